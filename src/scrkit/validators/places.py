"""The paragraphs of a response in the order of their numbers, whatever order its lessons are held in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrkit.language import sort_key

if TYPE_CHECKING:
    from scrkit.model import Action, Passage, Review


def order(paragraph: Action | Passage) -> tuple[object, ...]:
    """Return the key by which paragraphs sort: by number, else by id."""
    return (sort_key(paragraph.number or paragraph.id), sort_key(paragraph.id), paragraph.text)


def actions(review: Review) -> list[Action]:
    """Return every action by its number."""
    return sorted(review.all_actions(), key=order)


def own_words(review: Review) -> list[Action | Passage]:
    """Return every paragraph of the board's own, by its number: none that holds the words of the overview report."""
    told: list[Action | Passage] = [*review.introduction, *review.governance.text, *review.all_actions()]
    for lesson in review.lessons:
        told.extend((*lesson.views, *lesson.taken, *lesson.impacts))
    return sorted(told, key=order)
