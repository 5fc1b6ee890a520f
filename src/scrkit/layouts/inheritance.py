"""Deadlines that an action carries only because the same deliverable does.

"The report referred to in paragraph 4.5.2 will include …" has the deadline of 4.5.2; an action that merely mentions
another has not.
"""

from __future__ import annotations

from attrs import evolve

from scrkit.language import same_deliverable
from scrkit.model import Action, Lesson, NotSet


def inherit(lessons: tuple[Lesson, ...], outside: tuple[Action, ...]) -> tuple[tuple[Lesson, ...], tuple[Action, ...]]:
    """Return *lessons* and the actions *outside* them, with what each inherits filled in.

    Only an action without a deadline of its own inherits, and only from one that has a deadline; of two paragraphs of
    one number, from the first.
    """
    everything = (*(action for lesson in lessons for action in lesson.actions), *outside)
    dated = {
        action.number: action.id
        for action in reversed(everything)
        if action.number and not isinstance(action.deadline, NotSet)
    }

    def settled(action: Action) -> Action:
        source = dated.get(same_deliverable(action.text) or "")
        if source is None or not isinstance(action.deadline, NotSet):
            return action
        return evolve(action, inherits_deadline_from=source)

    return (
        tuple(evolve(lesson, actions=tuple(settled(action) for action in lesson.actions)) for lesson in lessons),
        tuple(settled(action) for action in outside),
    )
