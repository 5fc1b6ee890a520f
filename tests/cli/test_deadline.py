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
        (
            "dated: by 31 July 2014\n  could be read another way\n  rule deadline.by/month\n"
            "    by a date: any day up to its last; where the date is longer than a day, whether its first or last day is"
            " meant stays open\n    a month: its first to its last day\n"
        ),
    ),
    (
        ("8 March", "--dated", "2014-01-13"),
        (
            "dated: 8 March 2014\n  the year is not stated and was inferred\n  rule deadline.in/day/inferred-year\n"
            "    in or on a date: its first to its last day\n"
            "    day before month, as in Britain; a year of two figures is in this century\n"
            "    the year is not said: the next such date from the document's own on, or the last one before it in the past"
            " tense\n"
        ),
    ),
    (
        ("8 March",),
        "unclear: unclear: not understood as a date\n  rule deadline.in\n    in or on a date: its first to its last day\n",
    ),
    (("TBC",), "none: not set\n  rule deadline.none\n    no deadline: the words refuse one, or there are none\n"),
]


@pytest.mark.parametrize(("arguments", "text"), TOLD)
def test_a_deadline_is_told_with_its_rules(arguments: tuple[str, ...], text: str) -> None:
    """What was understood, what was added to it, and by which rule and conventions."""
    done = run("deadline", *arguments)
    assert (done.exit_code, done.output) == (exits.OK, text)


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
