"""Promises of findings as text."""

from __future__ import annotations

from scrkit.cli.findings_text import counted, finding_lines, place_name
from scrkit.model import Finding, Span, Where

DOCUMENT = Where(kind="document")


def test_places_are_named_as_people_call_them() -> None:
    """By number, or by id where there is none, with the line where it is known."""
    names = [
        place_name(DOCUMENT),
        place_name(Where(kind="lesson", id="lesson-4", number="4", at=Span(line=80))),
        place_name(Where(kind="paragraph", id="4.5.1~2", number="4.5.1")),
        place_name(Where(kind="entry", id="action-3")),
    ]

    assert names == ["the document", "lesson 4 (line 80)", "paragraph 4.5.1", "entry action-3"]


def test_further_places_are_listed() -> None:
    """Of a rule that speaks once per document."""
    also = (Where(kind="paragraph", number="5.2"), Where(kind="lesson", number="6"))
    finding = Finding(code="SCR306", severity="warning", message="Two names.", where=DOCUMENT, also=also)

    assert list(finding_lines([finding])) == [
        "  the document",
        "    warning SCR306: Two names. Also at paragraph 5.2, lesson 6.",
    ]


def test_a_finding_is_one_line() -> None:
    """Whatever the document holds: neither line breaks nor what steers a terminal comes through."""
    finding = Finding(
        code="N1", severity="advice", message="Two\nlines \x1b[31m", where=DOCUMENT, mend="say\u200b\tit?"
    )

    assert list(finding_lines([finding]))[1] == "    advice N1: Two lines \\x1b[31m. Mend: say\\u200b it?"


def test_counts_are_in_words() -> None:
    """One is one."""
    assert counted({"error": 1, "warning": 2, "advice": 0}) == "1 error, 2 warnings, 0 advice"
