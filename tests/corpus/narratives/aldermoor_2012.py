"""A children's board of 2012, its paragraphs numbered by the program."""
# ruff: noqa: E501, RUF001 - a paragraph is one line, with the dashes that are printed

from __future__ import annotations

from corpus.composing.document import Document, heading, para, points, title
from corpus.composing.judging import Expected, action, again, body, by, event, lesson, post, within

DOCUMENT = Document(
    name="narrative-aldermoor-2012",
    head="Aldermoor Safeguarding Children Board – Response to the Serious Case Review of Child K",
    foot="Published June 2012",
    forms=("docx", "odt", "html", "pdf", "txt", "md"),
    parts=(
        title("Aldermoor Safeguarding Children Board"),
        title("Response to the Serious Case Review of Child K"),
        para("18 June 2012"),
        heading("Introduction", "1.", auto="decimal"),
        para(
            "This is the response of Aldermoor Safeguarding Children Board (ASCB) to the Serious Case Review of Child K. The review was carried out under Regulation 5 of the Local Safeguarding Children Boards Regulations 2006.",
            "1.1",
            level=2,
            auto="decimal",
        ),
        para(
            "The Board met on 14 May 2012 to consider the overview report. What follows takes its findings in turn.",
            "1.2",
            level=2,
            auto="decimal",
        ),
        heading("Listening to children who do not speak", "2.", auto="decimal"),
        para(
            "The review found that nobody spent time alone with the child, and that play and drawing were never used to learn what life at home was like.",
            "2.1",
            level=2,
            auto="decimal",
        ),
        heading("Board View", "2.2", level=2, auto="decimal"),
        para("The Board accepts this finding.", "2.2.1", level=3, auto="decimal"),
        heading("Actions Taken", "2.3", level=2, auto="decimal"),
        para(
            "Since January 2012 each social work team has had a room with toys and drawing materials for direct work.",
            "2.3.1",
            level=3,
            auto="decimal",
        ),
        heading("Impact", "2.4", level=2, auto="decimal"),
        para(
            "An audit of 40 case files in April 2012 showed that children had been seen alone in 31 of them, against 12 a year earlier.",
            "2.4.1",
            level=3,
            auto="decimal",
        ),
        heading("Board Actions", "2.5", level=2, auto="decimal"),
        para(
            "The Head of Children's Social Care will issue guidance on seeing children alone by 28 September 2012.",
            "2.5.1",
            level=3,
            auto="decimal",
        ),
        para(
            "The ASCB Training Sub-Group will run four workshops on direct work with young children in October 2012. They will cover:",
            "2.5.2",
            level=3,
            auto="decimal",
        ),
        *points(
            "play with children under five;",
            "children who use signs or pictures; and",
            "writing down what a child shows.",
        ),
        heading("Thresholds and referrals", "3.", auto="decimal"),
        para(
            "Two referrals were closed without a call back to the school that made them.",
            "3.1",
            level=2,
            auto="decimal",
        ),
        heading("Board View", "3.2", level=2, auto="decimal"),
        para(
            "The Board partly accepts this finding. It does not think that a second screening desk is needed.",
            "3.2.1",
            level=3,
            auto="decimal",
        ),
        heading("Board Actions", "3.3", level=2, auto="decimal"),
        para(
            "Aldermoor Council will report to the ASCB Quality Sub-Group every month on the number of referrals closed without a call back.",
            "3.3.1",
            level=3,
            auto="decimal",
        ),
        para(
            "The Designated Nurse will present an audit of referrals from health visitors at the November 2012 meeting of the Board.",
            "3.3.2",
            level=3,
            auto="decimal",
        ),
        para(
            "Schools will be told of the outcome of every referral within five working days.",
            "3.3.3",
            level=3,
            auto="decimal",
        ),
        heading("Monitoring", "4.", auto="decimal"),
        para("The ASCB Quality Sub-Group will monitor this plan.", "4.1", level=2, auto="decimal"),
    ),
)

EXPECTED = Expected(
    layout="narrative",
    board="Aldermoor Safeguarding Children Board",
    dated="2012-06-18",
    lessons=(lesson("2", "accepted"), lesson("3", "partly")),
    actions=(
        action(
            "2",
            "2.5.1",
            "The Head of Children's Social Care will issue",
            post("Head of Children's Social Care"),
            due=by("2012-09-28"),
        ),
        action(
            "2",
            "2.5.2",
            "The ASCB Training Sub-Group will run four workshops",
            body("ASCB Training Sub-Group"),
            due=within("2012-10-01", "2012-10-31"),
        ),
        action(
            "3",
            "3.3.1",
            "Aldermoor Council will report",
            body("Aldermoor Council"),
            due=again("FREQ=MONTHLY", start=None, end=None),
            reports_to=(body("ASCB Quality Sub-Group"),),
        ),
        action(
            "3",
            "3.3.2",
            "The Designated Nurse will present an audit",
            post("Designated Nurse"),
            due=event("2012-11-01", "2012-11-30") | {"kind": ["event", "dated"]},
            reports_to=(body("Board"),),
        ),
        action("3", "3.3.3", "Schools will be told", due={"kind": "relative", "duration": "P5D", "working_days": True}),
    ),
    reason=(
        "2.4.1 is impact: its date is no deadline",
        "3.3.2 is shown at a meeting of the Board, so the Board receives it",
        "3.3.3 says to whom and within what time, and not who: schools are told, they do not tell",
        "3.3.3 hangs on every referral: the length of time is known, what it starts from is not named as a day",
    ),
)
