"""The names of Word's XML, and values read from its attributes, bounded. Imports ``files``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from scrkit.files import cleared

if TYPE_CHECKING:
    from lxml.etree import _Element

TRANSITIONAL: Final = b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT: Final = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
"""The two names of one language: a file saved as Strict Open XML has the second."""

W: Final = "{" + TRANSITIONAL.decode() + "}"
R: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
MC: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
VAL: Final = f"{W}val"
_STRICT_R: Final = "{http://purl.oclc.org/ooxml/officeDocument/relationships}"
_OFF: Final = frozenset({"0", "false", "off"})
_WHOLE: Final = re.compile(r"\d{1,9}")


def child(element: _Element | None, name: str) -> _Element | None:
    """Return the first child of *element* that Word calls *name*."""
    return None if element is None else element.find(W + name)


def value(element: _Element | None, name: str) -> str | None:
    """Return what the child *name* of *element* is set to."""
    found = child(element, name)
    return None if found is None else found.get(VAL)


def toggle(element: _Element | None, name: str) -> bool | None:
    """Return whether *element* switches *name* on or off, None where it says nothing of it."""
    found = child(element, name)
    return None if found is None else found.get(VAL) not in _OFF


def whole(text: str | None, *, most: int) -> int | None:
    """Return the number in *text*, at most *most*; None where it holds none from 0 that is written in digits."""
    return min(int(text), most) if text is not None and _WHOLE.fullmatch(text) else None


def relation(element: _Element, name: str = "id") -> str | None:
    """Return the relation that *element* names in its attribute *name*."""
    return element.get(R + name) or element.get(_STRICT_R + name)


def text_of(element: _Element) -> str:
    """Return the text that *element* itself holds."""
    return cleared(str(element.text or ""))


def local(element: _Element) -> str:
    """Return the name of *element* without its namespace."""
    return str(element.tag).rpartition("}")[2]
