"""The XML inside a zip file of an office program (.docx, .odt, .xlsx), bounded and without DTDs or entities.

lxml is imported when the first part is parsed. Imports ``errors``, its own room and lxml.
"""

from __future__ import annotations

import zipfile
from io import BytesIO
from typing import TYPE_CHECKING

from scrkit.errors import FileError, LimitError
from scrkit.files.archive import check_zip
from scrkit.files.limits import XML_PART_BYTES

if TYPE_CHECKING:
    from lxml.etree import _Element


class Package:
    """The parts of one such file.

    Args:
        data: The bytes of the file.
        name: Its name, for messages.

    Raises:
        FileError: Not a whole zip file.
        LimitError: It holds or unpacks to too much.
    """

    def __init__(self, data: bytes, name: str) -> None:
        check_zip(data, name)
        self._archive = zipfile.ZipFile(BytesIO(data))
        self._name = name
        self._members = frozenset(self._archive.namelist())

    def __contains__(self, part: str) -> bool:
        return part in self._members

    @property
    def parts(self) -> tuple[str, ...]:
        """The names of all its parts, sorted."""
        return tuple(sorted(self._members))

    def data(self, part: str) -> bytes:
        """Return the bytes of *part*, which must be there.

        Raises:
            LimitError: It is larger than a part may be.
        """
        if self._archive.getinfo(part).file_size > XML_PART_BYTES:
            raise LimitError(
                f"{part!r} holds more than {XML_PART_BYTES:,} bytes, the most that is read", file=self._name
            )
        return self._archive.read(part)

    def xml(self, part: str) -> _Element | None:
        """Return the root of *part*, None where the file has no such part.

        Raises:
            FileError: It is no XML, or declares a document type or entities.
            LimitError: It is too large or nested too deep.
        """
        return parse_xml(self.data(part), part, self._name) if part in self else None


def parse_xml(data: bytes, part: str, name: str) -> _Element:
    """Return the root of the XML in *data*, the *part* of the file *name*.

    Raises:
        FileError, LimitError: As for :meth:`Package.xml`.
    """
    from lxml import etree  # noqa: PLC0415 - a text file is read without it

    # Without huge_tree the parser itself refuses more than 256 levels and texts of ten million characters.
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        if "xcessive depth" in str(error.msg) or "huge" in str(error.msg).lower():
            raise LimitError(f"{part!r} is nested deeper than anything that is read", file=name) from error
        raise FileError(f"{part!r} is damaged ({error.msg}); save it again", file=name) from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise FileError(f"{part!r} declares a document type, which no office file needs", file=name)
    return root
