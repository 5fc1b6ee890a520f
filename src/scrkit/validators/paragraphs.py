"""Every paragraph of a review in the order of its numbers, whatever part of it each stands in."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal
from weakref import ref

from attrs import define, frozen

from scrkit.model import Action, Passage, Span, Where

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrkit.model import Lesson, Review

Part = Literal["introduction", "lesson", "view", "taken", "impact", "action", "governance"]

_PIECE = re.compile(r"[0-9]+|[^0-9]+")


@frozen(kw_only=True)
class Told:
    """A paragraph: its *part* of the review, the number of the *lesson* it stands in, and all its words.

    *text* holds the sub-points of an action as well, each on a line of its own behind ``"- "``.
    """

    id: str
    number: str | None
    label: str | None
    text: str
    part: Part
    lesson: str | None = None
    at: Span

    @property
    def where(self) -> Where:
        """Its place, for a finding."""
        return Where(kind="paragraph", id=self.id, number=self.number, at=self.at)

    @property
    def printed(self) -> str | None:
        """Its number as printed."""
        return self.label or self.number


def paragraphs(review: Review) -> tuple[Told, ...]:
    """Return every paragraph of *review* in the document's order, by the numbers where nobody knows it.

    A paragraph that is an action and tells of governance as well is there once, as an action.
    """
    return _LAST.paragraphs(review)


@define
class _Last:
    """The paragraphs of the review that was asked for last, since several families ask for those of one in turn."""

    last: tuple[ref[Review], tuple[Told, ...]] | None = None

    def paragraphs(self, review: Review) -> tuple[Told, ...]:
        """Return those of *review*."""
        last = self.last
        if last is not None and last[0]() is review:
            return last[1]
        told = _in_order(review)
        self.last = (ref(review), told)
        return told


_LAST = _Last()


def _in_order(review: Review) -> tuple[Told, ...]:
    actions = {action.id for action in review.all_actions()}
    told = [one for one in _all(review) if one.part != "governance" or one.id not in actions]
    return tuple(sorted(told, key=_order))


def _order(one: Told) -> tuple[object, ...]:
    return (
        one.at.page or 0,
        one.at.line or 0,
        one.at.paragraph or 0,
        natural(one.id),
        one.part,
        one.lesson or "",
        one.text,
    )


def natural(number: str) -> tuple[tuple[int, int, str], ...]:
    """Return the sorting key of a number or an id: 2.9 before 2.10, figures before letters, of any length."""
    return tuple(_piece(piece) for piece in _PIECE.findall(number))


def _piece(piece: str) -> tuple[int, int, str]:
    digits = piece.lstrip("0")
    return (0, len(digits), digits) if piece[0].isdecimal() else (1, 0, piece)


def _all(review: Review) -> Iterator[Told]:
    yield from (_passage(one, "introduction") for one in review.introduction)
    for lesson in review.lessons:
        yield from _in_lesson(lesson)
    yield from (_action(one) for one in review.actions)
    yield from (_passage(one, "governance") for one in review.governance.text)


def _in_lesson(lesson: Lesson) -> Iterator[Told]:
    parts: tuple[tuple[Part, tuple[Passage, ...]], ...] = (
        ("lesson", lesson.text),
        ("view", lesson.views),
        ("taken", lesson.taken),
        ("impact", lesson.impacts),
    )
    for part, passages in parts:
        yield from (_passage(one, part, lesson.number) for one in passages)
    yield from (_action(one, lesson.number) for one in lesson.actions)


def _passage(one: Passage, part: Part, lesson: str | None = None) -> Told:
    return Told(id=one.id, number=one.number, label=one.label, text=one.text, part=part, lesson=lesson, at=one.at)


def _action(one: Action, lesson: str | None = None) -> Told:
    text = "\n- ".join((one.text, *one.items))
    return Told(id=one.id, number=one.number, label=one.label, text=text, part="action", lesson=lesson, at=one.at)
