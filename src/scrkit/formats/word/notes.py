"""Footnotes, endnotes and comments: their marks as they are printed, and where they are told.

Imports its own room.
"""

from __future__ import annotations

from typing import Final

from attrs import frozen
from lxml.etree import _Element

from scrkit.formats.word.names import W, child, value, whole
from scrkit.formats.word.numerals import written

_MOST: Final = 1_000_000


@frozen(kw_only=True)
class Note:
    """A note that the text refers to: its *mark* and where its words are."""

    mark: str
    element: _Element
    custom: bool


class Notes:
    """The notes of one kind, footnotes or endnotes.

    Args:
        root: The root of their part, None without one.
        kind: ``footnote`` or ``endnote``.
        settings: The properties that say how they are numbered, the first that says so counts.
    """

    def __init__(self, root: _Element | None, kind: str, settings: tuple[_Element | None, ...]) -> None:
        elements = [] if root is None else root.findall(W + kind)
        self._elements = {one.get(f"{W}id", ""): one for one in elements if one.get(f"{W}type", "normal") == "normal"}
        properties = [child(one, f"{kind}Pr") for one in settings]
        hows = (how for one in properties if (how := value(one, "numFmt")) is not None)
        starts = (start for one in properties if (start := whole(value(one, "numStart"), most=_MOST)) is not None)
        self._how = next(hows, "decimal" if kind == "footnote" else "lowerRoman")
        self._count = next(starts, 1)
        self._told: dict[str, Note] = {}

    def refer(self, key: str, custom: str | None) -> str | None:
        """Return the mark of the note *key* where the text refers to it, or the *custom* one that somebody typed."""
        element = self._elements.get(key)
        if element is None:
            return custom
        if key not in self._told:
            mark = custom or written(self._count, self._how)
            self._count += custom is None
            self._told[key] = Note(mark=mark, element=element, custom=custom is not None)
        return self._told[key].mark

    @property
    def told(self) -> tuple[Note, ...]:
        """The notes that the text refers to, in the order in which it does."""
        return tuple(self._told.values())

    @property
    def untold(self) -> tuple[_Element, ...]:
        """The notes that nothing refers to, which are not printed."""
        return tuple(element for key, element in self._elements.items() if key not in self._told)


class Comments:
    """The comments of a document, by their ids."""

    def __init__(self, root: _Element | None) -> None:
        elements = [] if root is None else root.findall(f"{W}comment")
        self._elements = {one.get(f"{W}id", ""): one for one in elements}
        self._told: dict[str, str] = {}

    def said(self, key: str) -> str:
        """Return what the comment *key* says, nothing where it is not there."""
        if key not in self._told:
            element = self._elements.get(key)
            self._told[key] = "" if element is None else said(element)
        return self._told[key]

    @property
    def untold(self) -> tuple[str, ...]:
        """What those say that stand nowhere."""
        return tuple(said(element) for key, element in self._elements.items() if key not in self._told)


def said(element: _Element) -> str:
    """Return all the words in *element*, deleted ones among them."""
    paragraphs = ([one.text or "" for one in it.iter(f"{W}t", f"{W}delText")] for it in paragraphs_of(element))
    return "\n".join(text for parts in paragraphs if (text := " ".join("".join(parts).split())))


def paragraphs_of(element: _Element) -> tuple[_Element, ...]:
    """Return the paragraphs of *element* that stand in no other paragraph, or *element* itself where it has none."""
    found = [one for one in element.iter(f"{W}p") if not any(True for _ in one.iterancestors(f"{W}p"))]
    return tuple(found) or (element,)
