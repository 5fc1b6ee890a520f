"""A board's report to a scrutiny committee of 2011: status 1 to 4 by a printed key, header rows repeated by the program."""
# ruff: noqa: E501 - a paragraph is one line

from __future__ import annotations

from corpus.composing.document import Document, heading, para, table, title
from corpus.composing.judging import Expected, action, body, by, everybody, lesson, none, on, post, value, within

DOCUMENT = Document(
    name="table-stonewick-2011",
    head="Stonewick Local Safeguarding Children Board",
    landscape=True,
    forms=("docx", "odt", "html", "pdf", "xlsx", "md"),
    parts=(
        title("Stonewick Local Safeguarding Children Board"),
        title("Scrutiny review of the board: progress on recommendations"),
        para("Report of 12 September 2011 to the Children and Young People Select Committee"),
        heading("Key to status"),
        table(
            [
                ["Status", "Meaning"],
                ["1", "Fully achieved"],
                ["2", "On track"],
                ["3", "Slipped"],
                ["4", "Not achieved"],
            ],
            (3.0, 8.0),
        ),
        heading("Progress"),
        table(
            [
                ["No", "Recommendation", "Responsibility", "Date", "Progress", "Status"],
                [
                    "1",
                    "That the board publish a summary of each serious case review in plain English.",
                    "LSCB Business Manager",
                    "by December 2011",
                    "The first summary was published in August.",
                    "2",
                ],
                [
                    "2",
                    "That member agencies say each year what they contribute to the board's budget.",
                    "All member agencies",
                    "31 March 2012",
                    "Six of nine have answered.",
                    "2",
                ],
                [
                    "3",
                    "That the chair meet the leader of the council twice a year.",
                    "Independent Chair",
                    "July 2011",
                    "They meet before each meeting of the board.",
                    "1",
                ],
                [
                    "4",
                    "That the board ask young people what they think of its campaigns.",
                    "Participation Officer, Stonewick Council",
                    "TBC",
                    "No resources were found.",
                    "4",
                ],
                [
                    "5",
                    "That schools be told of the outcome of serious case reviews.",
                    "LSCB Training Group",
                    "30/09/2011",
                    "The newsletter is late.",
                    "3",
                ],
            ],
            (1.2, 8.0, 5.0, 3.4, 5.4, 2.0),
            repeat=True,
        ),
    ),
)

EXPECTED = Expected(
    layout="table",
    board="Stonewick Local Safeguarding Children Board",
    dated="2011-09-12",
    status_scale=("1 Fully achieved", "2 On track", "3 Slipped", "4 Not achieved"),
    lessons=tuple(lesson(str(number)) for number in range(1, 6)),
    actions=(
        action(
            "1",
            None,
            "That the board publish",
            {"said": "LSCB Business Manager"},
            due=by("2011-12-31", ambiguous=True),
            reported=(value("2"),),
        ),
        action(
            "2",
            None,
            "That member agencies",
            everybody("All member agencies"),
            due=on("2012-03-31"),
            reported=(value("2"),),
        ),
        action(
            "3",
            None,
            "That the chair meet",
            post("Independent Chair"),
            due=within("2011-07-01", "2011-07-31"),
            reported=(value("1"),),
        ),
        action(
            "4",
            None,
            "That the board ask",
            post("Participation Officer", "Stonewick Council"),
            due=none(),
            reported=(value("4"),),
        ),
        action(
            "5", None, "That schools be told", body("LSCB Training Group"), due=on("2011-09-30"), reported=(value("3"),)
        ),
    ),
    reason=(
        "there is no column of actions: who is responsible by a date answers for the recommendation itself, so each is a lesson with one action of its words",
        "the key is a table of its own and no part of the plan",
    ),
)
