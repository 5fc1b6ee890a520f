"""Walks through a page, element by element without recursion, and gathers its paragraphs, lists and tables.

Imports lxml and its own room, and what formats with automatic numbers share.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import evolve
from lxml import etree

from scrkit.formats.flow.inner import head, inner, tail
from scrkit.formats.flow.paragraph import Place, TextLine
from scrkit.formats.html import looks
from scrkit.formats.html.furniture import Site, owns, speaks_of_page
from scrkit.formats.html.lists import Listed, typed, word_depth
from scrkit.formats.html.state import BLOCKS, CONTROLS, LISTS, UNREAD, State
from scrkit.formats.html.tables import Tables

if TYPE_CHECKING:
    from lxml.etree import _Element

    from scrkit.formats.flow.collected import Collected
    from scrkit.formats.flow.paragraph import Number
    from scrkit.formats.html.notes import Notes
    from scrkit.model.notice import NoticeKind

_BLANKS: Final = re.compile(r"[ \t\r\n\f]+")
_UNPRINTED: Final = dict.fromkeys(map(ord, "\u00ad\u200b\u2060\ufeff"))
_WORD_LIST: Final = "mso-list"
_TYPED: Final = frozenset({"text", "search", "email", "tel", "url", "number", "date", "month", ""})


class Walk:
    """One walk through the page *root*, whose *notes* are read after all that is no note."""

    def __init__(self, site: Site, notes: Notes, collected: Collected) -> None:
        self._site = site
        self._notes = notes
        self._collected = collected
        self._open: list[tuple[State, dict[str, str] | None]] = []
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
        self._open = [(state, None)]
        steps = etree.iterwalk(root, events=("start", "end"))
        for event, element in steps:
            if event == "end":
                self._leave(element)
                if element is not root:
                    self._text(tail(element))
            elif self._enter(element, told=element is root):
                self._text(head(element))
            else:
                self._open.append((self._state, None))
                steps.skip_subtree()
        self._flush()

    @property
    def _state(self) -> State:
        return self._open[-1][0]

    def _enter(self, element: _Element, *, told: bool) -> bool:
        """Go into *element*; whether what is in it is read, a note only where it is *told*."""
        if not told and (element in self._notes.told or element in self._notes.backs):
            return False
        style = looks.style_of(element)
        if not told and self._apart(element, style):
            return False
        self._start(element, style)
        return True

    def _apart(self, element: _Element, style: dict[str, str]) -> bool:
        """Whether *element* is no text of the page; what it is is noticed."""
        tag, place = element.tag, self._state.place
        if tag in UNREAD:
            return True
        left_out = _left_out(element, style)
        if left_out is not None:
            if said := _said(element):
                self._collected.notice(*left_out, said, place)
        elif tag == "img":
            self._collected.notice("picture", "a picture is not read", element.get("alt"), place)
        elif tag == "br":
            self._lines[-1].add(" ", bold=True)
            self._lines.append(TextLine())
        elif tag == "input":
            self._input(element)
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
        self._collected.add((line,), Place(furniture=True))

    def _start(self, element: _Element, style: dict[str, str]) -> None:
        """Begin *element*, which is read."""
        outer = self._state
        block = element.tag in BLOCKS or looks.blocks(style)
        if block:
            self._flush()
        inside = outer.inside or owns(element)
        own = element in self._site.main
        furniture = outer.place.furniture and not own
        if block and not furniture:
            furniture = self._site.furnishes(element, inside=inside)
        state = outer.within(element, style, furniture=furniture, inside=inside)
        if looks.struck(element, style):
            text = "text that is struck through is read as it stands"
            self._collected.notice("change", text, _said(element), state.place)
        self._open.append((self._begin(element, style, state), style))

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

    def _leave(self, element: _Element) -> None:
        """Go out of *element*: a paragraph, a list or a table ends."""
        state, style = self._open.pop()
        tag = element.tag
        if style is None:
            return
        if tag == "rt":
            self._text(") ")
        elif style.get(_WORD_LIST) == "ignore" and self._word is not None:
            self._number, self._word = typed("".join(self._word), signs=state.signs), None
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
        self._collected.add(lines, place, number=number, depth=state.depth, level=state.level)

    def _tell_number(self) -> None:
        """Add the number of an item that says nothing of its own."""
        number, self._number = self._number, None
        if number is not None:
            self._collected.add((TextLine(),), self._state.place, number=number)


def _left_out(element: _Element, style: dict[str, str]) -> tuple[NoticeKind, str] | None:
    """Return what is told of *element* where its words are none of the page, None where they are."""
    if looks.hidden(element, style):
        return "hidden", "hidden text is left out"
    if element.tag == "del":
        return "change", "a deletion is left out"
    if style.get("mso-element") == "comment-list":
        return "comment", "comments are left out"
    return None


def _said(element: _Element) -> str:
    """Return the words in *element*."""
    return inner(element).translate(_UNPRINTED)
