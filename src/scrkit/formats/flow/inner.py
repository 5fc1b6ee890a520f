"""The text in an element of XML or of a page. Imports ``files``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrkit.files import cleared

if TYPE_CHECKING:
    from lxml.etree import _Element


def inner(element: _Element) -> str:
    """Return the text in *element* on one line."""
    return " ".join(cleared("".join(map(str, element.itertext()))).split())


def head(element: _Element) -> str:
    """Return the text in *element* before the first element in it."""
    return cleared(str(element.text or ""))


def tail(element: _Element) -> str:
    """Return the text behind *element*."""
    return cleared(str(element.tail or ""))
