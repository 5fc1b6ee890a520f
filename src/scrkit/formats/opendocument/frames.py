"""Frames and drawings: text boxes are read, pictures and objects are noticed, nothing is fetched.

Imports its own room, and what formats with automatic numbers share.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from scrkit.formats.flow.inner import head
from scrkit.formats.opendocument.names import DRAW, SVG, TABLE, TEXT, XLINK

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from scrkit.formats.flow.collected import Collected

_BLOCKS: Final = frozenset({f"{TEXT}p", f"{TEXT}h", f"{TEXT}list", f"{TEXT}section", f"{TABLE}table"})
_INSIDE: Final = ("./", "#", "Pictures/", "Object", "ObjectReplacements/", "data:")
_OBJECTS: Final = {
    f"{DRAW}object": "an embedded object",
    f"{DRAW}object-ole": "an embedded object",
    f"{DRAW}plugin": "a film or other plugin",
    f"{DRAW}floating-frame": "a frame with another document",
    f"{DRAW}applet": "a program",
    f"{DRAW}control": "a form control",
    f"{DRAW}image": "a picture",
}


def frame(element: _Element, collected: Collected) -> Iterator[_Element]:
    """Yield the text boxes in a frame or drawing, and notice what else it shows."""
    if any(one.tag in _BLOCKS for one in element):
        yield element
        return
    box = element.find(f"{DRAW}text-box")
    if box is not None:
        yield box
        return
    shown = next((one for one in element if one.tag in _OBJECTS), element)
    if shown.tag in _OBJECTS:
        _notice(shown, _alternative(element), collected)
        return
    for one in element:
        if str(one.tag).startswith(DRAW):
            yield from frame(one, collected)


def _notice(shown: _Element, alternative: str | None, collected: Collected) -> None:
    """Notice what a frame shows: *alternative* is what it says in words."""
    where = shown.get(f"{XLINK}href", "")
    what = _OBJECTS[str(shown.tag)]
    if where and not where.startswith(_INSIDE):
        collected.notice("outside", f"{what} from outside is not fetched", where)
    else:
        collected.notice("picture", f"{what} is not read", alternative)


def _alternative(element: _Element) -> str | None:
    told = (element.find(SVG + name) for name in ("desc", "title"))
    return next((text for one in told if one is not None and (text := head(one))), None)
