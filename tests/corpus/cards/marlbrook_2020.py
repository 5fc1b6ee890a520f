"""A trust's cards of 2020: a heading for each recommendation and labels as headings under it."""
# ruff: noqa: E501 - a paragraph is one line

from __future__ import annotations

from corpus.composing.document import Document, Line, heading, para, points, title
from corpus.composing.judging import Expected, action, done, lesson, on, post, unclear


def _counted(name: str, *texts: str) -> tuple[Line, ...]:
    return tuple(para(text, f"{place}.", auto=f"plain#{name}") for place, text in enumerate(texts, 1))


DOCUMENT = Document(
    name="cards-marlbrook-2020",
    web="site",
    forms=("docx", "odt", "html", "pdf", "txt", "md"),
    parts=(
        title("Marlbrook Partnership NHS Trust"),
        title("Mr T homicide: action plan"),
        para("Publication date: 1 October 2020"),
        para(
            "This plan answers the independent review. The numbers are those of the reviewer; the others were not for this trust."
        ),
        heading("Recommendation 2"),
        heading("Issues identified", level=2),
        para("Reports of incidents did not say which questions had been left open."),
        heading("Actions to be taken", level=2),
        *_counted(
            "2a",
            "The panel lists open questions in its terms of reference.",
            "The form for final reports has a box for open questions.",
            "Sixty reports are checked for open questions.",
        ),
        heading("Person responsible", level=2),
        *points("Head of Patient Safety", "Serious Incident Lead"),
        heading("Target completion date", level=2),
        *_counted("2d", "30 November 2020", "18 December 2020", "31 March 2021"),
        heading("Progress to date", level=2),
        *_counted("2p", "A first list was agreed.", "The form is with the printers.", "Not started."),
        heading("Recommendation 5"),
        heading("Issues identified", level=2),
        para("Families did not know whom to ring after the first letter."),
        heading("Actions to be taken", level=2),
        para("Every family is given the name and number of one member of staff."),
        heading("Person responsible", level=2),
        para("Director of Nursing"),
        heading("Target completion date", level=2),
        para("Complete 14/09/2020"),
        heading("Progress to date", level=2),
        para("Eleven families have a named contact."),
        heading("Recommendation 6"),
        heading("Issues identified", level=2),
        para("Advice from the police about risk was kept in a paper file."),
        heading("Actions to be taken", level=2),
        para("Advice from other agencies is scanned into the electronic record."),
        heading("Person responsible", level=2),
        para("Chief Clinical Information Officer"),
        heading("Target completion date", level=2),
        para("31 November 2020"),
        heading("Progress to date", level=2),
        para("Scanners have been ordered."),
    ),
)

EXPECTED = Expected(
    layout="cards",
    board="Marlbrook Partnership NHS Trust",
    dated="2020-10-01",
    lessons=(lesson("Recommendation 2"), lesson("Recommendation 5"), lesson("Recommendation 6")),
    actions=(
        action(
            "Recommendation 2",
            "1",
            "The panel lists",
            post("Head of Patient Safety"),
            post("Serious Incident Lead"),
            due=on("2020-11-30"),
        ),
        action(
            "Recommendation 2",
            "2",
            "The form for final reports",
            post("Head of Patient Safety"),
            post("Serious Incident Lead"),
            due=on("2020-12-18"),
        ),
        action(
            "Recommendation 2",
            "3",
            "Sixty reports are checked",
            post("Head of Patient Safety"),
            post("Serious Incident Lead"),
            due=on("2021-03-31"),
        ),
        action("Recommendation 5", None, "Every family is given", post("Director of Nursing"), due=done("2020-09-14")),
        action(
            "Recommendation 6",
            None,
            "Advice from other agencies",
            post("Chief Clinical Information Officer"),
            due=unclear("impossible"),
        ),
    ),
    reason=(
        "three actions and three dates pair by their numbers; the two persons are bulleted and not numbered, so both answer for all three",
        "November has thirty days",
    ),
)
