"""An adults board of 2016: each card a table of two columns, labels on the left, the colour of its status printed as a word."""
# ruff: noqa: E501 - a paragraph is one line

from __future__ import annotations

from corpus.composing.document import Cell, Document, Table, cell, para, table, title
from corpus.composing.judging import Expected, action, body, lesson, on, post, value, within


def _card(  # noqa: PLR0913, PLR0917 - a card has so many fields
    number: int, recommendation: str, action: str, lead: str, day: str, progress: str, status: str
) -> Table:
    rows: list[list[str | Cell]] = [
        ["Recommendation", f"{number}. {recommendation}"],
        ["Action", cell(action)],
        ["Lead agency", cell(lead)],
        ["Completion date", cell(day)],
        ["Progress", progress],
        ["RAG", status],
    ]
    return table(rows, (4.0, 12.5), head=0)


DOCUMENT = Document(
    name="cards-tarnside-2016",
    foot="Tarnside Safeguarding Adults Board",
    pages=True,
    web="site",
    forms=("docx", "odt", "html", "pdf", "xlsx"),
    parts=(
        title("Tarnside Safeguarding Adults Board"),
        title("Safeguarding Adults Review: Mr and Mrs A. Action plan"),
        para("19 August 2016"),
        para("RAG: Red = not started, Amber = started, Green = complete"),
        _card(
            1,
            "Agencies should share what they know of hoarding.",
            "Set up a hoarding panel",
            "Tarnside Council",
            "31 October 2016",
            "Terms of reference are written.",
            "Amber",
        ),
        _card(
            2,
            "Landlords should know how to raise a concern.",
            "Hold a meeting for landlords\nPut a page for landlords on the web",
            "Tarnside Homes",
            "November 2016\nJanuary 2017",
            "Not yet.",
            "Red",
        ),
        _card(
            3,
            "The fire service should be told of oxygen at home.",
            "Agree a form with the oxygen supplier",
            "Community Risk Manager, Tarnside Fire and Rescue Service",
            "29/07/2016",
            "The form has been in use since July.",
            "Green",
        ),
    ),
)

EXPECTED = Expected(
    layout="cards",
    board="Tarnside Safeguarding Adults Board",
    dated="2016-08-19",
    status_scale=("Red = not started", "Amber = started", "Green = complete"),
    lessons=(lesson("1"), lesson("2"), lesson("3")),
    actions=(
        action(
            "1",
            None,
            "Set up a hoarding panel",
            body("Tarnside Council"),
            due=on("2016-10-31"),
            reported=(value("Amber"),),
        ),
        action(
            "2",
            None,
            "Hold a meeting",
            body("Tarnside Homes"),
            due=within("2016-11-01", "2016-11-30"),
            reported=(value("Red"),),
        ),
        action(
            "2",
            None,
            "Put a page",
            body("Tarnside Homes"),
            due=within("2017-01-01", "2017-01-31"),
            reported=(value("Red"),),
        ),
        action(
            "3",
            None,
            "Agree a form",
            post("Community Risk Manager", "Tarnside Fire and Rescue Service"),
            due=on("2016-07-29"),
            reported=(value("Green"),),
        ),
    ),
    reason=(
        "card 2 has two actions and two dates, which pair by count",
        "the number is typed before the recommendation in its cell",
        "one status on a card with two actions is told of both",
    ),
)
