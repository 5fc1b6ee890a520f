"""The schema's number: a newer file is refused, an older one brought up to date step by step."""

from __future__ import annotations

from typing import Any

import pytest

from scrkit.__about__ import __version__
from scrkit.codec.mismatch import MismatchError
from scrkit.codec.schema import current


def renamed(data: dict[str, Any]) -> dict[str, Any]:
    """Return *data* as the second schema has it."""
    return {"title" if key == "name" else key: value for key, value in data.items()}


def doubled(data: dict[str, Any]) -> dict[str, Any]:
    """Return *data* as the third schema has it."""
    return {**data, "title": data["title"] * 2}


MIGRATIONS = {1: renamed, 2: doubled}


def refusal(data: dict[str, Any], *, written: bool = False, newest: int = 3) -> str:
    """Return what is said of the number of *data*."""
    with pytest.raises(MismatchError) as caught:
        current(data, written=written, newest=newest, migrations=MIGRATIONS)
    (mismatch,) = caught.value.mismatches
    assert mismatch.steps == ("schema",)
    return mismatch.text


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ({"schema": 1, "name": "a"}, {"title": "aa"}),
        ({"schema": 2, "title": "a"}, {"title": "aa"}),
        ({"schema": 3, "title": "a"}, {"title": "a"}),
    ],
)
def test_older_data_is_brought_up_to_date(data: dict[str, Any], expected: dict[str, Any]) -> None:
    """One step for each schema in between; what is given stays as it was."""
    before = dict(data)

    assert current(data, newest=3, migrations=MIGRATIONS) == expected
    assert data == before


def test_the_number_may_be_text_where_all_is_text() -> None:
    """In YAML, and nowhere else."""
    assert current({"schema": "1", "name": "a"}, written=True, newest=3, migrations=MIGRATIONS) == {"title": "aa"}
    assert refusal({"schema": "1"}) == "expected 3, found text"


def test_a_newer_schema_is_refused_by_name() -> None:
    """With what to do."""
    told = f"schema 4 is newer than this scrkit ({__version__}) knows: 3; install a newer scrkit"

    assert refusal({"schema": 4}) == told
    assert refusal({"schema": "4"}, written=True) == told


@pytest.mark.parametrize("number", [0, -1, -(10**9)])
def test_a_schema_that_never_was_is_refused(number: int) -> None:
    """There is no step from it."""
    assert refusal({"schema": number}) == f"expected 3, found {number}"


def test_a_step_that_is_missing_is_no_step() -> None:
    """Nothing is left half-way."""
    assert refusal({"schema": 2}, newest=4) == "expected 4, found 2"


@pytest.mark.parametrize(
    ("number", "found"), [("x", "'x'"), ("1.0", "'1.0'"), ("9" * 10, f"'{'9' * 10}'"), ([], "a list")]
)
def test_what_is_no_number_is_refused(number: object, found: str) -> None:
    """As it is written."""
    assert refusal({"schema": number}, written=True) == f"expected 3, found {found}"
