"""Footnotes, endnotes and comments: their marks as they are printed, and where they are told.

Imports its own room.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import frozen
from lxml.etree import _Element

from scrkit.formats.word.names import W, child, text_of, value, whole
from scrkit.formats.word.numerals import written

if TYPE_CHECKING:
    from collections.abc import Iterator

_MOST: Final = 1_000_000


@frozen(kw_only=True)
class Note:
    """A note that the text refers to: its *mark*, which somebody may have *typed*, and where its words are."""

    mark: str
    typed: bool
    element: _Element


class Notes:
    """The notes of one kind, footnotes or endnotes.

    Args:
        root: The root of their part, None without one.
        kind: ``footnote`` or ``endnote``.
        settings: The properties that say how they are numbered, the first that says so counts.
    """

    def __init__(self, root: _Element | None, kind: str, settings: tuple[_Element | None, ...]) -> None:
        elements = () if root is None else root.findall(W + kind)
        self._elements = {one.get(f"{W}id", ""): one for one in elements if one.get(f"{W}type", "normal") == "normal"}
        properties = [child(one, f"{kind}Pr") for one in settings]
        hows = (how for one in properties if (how := value(one, "numFmt")) is not None)
        starts = (start for one in properties if (start := whole(value(one, "numStart"), most=_MOST)) is not None)
        self._how = next(hows, "decimal" if kind == "footnote" else "lowerRoman")
        self._count = next(starts, 1)
        self._told: dict[str, str] = {}
        self._order: list[Note] = []

    def refer(self, key: str, custom: str | None) -> str | None:
        """Return the mark of the note *key* where the text refers to it, or the *custom* one that somebody typed."""
        element = self._elements.get(key)
        if element is None:
            return custom
        if key not in self._told:
            mark = custom or written(self._count, self._how)
            self._count += custom is None
            self._told[key] = mark
            self._order.append(Note(mark=mark, typed=custom is not None, element=element))
        return self._told[key]

    def told(self) -> Iterator[Note]:
        """Yield the notes that the text refers to, in the order in which it does; a note may refer to a further one."""
        yield from self._order

    @property
    def untold(self) -> tuple[_Element, ...]:
        """The notes that nothing refers to, which are not printed."""
        return tuple(element for key, element in self._elements.items() if key not in self._told)


class Comments:
    """The comments of a document, by their ids."""

    def __init__(self, root: _Element | None) -> None:
        elements = () if root is None else root.findall(f"{W}comment")
        self._elements = {one.get(f"{W}id", ""): one for one in elements}
        self._told: dict[str, str] = {}

    def said(self, key: str) -> str:
        """Return what the comment *key* says, nothing where it is not there."""
        if key not in self._told:
            element = self._elements.get(key)
            self._told[key] = "" if element is None else _on_one_line(element)
        return self._told[key]

    @property
    def untold(self) -> tuple[str, ...]:
        """What those say that stand nowhere."""
        return tuple(_on_one_line(one) for key, one in self._elements.items() if key not in self._told)


def _on_one_line(element: _Element) -> str:
    """Return who made the comment *element*, where it tells, and what it says."""
    author = " ".join(element.get(f"{W}author", "").split())
    words = " ".join(said(element).split())
    return f"{author}: {words}" if author else words


def raw(element: _Element) -> str:
    """Return the text in *element* as it stands, deleted text too."""
    return "".join(text_of(one) for one in element.iter(f"{W}t", f"{W}delText"))


def said(element: _Element) -> str:
    """Return all the words in *element*, deleted ones among them."""
    return "\n".join(text for it in paragraphs_of(element) if (text := " ".join(raw(it).split())))


def paragraphs_of(element: _Element) -> tuple[_Element, ...]:
    """Return the paragraphs of *element* that stand in no other paragraph, or *element* itself where it has none."""
    found = [one for one in element.iter(f"{W}p") if not any(True for _ in one.iterancestors(f"{W}p"))]
    return tuple(found) or (element,)
