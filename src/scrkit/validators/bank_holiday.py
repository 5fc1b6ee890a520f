"""Bank holidays of England and Wales, from the library ``holidays``.

Its package of countries imports every country there is, which takes longer than reading a whole response; the one
module that is needed is loaded by itself.
"""

from __future__ import annotations

from functools import cache
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date


def bank_holiday(day: date) -> str | None:
    """Return the name of the bank holiday that *day* is in England and Wales, None where it is none."""
    name: str | None = _of_year(day.year).get(day)
    return name


@cache
def _of_year(year: int) -> dict[date, str]:
    """Return the bank holidays of *year*."""
    import holidays  # noqa: PLC0415 - heavy, and needed only where a meeting has a day

    path = Path(holidays.__file__).parent / "countries" / "united_kingdom.py"
    spec = spec_from_file_location("scrkit_bank_holidays", path)
    assert spec is not None  # noqa: S101 - a path that ends in .py has a loader
    assert spec.loader is not None  # noqa: S101 - as above
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return dict(module.UnitedKingdom(subdiv="ENG", years=year))
