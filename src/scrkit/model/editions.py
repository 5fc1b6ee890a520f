"""Two readings of one response compared, so that an action keeps its id when the document is read again.

A ledger names actions by their ids: an action that moved, or was worded anew, must not take the id of another.
Imports its neighbours only.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Protocol, TypeVar

from attrs import frozen

from scrkit.model.outline import words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from scrkit.model.review import Review

_ALIKE = 0.6
"""The share of their words that two wordings of one action have in common."""

_SAME_NUMBER = 0.3
"""The share that is enough where the document gives both the same number."""

_MOST_PAIRS = 250_000
"""Above so many pairs, only actions of one lesson are compared by their words."""

_PLACED = re.compile(r"(?P<stem>.*/|(?:action|lesson)-)\d+")


class _Told(Protocol):
    """A lesson or an action."""

    @property
    def id(self) -> str: ...
    @property
    def number(self) -> str | None: ...


T = TypeVar("T", bound=_Told)


@frozen(kw_only=True)
class Kept:
    """What became of the actions: ids as they are from now on, in the order of the review they stand in.

    *same* are in both, *fresh* only in the later reading, *gone* only in the earlier one.
    """

    same: tuple[str, ...] = ()
    fresh: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()


@frozen(kw_only=True)
class Renamed:
    """The ids that a later reading takes: *ids* leads from that of each lesson and action to the one it has now."""

    ids: dict[str, str]
    kept: Kept


def renamed(later: Review, earlier: Review) -> Renamed:
    """Return the ids that *later* takes so that what *earlier* holds too keeps its id.

    An action is the same where its words are, wherever it stands; then where it has the same number and shares some
    words; then where most of its words are the same. What is new gets an id that *earlier* did not have.
    """
    lessons = _matched(later.lessons, earlier.lessons, lambda lesson: lesson.title, lambda lesson: lesson.number)
    before, after = tuple(earlier.all_actions()), tuple(later.all_actions())
    actions = _matched(after, before, lambda action: "\n".join((action.text, *action.items)), lambda it: it.lesson)
    ids = _with_fresh(lessons, (lesson.id for lesson in later.lessons), (lesson.id for lesson in earlier.lessons))
    ids |= _with_fresh(actions, (action.id for action in after), (action.id for action in before), ids)
    same = frozenset(actions.values())
    return Renamed(
        ids=ids,
        kept=Kept(
            same=tuple(actions[action.id] for action in after if action.id in actions),
            fresh=tuple(ids[action.id] for action in after if action.id not in actions),
            gone=tuple(action.id for action in before if action.id not in same),
        ),
    )


def _matched(
    later: Sequence[T], earlier: Sequence[T], text: Callable[[T], str], group: Callable[[T], str | None]
) -> dict[str, str]:
    """Return the id in *earlier* of each of *later* that is there; *group* is where one stands."""
    told = {id(one): Counter(word.lower() for word in words(text(one))) for one in (*later, *earlier)}

    def exact(one: T) -> tuple[object, ...]:
        return (frozenset(told[id(one)].items()), group(one))

    left = {one.id: one for one in later}
    free = {other.id: other for other in earlier}
    pairs: dict[str, str] = {}
    for key in (exact, lambda one: exact(one)[:1]):
        for one, other in _alone_by(key, left.values(), free.values()):
            pairs[one] = other
            del left[one], free[other]
    near = len(left) * len(free) > _MOST_PAIRS
    graded = sorted(
        (-alike, place, at, one.id, other.id)
        for place, one in enumerate(left.values())
        for at, other in enumerate(free.values())
        if not near or group(one) == group(other)
        if (alike := _alike(told[id(one)], told[id(other)], same_number=_same_number(one, other)))
    )
    for *_, mine, theirs in graded:
        if mine in left and theirs in free:
            pairs[mine] = theirs
            del left[mine], free[theirs]
    return pairs


def _alone_by(key: Callable[[T], tuple[object, ...]], left: Iterable[T], free: Iterable[T]) -> list[tuple[str, str]]:
    """Return the ids of the pairs that have one *key*, in order where several have it."""
    waiting: dict[tuple[object, ...], list[str]] = {}
    for other in reversed(tuple(free)):
        waiting.setdefault(key(other), []).append(other.id)
    return [(one.id, found.pop()) for one in left if (found := waiting.get(key(one)))]


def _same_number(one: _Told, other: _Told) -> bool:
    return one.number is not None and one.number == other.number


def _alike(one: Counter[str], other: Counter[str], *, same_number: bool) -> float:
    """Return the share of the words that both have, 0 where it is too small to tell one from another."""
    share = 2 * (one & other).total() / max(one.total() + other.total(), 1)
    return share + same_number if share >= (_SAME_NUMBER if same_number else _ALIKE) else 0


def _with_fresh(
    matched: dict[str, str], ids: Iterable[str], taken: Iterable[str], lessons: Mapping[str, str] | None = None
) -> dict[str, str]:
    """Return *matched* with an id for each of *ids* that is in nothing before: never one that was *taken*."""
    used = {*taken, *matched.values()}
    given = dict(matched)
    for one in ids:
        if one not in given:
            given[one] = fresh(after_lesson(one, lessons or {}), used)
            used.add(given[one])
    return given


def after_lesson(name: str, lessons: Mapping[str, str]) -> str:
    """Return *name* with the lesson that it is named after under its own new name ("lesson-2/1")."""
    lesson, slash, rest = name.partition("/")
    return f"{lessons[lesson]}{slash}{rest}" if slash and lesson in lessons else name


def fresh(wanted: str, used: set[str]) -> str:
    """Return *wanted*, or the next place after it that is free, or the next of its name."""
    placed = _PLACED.fullmatch(wanted)
    place, name = 1, wanted
    while name in used:
        place += 1
        name = f"{placed['stem']}{place}" if placed else f"{wanted}~{place}"
    return name
