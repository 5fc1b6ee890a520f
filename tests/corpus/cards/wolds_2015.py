"""A community safety partnership of 2015: cards as lines ``Label: words``, some fields missing."""

from __future__ import annotations

from corpus.composing.document import Document, heading, para, title
from corpus.composing.judging import Expected, action, again, body, done, everybody, lesson, none, on, post

DOCUMENT = Document(
    name="cards-wolds-2015",
    web="site",
    wrap=76,
    forms=("docx", "odt", "html", "pdf", "txt", "md"),
    parts=(
        title("Wolds Community Safety Partnership"),
        title("Domestic Homicide Review 3: progress on the recommendations"),
        para("4 December 2015"),
        heading("Recommendation 1"),
        para("Theme: Training"),
        para("Recommendation: Midwives should be trained to ask about abuse."),
        para("Action: Two courses a year are held for midwives."),
        para("Owner: Wolds Hospitals NHS Foundation Trust"),
        para("Timescale: Every six months"),
        para("Progress made: Forty midwives were trained in September."),
        heading("Recommendation 2"),
        para("Theme: Information"),
        para("Recommendation: Posters about help should hang in every general practice."),
        para("Action: Posters are printed in four languages."),
        para("Owner: All agencies"),
        para("Timescale: Completed 20 November 2015"),
        heading("Recommendation 3"),
        para("Theme: Housing"),
        para("Recommendation: Landlords should change locks within a day."),
        para("Action: The tenancy policy is amended."),
        para("Owner: Housing Services Manager, Wolds District Council"),
        para("Timescale: Friday 29 January 2016"),
        para("Progress made: The cabinet will see the draft in January."),
        heading("Recommendation 4"),
        para("Theme: Information"),
        para("Recommendation: The partnership should ask for a national leaflet."),
        para("Action: The chair writes to the Home Office."),
        para("Owner: Partnership Chair"),
        para("Progress made: No reply so far."),
    ),
)

EXPECTED = Expected(
    layout="cards",
    board="Wolds Community Safety Partnership",
    dated="2015-12-04",
    lessons=tuple(lesson(f"Recommendation {place}") for place in range(1, 5)),
    actions=(
        action(
            "Recommendation 1",
            None,
            "Two courses a year",
            body("Wolds Hospitals NHS Foundation Trust"),
            due=again("FREQ=MONTHLY;INTERVAL=6"),
        ),
        action("Recommendation 2", None, "Posters are printed", everybody("All agencies"), due=done("2015-11-20")),
        action(
            "Recommendation 3",
            None,
            "The tenancy policy",
            post("Housing Services Manager", "Wolds District Council"),
            due=on("2016-01-29"),
        ),
        action("Recommendation 4", None, "The chair writes", {"said": "Partnership Chair"}, due=none())
        | {"reports_to": None},
    ),
    reason=(
        "29 January 2016 was a Friday",
        "the fourth card has no timescale: nothing is borrowed from the card before it",
    ),
)
