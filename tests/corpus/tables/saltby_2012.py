"""A board's plan of 2012: a band for each agency over all columns, a header of two rows, actions numbered 1.1, 1.2."""

from __future__ import annotations

from corpus.composing.document import Cell, Document, cell, para, table, title
from corpus.composing.judging import Expected, action, body, by, done, lesson, on, post, within


def _band(agency: str) -> list[str | Cell]:
    return [cell(f"**{agency}**", across=7, fill="D9D9D9")]


DOCUMENT = Document(
    name="table-saltby-2012",
    foot="Saltby Safeguarding Children Board",
    landscape=True,
    forms=("docx", "odt", "html", "pdf", "xlsx"),
    parts=(
        title("Saltby Safeguarding Children Board"),
        title("Serious Case Review SB3: composite action plan"),
        para("11 October 2012"),
        table(
            [
                [
                    cell("Recommendation", down=2),
                    cell("Action", across=2),
                    cell("Lead officer", down=2),
                    cell("Target date", down=2),
                    cell("Progress", across=2),
                ],
                ["No.", "What", "Comment", "RAG"],
                _band("Saltby Council"),
                [
                    cell("1. Duty workers should see earlier files.", down=2),
                    "1.1",
                    "Give duty workers the key to the archive",
                    "Head of Referral",
                    "30 November 2012",
                    "Keys are ordered",
                    "Amber",
                ],
                ["1.2", "Scan files of the last five years", "Records Manager", "by April 2013", "", "Red"],
                _band("Saltby Hospitals NHS Trust"),
                [
                    "2. Ward staff should ask who visits.",
                    "2.1",
                    "Keep a book for visitors on the children's ward",
                    "Matron",
                    "Completed 1 October 2012",
                    "Book in use",
                    "Green",
                ],
                _band("Saltby Police"),
                [
                    "3. Officers should tell the school on the same day.",
                    "3.1",
                    "Agree a list of numbers with schools",
                    "Saltby Police and Saltby Council",
                    "January 2013",
                    "",
                    "Amber",
                ],
            ],
            (6.0, 1.4, 5.6, 4.0, 3.4, 3.4, 1.9),
            head=2,
            repeat=True,
        ),
    ),
)

EXPECTED = Expected(
    layout="table",
    board="Saltby Safeguarding Children Board",
    dated="2012-10-11",
    lessons=(lesson("1"), lesson("2"), lesson("3")),
    actions=(
        action("1", "1.1", "Give duty workers", post("Head of Referral"), due=on("2012-11-30")),
        action("1", "1.2", "Scan files", post("Records Manager"), due=by("2013-04-30", ambiguous=True)),
        action("2", "2.1", "Keep a book", post("Matron"), due=done("2012-10-01")),
        action(
            "3",
            "3.1",
            "Agree a list",
            body("Saltby Police"),
            body("Saltby Council"),
            due=within("2013-01-01", "2013-01-31"),
        ),
    ),
    reason=(
        "a row that is one cell over all columns names whose actions follow, and is no recommendation",
        "the header has two rows: 'Action' stands over number and words",
        "no key is printed, so there is no scale, though each row has a word",
    ),
)
