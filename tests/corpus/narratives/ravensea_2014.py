"""A children's board of 2014 after Suffolk's manner: typed numbers, one section for several findings, two dates in one action."""
# ruff: noqa: E501, RUF001 - a paragraph is one line, with the dashes that are printed

from __future__ import annotations

from corpus.composing.document import Document, heading, para, points, title
from corpus.composing.judging import Expected, action, again, body, by, lesson, post, within

DOCUMENT = Document(
    name="narrative-ravensea-2014",
    pages=True,
    web="site",
    wrap=100,
    forms=("docx", "odt", "html", "pdf", "txt", "md"),
    parts=(
        title("Ravensea Local Safeguarding Children Board"),
        title("SCR Response: Child L and Child M"),
        para("Dated 6 October 2014"),
        heading("Introduction", "1."),
        para(
            "Ravensea Local Safeguarding Children Board (LSCB) received the overview report on 15 September 2014. It accepts all seven findings.",
            "1.1",
        ),
        heading("Supervision – Findings 1 and 2", "2."),
        para("Supervision looked at tasks and hardly ever at the children.", "2.1"),
        heading("LSCB View", "2.2", level=2),
        para("The LSCB accepts both findings.", "2.2.1"),
        heading("LSCB Actions", "2.3", level=2),
        para(
            "Ravensea Community Health will audit the supervision of health visitors in January 2015 and report to the LSCB Quality Group in March 2015.",
            "2.3.1",
        ),
        para(
            "The LSCB Quality Group will read twenty supervision records on a quarterly basis over the next two years.",
            "2.3.2",
        ),
        heading("Neglect – Findings 3 to 6", "3."),
        para("Neglect was seen by many and measured by none.", "3.1"),
        heading("LSCB View", "3.2", level=2),
        para("The LSCB accepts these findings.", "3.2.1"),
        heading("Context / Actions Taken", "3.3", level=2),
        para("A tool for measuring neglect was bought in June 2014 and tried by two teams.", "3.3.1"),
        heading("Impact", "3.4", level=2),
        para("In the two teams:", "3.4.1"),
        *points("18 of 22 workers used the tool;", "the average wait for a conference fell from 19 to 12 days."),
        heading("LSCB Actions", "3.5", level=2),
        para("All agencies will use the tool from April 2015.", "3.5.1"),
        para(
            "The Assistant Director of Children's Services will take a report on the use of the tool to the LSCB in October 2015.",
            "3.5.2",
        ),
        para("The report referred to in 3.5.2 will include the views of parents.", "3.5.3"),
        heading("Midwifery – Finding 7", "4."),
        para("The midwife's worry was written in hand-held notes and stayed there.", "4.1"),
        heading("LSCB View", "4.2", level=2),
        para("The LSCB accepts this finding and has asked the hospital for an early answer.", "4.2.1"),
        heading("LSCB Actions", "4.3", level=2),
        para(
            "The Head of Midwifery at Ravensea General Hospital will change the hand-held notes by February 2015.",
            "4.3.1",
        ),
        heading("Governance", "5."),
        para("The LSCB Quality Group will monitor the plan and report exceptions to each meeting of the LSCB.", "5.1"),
    ),
)

EXPECTED = Expected(
    layout="narrative",
    board="Ravensea Local Safeguarding Children Board",
    dated="2014-10-06",
    lessons=(lesson("2", "accepted"), lesson("3", "accepted"), lesson("4", "accepted")),
    actions=(
        action(
            "2",
            "2.3.1",
            "Ravensea Community Health will audit",
            body("Ravensea Community Health"),
            due=within("2015-03-01", "2015-03-31"),
            steps=(within("2015-01-01", "2015-01-31"), within("2015-03-01", "2015-03-31")),
            reports_to=(body("LSCB Quality Group"),),
        ),
        action(
            "2",
            "2.3.2",
            "The LSCB Quality Group will read",
            body("LSCB Quality Group"),
            due=again("FREQ=MONTHLY;INTERVAL=3;COUNT=8", start=None, end=None),
        ),
        action(
            "3",
            "3.5.1",
            "All agencies will use",
            {"said": "All agencies", "collective": True},
            due={"kind": "dated", "earliest": "2015-04-01"},
        ),
        action(
            "3",
            "3.5.2",
            "The Assistant Director of Children's Services",
            post("Assistant Director of Children's Services"),
            due=within("2015-10-01", "2015-10-31"),
            reports_to=(body("LSCB"),),
        ),
        action("3", "3.5.3", "The report referred to in 3.5.2")
        | {"owners": None, "deadline": {"kind": ["none", "dated"]}, "inherits_deadline_from": "3.5.2"},
        action(
            "4",
            "4.3.1",
            "The Head of Midwifery",
            post("Head of Midwifery", "Ravensea General Hospital"),
            due=by("2015-02-28", ambiguous=True),
        ),
    ),
    reason=(
        "2.3.1 has two dates, so two steps",
        "2.3.2: every three months for two years is eight times, and no start is said",
        "3.5.3 inherits the date of the report, as it says that it is the same report; its owner is implied and not judged here",
        "3.4.1 tells what changed; the days in it are a measure",
    ),
)
