"""A children's partnership of 2021: findings with typed labels, actions A1 to A7, most paragraphs without a number."""
# ruff: noqa: E501 - a paragraph is one line

from __future__ import annotations

from corpus.composing.document import Document, heading, para, title
from corpus.composing.judging import Expected, action, body, by, condition, event, lesson, ongoing, post, within

DOCUMENT = Document(
    name="narrative-thornbeck-2021",
    pages=True,
    web="site",
    wrap=88,
    forms=("docx", "odt", "html", "pdf", "txt", "md"),
    parts=(
        title("Thornbeck Safeguarding Children Partnership"),
        title("Partnership response to the Local Child Safeguarding Practice Review: Robin"),
        para("9 November 2021"),
        heading("Introduction"),
        para(
            "The three safeguarding partners commissioned this review in February 2021 under the Children and Social Work Act 2017. They thank Robin's family, who spoke to the reviewer."
        ),
        heading("Finding 1: Moves between areas were not followed up"),
        para(
            "Robin lived in three council areas in eighteen months. Each time the record arrived weeks after the child."
        ),
        heading("Partnership response", level=2),
        para("The Partnership accepts this finding in full."),
        heading("What we will do", level=2),
        para(
            "Thornbeck Council will agree a transfer protocol with the two neighbouring councils by the end of March 2022.",
            "A1",
        ),
        para(
            "The Head of Safeguarding at Thornbeck Hospitals NHS Trust will check each quarter that discharge letters went to the new general practice.",
            "A2",
        ),
        heading("Finding 2: Injuries in babies who cannot yet move"),
        para(
            "A bruise was seen by three practitioners. None of them knew of the protocol for babies who are not yet mobile."
        ),
        heading("Partnership response", level=2),
        para("The Partnership accepts this finding in full."),
        heading("What we have done", level=2),
        para("The protocol was sent to every general practice in the area in August 2021."),
        heading("What we will do", level=2),
        para(
            "The Learning and Development Group will put the protocol into its induction course by spring 2022.", "A3"
        ),
        para(
            "The Designated Doctor will report to the Executive Group at its meeting on 26 January 2022 on how far the protocol is known.",
            "A4",
        ),
        para(
            "Thornbeck Police will add the protocol to the handbook for response officers, subject to the agreement of the regional forces.",
            "A5",
        ),
        heading("Finding 3: Fathers were left out"),
        para("No agency had the father's telephone number, although he collected Robin from nursery."),
        heading("Partnership response", level=2),
        para(
            "The Partnership does not accept this finding for health visiting, where fathers' details have been recorded since 2018."
        ),
        heading("What we will do", level=2),
        para(
            "The Business Manager will bring a paper on engaging fathers to the Learning and Development Group in May 2022.",
            "A6",
        ),
        para("Work with the fathers' network is ongoing.", "A7"),
        heading("Oversight"),
        para("The Executive Group will oversee these actions."),
    ),
)

EXPECTED = Expected(
    layout="narrative",
    board="Thornbeck Safeguarding Children Partnership",
    dated="2021-11-09",
    lessons=(
        lesson("Finding 1", "accepted"),
        lesson("Finding 2", "accepted"),
        lesson("Finding 3") | {"acceptance": ["partly", "not_accepted"]},
    ),
    actions=(
        action("Finding 1", "A1", "Thornbeck Council will agree", body("Thornbeck Council"), due=by("2022-03-31")),
        action(
            "Finding 1",
            "A2",
            "The Head of Safeguarding at Thornbeck",
            post("Head of Safeguarding", "Thornbeck Hospitals NHS Trust"),
            due={"kind": "recurring", "rrules": ["FREQ=MONTHLY;INTERVAL=3"], "start": None, "end": None},
        ),
        action(
            "Finding 2",
            "A3",
            "The Learning and Development Group will put",
            body("Learning and Development Group"),
            due=by("2022-05-31", ambiguous=True),
        ),
        action(
            "Finding 2",
            "A4",
            "The Designated Doctor will report",
            post("Designated Doctor"),
            due=event("2022-01-26", "2022-01-26") | {"kind": ["event", "dated"]},
            reports_to=(body("Executive Group"),),
        ),
        action("Finding 2", "A5", "Thornbeck Police will add", body("Thornbeck Police"), due=condition()),
        action(
            "Finding 3",
            "A6",
            "The Business Manager will bring",
            post("Business Manager"),
            due=within("2022-05-01", "2022-05-31"),
            reports_to=(body("Learning and Development Group"),),
        ),
        action("Finding 3", "A7", "Work with the fathers' network", due=ongoing()),
    ),
    reason=(
        "Finding 3 is refused for one service only: strictly read it is not accepted, generously partly; never accepted",
        "A3: by spring has no first day, and a season is ambiguous",
        "A2: each quarter is every three months, with neither start nor end",
        "'What we have done' is no action, and August 2021 no deadline",
    ),
)
