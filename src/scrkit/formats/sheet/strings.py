"""The texts of cells: shared ones and those that stand in the cell itself, without the sounds of Japanese readings.

Imports ``errors``, ``files`` and its own room.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from scrkit.errors import LimitError
from scrkit.files import SHEET_STRINGS
from scrkit.formats.sheet.names import local, on, unescaped

if TYPE_CHECKING:
    from lxml.etree import _Element

    from scrkit.formats.sheet.parts import Parts


@frozen(kw_only=True)
class Said:
    """A text: *bold* and *struck* say that all its runs are set so, None where it has no runs of its own."""

    text: str
    bold: bool | None = None
    struck: bool | None = None


def said(element: _Element) -> Said:
    """Return the text in *element* (``si``, ``is``, the ``text`` of a comment)."""
    texts: list[str] = []
    bold: list[bool] = []
    struck: list[bool] = []
    for part in element:
        name = local(part)
        if name == "t":
            texts.append(part.text or "")
        elif name == "r":
            run = "".join(one.text or "" for one in part if local(one) == "t")
            texts.append(run)
            if run.strip():
                bold.append(_set(part, "b"))
                struck.append(_set(part, "strike"))
    return Said(
        text=unescaped("".join(texts)), bold=all(bold) if bold else None, struck=any(struck) if struck else None
    )


def _set(run: _Element, name: str) -> bool:
    """Whether the properties of *run* switch *name* on."""
    return any(is_on(one) for one in run.iterfind(f"{{*}}rPr/{{*}}{name}"))


def is_on(element: _Element) -> bool:
    """Whether a property of type, which is on by being there, is not switched off."""
    value = element.get("val")
    return value is None or on(value)


def shared_strings(parts: Parts) -> tuple[Said, ...]:
    """Return the texts that the cells refer to by their place.

    Raises:
        LimitError: There are more than are read.
    """
    found: list[Said] = []
    for part in parts.of_kind("sharedStrings"):
        for element in parts.stream(part, "si"):
            if len(found) == SHEET_STRINGS:
                raise LimitError(f"holds more than {SHEET_STRINGS:,} texts, the most that is read", file=parts.name)
            found.append(said(element))
    return tuple(found)
