"""A trust's plan of 2015: six columns, second and third actions in rows without a number, wordings of every kind."""
# ruff: noqa: E501, RUF001 - a paragraph is one line, with the dashes that are printed

from __future__ import annotations

from corpus.composing.document import Document, para, table, title
from corpus.composing.judging import Expected, action, after, body, done, lesson, on, ongoing, post, unclear, within

DOCUMENT = Document(
    name="table-northmere-2015",
    foot="Northmere Mental Health NHS Foundation Trust – action plan, independent investigation 2014/77",
    pages=True,
    landscape=True,
    web="site",
    forms=("docx", "odt", "html", "pdf", "xlsx", "md"),
    parts=(
        title("Northmere Mental Health NHS Foundation Trust"),
        title("Independent investigation 2014/77: action plan"),
        para("Date of plan: 2 November 2015"),
        table(
            [
                ["No.", "Recommendation", "Actions required", "Identified Lead", "Target Date", "Progress"],
                [
                    "1",
                    "The trust should make sure that a risk assessment follows the patient from ward to community team.",
                    "Change the discharge form so that it holds the last risk assessment",
                    "Director of Nursing",
                    "January 2016",
                    "Form in draft.",
                ],
                [
                    "",
                    "",
                    "Show the new form at every community team meeting",
                    "Team Managers",
                    "29 February 2016",
                    "Not yet due.",
                ],
                ["", "", "Audit fifty discharges", "Head of Clinical Audit", "Q2 2016/17", ""],
                [
                    "2",
                    "Carers should be offered an assessment of their own needs.",
                    "Name a carers' lead in each team",
                    "Deputy Director of Social Work",
                    "Completed 12/10/2015",
                    "Names are on the intranet.",
                ],
                [
                    "",
                    "",
                    "Offer training in working with carers",
                    "Director of Workforce and Development",
                    "On-going",
                    "Six courses held.",
                ],
                [
                    "3",
                    "The trust and the police should agree who visits when a patient does not come back from leave.",
                    "Write a joint protocol",
                    "Medical Director and Northmere Police",
                    "31 April 2016",
                    "First meeting held.",
                ],
                ["", "", "Review the protocol", "Director of Nursing", "Within six months of signature", ""],
            ],
            (1.2, 6.0, 6.0, 4.6, 3.4, 4.0),
        ),
    ),
)

EXPECTED = Expected(
    layout="table",
    board="Northmere Mental Health NHS Foundation Trust",
    dated="2015-11-02",
    lessons=(lesson("1"), lesson("2"), lesson("3")),
    actions=(
        action(
            "1", None, "Change the discharge form", post("Director of Nursing"), due=within("2016-01-01", "2016-01-31")
        ),
        action("1", None, "Show the new form", post("Team Managers"), due=on("2016-02-29")),
        action(
            "1", None, "Audit fifty discharges", post("Head of Clinical Audit"), due=within("2016-07-01", "2016-09-30")
        ),
        action("2", None, "Name a carers' lead", post("Deputy Director of Social Work"), due=done("2015-10-12")),
        action("2", None, "Offer training", post("Director of Workforce and Development"), due=ongoing()),
        action(
            "3",
            None,
            "Write a joint protocol",
            post("Medical Director"),
            body("Northmere Police"),
            due=unclear("impossible"),
        ),
        action("3", None, "Review the protocol", post("Director of Nursing"), due=after("P6M")),
    ),
    reason=(
        "April has thirty days: 31 April is never moved",
        "'Director of Workforce and Development' is one post, 'Medical Director and Northmere Police' are two owners",
        "rows without a number go on with the recommendation above",
        "Q2 2016/17 is a quarter of the financial year, July to September 2016",
        "the progress cell holds words and no value of a scale",
    ),
)
