"""Bank holidays of England and Wales, from the library ``holidays``. Imports ``errors``.

Source of the days: Banking and Financial Dealings Act 1971, schedule 1, and the proclamations under it, as published
on gov.uk. The library's package of countries imports every country there is, which takes longer than reading a whole
response; the one module that is needed is loaded by itself.
"""

from __future__ import annotations

from functools import cache
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import TYPE_CHECKING, Any

from scrkit.errors import CalendarError

if TYPE_CHECKING:
    from datetime import date

FIRST_YEAR = 1978
"""The first year with the bank holidays of today (the early May holiday was new); before it the library is not sure."""

LAST_YEAR = 2100
"""The last year of which the library knows. It cannot know of a single day that is yet to be proclaimed."""


def is_known(day: date) -> bool:
    """Return whether the bank holidays of the year of *day* are known."""
    return FIRST_YEAR <= day.year <= LAST_YEAR


def bank_holiday(day: date) -> str | None:
    """Return the name of the bank holiday that *day* is in England and Wales, None where it is none.

    Raises:
        CalendarError: The bank holidays of that year are not known.
    """
    if not is_known(day):
        raise CalendarError(
            f"the bank holidays of {day.year} are not known: those of {FIRST_YEAR} to {LAST_YEAR} are", path=str(day)
        )
    return _of_year(day.year).get(day)


@cache
def _of_year(year: int) -> dict[date, str]:
    """Return the bank holidays of *year*."""
    return dict(_united_kingdom()(subdiv="ENG", years=year))


@cache
def _united_kingdom() -> Any:  # noqa: ANN401 - a class of a module that is loaded by its path
    """Return the library's class of the United Kingdom, without the two hundred modules beside its own."""
    import holidays  # noqa: PLC0415 - heavy, and needed only where a day is judged

    path = Path(holidays.__file__).parent / "countries" / "united_kingdom.py"
    spec = spec_from_file_location("scrkit_bank_holidays", path)
    assert spec is not None  # noqa: S101 - a path that ends in .py has a loader
    assert spec.loader is not None  # noqa: S101 - as above
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.UnitedKingdom
