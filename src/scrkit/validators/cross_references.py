"""SCR104, SCR105 and SCR106: what the document refers to, within itself and in the overview report.

SCR104: a reference to a paragraph that is not there, in a section that is. SCR105: one piece of learning answered by
two lessons of which neither says that it answers a part. SCR106: a hole in the run of the learning that is answered; of
numbers that are no run, such as a few paragraphs of a long report, nothing is said.
"""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING

from scrkit.language import cited, find_references, paragraph_of
from scrkit.model import Where
from scrkit.validators.finding import Reporter
from scrkit.validators.paragraphs import natural
from scrkit.validators.rules.numbers import NUMBERS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrkit.model import Finding, Lesson, Reference, Review
    from scrkit.validators.paragraphs import Told

_REFERS = re.compile(r"[0-9]\.[0-9]|[Pp]ara|[Ss]ection")
"""What a text that refers to a paragraph has at the least."""

_report = Reporter(rules=NUMBERS).report


def of_references(review: Review, told: tuple[Told, ...]) -> Iterator[Finding]:
    """Yield what is wrong with the references of *review*, whose paragraphs are *told*."""
    yield from _dangling(review, told)
    yield from _answered_twice(review)
    yield from _holes(review)


def _dangling(review: Review, told: tuple[Told, ...]) -> Iterator[Finding]:
    """Yield each reference to a paragraph that is not there, in a section that is."""
    numbers = frozenset(one.number for one in told if one.number)
    stems = {stem for number in numbers for stem in _stems(number)}
    stems |= {lesson.number for lesson in review.lessons if lesson.number}
    typed = {action.id: action.references for action in review.all_actions()}
    for one in told:
        external = {ref.to for ref in typed.get(one.id, ()) if ref.external}
        known = {ref.to: ref for ref in (*typed.get(one.id, ()), *_read(one.text, numbers))}
        for to, ref in known.items():
            bare = paragraph_of(to)
            if ref.external or to in external or bare in stems or bare.partition(".")[0] not in stems:
                continue
            yield _report(
                "SCR104",
                one.where,
                f"there is no paragraph {to} in this document",
                words=to if to in one.text else None,
                mend="correct the number, or say which document the paragraph is in",
            )


def _read(text: str, numbers: frozenset[str]) -> tuple[Reference, ...]:
    return find_references(text, numbers) if _REFERS.search(text) and cited(text) else ()


def _stems(number: str) -> Iterator[str]:
    """Yield *number* and those of the headings over it."""
    while number:
        yield number
        number = number.rpartition(".")[0]


def _answered_twice(review: Review) -> Iterator[Finding]:
    whole: dict[str, list[Lesson]] = defaultdict(list)
    part: set[str] = set()
    for lesson in sorted(review.lessons, key=lambda lesson: natural(lesson.id)):
        for ref in lesson.learning:
            if ref.extent == "part":
                part.add(ref.learning)
            elif lesson not in whole[ref.learning]:
                whole[ref.learning].append(lesson)
    for learning, (first, *others) in whole.items():
        for other in others if learning not in part else ():
            yield _report(
                "SCR105",
                Where.lesson(other),
                f"{learning} is answered here and in {_called(first)}, and neither is said to answer a part",
                also=(Where.lesson(first),),
                words=learning,
                mend=f"say \u201cpart of {learning}\u201d where only a part is answered",
            )


def _called(lesson: Lesson) -> str:
    return f"lesson {lesson.number}" if lesson.number else lesson.id


def _holes(review: Review) -> Iterator[Finding]:
    """Yield each hole in the learning that is answered, at the lesson that answers the next piece."""
    by_stem: dict[str, dict[int, Lesson]] = defaultdict(dict)
    for lesson in sorted(review.lessons, key=lambda lesson: natural(lesson.id)):
        for ref in lesson.learning:
            stem, _, last = ref.learning.rpartition(".")
            if last.isascii() and last.isdecimal() and len(last) <= 4:  # noqa: PLR2004 - as people write
                by_stem[stem].setdefault(int(last), lesson)
    for stem, answered in by_stem.items():
        run = sorted(answered)
        missing = run[-1] - run[0] + 1 - len(run)
        if missing >= len(run) - 1:  # a few numbers far apart are no run
            continue
        for before, after in pairwise(run):
            if after - before > 1:
                gone = [f"{stem}.{number}".lstrip(".") for number in (before + 1, after - 1)]
                said = f"{gone[0]} is" if gone[0] == gone[1] else f"{gone[0]} to {gone[1]} are"
                yield _report(
                    "SCR106",
                    Where.lesson(answered[after]),
                    f"{said} answered nowhere",
                    mend="answer the missing learning, or say why it has no answer here",
                )
