"""The parts of a spreadsheet file, found by their relations, and one clear line for what is no such file.

Imports ``errors``, ``files`` and its own room.
"""

from __future__ import annotations

import posixpath
from typing import TYPE_CHECKING, Final

from attrs import frozen

from scrkit.errors import FileError
from scrkit.files import Package
from scrkit.formats.properties import OFFICE_KINDS, office_properties
from scrkit.formats.sheet.names import local

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

_OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED: Final = "EncryptedPackage".encode("utf-16-le")
_USUAL: Final = "xl/workbook.xml"
_OTHERS: Final = (
    ("xl/workbook.bin", "is a binary spreadsheet (.xlsb), whatever its name says; save it as .xlsx"),
    ("content.xml", "is an OpenDocument file, whatever its name says; save it as .xlsx"),
    ("word/document.xml", "is a Word document under the name of a spreadsheet; name it .docx"),
    ("ppt/presentation.xml", "is a presentation under the name of a spreadsheet"),
)


@frozen(kw_only=True)
class Relation:
    """What one part says of another: *kind* is the last word of its type; *external* lies outside the file."""

    kind: str
    target: str
    external: bool


class Parts:
    """The parts of the spreadsheet in *data*, called *name*.

    Raises:
        FileError: It is none, or damaged, or encrypted.
        LimitError: It is larger or deeper than may be read.
    """

    def __init__(self, data: bytes, name: str) -> None:
        self.name = name
        if data.startswith(_OLE):
            encrypted = _ENCRYPTED in data
            told = "is encrypted; take the password off and save it again"
            raise FileError(told if encrypted else "is an old spreadsheet (.xls); save it as .xlsx", file=name)
        self._package = Package(data, name)
        found = (one.target for one in self.relations("").values() if one.kind == "officeDocument")
        self.main = next(found, _USUAL)
        root = None if self.main.endswith(".bin") else self._package.xml(self.main)
        if root is None or local(root) != "workbook":
            other = next((told for part, told in _OTHERS if part in self._package), None)
            raise FileError(other or "holds no workbook (xl/workbook.xml); save it again", file=name)
        self.workbook = root
        self.links = self.relations(self.main)

    def properties(self) -> Iterator[tuple[str, str]]:
        """Yield name and value of what the file says of itself."""
        known = self.relations("").values()
        targets = (one.target for one in known if one.kind in OFFICE_KINDS and not one.external)
        yield from office_properties(targets, self.xml)

    def xml(self, part: str) -> _Element | None:
        """Return the root of *part*, None where there is no such part."""
        return self._package.xml(part)

    def stream(self, part: str, *tags: str) -> Iterator[_Element]:
        """Yield the elements of *part* that have one of these names, each until the next; none without the part."""
        return self._package.stream(part, *tags)

    def of_kind(self, kind: str, links: dict[str, Relation] | None = None) -> tuple[str, ...]:
        """Return the parts of that *kind* that the workbook, or what has these *links*, refers to."""
        known = self.links if links is None else links
        return tuple(one.target for one in known.values() if one.kind == kind and not one.external)

    def relations(self, part: str) -> dict[str, Relation]:
        """Return the relations of *part* by their ids; those of the file itself for no part."""
        folder, base = posixpath.split(part)
        root = self._package.xml(posixpath.join(folder, "_rels", f"{base}.rels"))
        return {} if root is None else {one.get("Id", ""): _relation(one, folder) for one in root if one.get("Target")}


def _relation(element: _Element, folder: str) -> Relation:
    external = element.get("TargetMode") == "External"
    target = element.get("Target", "")
    inside = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
    return Relation(
        kind=element.get("Type", "").rpartition("/")[2], target=target if external else inside, external=external
    )
