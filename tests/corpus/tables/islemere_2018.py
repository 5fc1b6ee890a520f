"""A partnership's progress list of 2018: dates inside the actions, a table under the heading of each recommendation."""

from __future__ import annotations

from corpus.composing.document import Document, heading, para, table, title
from corpus.composing.judging import Expected, action, by, lesson

_HEAD = ["#", "Proposed action", "Lead", "Status"]

DOCUMENT = Document(
    name="table-islemere-2018",
    web="site",
    forms=("docx", "odt", "html", "pdf", "xlsx", "md"),
    parts=(
        title("Islemere Safeguarding Partnership Board"),
        title("Care inquiry: actions by recommendation and progress"),
        para("19 October 2018"),
        para("Status: Pending, Started or Completed"),
        heading("Recommendation 1: A commissioner for children"),
        table(
            [
                list(_HEAD),
                [
                    "1",
                    "Commissioner and two officers in post by January 2018",
                    "Chief Executive, Islemere Government",
                    "Completed",
                ],
                ["2", "Regulations lodged by December 2018", "Director of Law Drafting", "Started"],
            ],
            (1.2, 8.2, 4.6, 2.6),
        ),
        heading("Recommendation 2: The voice of children"),
        table(
            [
                list(_HEAD),
                ["1", "A panel of young people set up by 30 November 2018", "Participation Manager", "Started"],
                [
                    "2",
                    "Every child in care to have an advocate by the end of March 2019",
                    "Head of Children's Rights",
                    "Pending",
                ],
            ],
            (1.2, 8.2, 4.6, 2.6),
        ),
    ),
)

EXPECTED = Expected(
    layout="table",
    board="Islemere Safeguarding Partnership Board",
    dated="2018-10-19",
    status_scale=("Pending", "Started", "Completed"),
    lessons=(lesson("Recommendation 1"), lesson("Recommendation 2")),
    actions=(
        action(
            "Recommendation 1",
            "1",
            "Commissioner and two officers",
            {"post": "Chief Executive", "body": "Islemere Government"},
            due=by("2018-01-31", ambiguous=True),
        ),
        action(
            "Recommendation 1",
            "2",
            "Regulations lodged",
            {"post": "Director of Law Drafting"},
            due=by("2018-12-31", ambiguous=True),
        ),
        action(
            "Recommendation 2", "1", "A panel of young people", {"post": "Participation Manager"}, due=by("2018-11-30")
        ),
        action(
            "Recommendation 2", "2", "Every child in care", {"post": "Head of Children's Rights"}, due=by("2019-03-31")
        ),
    ),
    reason=(
        "each recommendation is a heading with a table of its own; the table has no column for it",
        "the deadline stands in the words of the action, as there is no column for it",
        "the numbers begin again under each recommendation",
    ),
)
