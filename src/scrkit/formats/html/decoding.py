"""The bytes of a web page to text: by byte-order mark, by what the page says, as UTF-8, or as Windows-1252.

Imports ``errors`` and ``files``.
"""

from __future__ import annotations

import codecs
import re
from typing import Final

from scrkit.errors import FileError
from scrkit.files import refused_character

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_HEAD: Final = 4_096
"""Bytes at the beginning in which a page says how it is encoded; browsers look at a quarter of them."""

_SAID: Final = re.compile(
    rb"""(?:<meta[^>]{0,200}?charset|<\?xml[^>]{0,200}?encoding)\s*=\s*["']?\s*([\w:.-]{1,40})""", re.IGNORECASE
)
_LATIN: Final = frozenset({"iso8859-1", "latin-1", "ascii", "us-ascii"})
"""What browsers read as Windows-1252, whose signs such pages hold."""

_OF_PAGES: Final = re.compile(
    r"utf-8|ascii|us-ascii|latin-1|iso8859-\d{1,2}|cp125\d|cp8(?:66|74)|koi8-[ru]|mac-\w+"
    r"|gbk|gb2312|gb18030|big5\w*|euc_(?:jp|kr)|cp(?:932|949)|shift_jis"
)
"""The encodings, as Python calls them, that browsers read; it knows others that are none of text (zlib, IDNA)."""


def decoded(data: bytes, name: str) -> str:
    """Return the text of a page.

    Raises:
        FileError: It holds a character that no text has.
    """
    text = _text(data)
    at = refused_character(text)
    if at is not None:
        raise FileError(f"holds a character that no page has (U+{ord(text[at]):04X}); save it again", file=name)
    return text


def _text(data: bytes) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    said = _SAID.search(data[:_HEAD])
    known = _known(said[1].decode("ascii")) if said else None
    if known is not None and known != "utf-8":
        return data.decode(known, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("utf-8" if known else "cp1252", "replace")


def _known(encoding: str) -> str | None:
    """Return the name of *encoding* in Python, None for one that no browser reads or that ASCII is no part of."""
    try:
        found = codecs.lookup(encoding)
    except (LookupError, ValueError, TypeError):
        return None
    if not _OF_PAGES.fullmatch(found.name):
        return None
    return "cp1252" if found.name in _LATIN else found.name
