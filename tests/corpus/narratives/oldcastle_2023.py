"""A partnership of 2023: learning points, actions as bullets that each begin with who will act."""
# ruff: noqa: E501, RUF001 - a paragraph is one line, with the dashes that are printed

from __future__ import annotations

from corpus.composing.document import Document, heading, para, points, title
from corpus.composing.judging import Expected, action, body, by, lesson, on, post, within

DOCUMENT = Document(
    name="narrative-oldcastle-2023",
    web="site",
    foot="Oldcastle Safeguarding Partnership",
    forms=("docx", "odt", "html", "pdf", "txt", "md"),
    parts=(
        title("Oldcastle Safeguarding Partnership"),
        title("Our response to the Local Child Safeguarding Practice Review: Mia"),
        para("Published on 8 November 2023"),
        heading("Introduction"),
        para("Mia was eight months old when she was hurt. The review was published today."),
        heading("Learning point 1 – Hearing from children under two"),
        para("Babies cannot say what they live with. The review found that their days were seldom described."),
        heading("Our view", level=2),
        para("We accept this learning."),
        heading("What we will do", level=2),
        *points(
            "The Head of Health Visiting will publish a guide to describing a baby's day by 31 January 2024.",
            "Oldcastle City Council will use the guide in supervision from February 2024.",
        ),
        heading("Learning point 2 – Family support at weekends"),
        para("Mia was hurt on a Sunday. No service could be reached."),
        heading("Our view", level=2),
        para("We accept this learning in part. A service on all seven days cannot be paid for."),
        heading("What we will do", level=2),
        *points(
            "The Director of Children's Services will bring a plan for Saturday opening to the Executive on 17 January 2024.",
            "Oldcastle Police will give its control room the number of the duty team in December 2023.",
        ),
        heading("Monitoring"),
        para("The Executive will monitor what is done."),
    ),
)

EXPECTED = Expected(
    layout="narrative",
    board="Oldcastle Safeguarding Partnership",
    dated="2023-11-08",
    lessons=(lesson("Learning point 1", "accepted"), lesson("Learning point 2", "partly")),
    actions=(
        action(
            "Learning point 1",
            None,
            "The Head of Health Visiting will publish",
            post("Head of Health Visiting"),
            due=by("2024-01-31"),
        ),
        action(
            "Learning point 1",
            None,
            "Oldcastle City Council will use",
            body("Oldcastle City Council"),
            due={"kind": ["dated", "recurring", "ongoing"]},
        ),
        action(
            "Learning point 2",
            None,
            "The Director of Children's Services will bring",
            post("Director of Children's Services"),
            due=on("2024-01-17") | {"kind": ["dated", "event"]},
            reports_to=(body("Executive"),),
        ),
        action(
            "Learning point 2",
            None,
            "Oldcastle Police will give",
            body("Oldcastle Police"),
            due=within("2023-12-01", "2023-12-31"),
        ),
    ),
    reason=(
        "no line leads the bullets in: each has its own owner and day, and is an action",
        "from February 2024: a start, and no end",
        "the Executive on a day is a meeting with a day",
    ),
)
