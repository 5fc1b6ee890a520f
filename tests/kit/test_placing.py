"""Findings stand where their words stand in the file that was checked."""

from __future__ import annotations

from time import process_time
from typing import TYPE_CHECKING

import pytest

from scrkit.codec import dump_json, dump_yaml, read_json, read_yaml, reading_to_data, review_to_data
from scrkit.kit import Report, lines_of, placed_in_file, placed_in_lines
from scrkit.model import (
    Action,
    Finding,
    Governance,
    Impact,
    Lesson,
    Line,
    Passage,
    Reading,
    Review,
    Span,
    View,
    Where,
    WordCount,
)

if TYPE_CHECKING:
    from scrkit.codec import Document

FILE = "case.scr.yaml"
LONG = (
    "The Head of Learning will write a guide for every school and every surgery in the town by July 2014, and print it."
)
REVIEW = Review(
    id="case",
    title="Response to Child E",
    board="Marlow Safeguarding Board",
    introduction=(Passage(id="1.1", number="1.1", text="The Board met in May."),),
    lessons=(
        Lesson(
            id="lesson-2",
            number="2",
            title="Hearing the child",
            views=(View(id="2.1", number="2.1", text="The Board accepts this and will write to schools."),),
            impacts=(Impact(id="2.2", text="Ninety per cent of plans were read in May."),),
            actions=(
                Action(id="2.1", number="2.1", text="The Board will write to schools soon."),
                Action(id="2.3", number="2.3", text=LONG),
            ),
        ),
    ),
    actions=(Action(id="action-1", text='Say it "soon".'),),
    governance=Governance(text=(Passage(id="3.1", number="3.1", text="The Learning Group monitors this."),)),
    unplaced=(Line(text="Lost words", at=Span(file="old.txt", line=7)), Line(text="Lost too", at=Span(line=8))),
)


def finding(where: Where, words: str | None = None, *, also: tuple[Where, ...] = ()) -> Finding:
    """Return a finding at a place."""
    return Finding(code="N1", severity="error", message="it is so.", where=where, words=words, also=also)


def spans(document: Document, *findings: Finding) -> list[Span]:
    """Return where *findings* stand in *document*."""
    report = placed_in_file(Report(findings=findings, plugins=()), document, FILE)
    assert all(found.where.at.file == FILE for found in report.findings)
    return [found.where.at for found in report.findings]


def shown(text: str, span: Span) -> str:
    """Return what stands at *span* in *text*; where it has no end, the rest of the line."""
    lines = text.splitlines()
    assert span.line
    assert span.column
    if span.end_line is None:
        return lines[span.line - 1][span.column - 1 :]
    part = lines[span.line - 1 : span.end_line]
    part[-1] = part[-1][: span.end_column]
    part[0] = part[0][span.column - 1 :]
    return "\n".join(part)


def at(kind: str, name: str | None = None, number: str | None = None, line: int | None = 99) -> Where:
    """Return a place as a rule says it, which was read from another file."""
    return Where(kind=kind, id=name, number=number, at=Span(file="old.txt", line=line))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("where", "words", "expected"),
    [
        (at("paragraph", "2.3"), "by July 2014", "by\n          July 2014"),
        (at("paragraph", "2.3"), "by August", 'id: "2.3"'),
        (at("paragraph", "2.3"), None, 'id: "2.3"'),
        (at("paragraph", "2.1"), None, 'id: "2.1"'),
        (at("paragraph", "2.1"), "accepts", "accepts"),
        (at("paragraph", None, "3.1"), "Learning Group", "Learning Group"),
        (at("paragraph", "1.1"), "May", "May"),
        (at("lesson", "lesson-2", "2"), "Hearing the child", "Hearing the child"),
        (at("lesson", "lesson-2", "2"), "Ninety per cent", "Ninety per cent"),
        (at("document"), "Marlow Safeguarding Board", "Marlow Safeguarding Board"),
        (at("document"), None, "schema: 1"),
        (at("document"), "nowhere", "schema: 1"),
        (at("entry", "9.9"), None, "schema: 1"),
        (Where(kind="document", at=Span(file="old.txt", line=7)), "Lost words", "Lost words"),
        (Where(kind="document", at=Span(line=8)), None, "text: Lost too"),
        (Where(kind="paragraph", id="x", at=Span(line=8)), "too", "too"),
    ],
)
def test_words_are_found_in_yaml(where: Where, words: str | None, expected: str) -> None:
    """Across the lines of a folded text; where they are not, what the finding is about begins there."""
    text = dump_yaml(REVIEW)

    (span,) = spans(read_yaml(text, FILE), finding(where, words))

    assert shown(text, span) == expected


