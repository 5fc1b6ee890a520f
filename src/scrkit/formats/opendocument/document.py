"""What all parts of an OpenDocument text share: its content, styles and lists. Imports ``files`` and its own room."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Final

from attrs import frozen
from lxml import etree
from lxml.etree import _Element

from scrkit.errors import FileError, LimitError
from scrkit.files import Package
from scrkit.formats.opendocument.lists import Lists
from scrkit.formats.opendocument.names import MANIFEST, OFFICE, STYLE
from scrkit.formats.opendocument.styles import Styles

if TYPE_CHECKING:
    from collections.abc import Iterator

_KINDS: Final = (
    b"application/vnd.oasis.opendocument.text",
    b"application/vnd.oasis.opendocument.text-template",
)
_LONGEST_KIND: Final = 100


@frozen(kw_only=True)
class Document:
    """The parts of a document that its paragraphs refer to; *text* is what is read, *layout* the root of its styles.

    *meta* is what the file says of itself.
    """

    source: str
    text: _Element
    layout: _Element | None
    meta: _Element | None
    styles: Styles
    lists: Lists

    def running(self) -> Iterator[_Element]:
        """Yield the heads and feet of the pages that the document uses."""
        masters = () if self.layout is None else tuple(self.layout.iter(f"{STYLE}master-page"))
        by_name = {one.get(f"{STYLE}name", ""): one for one in masters}
        asked = [*self.styles.masters, *list(by_name)[:1]]
        used: dict[str, _Element] = {}
        while asked:
            name = asked.pop()
            if name in by_name and name not in used:
                used[name] = by_name[name]
                asked.append(by_name[name].get(f"{STYLE}next-style-name", ""))
        for name, one in by_name.items():
            if name in used:
                yield from (part for part in one if part.get(f"{STYLE}display", "true") == "true")


def opened(data: bytes, name: str) -> Document:
    """Return the document in *data*.

    Raises:
        FileError: It is no OpenDocument text, damaged or encrypted.
        LimitError: It is more, or deeper, than may be read.
    """
    package = Package(data, name)
    kind = package.data("mimetype")[:_LONGEST_KIND].strip() if "mimetype" in package else b""
    if kind not in _KINDS:
        told = kind.decode("ascii", "replace") or "no kind"
        raise FileError(f"is no OpenDocument text (it says of itself: {told}); save it as .odt", file=name)
    _check_open(package, name)
    content = package.xml("content.xml")
    text = None if content is None else content.find(f"{OFFICE}body/{OFFICE}text")
    if content is None or text is None:
        raise FileError("holds no text ('content.xml' or its body is missing); save it again", file=name)
    layout = package.xml("styles.xml")
    roots = tuple(root for root in (layout, content) if root is not None)
    for root in roots:
        etree.strip_tags(root, etree.Comment, etree.ProcessingInstruction)
    meta = None
    with suppress(FileError, LimitError):  # the words can be read without it
        meta = package.xml("meta.xml")
    return Document(source=name, text=text, layout=layout, meta=meta, styles=Styles(roots), lists=Lists(roots, name))


def _check_open(package: Package, name: str) -> None:
    """Refuse a document whose parts are encrypted.

    Raises:
        FileError: They are.
    """
    manifest = package.xml("META-INF/manifest.xml")
    if manifest is not None and next(manifest.iter(f"{MANIFEST}encryption-data"), None) is not None:
        raise FileError("is encrypted; take the password off and save it again", file=name)
