"""A board's plan of 2013 with a table for each agency under its own heading, numbers HV1, SW1, and a column of evidence."""
# ruff: noqa: E501 - a paragraph is one line

from __future__ import annotations

from corpus.composing.document import Document, heading, para, table, title
from corpus.composing.judging import Expected, action, by, done, lesson, post, within

_HEAD = ["Ref", "Recommendation", "Action", "Lead officer", "Timescale", "Evidence of completion"]
_WIDTHS = (1.5, 6.2, 5.6, 4.6, 3.6, 4.0)

DOCUMENT = Document(
    name="table-fenwold-2013",
    head="Fenwold Safeguarding Children Board: single agency action plans",
    landscape=True,
    web="site",
    forms=("docx", "odt", "html", "pdf", "xlsx", "md"),
    parts=(
        title("Fenwold Safeguarding Children Board"),
        title("Serious Case Review of Child G: single agency action plans"),
        para("9 September 2013"),
        heading("Health visiting"),
        table(
            [
                list(_HEAD),
                [
                    "HV1",
                    "Health visitors should see both parents at the new birth visit.",
                    "Change the letter that announces the visit",
                    "Head of Health Visiting",
                    "by 31 October 2013",
                    "Copy of the letter",
                ],
                [
                    "HV2",
                    "Missed appointments should be followed up in the same week.",
                    "Write a standard for missed appointments",
                    "Named Nurse",
                    "December 2013",
                    "Standard signed by the director",
                ],
            ],
            _WIDTHS,
            sheet="Health visiting",
        ),
        heading("Children's social care"),
        table(
            [
                list(_HEAD),
                [
                    "SW1",
                    "Assessments should include the history of both parents.",
                    "Audit thirty assessments",
                    "Quality Assurance Manager",
                    "w/c 4 November 2013",
                    "Report of the audit",
                ],
                [
                    "SW2",
                    "Decisions to close a case should be signed by a manager.",
                    "Change the closing form",
                    "Service Manager, Duty and Assessment",
                    "Completed 2 August 2013",
                    "The form",
                ],
            ],
            _WIDTHS,
            sheet="Social care",
        ),
        heading("Police"),
        table(
            [
                list(_HEAD),
                [
                    "P1",
                    "Officers should record which children were in the house.",
                    "Remind all officers in the daily briefing",
                    "Detective Superintendent, Public Protection",
                    "Q4 2013/14",
                    "Text of the briefing",
                ],
            ],
            _WIDTHS,
            sheet="Police",
        ),
    ),
)

EXPECTED = Expected(
    layout="table",
    board="Fenwold Safeguarding Children Board",
    dated="2013-09-09",
    lessons=tuple(lesson(number) for number in ("HV1", "HV2", "SW1", "SW2", "P1")),
    actions=(
        action("HV1", None, "Change the letter", post("Head of Health Visiting"), due=by("2013-10-31")),
        action("HV2", None, "Write a standard", post("Named Nurse"), due=within("2013-12-01", "2013-12-31")),
        action(
            "SW1",
            None,
            "Audit thirty",
            post("Quality Assurance Manager"),
            due=within("2013-11-04", "2013-11-10")
            | {"latest": ["2013-11-10", "2013-11-08"], "ambiguous": [True, False]},
        ),
        action(
            "SW2",
            None,
            "Change the closing form",
            {"said": "Service Manager, Duty and Assessment"},
            due=done("2013-08-02"),
        ),
        action(
            "P1",
            None,
            "Remind all officers",
            {"said": "Detective Superintendent, Public Protection"},
            due=within("2014-01-01", "2014-03-31"),
        ),
    ),
    reason=(
        "the headings name agencies and are no recommendations",
        "SW2 and P1: whether what follows the comma is a body or part of the post is not judged, that it is one owner is",
        "the week that begins on 4 November ends on Sunday or, at work, on Friday",
        "Q4 2013/14 is January to March 2014",
    ),
)
