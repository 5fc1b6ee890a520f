"""What a Word template's package must be before a reader is let loose on it. Imports ``errors`` and ``files``."""

from __future__ import annotations

import re
from io import BytesIO
from zipfile import ZipFile

from scrkit.errors import FileError, LimitError, TemplateError
from scrkit.files import check_zip

MOST_TEXT = 8_000_000
"""How many bytes the parts to be filled in may have together."""

MOST_SEARCHING = 200_000_000
"""The largest product of their length and their braces: what docxtpl's patterns may have to search, some seconds."""

LONGEST_BLANK = 200
"""The longest run of white space in a part: docxtpl's patterns try every way to divide one."""

_XML_SUFFIXES = (".xml", ".rels")
_FILLED_IN = re.compile(r"word/(document|header|footer|footnotes)[^/]*\.xml|docProps/core\.xml")
_ENCODING = re.compile(rb"""^<\?xml[^>]*\bencoding\s*=\s*["']([^"']*)["']""")
_BLANK = re.compile(rb"\s{%d}" % (LONGEST_BLANK + 1))
_UTF8_MARK = b"\xef\xbb\xbf"


def check_template(data: bytes, name: str) -> None:
    """Refuse *data*, a template called *name*, if opening it or searching it for tags could do harm.

    Raises:
        TemplateError: It is no sound zip archive, holds a DTD, hides its text in another encoding, or would take too
            long to search.
    """
    try:
        check_zip(data, name)
    except (FileError, LimitError) as error:
        raise TemplateError(error.problem, file=name) from error
    with ZipFile(BytesIO(data)) as package:
        parts = {member: package.read(member) for member in package.namelist() if member.endswith(_XML_SUFFIXES)}
    for member, xml in parts.items():
        _check_part(xml, name=name, member=member)
    _check_searching([xml for member, xml in parts.items() if _FILLED_IN.fullmatch(member)], name)


def _check_part(xml: bytes, *, name: str, member: str) -> None:
    declared = _ENCODING.match(xml.removeprefix(_UTF8_MARK))
    if (declared and declared[1].lower() != b"utf-8") or b"\0" in xml:
        raise TemplateError("its parts must be UTF-8", file=name, path=member)
    if b"<!DOCTYPE" in xml or b"<!ENTITY" in xml:
        raise TemplateError("it may hold no DTD and no entities", file=name, path=member)


def _check_searching(parts: list[bytes], name: str) -> None:
    length = sum(map(len, parts))
    braces = sum(xml.count(mark) for xml in parts for mark in (b"{", b"}", b"&#"))
    if length > MOST_TEXT or length * braces > MOST_SEARCHING:
        raise TemplateError("it is too large, or holds too many tags for its size", file=name)
    if any(_BLANK.search(xml) for xml in parts):
        raise TemplateError(f"it holds more than {LONGEST_BLANK} blanks in a row", file=name)
