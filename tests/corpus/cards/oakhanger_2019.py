"""A children's board of 2019: cards with bold labels before their words, in the same paragraph; owners of several kinds."""
# ruff: noqa: E501 - a paragraph is one line

from __future__ import annotations

from corpus.composing.document import Document, heading, para, title
from corpus.composing.judging import Expected, action, body, by, event, lesson, post

DOCUMENT = Document(
    name="cards-oakhanger-2019",
    head="Oakhanger Safeguarding Children Board",
    forms=("docx", "odt", "html", "pdf", "txt", "md"),
    parts=(
        title("Oakhanger Safeguarding Children Board"),
        title("Action plan: Serious Case Review, Child S"),
        para("24 January 2019"),
        heading("Recommendation 1"),
        para(
            "**Recommendation:** The Board should ask every agency how it hears the voice of children who are disabled."
        ),
        para("**Board response:** Accepted"),
        para("**Action:** A questionnaire is sent to every agency and the answers are put together."),
        para("**Lead:** Board Business Manager"),
        para("**By when:** by 30 April 2019"),
        heading("Recommendation 2"),
        para("**Recommendation:** Respite carers should be asked to reviews."),
        para("**Board response:** Accepted"),
        para("**Action:** The letter of invitation lists respite carers."),
        para("**Lead:** Oakhanger Council and Oakhanger Community NHS Trust"),
        para("**By when:** by the end of March 2019"),
        heading("Recommendation 3"),
        para("**Recommendation:** The Board should set up a helpline for carers."),
        para("**Board response:** Not accepted"),
        para("**Action:** The Board will list the helplines that there are on its pages."),
        para("**Lead:** Communications Officer"),
        para("**By when:** at the May 2019 meeting"),
    ),
)

EXPECTED = Expected(
    layout="cards",
    board="Oakhanger Safeguarding Children Board",
    dated="2019-01-24",
    lessons=(
        lesson("Recommendation 1", "accepted"),
        lesson("Recommendation 2", "accepted"),
        lesson("Recommendation 3", "not_accepted"),
    ),
    actions=(
        action(
            "Recommendation 1",
            None,
            "A questionnaire is sent",
            {"said": "Board Business Manager"},
            due=by("2019-04-30"),
        ),
        action(
            "Recommendation 2",
            None,
            "The letter of invitation",
            body("Oakhanger Council"),
            body("Oakhanger Community NHS Trust"),
            due=by("2019-03-31"),
        ),
        action(
            "Recommendation 3",
            None,
            "The Board will list",
            post("Communications Officer"),
            due=event("2019-05-01", "2019-05-31") | {"kind": ["event", "dated"]},
        )
        | {"reports_to": None},
    ),
    reason=(
        "labels in bold stand in the paragraph of their words; without bold, as in the text file, a colon parts them",
    ),
)
