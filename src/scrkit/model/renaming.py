"""A reading under other ids. Imports its neighbours only."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from attrs import evolve, frozen

from scrkit.model.editions import after_lesson, fresh
from scrkit.model.passage import Passage

if TYPE_CHECKING:
    from collections.abc import Mapping

    from scrkit.model.action import Action
    from scrkit.model.lesson import Lesson
    from scrkit.model.reading import Reading
    from scrkit.model.review import Review

P = TypeVar("P", bound=Passage)


def with_ids(reading: Reading, ids: Mapping[str, str]) -> Reading:
    """Return *reading* with its lessons and actions under the names that *ids* gives them, wherever they are named.

    A paragraph that is named after its lesson goes with it; one whose own name is now an action's gets another.
    """
    names = dict(ids)
    used = set(names.values())
    for paragraph in reading.paragraphs:
        if paragraph.id not in names:
            names[paragraph.id] = fresh(after_lesson(paragraph.id, ids), used)
            used.add(names[paragraph.id])
    given = _Names(ids=names)
    return evolve(
        reading,
        review=given.review(reading.review),
        paragraphs=tuple(evolve(paragraph, id=given.of(paragraph.id)) for paragraph in reading.paragraphs),
    )


@frozen(kw_only=True)
class _Names:
    """The new names of what is renamed."""

    ids: dict[str, str]

    def of(self, name: str) -> str:
        """Return the new name of *name*."""
        return self.ids.get(name, name)

    def maybe(self, name: str | None) -> str | None:
        """Return the new name of *name*, None for None."""
        return None if name is None else self.of(name)

    def review(self, review: Review) -> Review:
        """Return *review* with every name in it new."""
        return evolve(
            review,
            milestones=tuple(evolve(one, paragraph=self.maybe(one.paragraph)) for one in review.milestones),
            people=tuple(evolve(one, paragraph=self.maybe(one.paragraph)) for one in review.people),
            acceptances=tuple(evolve(one, paragraph=self.of(one.paragraph)) for one in review.acceptances),
            introduction=self._passages(review.introduction),
            lessons=tuple(map(self._lesson, review.lessons)),
            actions=tuple(map(self._action, review.actions)),
            governance=evolve(review.governance, text=self._passages(review.governance.text)),
        )

    def _passages(self, passages: tuple[P, ...]) -> tuple[P, ...]:
        return tuple(evolve(passage, id=self.of(passage.id)) for passage in passages)

    def _lesson(self, lesson: Lesson) -> Lesson:
        return evolve(
            lesson,
            id=self.of(lesson.id),
            acceptance_from=self.maybe(lesson.acceptance_from),
            text=self._passages(lesson.text),
            views=self._passages(lesson.views),
            taken=self._passages(lesson.taken),
            impacts=self._passages(lesson.impacts),
            actions=tuple(map(self._action, lesson.actions)),
        )

    def _action(self, action: Action) -> Action:
        name = self.of(action.id)
        steps = tuple(evolve(step, id=f"{name}{step.id.removeprefix(action.id)}") for step in action.steps)
        return evolve(action, id=name, inherits_deadline_from=self.maybe(action.inherits_deadline_from), steps=steps)
