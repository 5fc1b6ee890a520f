"""Promises of what needs the board's attention."""

from __future__ import annotations

import pytest

from renderers.papers import finding, rule
from scrkit.model import Finding, Where
from scrkit.renderers.attention import Point, concerns, how_it_stands


def test_errors_come_before_warnings_and_advice_stays_out() -> None:
    """A board reads the gravest first, each kind by code."""
    found = [
        finding("SCR4", "1", "d", severity="advice"),
        finding("SCR1", "1", "a", severity="warning"),
        finding("SCR3", "1", "c"),
        finding("SCR2", "1", "b"),
    ]

    assert [(each.severity, each.code) for each in concerns(found, [])] == [
        ("Error", "SCR2"),
        ("Error", "SCR3"),
        ("Warning", "SCR1"),
    ]


def test_a_concern_has_its_rules_title_or_else_its_code() -> None:
    """Plain English where the rule is known, and never nothing."""
    titled, bare = concerns([finding("SCR1", "1", "a"), finding("SCR2", "1", "b")], [rule("SCR1", "No deadline")])

    assert (titled.title, bare.title) == ("No deadline", "SCR2")


def test_one_message_at_many_places_is_said_once() -> None:
    """Places keep their order, and a place is named once."""
    also = (Where(kind="paragraph", number="2.3.2"), Where(kind="paragraph", number="9.1"))
    found = [finding("SCR1", "2.3.1", "late"), finding("SCR1", "2.3.2", "late", also=also), finding("SCR1", "4", "odd")]
    (concern,) = concerns(found, [])

    assert concern.points == (Point(where="2.3.1, 2.3.2, 9.1", message="late"), Point(where="4", message="odd"))


@pytest.mark.parametrize(
    ("where", "words"),
    [
        (Where(kind="document"), "the whole response"),
        (Where(kind="lesson", id="lesson-5"), "lesson 5"),
        (Where(kind="lesson", id="lesson-5", number="5"), "lesson 5"),
        (Where(kind="paragraph", id="4.5.1~2"), "4.5.1~2"),
        (Where(kind="entry", number="3"), "3"),
    ],
)
def test_every_place_has_a_name(where: Where, words: str) -> None:
    """The document, a lesson or a number."""
    (concern,) = concerns([finding("SCR1", "1", "a", where=where)], [])

    assert concern.points[0].where == words


@pytest.mark.parametrize(
    ("severities", "words"),
    [
        ("", "The checks found no error and no warning."),
        ("e", "The checks found 1 error and no warnings."),
        ("eewww", "The checks found 2 errors and 3 warnings."),
        ("a", "The checks found no error and no warning. 1 point of advice is not listed."),
        ("waa", "The checks found no errors and 1 warning. 2 points of advice are not listed."),
    ],
)
def test_how_it_stands_counts_what_was_found(severities: str, words: str) -> None:
    """Errors and warnings are listed elsewhere; advice is counted only."""
    kinds = {"e": "error", "w": "warning", "a": "advice"}
    found: list[Finding] = [finding("SCR1", "1", "x", severity=kinds[letter]) for letter in severities]

    assert how_it_stands(found, [rule("SCR1", "Any")]) == words


def test_no_checks_are_not_a_clean_bill() -> None:
    """Without any rule the paper says that nothing was checked."""
    assert how_it_stands([], []) == "No checks were run for this paper."
