"""Promises of ``scrkit deadline``."""

from __future__ import annotations

import json

import pytest

from cli.running import run
from scrkit.cli import exits
from scrkit.language import rules_in_words

TOLD = [
    (
        ("by July 2014",),
        ["dated: by 31 July 2014", "could be read another way", "rule deadline.by/month"],
        ["deadline.by", "month"],
    ),
    (
        ("8 March", "--dated", "2014-01-13"),
        ["dated: 8 March 2014", "the year is not stated and was inferred", "rule deadline.in/day/inferred-year"],
        ["deadline.in", "day", "inferred-year"],
    ),
    (("8 March",), ["unclear: not understood as a date", "rule deadline.in"], ["deadline.in"]),
    (("TBC",), ["none: not set", "rule deadline.none"], ["deadline.none"]),
    (("Done",), ["done: no day given", "rule deadline.done"], ["deadline.done"]),
]


@pytest.mark.parametrize(("arguments", "told", "rules"), TOLD)
def test_a_deadline_is_told_with_its_rules(arguments: tuple[str, ...], told: list[str], rules: list[str]) -> None:
    """What was understood, what was added to it, and what each rule and convention does."""
    done = run("deadline", *arguments)
    words = rules_in_words()
    assert done.exit_code == exits.OK
    assert [line.strip() for line in done.output.splitlines()] == [*told, *(words[rule] for rule in rules)]


def test_json_has_every_key_of_a_deadline() -> None:
    """Unused ones null or empty, never missing."""
    data = json.loads(run("deadline", "on a quarterly basis over the next twelve months", "--json").output)

    assert list(data) == [
        "schema", "said", "kind", "earliest", "latest", "rrules", "start", "end", "duration", "earliest_offset",
        "working_days", "anchor", "event", "condition", "ambiguous", "inferred", "reason", "rule",
    ]  # fmt: skip
    assert data["rrules"] == ["FREQ=MONTHLY;INTERVAL=3;COUNT=4"]
    assert (data["kind"], data["latest"], data["working_days"]) == ("recurring", None, None)


def test_a_date_written_otherwise_is_refused() -> None:
    """A day is written in one way only on the command line."""
    done = run("deadline", "8 March", "--dated", "13/01/2014")
    assert done.exit_code == exits.UNUSABLE
