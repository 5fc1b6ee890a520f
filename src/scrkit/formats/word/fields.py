"""Fields: what they show is text, what they are told is not. Imports nothing of ours."""

from __future__ import annotations

from typing import Final

from attrs import define, field

_OUTSIDE: Final = frozenset({"INCLUDETEXT", "INCLUDEPICTURE", "LINK", "DDE", "DDEAUTO"})
_NUMBERS: Final = frozenset({"AUTONUM", "AUTONUMLGL", "AUTONUMOUT", "LISTNUM"})
_LONGEST: Final = 20
"""Characters of an instruction that hold its name."""


@define
class _Field:
    said: list[str] = field(factory=list)
    showing: bool = False
    contents: bool = False


class Fields:
    """The fields that stand open, the innermost last."""

    def __init__(self) -> None:
        self._open: list[_Field] = []
        self._silent = 0
        self._contents = 0

    @property
    def showing(self) -> bool:
        """Whether what comes is shown, and no instruction."""
        return not self._silent

    @property
    def contents(self) -> bool:
        """Whether what comes is part of a table of contents."""
        return self._contents > 0

    def instruct(self, text: str) -> None:
        """Take a piece of an instruction."""
        if self._open and not self._open[-1].showing:
            self._open[-1].said.append(text)

    def mark(self, kind: str) -> tuple[str, str] | None:
        """Begin, separate or end a field; return what to notice of it (``outside``, ``number``) and its name."""
        if kind == "begin":
            self._open.append(_Field())
            self._silent += 1
            return None
        if not self._open or (kind == "separate" and self._open[-1].showing):
            return None
        last = self._open[-1]
        told = None if last.showing else self._show(last)
        if kind == "end":
            self._open.pop()
            self._contents -= last.contents
        return told

    def _show(self, last: _Field) -> tuple[str, str] | None:
        """Go from the instruction of the field *last* to its result."""
        last.showing = True
        self._silent -= 1
        name = next(iter("".join(last.said).split()), "")[:_LONGEST].upper()
        last.contents = name == "TOC"
        self._contents += last.contents
        return ("outside", name) if name in _OUTSIDE else ("number", name) if name in _NUMBERS else None
