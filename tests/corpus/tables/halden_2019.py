"""A reply to an inspection of 2019: agreed, partly agreed or not agreed, with a table of what these mean before it."""

from __future__ import annotations

from corpus.composing.document import Document, heading, para, table, title
from corpus.composing.judging import Expected, action, body, lesson, on, post, within

DOCUMENT = Document(
    name="table-halden-2019",
    head="Action Plan: Haldenshire Youth Justice Partnership",
    landscape=True,
    web="site",
    forms=("docx", "odt", "html", "pdf", "xlsx", "md"),
    parts=(
        title("Haldenshire Youth Justice Partnership"),
        title("Action plan: a response to the report on the case of Jordan"),
        para("Published 11 April 2019"),
        heading("Terms"),
        table(
            [
                ["Term", "Definition"],
                ["Agreed", "All of the recommendation is agreed and can be paid for."],
                ["Partly agreed", "Only part of it is agreed; the response says which."],
                ["Not agreed", "The recommendation is not agreed; the response says why."],
            ],
            (4.0, 12.0),
        ),
        heading("Plan"),
        table(
            [
                [
                    "No.",
                    "Recommendation",
                    "Agreed / Partly agreed / Not agreed",
                    "Response: action taken or planned",
                    "Responsible owner",
                    "Target date",
                ],
                [
                    "1",
                    "See that every child who is transferred from another area is met within a week.",
                    "Agreed",
                    "A manager reads the list of transfers each Monday.",
                    "Head of Youth Justice",
                    "3 June 2019",
                ],
                [
                    "2",
                    "Stop the use of group sessions for children who are at risk of exploitation.",
                    "Partly agreed",
                    "Group sessions will be held only after an assessment of every child.",
                    "Operations Manager, Haldenshire Youth Justice Service",
                    "July 2019",
                ],
                [
                    "3",
                    "Give each secure home a named police officer.",
                    "Not agreed",
                    "The control room will keep a list of the homes and their managers.",
                    "Haldenshire Police",
                    "1 July 2019",
                ],
                [
                    "4",
                    "Ask the health board for a full-time nurse.",
                    "Agreed",
                    "A post is in the budget for next year.",
                    "Head of Commissioning, Haldenshire CCG",
                    "2019-20",
                ],
                [
                    "5",
                    "Let the partnership hold children's medical records.",
                    "Not agreed",
                    "The law does not allow it.",
                    "Not applicable",
                    "Not applicable",
                ],
            ],
            (1.3, 6.4, 3.6, 6.4, 4.6, 3.0),
        ),
    ),
)

EXPECTED = Expected(
    layout="table",
    board="Haldenshire Youth Justice Partnership",
    dated="2019-04-11",
    lessons=(
        lesson("1", "accepted"),
        lesson("2", "partly"),
        lesson("3", "not_accepted"),
        lesson("4", "accepted"),
        lesson("5", "not_accepted"),
    ),
    actions=(
        action("1", None, "A manager reads the list", post("Head of Youth Justice"), due=on("2019-06-03")),
        action(
            "2",
            None,
            "Group sessions will be held",
            post("Operations Manager", "Haldenshire Youth Justice Service"),
            due=within("2019-07-01", "2019-07-31"),
        ),
        action("3", None, "The control room will keep", body("Haldenshire Police"), due=on("2019-07-01")),
        action(
            "4",
            None,
            "A post is in the budget",
            post("Head of Commissioning", "Haldenshire CCG"),
            due=within("2019-04-01", "2020-03-31"),
        ),
    ),
    reason=(
        "the column Agreed / Partly agreed / Not agreed is acceptance and not progress",
        "the table of terms is no part of the plan, and its values are no status scale",
        "3 is not agreed, and something is done all the same, by somebody and by a day: an action",
        "5 is declined and nothing is done: a lesson without an action",
        "2019-20 is a financial year",
    ),
)
