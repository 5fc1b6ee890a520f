"""A partnership's plan of 2022 whose status is a coloured cell, with a key in the same colours."""
# ruff: noqa: E501 - a paragraph is one line

from __future__ import annotations

from datetime import date

from corpus.composing.document import Document, cell, heading, para, table, title
from corpus.composing.judging import Expected, action, body, lesson, on, post, unclear, value, within

_BLUE, _GREEN, _AMBER, _RED = "5B9BD5", "92D050", "FFC000", "FF0000"

DOCUMENT = Document(
    name="table-pennbridge-2022",
    landscape=True,
    forms=("docx", "odt", "html", "pdf", "xlsx"),
    parts=(
        title("Pennbridge Safeguarding Children Partnership"),
        title("Action plan: Local Child Safeguarding Practice Review, Family T"),
        para("10 February 2022"),
        heading("Key"),
        table(
            [
                [cell("Blue: complete and embedded", fill=_BLUE)],
                [cell("Green: on track", fill=_GREEN)],
                [cell("Amber: some delay", fill=_AMBER)],
                [cell("Red: not on track", fill=_RED)],
            ],
            (7.0,),
            head=0,
        ),
        heading("Plan"),
        table(
            [
                ["No.", "Recommendation", "Action", "Lead", "Target date", "BRAG"],
                [
                    "1",
                    "Schools should know what to do when a child is taken off the roll.",
                    "Write a flow chart for schools",
                    "Education Safeguarding Lead",
                    date(2022, 4, 29),
                    cell(fill=_GREEN),
                ],
                [
                    "2",
                    "The partnership should hear from children in family court cases.",
                    "Ask the court service for a yearly summary",
                    "Pennbridge Partnership Business Unit",
                    "Autumn 2022",
                    cell(fill=_AMBER),
                ],
                [
                    "3",
                    "Supervision notes should be on the child's record.",
                    "Change the policy on supervision",
                    "Principal Social Worker, Pennbridge City Council",
                    date(2021, 12, 17),
                    cell(fill=_BLUE),
                ],
                [
                    "4",
                    "Police should tell health visitors of incidents.",
                    "Add health visitors to the daily list",
                    "Pennbridge Police",
                    "30 February 2022",
                    cell(fill=_RED),
                ],
            ],
            (1.4, 7.6, 6.0, 4.8, 3.4, 1.8),
        ),
    ),
)

EXPECTED = Expected(
    layout="table",
    board="Pennbridge Safeguarding Children Partnership",
    dated="2022-02-10",
    colours=True,
    status_scale=("Blue: complete and embedded", "Green: on track", "Amber: some delay", "Red: not on track"),
    lessons=tuple(lesson(str(number)) for number in range(1, 5)),
    actions=(
        action(
            "1",
            None,
            "Write a flow chart",
            post("Education Safeguarding Lead"),
            due=on("2022-04-29"),
            reported=(value("Green"),),
        ),
        action(
            "2",
            None,
            "Ask the court service",
            body("Pennbridge Partnership Business Unit"),
            due=within("2022-09-01", "2022-11-30", ambiguous=True),
            reported=(value("Amber"),),
        ),
        action(
            "3",
            None,
            "Change the policy",
            post("Principal Social Worker", "Pennbridge City Council"),
            due=on("2021-12-17"),
            reported=(value("Blue"),),
        ),
        action(
            "4",
            None,
            "Add health visitors",
            body("Pennbridge Police"),
            due=unclear("impossible"),
            reported=(value("Red"),),
        ),
    ),
    reason=(
        "the cells of the column BRAG are empty: their colours mean what the key prints in the same colours",
        "a PDF does not say which colour a cell has unless one looks at what is painted: there the values may be absent",
        "autumn is September to November, and a season is ambiguous",
    ),
)
