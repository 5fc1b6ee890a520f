"""A trust of 2022: cards in tables whose first row, over both columns, names the recommendation; each agency accepts or not."""
# ruff: noqa: E501 - a paragraph is one line

from __future__ import annotations

from corpus.composing.document import Cell, Document, Table, cell, para, table, title
from corpus.composing.judging import Expected, action, after, body, by, lesson, post, unclear


def _card(name: str, *fields: tuple[str, str | Cell]) -> Table:
    rows: list[list[str | Cell]] = [[cell(f"Recommendation {name}", across=2, fill="D9E2F3")]]
    return table([*rows, *([label, held] for label, held in fields)], (4.6, 12.0))


DOCUMENT = Document(
    name="cards-highfell-2022",
    head="Highfell and Lowdale Hospitals NHS Trust",
    foot="Independent review: Ms B",
    forms=("docx", "odt", "html", "pdf", "xlsx"),
    parts=(
        title("Highfell and Lowdale Hospitals NHS Trust"),
        title("Response to the independent review into the death of Ms B"),
        para("Date: 12 May 2022"),
        _card(
            "1",
            ("Recommendation", "The trust should ask about domestic abuse at every visit to the maternity unit."),
            ("Accepted?", "Accepted"),
            ("Action", "The question is added to the maternity record"),
            ("Owner", "Director of Midwifery"),
            ("Timescale", "By 29 July 2022"),
        ),
        _card(
            "2",
            ("Recommendation", "The trust should employ its own advocate."),
            ("Accepted?", "Partly accepted"),
            ("Action", "A business case is written together with the women's centre"),
            ("Owner", cell("Head of Safeguarding (lead)\nLowdale Women's Centre (support)")),
            ("Timescale", "Within three months of the publication of this response"),
        ),
        _card(
            "3",
            ("Recommendation", "The trust should keep records of partners on the woman's own file."),
            ("Accepted?", "Not accepted"),
            ("Action", "The trust will ask the national data guardian for advice"),
            ("Owner", "Caldicott Guardian"),
            ("Timescale", "As soon as possible"),
        ),
    ),
)

EXPECTED = Expected(
    layout="cards",
    board="Highfell and Lowdale Hospitals NHS Trust",
    dated="2022-05-12",
    lessons=(
        lesson("Recommendation 1", "accepted"),
        lesson("Recommendation 2", "partly"),
        lesson("Recommendation 3", "not_accepted"),
    ),
    actions=(
        action("Recommendation 1", None, "The question is added", post("Director of Midwifery"), due=by("2022-07-29")),
        action(
            "Recommendation 2",
            None,
            "A business case",
            post("Head of Safeguarding", None, "lead"),
            body("Lowdale Women's Centre", "support"),
            due=after("P3M"),
        ),
        action("Recommendation 3", None, "The trust will ask", post("Caldicott Guardian"), due=unclear("vague")),
    ),
    reason=(
        "the first row of each table is its heading, over both columns",
        "the 'and' of the trust's name joins no two bodies",
    ),
)
