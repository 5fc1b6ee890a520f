"""Promises of the paper for the March meeting, opened again."""

from __future__ import annotations

from datetime import date
from importlib.resources import files
from io import BytesIO
from typing import TYPE_CHECKING, Any

import pytest
from docx import Document

from scrkit.errors import TemplateError
from scrkit.model import Action, Dated, Finding, Governance, Lesson, Meeting, Owner, Review, Where
from scrkit.plugin import RenderContext
from scrkit_suffolk.march_board import MarchBoard

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

GROUP = Owner(said="Seaborough Group", body="Seaborough Group")
TEXT = 'R & D <b> "quoted" {{ 7*7 }}\nand more'


def dated(day: date) -> Dated:
    """Return a deadline on *day*."""
    return Dated(said="then", earliest=day, latest=day)


def review(**more: Any) -> Review:  # noqa: ANN401 - passed on
    """Return a response of January 2014 with one action of each kind."""
    owned = Action(id="2.1", number="2.1", text=TEXT, owners=(GROUP,), deadline=dated(date(2014, 7, 31)))
    late = Action(id="2.2", number="2.2", text="Later.", owners=(GROUP,), deadline=dated(date(2014, 8, 1)))
    nobody = Action(id="2.3", number="2.3", text="Nobody, never.")
    lesson = Lesson(id="lesson-2", number="2", title="Listening", actions=(owned, late, nobody))
    given: dict[str, Any] = {"id": "case", "title": "Response", "board": "Seaborough Board", "lessons": (lesson,)}
    governance = Governance(monitored_by=(GROUP,))
    return Review(**(given | {"dated": date(2014, 1, 13), "governance": governance} | more))


def paper(of: Review | None = None, **more: Any) -> WordDocument:  # noqa: ANN401 - passed on
    """Return the paper, opened again."""
    return Document(BytesIO(MarchBoard().render(RenderContext(review=of or review(), form=".docx", **more))))


def lines(document: WordDocument, style: str) -> list[str]:
    """Return the paragraphs in *style*."""
    return [p.text for p in document.paragraphs if p.style and p.style.name == style]


def due(document: WordDocument) -> list[list[str]]:
    """Return the rows of what falls due."""
    tables = [table for table in document.tables if table.rows[0].cells[0].text == "When"]
    return [[cell.text for cell in row.cells] for table in tables for row in table.rows[1:]]


def meeting(day: date) -> Meeting:
    """Return a meeting on *day*."""
    return Meeting(name="board meeting", on=day)


def test_the_paper_is_for_the_march_meeting() -> None:
    """That is said under its title."""
    document = paper()

    assert [p.text for p in document.paragraphs[:3]] == [
        "Seaborough Board",
        "Action plan for approval",
        "LSCB meeting, 8 March 2014 · Response · response dated 13 January 2014",
    ]


def test_decisions_come_first_and_the_plan_last() -> None:
    """A board decides, then looks things up."""
    assert [*lines(paper(), "Heading 1"), *lines(paper(), "Heading 1 On New Page")] == [
        "For decision",
        "What falls due before the July 2014 meeting",
        "What needs the Board's attention",
        "The plan",
    ]


def test_the_board_is_asked_for_what_is_missing() -> None:
    """Approval, owners, deadlines, a way to put faults right, and who watches over it."""
    fault = Finding(code="SCR1", severity="error", message="odd", where=Where(kind="document"))

    assert lines(paper(findings=(fault,)), "List Bullet") == [
        "approve this action plan of 3 actions",
        "name who answers for 1 action: 2.3",
        "set a deadline for 1 action: 2.3",
        "say how the faults listed under “What needs the Board's attention” will be put right",
        "note who monitors the plan: Seaborough Group; and who hears of exceptions: not stated",
    ]


