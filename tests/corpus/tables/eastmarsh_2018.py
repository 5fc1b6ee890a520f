"""An adults board's plan of 2018: what, lead, by when, measure and two outcomes; several owners in one cell."""
# ruff: noqa: E501 - a paragraph is one line

from __future__ import annotations

from corpus.composing.document import Document, cell, para, table, title
from corpus.composing.judging import Expected, action, body, by, event, lesson, ongoing, post

DOCUMENT = Document(
    name="table-eastmarsh-2018",
    head="Eastmarsh Safeguarding Adults Board",
    pages=True,
    landscape=True,
    forms=("docx", "odt", "html", "pdf", "xlsx"),
    parts=(
        title("Eastmarsh Safeguarding Adults Board"),
        title("Safeguarding Adults Review: Mr J. Action plan"),
        para("13 March 2018"),
        table(
            [
                [
                    "Ref",
                    "Recommendation",
                    "What will be done",
                    "Lead person",
                    "By when",
                    "How progress will be measured",
                    "Outcome for adults at risk",
                ],
                [
                    cell("1", down=2),
                    cell("Fire risk should be part of every care plan.", down=2),
                    "Write fire risk into the template for care plans",
                    cell(
                        "Head of Commissioning, Eastmarsh Council\nStation Manager, Eastmarsh Fire and Rescue Service"
                    ),
                    "By 30 June 2018",
                    "Audit of thirty plans",
                    "People are safer at home",
                ],
                [
                    "Tell providers of the change",
                    "Contracts Manager",
                    "By the end of July 2018",
                    "Letter sent",
                    "Carers know what to look for",
                ],
                [
                    "2",
                    "Agencies should know who leads when several are involved.",
                    "Agree a protocol on lead agencies",
                    "Eastmarsh CCG (to lead) and Eastmarsh Council",
                    "At the September 2018 meeting",
                    "Protocol on the board's pages",
                    "One plan and one person to ring",
                ],
                [
                    "3",
                    "People who smoke in bed should be offered fire-proof bedding.",
                    "Keep a store of bedding",
                    "Eastmarsh Fire and Rescue Service",
                    "Ongoing, review 29 March 2019",
                    "Sets given out",
                    "Fewer deaths by fire",
                ],
            ],
            (1.2, 5.0, 4.8, 4.8, 3.0, 3.2, 3.6),
        ),
    ),
)

EXPECTED = Expected(
    layout="table",
    board="Eastmarsh Safeguarding Adults Board",
    dated="2018-03-13",
    lessons=(lesson("1"), lesson("2"), lesson("3")),
    actions=(
        action(
            "1",
            None,
            "Write fire risk",
            post("Head of Commissioning", "Eastmarsh Council"),
            post("Station Manager", "Eastmarsh Fire and Rescue Service"),
            due=by("2018-06-30"),
        ),
        action("1", None, "Tell providers", post("Contracts Manager"), due=by("2018-07-31")),
        action(
            "2",
            None,
            "Agree a protocol",
            body("Eastmarsh CCG", "lead"),
            body("Eastmarsh Council", "support"),
            due=event("2018-09-01", "2018-09-30") | {"kind": ["event", "dated"]},
        ),
        action("3", None, "Keep a store", body("Eastmarsh Fire and Rescue Service"), due=ongoing("2019-03-29")),
    ),
    reason=(
        "two paragraphs in the cell of the lead are two owners; the comma in each parts post and body; the 'and' is inside a name",
        "ongoing has no end, and says when it will be looked at again",
        "one of two is named as lead, so the other supports",
    ),
)
