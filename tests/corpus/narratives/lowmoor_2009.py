"""A children's board of 2009: paragraphs numbered through from 1 to 14, headings without numbers, unusual heading words."""
# ruff: noqa: E501 - a paragraph is one line

from __future__ import annotations

from corpus.composing.document import Document, heading, para, title
from corpus.composing.judging import Expected, action, body, by, lesson, post

DOCUMENT = Document(
    name="narrative-lowmoor-2009",
    forms=("docx", "odt", "html", "pdf", "txt", "md"),
    parts=(
        title("Lowmoor Safeguarding Children Board"),
        title("What the Board will do after the Serious Case Review of Baby D"),
        para("2 March 2009"),
        heading("Introduction"),
        para(
            "Baby D died in November 2007. The Board asked for a review under chapter 8 of Working Together 2006.", "1."
        ),
        para("The Board met on 10 February 2009 and read the report of the independent author.", "2."),
        heading("Lesson: weighing and measuring"),
        para("Baby D's weight was taken five times and drawn on the chart once.", "3."),
        heading("The Board's view", level=2),
        para("The Board accepts this lesson.", "4."),
        heading("Actions", level=2),
        para("Lowmoor Primary Care Trust will give every clinic a set of charts by 30 April 2009.", "5."),
        para("The Named Doctor will check the charts of fifty babies by 30 October 2009.", "6."),
        heading("Lesson: who is in the house"),
        para("Two adults lived in the house whom no worker had met.", "7."),
        heading("The Board's view", level=2),
        para("The Board accepts this lesson.", "8."),
        heading("Action already taken", level=2),
        para("The form for initial assessments has asked for all adults since September 2008.", "9."),
        heading("Impact", level=2),
        para("Of 60 assessments read in January 2009, 54 named every adult.", "10."),
        heading("Actions", level=2),
        para("The Head of Referral and Assessment will read a further 60 assessments by 31 July 2009.", "11."),
        para(
            "Lowmoor Probation Area and Lowmoor Police will agree how to tell social workers that somebody has moved in by 29 May 2009.",
            "12.",
        ),
        heading("Monitoring"),
        para("The Serious Case Review Panel will monitor these actions.", "13."),
        para("The Board will publish a note on progress in its annual report.", "14."),
    ),
)

EXPECTED = Expected(
    layout="narrative",
    board="Lowmoor Safeguarding Children Board",
    dated="2009-03-02",
    lessons=(lesson(None, "accepted"), lesson(None, "accepted")),
    actions=(
        action(
            None, "5", "Lowmoor Primary Care Trust will give", body("Lowmoor Primary Care Trust"), due=by("2009-04-30")
        ),
        action(None, "6", "The Named Doctor will check", post("Named Doctor"), due=by("2009-10-30")),
        action(
            None,
            "11",
            "The Head of Referral and Assessment will",
            post("Head of Referral and Assessment"),
            due=by("2009-07-31"),
        ),
        action(
            None,
            "12",
            "Lowmoor Probation Area and Lowmoor Police",
            body("Lowmoor Probation Area"),
            body("Lowmoor Police"),
            due=by("2009-05-29"),
        ),
    ),
    reason=(
        "the headings have no number, so the lessons have none; the paragraphs' numbers run through the document",
        "12 joins two bodies by 'and'; 11's 'and' is inside the title of one post",
        "14 stands under monitoring: it is governance",
    ),
)
