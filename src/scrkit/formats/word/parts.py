"""The parts of a Word file, found by its relations, and one clear line for what is no Word file at all.

Imports ``errors``, ``files`` and its own room.
"""

from __future__ import annotations

import posixpath
from typing import TYPE_CHECKING, Final

from attrs import frozen

from scrkit.errors import FileError, LimitError
from scrkit.files import XML_TAGS, Package, parse_xml
from scrkit.formats.properties import OFFICE_KINDS, office_properties
from scrkit.formats.word.names import STRICT, TRANSITIONAL, local

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED: Final = "EncryptedPackage".encode("utf-16-le")
_USUAL: Final = "word/document.xml"
_BESIDE: Final = ("styles", "numbering", "footnotes", "endnotes", "comments", "settings")
_OTHERS: Final = (
    ("xl/workbook.xml", "is a spreadsheet (.xlsx) under the name of a Word document; name it .xlsx"),
    ("ppt/presentation.xml", "is a presentation under the name of a Word document; save its text as .docx"),
    ("content.xml", "is an OpenDocument file under the name of a Word document; name it .odt or .ods"),
)


@frozen(kw_only=True)
class Relation:
    """What one part says of another: *kind* is the last word of its type; *external* lies outside the file."""

    kind: str
    target: str
    external: bool


class Parts:
    """The parts of the Word file in *data*, called *name*.

    Raises:
        FileError: It is none, or damaged, or encrypted.
        LimitError: It is larger or deeper than may be read.
    """

    def __init__(self, data: bytes, name: str) -> None:
        self.name = name
        _check_legacy(data, name)
        self._package = Package(data, name)
        found = next((one.target for one in self.relations("").values() if one.kind == "officeDocument"), _USUAL)
        root = self._xml(found)
        if root is None or local(root) != "document":
            raise FileError(self._what_else(), file=name)
        self.document = root
        self.main = found
        self.links = self.relations(found) or self._unlinked(found)

    def of_kind(self, kind: str) -> _Element | None:
        """Return the root of the part of that *kind* (``styles``, ``numbering``, ``footnotes``), None without one."""
        targets = (one.target for one in self.links.values() if one.kind == kind and not one.external)
        return next((root for target in targets if (root := self._xml(target)) is not None), None)

    def related(self, key: str | None) -> _Element | None:
        """Return the root of the part that the document calls *key*, None where it lies outside or is not there."""
        link = self.links.get(key or "")
        return None if link is None or link.external else self._xml(link.target)

    def properties(self) -> Iterator[tuple[str, str]]:
        """Yield name and value of what the file says of itself."""
        known = (one.target for one in self.relations("").values() if one.kind in OFFICE_KINDS and not one.external)
        yield from office_properties(known, self._xml)

    def relations(self, part: str) -> dict[str, Relation]:
        """Return the relations of *part* by their ids; those of the file itself for no part."""
        folder, base = posixpath.split(part)
        root = self._xml(posixpath.join(folder, "_rels", f"{base}.rels"))
        return {} if root is None else {one.get("Id", ""): _relation(one, folder) for one in root if one.get("Target")}

    def _unlinked(self, part: str) -> dict[str, Relation]:
        """Return the parts beside *part* by their usual names: a program that wrote no relations means those."""
        folder = posixpath.dirname(part)
        return {kind: Relation(kind=kind, target=f"{folder}/{kind}.xml", external=False) for kind in _BESIDE}

    def _xml(self, part: str) -> _Element | None:
        if part not in self._package:
            return None
        data = self._package.data(part)
        if data.count(b"<") > XML_TAGS:
            raise LimitError(f"{part!r} has more than {XML_TAGS:,} tags, the most that is read", file=self.name)
        return parse_xml(data.replace(STRICT, TRANSITIONAL), part, self.name)

    def _what_else(self) -> str:
        """Say what the file is instead."""
        other = next((told for part, told in _OTHERS if part in self._package), None)
        return other or "holds no Word document (word/document.xml is missing); save it again in Word"


def _relation(element: _Element, folder: str) -> Relation:
    external = element.get("TargetMode") == "External"
    target = element.get("Target", "")
    inside = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
    return Relation(
        kind=element.get("Type", "").rpartition("/")[2], target=target if external else inside, external=external
    )


def _check_legacy(data: bytes, name: str) -> None:
    """Refuse the files of before 2007, which encrypted ones of today are as well."""
    if not data.startswith(_OLE):
        return
    if _ENCRYPTED in data:
        raise FileError("is encrypted; take the password off and save it again", file=name)
    raise FileError("is an old Word file (.doc), whatever its name says; save it as .docx in Word", file=name)
