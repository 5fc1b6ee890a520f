"""Deadlines of every kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import strategies as st

from scrkit.model import AtEvent, Conditional, Dated, Deadline, Done, NotSet, Ongoing, Recurring, Relative, Unclear
from strategies.texts import days, optional, texts, tuples

if TYPE_CHECKING:
    from datetime import date

_RULES = ("FREQ=MONTHLY", "FREQ=MONTHLY;INTERVAL=3", "FREQ=MONTHLY;INTERVAL=3;COUNT=4", "FREQ=YEARLY;BYMONTH=3")


def deadlines() -> st.SearchStrategy[Deadline]:
    """Deadlines of all kinds, the simplest first."""
    return st.one_of(
        unset_deadlines(),
        dated_deadlines(),
        recurring_deadlines(),
        relative_deadlines(),
        event_deadlines(),
        ongoing_deadlines(),
        conditional_deadlines(),
        done_deadlines(),
        unclear_deadlines(),
    )


def dated_deadlines() -> st.SearchStrategy[Dated]:
    """A day, a month, or any interval with at least one end."""
    return st.builds(
        _dated, _intervals().filter(lambda ends: ends != (None, None)), texts(), st.booleans(), _inferred()
    )


def recurring_deadlines() -> st.SearchStrategy[Recurring]:
    """Again and again."""
    rrules = tuples(st.sampled_from(_RULES), min_size=1, max_size=2)
    return st.builds(
        lambda ends, **rest: Recurring(start=ends[0], end=ends[1], **rest),
        _intervals(),
        said=texts(),
        rrules=rrules,
        rule=_rules(),
    )


def relative_deadlines() -> st.SearchStrategy[Relative]:
    """A length of time from an anchor, or from nothing that is said."""
    return st.builds(
        Relative,
        said=texts(),
        duration=durations(),
        earliest_offset=optional(durations()),
        working_days=optional(st.booleans()),
        anchor=optional(texts()),
        rule=_rules(),
    )


def event_deadlines() -> st.SearchStrategy[AtEvent]:
    """At a meeting, with or without its days."""
    return st.builds(
        lambda ends, **rest: AtEvent(earliest=ends[0], latest=ends[1], **rest),
        _intervals(),
        said=texts(),
        event=texts(),
        ambiguous=st.booleans(),
        inferred=_inferred(),
        rule=_rules(),
    )


def ongoing_deadlines() -> st.SearchStrategy[Ongoing]:
    """Without end."""
    return st.builds(Ongoing, said=texts(), review=optional(days()), inferred=_inferred(), rule=_rules())


def conditional_deadlines() -> st.SearchStrategy[Conditional]:
    """Hanging on a condition."""
    return st.builds(Conditional, said=texts(), condition=texts(), rule=_rules())


def done_deadlines() -> st.SearchStrategy[Done]:
    """Done already."""
    return st.builds(Done, said=texts(), on=optional(days()), inferred=_inferred(), rule=_rules())


def unclear_deadlines() -> st.SearchStrategy[Unclear]:
    """Words that are no deadline."""
    reasons = st.sampled_from(["not_understood", "impossible", "broken_range", "vague"])
    return st.builds(Unclear, said=texts(), reason=reasons, rule=_rules())


def unset_deadlines() -> st.SearchStrategy[NotSet]:
    """No deadline."""
    return st.builds(NotSet, said=optional(texts()), rule=_rules())


def durations() -> st.SearchStrategy[str]:
    """ISO 8601 durations in one unit."""
    return st.builds("P{}{}".format, st.integers(0, 36), st.sampled_from("MYWD"))


def _dated(ends: tuple[date | None, date | None], said: str, ambiguous: bool, inferred: tuple[str, ...]) -> Dated:  # noqa: FBT001 - drawn by place
    return Dated(said=said, earliest=ends[0], latest=ends[1], ambiguous=ambiguous, inferred=inferred)


def _intervals() -> st.SearchStrategy[tuple[date | None, date | None]]:
    """Two days in order, either of them absent."""
    closed = st.tuples(days(), days()).map(lambda ends: (min(ends), max(ends)))
    return st.tuples(st.none(), optional(days())) | st.tuples(days(), st.none()) | closed


def _inferred() -> st.SearchStrategy[tuple[str, ...]]:
    return tuples(st.just("year"), max_size=1)


def _rules() -> st.SearchStrategy[str | None]:
    return optional(texts())
