"""Promises of findings as text."""

from __future__ import annotations

from scrkit.cli.findings_text import counted, finding_lines, place_name
from scrkit.cli.verdict import Checked
from scrkit.kit import Report
from scrkit.model import Finding, Span, Where

DOCUMENT = Where(kind="document")


def lines(*findings: Finding, source: tuple[str, ...] = ()) -> list[str]:
    """Return the lines about *findings* on one file."""
    return list(finding_lines(Checked(file="a.txt", report=Report(findings=findings, plugins=()), source=source)))


def test_places_are_named_as_people_call_them() -> None:
    """By number, or by id where there is none, with the line where it is known."""
    names = [
        place_name(DOCUMENT),
        place_name(Where(kind="document", at=Span(page=2, line=4))),
        place_name(Where(kind="lesson", id="lesson-4", number="4", at=Span(line=80))),
        place_name(Where(kind="paragraph", id="4.5.1~2", number="4.5.1")),
        place_name(Where(kind="entry", id="action-3")),
        place_name(Where(kind="paragraph", number="5", at=Span(page=3, line=12, paragraph=40))),
        place_name(Where(kind="paragraph", number="6", at=Span(cell="Plan!B4"))),
    ]

    assert names == [
        "the document",
        "the document (page 2, line 4)",
        "lesson 4 (line 80)",
        "paragraph 4.5.1",
        "entry action-3",
        "paragraph 5 (page 3, line 12)",
        "paragraph 6 (Plan!B4)",
    ]


def test_further_places_are_listed() -> None:
    """Of a rule that speaks once per document."""
    also = (Where(kind="paragraph", number="5.2"), Where(kind="lesson", number="6"))
    finding = Finding(code="SCR306", severity="warning", message="Two names.", where=DOCUMENT, also=also)

    assert lines(finding) == [
        "  the document",
        "    warning SCR306: Two names. Also at paragraph 5.2, lesson 6.",
    ]


def test_a_finding_is_one_line() -> None:
    """Whatever the document holds: neither line breaks nor what steers a terminal comes through."""
    finding = Finding(
        code="N1", severity="advice", message="Two\nlines \x1b[31m", where=DOCUMENT, mend="say\u200b\tit?"
    )

    assert lines(finding)[1] == "    advice N1: Two lines \\x1b[31m. Mend: say\\u200b it?"


def test_counts_are_in_words() -> None:
    """One is one."""
    assert counted({"error": 1, "warning": 2, "advice": 0}) == "1 error, 2 warnings, 0 advice"


def test_what_findings_are_about_is_shown_once() -> None:
    """Above the first of those that are about the same words; what is about the whole line needs no second line."""

    def finding(code: str, words: str | None, column: int) -> Finding:
        at = Span(line=1, column=column, end_line=1, end_column=column + 5 if words else None)
        place = Where(kind="paragraph", id="1", at=at)
        return Finding(code=code, severity="error", message="m", where=place, words=words)

    found = (finding("N1", "by May", 9), finding("N2", "by May", 9), finding("N3", None, 1), finding("N4", "1 Do i", 1))

    assert lines(*found, source=("1 Do it by May",)) == [
        "  paragraph 1 (line 1)",
        "    | 1 Do it by May",
        "    |         ^^^^^^",
        "    error N1: m.",
        "    error N2: m.",
        "    error N3: m.",
        "    | 1 Do it by May",
        "    | ^^^^^^",
        "    error N4: m.",
    ]
