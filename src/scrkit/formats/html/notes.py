"""Footnotes: a link with a short mark, and the note that links back to it. Imports ``model``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import define, field

from scrkit.formats.flow.inner import inner
from scrkit.model import words

if TYPE_CHECKING:
    from lxml.etree import _Element

_MARK: Final = re.compile(r"[\[(]?(\d{1,3}|[a-z]|[ivxl]{1,6}|[*\u2020\u2021\u00a7\u00b6]{1,4})[\])]?")
_LONGEST: Final = 12
_MOST: Final = 20
"""Links to one place of which any may be the one that leads back; a page may hold thousands to its top."""

_AROUND: Final = frozenset({"sup", "span"})
"""Elements that may stand around a link and have the name that the note leads back to."""

_BLOCKS: Final = frozenset({"p", "li", "div", "dd", "td", "aside", "section", "blockquote"})


@define
class Notes:
    """The notes of a page: *marks* by the link in the text, *told* the mark by the element of a note.

    *backs* are the links of notes that lead back, which say only the mark or an arrow.
    """

    marks: dict[_Element, str] = field(factory=dict)
    told: dict[_Element, str] = field(factory=dict)
    backs: set[_Element] = field(factory=set)


def notes_of(root: _Element) -> Notes:
    """Return the notes of the page *root*: as Word and LibreOffice save them, or any page whose links go both ways."""
    found = Notes()
    named: dict[str, _Element] = {}
    links: dict[str, list[_Element]] = {}
    for one in root.iter():
        for name in (one.get("id"), one.get("name") if one.tag == "a" else None):
            if name:
                named.setdefault(name, one)
        if one.tag == "a" and (href := one.get("href", "")).startswith("#"):
            links.setdefault(href[1:], []).append(one)
    for name, pointing in links.items():
        target = named.get(name)
        if target is not None:
            _pair(pointing, target, links, found)
    return found


def _pair(pointing: list[_Element], target: _Element, links: dict[str, list[_Element]], found: Notes) -> None:
    """Add the note at *target* to those that are *found*, if a link that points to it is one to a note."""
    for link in pointing:
        mark = _mark(link)
        back = _back(link, target, links) if mark is not None and link not in found.backs else None
        if mark is not None and back is not None and words(inner(back)) in ([], [mark]):
            found.marks[link] = mark
            found.backs.add(back)
            found.told.setdefault(_whole(target), mark)


def _mark(link: _Element) -> str | None:
    text = inner(link).replace(" ", "")
    found = _MARK.fullmatch(text) if len(text) <= _LONGEST else None
    return found[1] if found else None


def _back(link: _Element, target: _Element, links: dict[str, list[_Element]]) -> _Element | None:
    """Return the link in *target* that leads back to *link*, which stands elsewhere."""
    if _within(link, target):
        return None
    parent = link.getparent()
    names = [
        link.get("id"),
        link.get("name"),
        parent.get("id") if parent is not None and parent.tag in _AROUND else None,
    ]
    pointing = (one for name in names if name for one in links.get(name, ())[:_MOST])
    return next((one for one in pointing if one is target or _within(one, target)), None)


def _within(one: _Element, target: _Element) -> bool:
    return any(above is target for above in one.iterancestors())


def _whole(target: _Element) -> _Element:
    """Return all of the note at *target*: its block, and the named one around that which holds no more than it."""
    note = target
    while note.tag not in _BLOCKS and (above := note.getparent()) is not None and above.tag != "body":
        note = above
    above = note.getparent()
    if target.tag == "a" and above is not None and above.tag == "div" and above.get("id") and above[0] is note:
        return above
    return note
