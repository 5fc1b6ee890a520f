"""Numbers as documents give them: "14.10", "7.3(b)", "A1", "R12", "(iv)"; and ranges of them, written out.

A number is text: 14.1 and 14.10 differ. A range runs within its own last part only; one that does not is kept as its
two ends, with the reason. Imports nothing of scrkit.
"""

from __future__ import annotations

import re
from typing import Literal

from attrs import frozen

RangeProblem = Literal["backwards", "too_long", "not_one_series"]
"""Why a range is not written out: it runs backwards, is longer than any list, or its ends count in different ways."""

_MOST = 200
"""A range of more numbers than this is no list of learning."""

_LEVELS = r"[0-9]{1,3}(?:\.[0-9]{1,3}){0,5}"
ROMAN = r"(?=[ivx])x{0,3}(?:ix|iv|v?i{0,3})"
_SUB = rf"(?:\((?:[0-9]{{1,2}}|[a-z]|{ROMAN})\)|\s\((?:[a-z]|{ROMAN})\)){{0,3}}"
_AFTER = r"(?![^\W_]|\.\d|\s?%|\s?per\s?cent\b|:\d)"
DOTTED = rf"{_LEVELS}(?:[a-z](?![^\W_]))?{_SUB}{_AFTER}"
"""A number of a paragraph, with its sub-points: "4.5.2", "7.3(b)", "14.2a"."""

_CASED = r"(?![\w'\u2019&/]|-(?!\s?[A-Z]\b))"
_ARTICLE = r"(?!\s+(?!(?:and|to|or)\b)\w)"
LETTERED = (
    rf"(?-i:[A-Z]{{1,3}}[0-9]{{1,3}}(?:\.[0-9]{{1,3}}){{0,3}}|[IVX]{{2,6}}{_CASED}|[B-HJ-Z]{_CASED}"
    rf"|[AI]{_CASED}{_ARTICLE}){_AFTER}"
)
"""A number with letters, as recommendations have it: "R3", "A1", "C", "IV"."""

BRACKETED = rf"\((?:[a-z]|{ROMAN}|[0-9]{{1,2}})\){_AFTER}"
"""A sub-point by itself: "(b)", "(iv)"."""

_TAIL = re.compile(r"(?P<stem>.*?)(?P<open>\(?)(?P<last>[0-9]+|[a-z]+|[A-Z]+)(?P<close>\)?)", re.DOTALL)
_PIECE = re.compile(r"\d+|\D+")
_ONES = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
_ROMANS = tuple(f"{'X' * tens}{ones}" for tens in range(4) for ones in _ONES)
"""The Roman numerals from nothing to 39."""


@frozen(kw_only=True)
class Run:
    """The numbers of a range: all of them, or its two ends and the *problem* for which it is not written out."""

    numbers: tuple[str, ...]
    problem: RangeProblem | None = None


def tidy(number: str) -> str:
    """Return *number* without the spaces that may stand in it: "7.3 (b)" is 7.3(b)."""
    return "".join(number.split())


def paragraph_of(number: str) -> str:
    """Return the paragraph in which *number* stands: 7.3 for 7.3(b), and the number itself where it has no brackets."""
    return number.partition("(")[0] or number


def sort_key(number: str) -> tuple[tuple[int, int, str], ...]:
    """Return the key by which numbers sort naturally: 2.9 before 2.10, R2 before R12.

    >>> sorted(["R12", "14.10", "14.2", "R2"], key=sort_key)
    ['14.2', '14.10', 'R2', 'R12']
    """
    return tuple(
        (0, int(piece), "") if piece.isdecimal() else (1, 0, piece.lower()) for piece in _PIECE.findall(number)
    )


def completed(number: str, before: str | None) -> str:
    """Return *number* with what the one *before* it in a list gives it: "(c)" after "3(a)" is 3(c)."""
    if before is None or not number.startswith("("):
        return number
    stem = before.rpartition("(")[0]
    return f"{stem}{number}"


def run(first: str, last: str) -> Run:
    """Return the numbers from *first* to *last*, both included; the two ends where they do not run together.

    >>> run("8.4", "8.6").numbers
    ('8.4', '8.5', '8.6')
    """
    start, end = _TAIL.fullmatch(first), _TAIL.fullmatch(last)
    if start is None or end is None:
        return Run(numbers=(first, last), problem="not_one_series") if first != last else Run(numbers=(first,))
    if not end["stem"] and _takes_stem(start, end):
        end = _TAIL.fullmatch(f"{start['stem']}{start['open']}{end['last']}{start['close']}") or end
    if (start["stem"], start["open"]) != (end["stem"], end["open"]):
        return Run(numbers=(first, last), problem="not_one_series")
    return _within(start, end)


def spread(first: str, last: str) -> tuple[str, ...]:
    """Return the numbers from *first* to *last* as :func:`run` does, without the reason.

    >>> spread("8.4", "9.2")
    ('8.4', '9.2')
    """
    return run(first, last).numbers


def _takes_stem(start: re.Match[str], end: re.Match[str]) -> bool:
    """Whether the last number of a range leaves out what the first has: "R10-12", "3a to c"; never "14.4 to 6"."""
    return not end["open"] and (
        (start["stem"].isalpha() and end["last"].isdecimal())
        or (bool(start["stem"]) and start["last"].isalpha() and end["last"].isalpha())
    )


def _within(start: re.Match[str], end: re.Match[str]) -> Run:
    """Return the numbers between two that differ in their last part."""
    ends = (start.group(), end.group())
    if ends[0] == ends[1]:
        return Run(numbers=ends[:1])
    series = _series(start["last"], end["last"])
    if series is None:
        return Run(numbers=ends, problem="not_one_series")
    first, last = series.index(start["last"]), series.index(end["last"])
    if first >= last:
        return Run(numbers=ends, problem="backwards")
    if last > first + _MOST:
        return Run(numbers=ends, problem="too_long")
    between = (series.at(place) for place in range(first + 1, last))
    stem, close = f"{start['stem']}{start['open']}", start["close"]
    return Run(numbers=(ends[0], *(f"{stem}{mark}{close}" for mark in between), ends[1]))


@frozen(kw_only=True)
class _Series:
    """A way of counting: in figures of at least *width* digits, or with the marks listed in *marks*."""

    marks: tuple[str, ...] = ()
    width: int = 1

    def index(self, mark: str) -> int:
        """Return the place of *mark*."""
        return self.marks.index(mark) if self.marks else int(mark)

    def at(self, place: int) -> str:
        """Return the mark at *place*."""
        return self.marks[place] if self.marks else str(place).zfill(self.width)


_UPPER = tuple("ABCDEFGHIJKLMNOPQRSTUVWXYZ")


def _series(first: str, last: str) -> _Series | None:
    """Return the way of counting that both marks share; None where they share none or may be read in two ways."""
    if first.isdecimal() and last.isdecimal():
        return _Series(width=len(first) if first.startswith("0") else 1)
    small = first.islower()
    letters, romans = (tuple(mark.lower() if small else mark for mark in marks) for marks in (_UPPER, _ROMANS))
    of_letters = first in letters and last in letters
    of_romans = first in romans and last in romans
    if of_letters and of_romans and first.lower() != "i":
        return None
    if of_romans:
        return _Series(marks=romans)
    return _Series(marks=letters) if of_letters else None
