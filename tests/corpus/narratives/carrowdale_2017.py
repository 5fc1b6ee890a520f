"""An adults board of 2017: recommendations counted by the program, actions lettered under them, a note."""
# ruff: noqa: E501, RUF001 - a paragraph is one line, with the dashes that are printed

from __future__ import annotations

from corpus.composing.document import Document, heading, para, title
from corpus.composing.judging import Expected, action, after, body, by, everybody, lesson, post, unclear, within

DOCUMENT = Document(
    name="narrative-carrowdale-2017",
    head="OFFICIAL",
    notes=("Self-neglect is one of the categories of abuse in the guidance to the Care Act 2014.",),
    parts=(
        title("Carrowdale Safeguarding Adults Board"),
        title("Response to the Safeguarding Adults Review concerning Mrs P"),
        para("3 February 2017"),
        heading("Background"),
        para(
            "Mrs P was 71 when she died. The review was held under section 44 of the Care Act 2014. It made three recommendations about self-neglect.[^1]"
        ),
        heading("Recommendation 1 – Escalating concern about self-neglect"),
        para(
            "Practitioners raised their concern many times, each time with one another. Nobody with authority over resources heard of it."
        ),
        para("**Response**"),
        para("The Board accepts this recommendation."),
        para("**Actions**"),
        para(
            "The Director of Adult Services will set up a panel for people at high risk by 3 April 2017.",
            "(a)",
            auto="letters#1",
        ),
        para(
            "Carrowdale Fire and Rescue Service will offer a home safety visit to everyone whom the panel discusses within 20 working days of the panel.",
            "(b)",
            auto="letters#1",
        ),
        heading("Recommendation 2 – Mental capacity"),
        para("Mrs P's refusals were taken as settled, and her capacity to make each decision was not assessed."),
        para("**Response**"),
        para("The Board accepts this recommendation in part. It cannot require private landlords to attend training."),
        para("**Actions**"),
        para(
            "All partner agencies will complete an audit of capacity assessments by 31 July 2017 and report the results to the Board by 29 September 2017.",
            "(a)",
            auto="letters#2",
        ),
        para(
            "The Principal Social Worker will publish a short guide on executive capacity in due course.",
            "(b)",
            auto="letters#2",
        ),
        heading("Recommendation 3 – Housing"),
        para("The landlord's officers saw more of Mrs P than anybody else, and had nobody to tell."),
        para("**Response**"),
        para(
            "The Board does not accept this recommendation, because the duty to co-operate already covers housing associations."
        ),
        para("**Actions**"),
        para(
            "The Housing Sub-Group will write to all registered providers in March 2017 to remind them of that duty.",
            "(a)",
            auto="letters#3",
        ),
        heading("Monitoring"),
        para("The Board's Quality and Performance Group will monitor these actions."),
    ),
)

EXPECTED = Expected(
    layout="narrative",
    board="Carrowdale Safeguarding Adults Board",
    dated="2017-02-03",
    lessons=(
        lesson("Recommendation 1", "accepted"),
        lesson("Recommendation 2", "partly"),
        lesson("Recommendation 3", "not_accepted"),
    ),
    actions=(
        action(
            "Recommendation 1",
            "a",
            "The Director of Adult Services will set up",
            post("Director of Adult Services"),
            due=by("2017-04-03"),
        ),
        action(
            "Recommendation 1",
            "b",
            "Carrowdale Fire and Rescue Service will offer",
            body("Carrowdale Fire and Rescue Service"),
            due=after("P20D", working_days=True),
        ),
        action(
            "Recommendation 2",
            "a",
            "All partner agencies will complete",
            everybody("All partner agencies"),
            due=by("2017-09-29"),
            steps=(by("2017-07-31"), by("2017-09-29")),
            reports_to=(body("Board"),),
        ),
        action(
            "Recommendation 2",
            "b",
            "The Principal Social Worker will publish",
            post("Principal Social Worker"),
            due=unclear("vague"),
        ),
        action(
            "Recommendation 3",
            "a",
            "The Housing Sub-Group will write",
            body("Housing Sub-Group"),
            due=within("2017-03-01", "2017-03-31"),
        ),
    ),
    reason=(
        "the letters begin again under each recommendation: the numbers repeat, the ids do not",
        "Recommendation 2 (a) has two dates, so two steps, and the later is the action's",
    ),
)
