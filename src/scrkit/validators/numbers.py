"""SCR101, SCR102, SCR103 and SCR112: the numbers of the paragraphs.

SCR101: one number for two paragraphs. SCR102: a gap; the numbers of a reviewer's recommendations may have some, so that
only numbers of several levels, and those that run through a whole document, are looked at. SCR103: a number of another
section than the one it stands in. SCR112: numbers printed in another way than most of the same depth ("3.4.2.").
Numbers of lists, which start anew in the next list, are no numbers of paragraphs.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING

from scrkit.validators.cross_references import of_references
from scrkit.validators.finding import Reporter
from scrkit.validators.paragraphs import natural, paragraphs
from scrkit.validators.rules.numbers import NUMBERS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrkit.model import Finding
    from scrkit.plugin import ValidationContext
    from scrkit.validators.paragraphs import Told

    Number = tuple[int, ...]

_report = Reporter(rules=NUMBERS).report


class Numbers:
    """The rules of numbers and of what they refer to."""

    def __call__(self, context: ValidationContext) -> Iterator[Finding]:
        """Yield what is wrong with the numbers of the paragraphs, and with the references to them and to the report."""
        told = paragraphs(context.review)
        numbered = [one for one in told if _is_own(one)]
        strange = _strange(numbered)
        yield from _twice(numbered)
        misplaced = {id(one) for one in strange}
        yield from _gaps([one for one in numbered if id(one) not in misplaced], _unheld(context))
        yield from map(_misplaced, strange)
        yield from _styles(numbered)
        yield from of_references(context.review, told)


def _is_own(one: Told) -> bool:
    """Whether the number of *one* is the document's own for this paragraph, and not the figure of a list."""
    return one.number is not None and ("." in one.number or one.id.partition("~")[0] == one.number)


def _twice(numbered: list[Told]) -> Iterator[Finding]:
    by_number: dict[str, list[Told]] = defaultdict(list)
    for one in numbered:
        by_number[one.number or ""].append(one)
    for number, (first, *others) in by_number.items():
        for other in others:
            yield _report(
                "SCR101",
                other.where,
                f"the number {number} is used for {_times(len(others) + 1)} paragraphs",
                also=(first.where,),
                words=other.printed,
                mend="give this paragraph a number of its own, and look at what refers to it",
            )


def _times(count: int) -> str:
    return "two" if count == 2 else f"{count}"  # noqa: PLR2004 - a word for two


def _unheld(context: ValidationContext) -> frozenset[str]:
    """Return numbers that are there though no paragraph need have them: of lessons, and of headings over nothing."""
    lessons = {lesson.number for lesson in context.review.lessons if lesson.number}
    blocks = context.outline.blocks if context.outline else ()
    return frozenset(lessons | {block.number for block in blocks if block.number and "." in block.number})


def _gaps(numbered: list[Told], unheld: frozenset[str]) -> Iterator[Finding]:
    """Yield each number after which the next ones lack; a group of numbers begins with 1 where others do.

    *unheld* are there, though no paragraph may have them.
    """
    first_with: dict[Number, Told] = {}
    below: dict[Number, set[int]] = defaultdict(set)
    for one in numbered:
        number = _figures(one)
        for depth in range(1, len(number) + 1):
            first_with.setdefault(number[:depth], one)
            below[number[: depth - 1]].add(number[depth - 1])
    if not any(one.lesson and one.lesson == _section(one) for one in numbered):
        below.pop((), None)  # the sections are none of the lessons, so that nobody knows which there are
    for number in filter(None, map(_levels, unheld)):
        if number[:-1] in below:
            below[number[:-1]].add(number[-1])
    begun = Counter(len(stem) for stem, last in below.items() if 1 in last)
    held = frozenset(map(_figures, numbered))
    for stem, last in below.items():
        run = [0, *sorted(last)] if stem and begun[len(stem)] and stem not in held else sorted(last)
        for before, after in pairwise(run):
            if after - before > 1 and (*stem, after) in first_with:
                yield _gap(first_with[(*stem, after)], (*stem, before), (*stem, after))


def _gap(after: Told, before: Number, number: Number) -> Finding:
    """Return that numbers are missing between *before* and *number*, with which the paragraph *after* begins."""
    stem, first, last = number[:-1], before[-1] + 1, number[-1] - 1
    missing = _written((*stem, first)) if first == last else f"{_written((*stem, first))} to {_written((*stem, last))}"
    tell = "is" if first == last else "are"
    return _report(
        "SCR102",
        after.where,
        f"{missing} {tell} missing before this paragraph",
        words=after.printed,
        mend="put the missing paragraph back, or number the rest anew and look at what refers to them",
    )


def _figures(one: Told) -> Number:
    """Return the number of *one* level by level."""
    return _levels(one.number or "")


def _levels(number: str) -> Number:
    """Return *number* level by level as far as it is of figures; a longer one than people write is none."""
    levels: list[int] = []
    for level in number.split("."):
        if not (level.isascii() and level.isdecimal() and len(level) <= 4):  # noqa: PLR2004 - as people write
            break
        levels.append(int(level))
    return tuple(levels)


def _written(number: Number) -> str:
    return ".".join(map(str, number))


def _strange(numbered: list[Told]) -> list[Told]:
    """Return those whose number begins with another section than their lesson's, where most begin with their own."""
    parts = [(one, section) for one in numbered if (section := one.lesson) and "." in (one.number or "")]
    fitting = Counter(section for one, section in parts if _section(one) == section)
    strange = [one for one, section in parts if _section(one) != section and fitting[section]]
    return strange if len(strange) * 2 <= len(parts) else []


def _misplaced(one: Told) -> Finding:
    return _report(
        "SCR103",
        one.where,
        f"the number {one.number} stands in section {one.lesson}",
        words=one.printed,
        mend=f"give it a number that begins with {one.lesson}, or move it to its section",
    )


def _section(one: Told) -> str:
    return (one.number or "").partition(".")[0]


def _styles(numbered: list[Told]) -> Iterator[Finding]:
    """Yield, at the first of them, the numbers that are printed in another way than most of the same depth."""
    by_depth: dict[int, list[Told]] = defaultdict(list)
    for one in numbered:
        by_depth[(one.number or "").count(".")].append(one)
    odd: list[Told] = []
    for same in by_depth.values():
        styles = Counter(_style(one) for one in same)
        usual = max(styles, key=lambda style: (styles[style], not style))
        odd += [one for one in same if _style(one) != usual]
    if odd:
        first, *others = sorted(odd, key=lambda one: natural(one.id))
        yield _report(
            "SCR112",
            first.where,
            f"the number is printed as \u201c{first.printed}\u201d, and others in another way",
            also=tuple(one.where for one in others),
            words=first.printed,
            mend="print all numbers of one depth in the same way",
        )


def _style(one: Told) -> str:
    """Return what is printed around the number."""
    return (one.label or "").replace(one.number or "", "", 1).strip()
