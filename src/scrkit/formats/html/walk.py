"""Walks through a page, element by element without recursion, and gathers its paragraphs, lists and tables.

Imports lxml and its own room, and what formats with automatic numbers share.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import evolve
from lxml import etree

from scrkit.formats.flow.inner import head, inner, tail
from scrkit.formats.flow.paragraph import Paragraph, Place, TextLine
from scrkit.formats.html import looks
from scrkit.formats.html.furniture import Site, owns, speaks_of_page
from scrkit.formats.html.lists import Listed, typed, word_depth
from scrkit.formats.html.state import BLOCKS, BOLD, CONTROLS, LEVELS, LISTS, UNREAD, State, of_signs
from scrkit.formats.html.tables import Tables

if TYPE_CHECKING:
    from lxml.etree import _Element

    from scrkit.formats.flow.collected import Collected
    from scrkit.formats.flow.paragraph import Number
    from scrkit.formats.html.notes import Notes

_BLANKS: Final = re.compile(r"[ \t\r\n\f]+")
_UNPRINTED: Final = dict.fromkeys(map(ord, "\u00ad\u200b\u2060\ufeff"))
_WORD_LIST: Final = "mso-list"
_TITLES: Final = frozenset({"msotitle", "title"})
_TYPED: Final = frozenset({"text", "search", "email", "tel", "url", "number", "date", "month", ""})


class Walk:
    """One walk through the page *root*, whose *notes* are read after all that is no note."""

    def __init__(self, site: Site, notes: Notes, collected: Collected) -> None:
        self._site = site
        self._notes = notes
        self._collected = collected
        self._states: list[State] = []
        self._lines = [TextLine()]
        self._lists: list[Listed] = []
        self._tables = Tables(collected)
        self._number: Number | None = None
        self._word: list[str] | None = None

    def read(self, root: _Element, state: State) -> None:
        """Read what is in *root*.

        Raises:
            LimitError: Its tables are larger than are read.
        """
        self._states = [state]
        steps = etree.iterwalk(root, events=("start", "end"))
        for event, element in steps:
            if event == "start":
                if element is not root and not self._enter(element):
                    self._states.append(self._states[-1])
                    steps.skip_subtree()
                elif element is root:
                    self._start(element, looks.style_of(element))
                    self._text(head(element))
                else:
                    self._text(head(element))
            else:
                self._leave(element, root)
        self._flush()

    @property
    def _state(self) -> State:
        return self._states[-1]

    def _enter(self, element: _Element) -> bool:
        """Go into *element*; whether what is in it is read."""
        style = looks.style_of(element)
        if element in self._notes.told or element in self._notes.backs:
            return False
        return not self._apart(element, style) and self._start(element, style)

    def _apart(self, element: _Element, style: dict[str, str]) -> bool:
        """Whether *element* is no text of the page; what it is is noticed."""
        tag, place = element.tag, self._state.place
        if tag in UNREAD:
            return True
        if looks.hidden(element, style):
            self._collected.notice("hidden", "hidden text is left out", _said(element), place)
        elif tag == "img":
            self._collected.notice("picture", "a picture is not read", element.get("alt"), place)
        elif tag == "br":
            self._lines[-1].add(" ", bold=True)
            self._lines.append(TextLine())
        elif tag == "input":
            self._input(element)
        elif tag == "del":
            self._collected.notice("change", "a deletion is left out", _said(element), place)
        elif style.get("mso-element") == "comment-list":
            self._collected.notice("comment", "comments are left out", _said(element), place)
        elif element in self._notes.marks:
            self._lines[-1].marks.append(self._notes.marks[element])
        elif tag in CONTROLS or (tag not in BLOCKS and self._site.furnishes(element, inside=True)):
            self._aside(_said(element))
        else:
            return False
        return True

    def _input(self, element: _Element) -> None:
        """Read the words on a button, and notice what somebody typed into a form."""
        kind, value = element.get("type", "").lower(), element.get("value", "")
        if kind in {"submit", "button", "reset"}:
            self._aside(value)
        elif kind in _TYPED and value.strip():
            self._collected.notice("other", "what a form holds is not read", value, self._state.place)

    def _aside(self, text: str) -> None:
        """Add words inside a line that are no part of it."""
        line = TextLine()
        line.add(text, bold=False)
        self._collected.add(Paragraph(lines=(line,), place=Place(furniture=True)))

    def _start(self, element: _Element, style: dict[str, str]) -> bool:
        """Begin *element*, which is read."""
        tag, outer = element.tag, self._state
        block = tag in BLOCKS or looks.blocks(style)
        if block:
            self._flush()
        own = element in self._site.main
        inside = outer.inside or owns(element)
        outside = outer.outside and not own
        # What the site adds stands beside the main part, or is marked as what it is.
        furniture = outside or (block and self._site.furnishes(element, inside=inside))
        heavy = looks.bold(style)
        signs = of_signs(style)
        state = evolve(
            outer,
            place=evolve(outer.place, furniture=furniture or (outer.place.furniture and not (own and outer.outside))),
            bold=(outer.bold or tag in BOLD) if heavy is None else heavy,
            level=_level(element) or outer.level,
            inside=inside,
            outside=outside,
            preformatted=outer.preformatted or tag == "pre" or style.get("white-space", "").startswith("pre"),
            signs=outer.signs if signs is None else signs,
        )
        self._states.append(self._begin(element, style, state))
        return True

    def _begin(self, element: _Element, style: dict[str, str], state: State) -> State:
        """Begin a list, an item, a table or a part of it, and return what holds in it."""
        tag = element.tag
        if tag in LISTS:
            self._tell_number()
            self._lists.append(Listed.begun(element, style))
            return evolve(state, depth=len(self._lists) - 1)
        if tag == "li":
            self._number = self._lists[-1].number(element, style) if self._lists else None
        elif tag == "ins":
            self._collected.notice("change", "an insertion is read as accepted", _said(element), state.place)
        elif tag == "rt":
            self._text(" (")
        elif style.get(_WORD_LIST) == "ignore":
            self._word = []
        elif _WORD_LIST in style:
            return evolve(state, depth=word_depth(style))
        else:
            return self._tables.begin(element, style, state)
        return state

    def _leave(self, element: _Element, root: _Element) -> None:
        """Go out of *element*, and read what follows it."""
        state = self._states.pop()
        if state is not self._state:
            self._end(element, state)
        if element is not root:
            self._text(tail(element))

    def _end(self, element: _Element, state: State) -> None:
        tag = element.tag
        style = looks.style_of(element)
        if style.get(_WORD_LIST) == "ignore" and self._word is not None:
            self._number, self._word = typed("".join(self._word), signs=state.signs), None
        elif tag == "rt":
            self._text(") ")
        elif tag in BLOCKS or looks.blocks(style):
            self._flush(state)
            if tag in LISTS:
                self._lists.pop()
            elif tag == "li":
                self._tell_number()
            else:
                self._tables.end(element)

    def _text(self, text: str) -> None:
        """Read *text* where one stands."""
        if not text:
            return
        text, state = text.translate(_UNPRINTED), self._state
        if self._word is not None:
            self._word.append(text)
            return
        lines = text.split("\n") if state.preformatted else (_BLANKS.sub(" ", text),)
        for at, line in enumerate(lines):
            if at:
                self._lines.append(TextLine())
            self._lines[-1].add(line, bold=state.bold)

    def _flush(self, state: State | None = None) -> None:
        """End the paragraph that is open, in *state* or as it is where one stands."""
        state = state or self._state
        lines, self._lines = tuple(self._lines), [TextLine()]
        text = " ".join(" ".join(line.text.split()) for line in lines).strip()
        if not text and not any(line.marks for line in lines):
            return
        number, self._number = self._number, None
        place = evolve(state.place, furniture=True) if speaks_of_page(text) else state.place
        self._collected.add(Paragraph(lines=lines, place=place, number=number, depth=state.depth, level=state.level))

    def _tell_number(self) -> None:
        """Add the number of an item that says nothing of its own."""
        number, self._number = self._number, None
        if number is not None:
            self._collected.add(Paragraph(lines=(TextLine(),), place=self._state.place, number=number))


def _level(element: _Element) -> int | None:
    """Return the level of a heading; the title of a Word document is one."""
    if element.get("role") == "heading":
        level = element.get("aria-level", "2")
        return int(level) if level in "123456" else 2
    titled = element.tag == "p" and not _TITLES.isdisjoint(element.get("class", "").lower().split())
    return 1 if titled else LEVELS.get(str(element.tag))


def _said(element: _Element) -> str:
    """Return the words in *element*."""
    return inner(element).translate(_UNPRINTED)
