"""The names of OpenDocument's XML, and values read from its attributes, bounded. Imports its own room."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from scrkit.formats.flow.inner import inner

if TYPE_CHECKING:
    from lxml.etree import _Element

_OASIS: Final = "{urn:oasis:names:tc:opendocument:xmlns:%s:1.0}"
OFFICE: Final = _OASIS % "office"
TEXT: Final = _OASIS % "text"
STYLE: Final = _OASIS % "style"
TABLE: Final = _OASIS % "table"
DRAW: Final = _OASIS % "drawing"
SVG: Final = _OASIS % "svg-compatible"
FO: Final = _OASIS % "xsl-fo-compatible"
MANIFEST: Final = _OASIS % "manifest"
LOEXT: Final = "{urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0}"
_CREATOR: Final = "{http://purl.org/dc/elements/1.1/}creator"
XLINK: Final = "{http://www.w3.org/1999/xlink}"
XML_ID: Final = "{http://www.w3.org/XML/1998/namespace}id"
_WHOLE: Final = re.compile(r"\d{1,9}")
_BLANKS: Final = re.compile(r"[ \t\r\n]+")
_SOFT_HYPHEN: Final = "\u00ad"


def whole(text: str | None) -> int | None:
    """Return the number in *text*; None where it holds none from 0 to a thousand million that is written in digits."""
    return int(text) if text is not None and _WHOLE.fullmatch(text) else None


def truth(text: str | None) -> bool:
    """Return whether *text* says yes."""
    return text == "true"


def spoken(text: str) -> str:
    """Return *text* as it is printed: blanks and line ends of the XML are one blank."""
    return _BLANKS.sub(" ", text).replace(_SOFT_HYPHEN, "")


def creator(element: _Element) -> str:
    """Return who made what *element* tells of, nothing where it does not say so."""
    found = element.find(_CREATOR)
    return "" if found is None else inner(found)


def said(element: _Element) -> str:
    """Return all the words in *element*, a paragraph a line."""
    found = list(element.iter(f"{TEXT}p", f"{TEXT}h")) or [element]
    return "\n".join(filter(None, map(inner, found)))
