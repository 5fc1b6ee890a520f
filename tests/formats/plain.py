"""Reading a text as the format does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrkit.formats.text import Text
from scrkit.plugin import FormatContext

if TYPE_CHECKING:
    from scrkit.model import Outline


def outline(text: str, *, name: str = "response.txt") -> Outline:
    """Return the outline of *text*."""
    return Text().read(text.encode(), FormatContext(source=name))


def texts(text: str, *, name: str = "response.txt") -> list[str]:
    """Return the blocks of *text* as printed."""
    return [block.printed for block in outline(text, name=name).blocks]


def furniture(text: str) -> list[str]:
    """Return the furniture of *text*."""
    return [line.text for line in outline(text).furniture]