def test_the_board_is_not_asked_for_what_is_there() -> None:
    """No owner, deadline or fault to speak of."""
    whole = Action(id="1", text="Do it.", owners=(GROUP,), deadline=dated(date(2014, 2, 1)))

    assert lines(paper(review(lessons=(), actions=(whole,))), "List Bullet") == [
        "approve this action plan of 1 action",
        "note who monitors the plan: Seaborough Group; and who hears of exceptions: not stated",
    ]


def test_what_falls_due_reaches_to_the_end_of_july() -> None:
    """The last day that the July meeting could be; the day after is out."""
    document = paper()

    assert due(document) == [["31 July 2014", "2.1", TEXT, "Seaborough Group"]]
    assert "1 deadline falls from 13 January 2014 to 31 July 2014." in lines(document, "Normal")


def test_meetings_that_are_given_replace_our_own() -> None:
    """The first is for the decision, the second the one to look to."""
    document = paper(meetings=(meeting(date(2014, 3, 15)), meeting(date(2014, 8, 1))))

    assert document.paragraphs[2].text.startswith("Board meeting, 15 March 2014 · ")
    assert "What falls due before Board meeting, 1 August 2014" in lines(document, "Heading 1")
    assert [row[1] for row in due(document)] == ["2.1", "2.2"]


def test_after_july_the_paper_looks_ninety_days_ahead() -> None:
    """There is no later meeting in the response."""
    document = paper(meetings=(meeting(date(2014, 9, 1)),), on=date(2014, 8, 15))

    assert "What falls due before 30 November 2014" in lines(document, "Heading 1")
    assert "No deadline falls from 15 August 2014 to 30 November 2014." in lines(document, "Normal")
    assert not due(document)


def test_a_response_of_no_day_has_no_beginning_to_look_from() -> None:
    """All that falls due until July."""
    assert "1 deadline falls up to 31 July 2014." in lines(paper(review(dated=None)), "Normal")


def test_two_deadlines_fall() -> None:
    """Number and verb agree."""
    document = paper(meetings=(meeting(date(2014, 3, 15)), meeting(date(2014, 8, 1))))

    assert "2 deadlines fall from 13 January 2014 to 1 August 2014." in lines(document, "Normal")


def test_every_action_is_in_the_plan() -> None:
    """With its own words, character by character."""
    (table,) = [table for table in paper().tables if table.rows[0].cells[0].text == "Reference"]

    assert [(row.cells[0].text, row.cells[1].text) for row in table.rows[1:]] == [
        ("2.1", TEXT),
        ("2.2", "Later."),
        ("2.3", "Nobody, never."),
    ]


def test_incomplete_checks_are_said_before_the_decisions() -> None:
    """Nobody is to approve a paper that only looks checked."""
    document = paper(complete=False)

    assert document.paragraphs[3].text.startswith("INCOMPLETE.")


def test_the_document_says_what_it_is() -> None:
    """Title, author and language."""
    core = paper().core_properties

    assert (core.title, core.author, core.language) == (
        "Action plan for approval: Response",
        "Seaborough Board",
        "en-GB",
    )


def test_the_bytes_are_the_same_every_time() -> None:
    """No clock, no chance."""
    context = RenderContext(review=review(), form=".docx")

    assert MarchBoard().render(context) == MarchBoard().render(context)


def test_a_template_of_the_users_own_is_named_in_messages() -> None:
    """As the user named it."""
    with pytest.raises(TemplateError, match=r"^theirs.docx: "):
        paper(template=b"no document", template_name="theirs.docx")


def test_a_template_of_the_users_own_prints_every_action() -> None:
    """One that leaves any out is refused; the shipped one, given as the user's own, is not."""
    shipped = files("scrkit_suffolk").joinpath("march-board.docx").read_bytes()
    blank = BytesIO()
    Document().save(blank)

    assert paper(template=shipped, template_name="theirs.docx").paragraphs
    with pytest.raises(TemplateError, match=r"^theirs.docx: it leaves out "):
        paper(template=blank.getvalue(), template_name="theirs.docx")
