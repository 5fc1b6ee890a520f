"""A partnership's plan of 2014 after a domestic homicide: seven columns after a list of the agencies."""
# ruff: noqa: E501 - a paragraph is one line

from __future__ import annotations

from corpus.composing.document import Document, cell, para, points, table, title
from corpus.composing.judging import Expected, action, again, body, done, everybody, lesson, on, within

_LONG = (
    "Recommendation 4: Everybody who works with victims should know how to reach the specialist service out of hours."
)

DOCUMENT = Document(
    name="table-brindle-2014",
    foot="Brindle Safer Together Partnership",
    landscape=True,
    forms=("docx", "odt", "html", "pdf", "xlsx"),
    parts=(
        title("Brindle Safer Together Partnership"),
        title("Domestic Homicide Review: Joan. Action plan"),
        para("Agreed on 17 January 2014"),
        para("The agencies that took part were:"),
        *points("Brindle District Council", "Brindle Hospitals NHS Trust", "Midshire Police"),
        para("The plan is looked at by the Partnership at each of its meetings."),
        table(
            [
                [
                    "Recommendation",
                    "Scope",
                    "Action",
                    "Lead agency",
                    "Milestones achieved",
                    "Target date",
                    "Date of completion and outcome",
                ],
                [
                    "Recommendation 1: The district council should train its housing staff to see coercive control.",
                    "Local",
                    "Commission a course of one day",
                    "Brindle District Council",
                    "Tender written",
                    "28/02/2014",
                    "",
                ],
                [
                    "Recommendation 2: The hospital should ask every woman in the emergency department about violence at home.",
                    "Local",
                    "Put the question on the screen for triage",
                    "Brindle Hospitals NHS Trust",
                    "Screen designed",
                    "June 2014",
                    "",
                ],
                [
                    "Recommendation 3: The police should check that risk assessments are followed up.",
                    "Regional",
                    "Check ten risk assessments a district",
                    "Midshire Police",
                    "First check made",
                    "3 monthly and 6 monthly",
                    "",
                ],
                [
                    _LONG,
                    "Local",
                    "Print the number on staff cards",
                    "All partners",
                    "Cards printed",
                    "Completed 06/01/2014",
                    cell("Completed\n4,000 cards given out"),
                ],
            ],
            (6.0, 1.8, 4.6, 3.6, 3.2, 2.8, 3.6),
            repeat=True,
        ),
    ),
)

EXPECTED = Expected(
    layout="table",
    board="Brindle Safer Together Partnership",
    dated="2014-01-17",
    lessons=tuple(lesson(f"Recommendation {number}") for number in range(1, 5)),
    actions=(
        action("Recommendation 1", None, "Commission a course", body("Brindle District Council"), due=on("2014-02-28")),
        action(
            "Recommendation 2",
            None,
            "Put the question",
            body("Brindle Hospitals NHS Trust"),
            due=within("2014-06-01", "2014-06-30"),
        ),
        action(
            "Recommendation 3",
            None,
            "Check ten risk",
            body("Midshire Police"),
            due=again("FREQ=MONTHLY;INTERVAL=3", "FREQ=MONTHLY;INTERVAL=6"),
        ),
        action("Recommendation 4", None, "Print the number", everybody("All partners"), due=done("2014-01-06")),
    ),
    reason=(
        "the board's name has neither Board nor Council in it: it is the first line of the title and the foot of every page",
        "one milestone beside one date is no second date",
        "3 monthly and 6 monthly are two rhythms",
    ),
)
