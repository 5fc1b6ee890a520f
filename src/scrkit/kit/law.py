"""The words law: no word of a document is lost and none comes from elsewhere. Whatever a layout says, kit counts."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from scrkit.errors import ReadError
from scrkit.model import Draft, Outline, WordCount, words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from scrkit.model import Action, Passage, Review

_SHOWN = 5
"""How many of the words an error names."""


def count_words(outline: Outline, draft: Draft, *, layout: str) -> WordCount:
    """Return the words law in figures; *layout* says in an error who broke it.

    A paragraph's number may stand in the source by itself, or only in the heading that the paragraph took it from: it
    accounts for a word that is nowhere else, and never for one that is.

    Raises:
        ReadError: A word was lost, or gained.
    """
    source = Counter(outline.words)
    furniture = _count(line.text for line in (*outline.furniture, *draft.furniture))
    unplaced = _count(line.text for line in draft.review.unplaced)
    texts = _count((*(line.text for line in draft.headings), *(paragraph.text for paragraph in draft.paragraphs)))
    kept = texts + furniture + unplaced
    numbers = _count(paragraph.number for paragraph in draft.paragraphs if paragraph.number is not None)
    made_up = Counter({word: times for word, times in numbers.items() if word not in source})
    held = _kept_ids(draft.review)
    unkept = [paragraph.id for paragraph in draft.paragraphs if paragraph.id not in held]
    if unkept:
        raise ReadError(f"{layout} broke the words law: paragraph {unkept[0]} is not in the review that it returned")
    lost, gained = source - kept - numbers, (kept - source) + made_up
    if lost or gained:
        raise ReadError(f"{layout} broke the words law: {_difference(lost, gained)}")
    return WordCount(
        words_in=source.total(),
        placed=source.total() - furniture.total() - unplaced.total(),
        furniture=furniture.total(),
        unplaced=unplaced.total(),
    )


def _kept_ids(review: Review) -> frozenset[str]:
    """Return the id of every paragraph that the review itself holds."""
    passages: tuple[Action | Passage, ...] = (
        *review.introduction,
        *(part for lesson in review.lessons for part in (*lesson.text, *lesson.views, *lesson.taken, *lesson.impacts)),
        *review.all_actions(),
        *review.governance.text,
    )
    return frozenset(passage.id for passage in passages)


def _count(texts: Iterable[str]) -> Counter[str]:
    return Counter(words("\n".join(texts)))


def _difference(lost: Counter[str], gained: Counter[str]) -> str:
    """Say how many words were lost and gained, and name some."""
    differences = (("lost", lost), ("gained", gained))
    return "; ".join(f"{change} {many.total()} ({_some(many)})" for change, many in differences if many)


def _some(many: Counter[str]) -> str:
    shown = ", ".join(repr(word) for word in sorted(many)[:_SHOWN])
    return shown if len(many) <= _SHOWN else f"{shown}, …"
