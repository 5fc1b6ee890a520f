"""Rules of RFC 5545 in the form that a recurring deadline has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import strategies as st

from strategies.texts import days

if TYPE_CHECKING:
    from datetime import date

_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


@st.composite
def rrules(draw: st.DrawFn, *, counted: bool | None = None, named_days: bool = True) -> str:
    """Return a rule; *counted* fixes whether it has a count, without *named_days* the start alone gives its day."""
    frequency = draw(st.sampled_from(["MONTHLY", "YEARLY", "WEEKLY", "DAILY"]))
    longer = frequency in {"MONTHLY", "YEARLY"}
    keys = {
        "INTERVAL": _maybe(st.integers(2, 14).map(str)),
        "COUNT": _maybe(st.integers(1, 12).map(str), given=counted),
        "BYDAY": _maybe(_listed(_weekdays(numbered=longer)), given=None if named_days else False),
        "BYMONTHDAY": _maybe(_listed(_places(31)), given=None if named_days and frequency != "WEEKLY" else False),
        "BYMONTH": _maybe(_listed(st.integers(1, 12).map(str))),
    }
    drawn = {key: draw(value) for key, value in keys.items()}
    placed = longer and any(value for key, value in drawn.items() if key.startswith("BY"))
    drawn["BYSETPOS"] = draw(_maybe(_listed(_places(4)), given=None if placed else False))
    return ";".join([f"FREQ={frequency}", *(f"{key}={value}" for key, value in drawn.items() if value)])


def _maybe(strategy: st.SearchStrategy[str], *, given: bool | None = None) -> st.SearchStrategy[str]:
    if given is None:
        return st.just("") | strategy
    return strategy if given else st.just("")


def _listed(strategy: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.lists(strategy, min_size=1, max_size=3, unique=True).map(",".join)


def _places(most: int) -> st.SearchStrategy[str]:
    return st.integers(-most, most).filter(bool).map(str)


def _weekdays(*, numbered: bool) -> st.SearchStrategy[str]:
    plain = st.sampled_from(_WEEKDAYS)
    return plain | st.builds("{}{}".format, _places(5), plain) if numbered else plain


def starts(*, last_day: int = 31) -> st.SearchStrategy[date]:
    """Return days on which a recurrence may start, up to the *last_day* of a month."""
    return days().filter(lambda day: day.day <= last_day)
