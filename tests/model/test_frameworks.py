"""What may never be true of a framework, and which reviews it governs."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from attrs import evolve
from hypothesis import given

from scrkit.errors import RecordError
from scrkit.model import Duty, Framework
from strategies import frameworks

DUTY = Duty(id="publication", text="The response is published.", level="S", source="The Act")
PACK = Framework(
    id="reef-2001",
    name="Reef Guidance 2001",
    called=("Reef Guidance 2001",),
    begins=date(2001, 4, 2),
    ends=date(2003, 3, 31),
    law=("Reef Act 2000",),
    board=("Reef Board",),
    review=("reef review",),
    duties=(DUTY,),
)
DAY = timedelta(days=1)


def test_it_governs_what_began_in_its_time() -> None:
    """The first and the last day are in it; one without an end governs for ever."""
    assert [PACK.governs(day) for day in (PACK.begins, date(2003, 3, 31))] == [True, True]
    assert [PACK.governs(day) for day in (PACK.begins - DAY, date(2003, 4, 1))] == [False, False]
    assert evolve(PACK, ends=None).governs(date.max)


def test_a_duty_is_known_by_its_id() -> None:
    """There is none of another."""
    assert PACK.duty("publication") is DUTY
    assert PACK.duty("other") is None


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        ({"ends": date(2001, 4, 1)}, "2001-04-01 is before 2001-04-02"),
        ({"duties": (DUTY, DUTY)}, "two duties with the id 'publication'"),
        ({"law": ()}, "expected at least one name"),
    ],
)
def test_what_no_framework_can_be(wrong: dict[str, Any], told: str) -> None:
    """It is refused."""
    with pytest.raises(RecordError, match=told):
        evolve(PACK, **wrong)


@given(frameworks())
def test_the_day_on_which_it_begins_is_its_own(pack: Framework) -> None:
    """Whichever it is."""
    assert pack.governs(pack.begins)