def test_a_paragraph_of_two_kinds_is_first_its_action() -> None:
    """Where the words do not say which of them is meant."""
    text = dump_yaml(REVIEW)

    (span,) = spans(read_yaml(text, FILE), finding(at("paragraph", "2.1"), "will write to schools"))

    assert shown(text, span) == "will write to schools"
    assert "soon" in text.splitlines()[(span.line or 0) - 1]


def test_json_is_read_through_its_escapes() -> None:
    """On its lines, and where the whole of it is on one."""
    text = dump_json(review_to_data(REVIEW))
    flat = '{"schema":1,"id":"a","title":"b","board":"c","actions":[{"id":"1","text":"Say it \\"soon\\", or so"}]}'

    (span,) = spans(read_json(text, FILE), finding(at("paragraph", "action-1"), 'it "soon"'))
    (other,) = spans(read_json(flat, FILE), finding(at("paragraph", "1"), '"soon", or'))

    assert shown(text, span) == 'it \\"soon\\"'
    assert shown(flat, other) == '\\"soon\\", or'


def test_a_reading_holds_its_review_under_a_key() -> None:
    """What is found stands in that review, and not in the list of paragraphs behind it."""
    reading = Reading(
        review=REVIEW,
        layout="l",
        format="f",
        confidence=1.0,
        words=WordCount(words_in=1, placed=1, furniture=0, unplaced=0),
    )
    text = dump_json(reading_to_data(reading))

    first, second = spans(
        read_json(text, FILE),
        finding(at("document"), "Response to Child E"),
        finding(at("paragraph", "2.3"), "Head of Learning"),
    )

    assert shown(text, first) == "Response to Child E"
    assert shown(text, second) == "Head of Learning"


def test_further_places_move_too_and_findings_are_in_the_order_of_the_file() -> None:
    """Which may be another than that of the document."""
    document = read_yaml(dump_yaml(REVIEW), FILE)
    last = finding(at("paragraph", "3.1", line=1), also=(at("paragraph", "1.1"),))
    first = finding(at("paragraph", "1.1", line=2))

    report = placed_in_file(Report(findings=(last, first), plugins=()), document, FILE)

    assert [found.where.id for found in report.findings] == ["1.1", "3.1"]
    assert report.findings[1].also[0].at == report.findings[0].where.at


TEXT = "# Board\n\n2.1 The Board will do this\n    by July 2014, and\r\n    report in May.\n"


@pytest.mark.parametrize(
    ("place", "words", "expected"),
    [
        (Span(line=3, column=1, end_line=5, end_column=18), "do this by July 2014", (3, 20, 4, 16)),
        (Span(line=3, column=5, end_line=3, end_column=26), "The Board", (3, 5, 3, 13)),
        (Span(line=4), "July", (4, 8, 4, 11)),
        (Span(line=4, column=2), "June", (4, 2, None, None)),
        (Span(line=4, column=2), None, (4, 2, None, None)),
        (Span(paragraph=4), "July", (None, None, None, None)),
        (Span(line=90), "July", (90, None, None, None)),
    ],
)
def test_words_are_found_in_lines(place: Span, words: str | None, expected: tuple[int | None, ...]) -> None:
    """Of the paragraph that the finding stands at; the file and all else stay."""
    where = Where(kind="paragraph", id="2.1", at=place)

    report = placed_in_lines(Report(findings=(finding(where, words),) * 2, plugins=()), lines_of(TEXT))

    spans_found = {found.where.at for found in report.findings}
    (span,) = spans_found
    assert (span.line, span.column, span.end_line, span.end_column) == expected


def test_many_findings_cost_little_more_than_the_file() -> None:
    """Ten thousand actions, each with words to be found."""
    actions = tuple(Action(id=f"{number}", text=f"Write guide {number} by May.") for number in range(10_000))
    text = dump_json(review_to_data(Review(id="a", title="b", board="c", actions=actions)))
    found = [finding(at("paragraph", action.id), "by May") for action in actions]
    started = process_time()
    document = read_json(text, FILE)
    loading = process_time() - started

    placed = spans(document, *found)

    assert len({span.line for span in placed}) == len(actions)
    assert process_time() - started < 40 * loading + 5
