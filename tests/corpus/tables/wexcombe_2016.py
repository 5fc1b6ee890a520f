"""A community safety partnership's plan of 2016 after a domestic homicide: nine columns, milestones beside their dates."""
# ruff: noqa: E501, RUF001 - a paragraph is one line, with the dashes that are printed

from __future__ import annotations

from corpus.composing.document import Document, cell, para, table, title
from corpus.composing.judging import Expected, action, body, by, lesson, post, value

_HEAD = [
    "Recommendation",
    "Scope of recommendation i.e. local or regional",
    "Action to take",
    "Lead Agency",
    "Key milestones achieved in enacting recommendation",
    "Target Date",
    "Progress indicator",
    "Agency response",
    "Date of completion and outcome",
]
_MILESTONES_1 = "Review current referral form\nAgree new form with all practices\nAudit use of the form"
_DATES_1 = "By 30/09/2016\nBy 30/11/2016\nBy 31/03/2017"

DOCUMENT = Document(
    name="table-wexcombe-2016",
    head="Wexcombe Community Safety Partnership",
    landscape=True,
    forms=("docx", "odt", "html", "pdf", "xlsx"),
    parts=(
        title("Wexcombe Community Safety Partnership"),
        title("Domestic Homicide Review: Anna – Action Plan"),
        para("20 July 2016"),
        para("Progress indicator: R = not started, A = under way, G = complete"),
        table(
            [
                list(_HEAD),
                [
                    cell(
                        "Recommendation 1:\nGeneral practices should be able to refer to the specialist domestic abuse service without the patient having to ring.",
                        down=2,
                    ),
                    cell("Local", down=2),
                    "Design a referral form for general practices",
                    "Wexcombe Clinical Commissioning Group",
                    cell(_MILESTONES_1),
                    cell(_DATES_1),
                    "A",
                    "Form agreed with 11 of 14 practices.",
                    "",
                ],
                [
                    "Train receptionists to hand out the form",
                    "Wexcombe Women's Centre",
                    "Two sessions held",
                    "By 28/02/2017",
                    "R",
                    "",
                    "",
                ],
                [
                    "Recommendation 2:\nThe partnership should know which high-risk cases were not heard within a month.",
                    "Local",
                    "Add a time limit to the agenda of the risk conference",
                    "Wexcombe Police",
                    "Protocol signed by all agencies\nFirst quarterly report to the partnership",
                    "By 31/10/2016\nBy 31/01/2017",
                    "A",
                    "Draft protocol with the agencies.",
                    "",
                ],
                [
                    "Recommendation 3:\nHousing officers should be asked to the risk conference.",
                    "Local",
                    "Amend the terms of reference of the risk conference",
                    "Head of Housing, Wexcombe Borough Council",
                    "Terms of reference amended",
                    "By 30/09/2016",
                    "G",
                    "Done at the June meeting.",
                    "14/06/2016. Housing officers have attended since July.",
                ],
            ],
            (3.5, 3.1, 3.0, 2.6, 3.2, 2.3, 1.9, 3.0, 3.0),
        ),
    ),
)

EXPECTED = Expected(
    layout="table",
    board="Wexcombe Community Safety Partnership",
    dated="2016-07-20",
    status_scale=("R = not started", "A = under way", "G = complete"),
    lessons=(lesson("Recommendation 1"), lesson("Recommendation 2"), lesson("Recommendation 3")),
    actions=(
        action(
            "Recommendation 1",
            None,
            "Design a referral form",
            body("Wexcombe Clinical Commissioning Group"),
            due=by("2017-03-31"),
            steps=(by("2016-09-30"), by("2016-11-30"), by("2017-03-31")),
            reported=(value("A"),),
        ),
        action(
            "Recommendation 1",
            None,
            "Train receptionists",
            body("Wexcombe Women's Centre"),
            due=by("2017-02-28"),
            reported=(value("R"),),
        ),
        action(
            "Recommendation 2",
            None,
            "Add a time limit",
            body("Wexcombe Police"),
            due=by("2017-01-31"),
            steps=(by("2016-10-31"), by("2017-01-31")),
            reported=(value("A"),),
        ),
        action(
            "Recommendation 3",
            None,
            "Amend the terms",
            post("Head of Housing", "Wexcombe Borough Council"),
        )
        | {"reports_value": "G", "deadline": {"kind": ["dated", "done"], "latest": ["2016-09-30", "2016-06-14"]}},
    ),
    reason=(
        "three milestones beside three dates are three steps, the last of them the action's deadline",
        "the recommendation's cell covers two rows: both actions are under it",
        "Recommendation 3 has a target date and a day of completion: either may be told as its deadline, and the day of completion with its G or beside it",
    ),
)
