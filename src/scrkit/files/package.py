"""The XML inside a zip file of an office program (.docx, .odt, .xlsx), bounded and without DTDs or entities.

lxml is imported when the first part is parsed. Imports ``errors``, its own room and lxml.
"""

from __future__ import annotations

import zipfile
from io import BytesIO
from typing import TYPE_CHECKING

from scrkit.errors import FileError, LimitError
from scrkit.files.archive import check_zip
from scrkit.files.limits import XML_MARKS, XML_PART_BYTES

if TYPE_CHECKING:
    from collections.abc import Iterator

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

    def stream(self, part: str, *tags: str) -> Iterator[_Element]:
        """Yield the elements of *part* called one of *tags*, whatever their namespace; none without the part.

        Each is whole when it comes and emptied when the next is asked for, so that a long part costs little memory.

        Raises:
            FileError, LimitError: As for :meth:`xml`; or it holds more tags than are read.
        """
        if part not in self:
            return
        data = self.data(part)
        if data.count(b"<") > XML_MARKS:
            raise LimitError(f"{part!r} holds more than {XML_MARKS:,} tags, the most that is read", file=self._name)
        yield from _streamed(data, tags, part, self._name)


def _streamed(data: bytes, tags: tuple[str, ...], part: str, name: str) -> Iterator[_Element]:
    from lxml import etree  # noqa: PLC0415 - a text file is read without it

    called = [f"{{*}}{tag}" for tag in tags]
    events = etree.iterparse(
        BytesIO(data),
        ("end",),
        tag=called,
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        for count, (_, element) in enumerate(events):
            if count == 0:
                _check_plain(element, part, name)
            yield element
            element.clear()
    except etree.XMLSyntaxError as error:
        raise _unparsed(error, part, name) from error


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
        raise _unparsed(error, part, name) from error
    _check_plain(root, part, name)
    return root


def _unparsed(error: Exception, part: str, name: str) -> FileError | LimitError:
    """Return why *part* could not be parsed."""
    told = str(getattr(error, "msg", error))
    if "xcessive depth" in told or "huge" in told.lower():
        return LimitError(f"{part!r} is nested deeper than anything that is read", file=name)
    return FileError(f"{part!r} is damaged ({told}); save it again", file=name)


def _check_plain(element: _Element, part: str, name: str) -> None:
    """Refuse the part of *element* where it declares a document type.

    Raises:
        FileError: It does.
    """
    if element.getroottree().docinfo.internalDTD is not None:
        raise FileError(f"{part!r} declares a document type, which no office file needs", file=name)
