"""The rules of RFC 5545 by which a deadline may come back, as one pattern. Imports ``errors`` only.

Source: RFC 5545, section 3.3.10, of which this is a part: days and longer, keys in one order, each value in one form.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from scrkit.errors import RecordError

if TYPE_CHECKING:
    import attrs

MOST_RULES = 10
"""How many rules one deadline may have; two rhythms in one phrase are two rules."""

_LONGEST_LIST = 31
_SHOWN = 60
_COUNT = r"[1-9][0-9]{0,4}"
_WEEKDAY = r"(?:MO|TU|WE|TH|FR|SA|SU)"
_NTH_WEEKDAY = rf"(?:-?[1-5])?{_WEEKDAY}"
_MONTH_DAY = r"-?(?:[1-9]|[12][0-9]|3[01])"
_MONTH = r"(?:[1-9]|1[0-2])"
_PLACE = r"-?(?:[1-9]|[1-9][0-9]|[12][0-9]{2}|3[0-5][0-9]|36[0-6])"


def _some(key: str, value: str) -> str:
    """Return a pattern of *key* with one *value* or a list of them, or of nothing at all."""
    return rf"(?:;{key}={value}(?:,{value}){{0,{_LONGEST_LIST - 1}}})?"


_TIMES = rf"(?:;INTERVAL=(?!1(?:;|$)){_COUNT})?(?:;COUNT={_COUNT})?"
_DAILY = f"DAILY{_TIMES}{_some('BYDAY', _WEEKDAY)}{_some('BYMONTHDAY', _MONTH_DAY)}{_some('BYMONTH', _MONTH)}"
_WEEKLY = f"WEEKLY{_TIMES}{_some('BYDAY', _WEEKDAY)}{_some('BYMONTH', _MONTH)}"
# A place counts in the set that other keys make: no B may come before that of BYSETPOS but where another key starts.
_LONGER = (
    rf"(?![^B]*BYSETPOS)(?:MONTHLY|YEARLY){_TIMES}{_some('BYDAY', _NTH_WEEKDAY)}{_some('BYMONTHDAY', _MONTH_DAY)}"
    rf"{_some('BYMONTH', _MONTH)}{_some('BYSETPOS', _PLACE)}"
)

RRULE = rf"^FREQ=(?:{_DAILY}|{_WEEKLY}|{_LONGER})$"
"""A pattern of one rule, for Python and for JSON Schema alike; linear in the text."""

_RRULE = re.compile(RRULE)


def is_rule(text: str) -> bool:
    """Return whether *text* is one of those rules."""
    return _RRULE.fullmatch(text) is not None


def rules(record: object, attribute: attrs.Attribute[Any], value: tuple[str, ...]) -> None:
    """Refuse no rule, more than :data:`MOST_RULES`, and what is no rule of ours."""
    path = f"{type(record).__name__}.{attribute.name}"
    if not 1 <= len(value) <= MOST_RULES:
        raise RecordError(f"a recurrence has 1 to {MOST_RULES} rules, found {len(value)}", path=path)
    for rrule in value:
        if not _RRULE.fullmatch(rrule):
            raise RecordError(
                "expected a rule such as 'FREQ=MONTHLY;INTERVAL=3;COUNT=4', its keys in the order FREQ, INTERVAL (from"
                f" 2), COUNT, BYDAY, BYMONTHDAY, BYMONTH, BYSETPOS; found {rrule[:_SHOWN]!r}",
                path=path,
            )
