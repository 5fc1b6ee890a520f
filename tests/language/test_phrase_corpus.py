"""Hundreds of date cells with what a careful reader takes them for.

Each row of ``phrases/deadlines.jsonl`` has the kinds that can be defended, the best first, and of the other keys only
those that are certain. A row with ``left`` is one that the grammar leaves as words, and why.
"""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from scrkit.codec import deadline_to_data
from scrkit.language import default_vocabulary, read_deadline

ROWS = [
    json.loads(line) for line in (Path(__file__).parent / "phrases" / "deadlines.jsonl").read_text("utf-8").splitlines()
]
UNDERSTOOD = [row for row in ROWS if "left" not in row]
LEFT = [row for row in ROWS if "left" in row]


def read(row: dict[str, Any]) -> dict[str, Any]:
    """Return what the phrase of *row* means, as plain data."""
    found = read_deadline(row["said"], vocabulary=default_vocabulary(), dated=date.fromisoformat(row["dated"]))
    return deadline_to_data(found)


@pytest.mark.parametrize("row", UNDERSTOOD, ids=lambda row: row["said"])
def test_a_phrase_is_understood_rightly(row: dict[str, Any]) -> None:
    """Its kind is one that can be defended, and all that is certain is so."""
    found, expected = read(row), dict(row["expect"])

    assert found["kind"] in expected.pop("kind")
    assert {key: found[key] for key in expected if expected[key] != "vague"} == {
        key: value for key, value in expected.items() if value != "vague"
    }


@pytest.mark.parametrize("row", LEFT, ids=lambda row: row["said"])
def test_what_is_left_as_words_gives_no_day(row: dict[str, Any]) -> None:
    """It is unclear, and no day is made up."""
    found = read(row)

    assert found["kind"] == "unclear"
    assert (found["earliest"], found["latest"]) == (None, None)


def test_few_are_left() -> None:
    """At least nineteen in twenty are understood."""
    assert len(LEFT) <= len(ROWS) / 20


def test_every_difference_to_dateparser_is_judged() -> None:
    """Each names a phrase of the corpus, who is right, and why."""
    lines = (Path(__file__).parent / "phrases" / "dateparser.jsonl").read_text("utf-8").splitlines()
    differences = [json.loads(line) for line in lines]

    assert {(row["said"], row["dated"]) for row in differences} <= {(row["said"], row["dated"]) for row in ROWS}
    assert [row["said"] for row in differences if row["right"] not in {"scrkit", "dateparser"} or not row["why"]] == []
