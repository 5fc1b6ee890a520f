"""What the sections of a document give to its review, one record a section."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from scrkit.model import Action, Lesson, Line, Passage

if TYPE_CHECKING:
    from collections.abc import Iterable

    from scrkit.layouts.section import Group


@frozen(kw_only=True)
class Drafted:
    """What one section, or several, give: *oversight* are the paragraphs on who monitors the plan."""

    introduction: tuple[Passage, ...] = ()
    lessons: tuple[Lesson, ...] = ()
    actions: tuple[Action, ...] = ()
    oversight: tuple[Passage, ...] = ()
    unplaced: tuple[Line, ...] = ()


def together(parts: Iterable[Drafted]) -> Drafted:
    """Return all that *parts* give, in their order."""
    given = tuple(parts)
    return Drafted(
        introduction=tuple(passage for part in given for passage in part.introduction),
        lessons=tuple(lesson for part in given for lesson in part.lessons),
        actions=tuple(action for part in given for action in part.actions),
        oversight=tuple(passage for part in given for passage in part.oversight),
        unplaced=tuple(line for part in given for line in part.unplaced),
    )


def unplaced(groups: Iterable[Group]) -> tuple[Line, ...]:
    """Return the words of *groups*, which no part of the model can hold."""
    return tuple(Line(text=group.printed, at=group.at) for group in groups)
