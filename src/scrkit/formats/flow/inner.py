"""The text in an element of XML or of a page. Imports nothing of ours."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element


def inner(element: _Element) -> str:
    """Return the text in *element* on one line."""
    return " ".join("".join(map(str, element.itertext())).split())


def head(element: _Element) -> str:
    """Return the text in *element* before the first element in it."""
    return str(element.text or "")


def tail(element: _Element) -> str:
    """Return the text behind *element*."""
    return str(element.tail or "")
