"""A children's board of 2010: the program counts ``Recommendation 1`` and the letters of the actions under it."""

from __future__ import annotations

from corpus.composing.document import Document, heading, para, title
from corpus.composing.judging import Expected, action, body, by, lesson, post, within

_LIST = "recommendation"

DOCUMENT = Document(
    name="narrative-ferncliff-2010",
    head="Ferncliff Safeguarding Children Board",
    pages=True,
    parts=(
        title("Ferncliff Safeguarding Children Board"),
        title("Response to the overview report on Child P"),
        para("16 July 2010"),
        heading("Introduction"),
        para("The Board has read the overview report and answers each of its recommendations."),
        heading("Dental care", "Recommendation 1", auto=_LIST),
        para("Dentists should tell the health visitor of a child who is not brought."),
        heading("Board view", level=2),
        para("The Board accepts this recommendation."),
        heading("Actions", level=2),
        para(
            "Ferncliff Primary Care Trust will write to every dental practice by 30 September 2010.",
            "A.",
            level=2,
            auto=_LIST,
        ),
        para(
            "The Consultant in Dental Public Health will report to the Board in January 2011.",
            "B.",
            level=2,
            auto=_LIST,
        ),
        heading("Strategy meetings", "Recommendation 2", auto=_LIST),
        para("A hospital should be at the table when an injury is discussed."),
        heading("Board view", level=2),
        para("The Board accepts this recommendation."),
        heading("Actions", level=2),
        para(
            "Ferncliff Council will hold strategy meetings on the ward from 1 September 2010.",
            "A.",
            level=2,
            auto=_LIST,
        ),
        heading("Monitoring"),
        para("The Executive Group will monitor these actions."),
    ),
)

EXPECTED = Expected(
    layout="narrative",
    board="Ferncliff Safeguarding Children Board",
    dated="2010-07-16",
    lessons=(lesson("Recommendation 1", "accepted"), lesson("Recommendation 2", "accepted")),
    actions=(
        action(
            "Recommendation 1",
            "A",
            "Ferncliff Primary Care Trust will write",
            body("Ferncliff Primary Care Trust"),
            due=by("2010-09-30"),
        ),
        action(
            "Recommendation 1",
            "B",
            "The Consultant in Dental Public Health",
            post("Consultant in Dental Public Health"),
            due=within("2011-01-01", "2011-01-31"),
            reports_to=(body("Board"),),
        ),
        action(
            "Recommendation 2",
            "A",
            "Ferncliff Council will hold",
            body("Ferncliff Council"),
            due={"kind": ["dated", "ongoing"]},
        ),
    ),
    reason=(
        "the words 'Recommendation 1' are counted by the program and stand nowhere in the text of the file",
        "from 1 September 2010: a start, and no end",
    ),
)
