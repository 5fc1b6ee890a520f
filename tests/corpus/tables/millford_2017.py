"""A partnership's plan of 2017 with its columns in an order and in words of its own, and dates that do not pair."""
# ruff: noqa: RUF001 - a paragraph is one line, with the dashes that are printed

from __future__ import annotations

from corpus.composing.document import Document, cell, para, table, title
from corpus.composing.judging import Expected, action, body, by, lesson, on, post, within

_MILESTONES = "Draft written\nDraft discussed with families\nPathway published"

DOCUMENT = Document(
    name="table-millford-2017",
    head="Millford Safeguarding Adults Board",
    landscape=True,
    forms=("docx", "odt", "html", "pdf", "xlsx"),
    parts=(
        title("Millford Safeguarding Adults Board"),
        title("SAR Thomas – multi-agency action plan"),
        para("Plan agreed: 30 June 2017"),
        table(
            [
                [
                    "Who",
                    "When",
                    "Rec. no.",
                    "What the review recommends",
                    "What needs to happen",
                    "How will we know it worked?",
                ],
                [
                    "Head of Learning Disability Services, Millford Council",
                    "by 29 September 2017",
                    "1",
                    "Health checks should be offered each year.",
                    "Write to everybody who missed a check",
                    "More people come for a check",
                ],
                [
                    "Millford CCG",
                    "December 2017",
                    "2",
                    "Hospital passports should be used.",
                    "Print the passport in two sizes",
                    "Wards ask for it",
                ],
                [
                    "Millford Council and Millford CCG",
                    "31/01/2018",
                    "3",
                    "Choking should be assessed.",
                    "Agree who pays for speech and language therapists",
                    "Nobody waits longer than a month",
                ],
            ],
            (4.6, 3.2, 1.6, 5.6, 5.6, 4.6),
        ),
        para("Longer work"),
        table(
            [
                [
                    "Who",
                    "Key milestones",
                    "Target dates",
                    "Rec. no.",
                    "What the review recommends",
                    "What needs to happen",
                ],
                [
                    "Director of Adult Social Care",
                    cell(_MILESTONES),
                    cell("30 November 2017\n30 March 2018"),
                    "4",
                    "There should be one pathway for people who move house.",
                    "Agree the pathway",
                ],
            ],
            (4.2, 4.2, 3.2, 1.6, 6.0, 6.0),
        ),
    ),
)

EXPECTED = Expected(
    layout="table",
    board="Millford Safeguarding Adults Board",
    dated="2017-06-30",
    lessons=tuple(lesson(str(place)) for place in range(1, 5)),
    actions=(
        action(
            "1",
            None,
            "Write to everybody",
            post("Head of Learning Disability Services", "Millford Council"),
            due=by("2017-09-29"),
        ),
        action("2", None, "Print the passport", body("Millford CCG"), due=within("2017-12-01", "2017-12-31")),
        action("3", None, "Agree who pays", body("Millford Council"), body("Millford CCG"), due=on("2018-01-31")),
        action(
            "4", None, "Agree the pathway", post("Director of Adult Social Care"), due={"kind": ["none", "unclear"]}
        ),
    ),
    reason=(
        "recommendation 4 has three milestones and two dates: nobody can say which is whose, so it has no deadline",
    ),
)
