"""A children's board of 2011: cards in tables of two columns whose lists the program numbers; one list of dates that does not pair."""
# ruff: noqa: E501 - a paragraph is one line

from __future__ import annotations

from corpus.composing.document import Cell, Document, Line, Table, cell, counted, heading, para, table, title
from corpus.composing.judging import Expected, action, lesson, on, post


def _card(name: str, issue: str, actions: str, lead: str, dates: str | Cell) -> tuple[Line, Table]:
    rows: list[list[str | Cell]] = [
        ["Issue", issue],
        ["Actions", counted(actions, auto=f"plain#{name}a")],
        ["Person responsible", cell(lead)],
        ["Target dates", dates if isinstance(dates, Cell) else counted(dates, auto=f"plain#{name}d")],
        ["Evidence", cell("Minutes and letters")],
    ]
    return heading(f"Recommendation {name}"), table(rows, (4.2, 12.4), head=0)


_CARDS = (
    *_card(
        "1",
        "The board did not know how many children were educated at home.",
        "Count the children who are educated at home.\nOffer each family a visit.",
        "Head of Inclusion",
        "31 March 2011\n30 June 2011",
    ),
    *_card(
        "2",
        "Nobody told the school that the child was privately fostered.",
        "Write a leaflet on private fostering.\nSend it to all schools.\nAsk faith groups to hand it out.",
        "Fostering Team Manager",
        cell("29 April 2011\n31 May 2011"),
    ),
    *_card(
        "3",
        "Complaints by children went to an address that was closed.",
        "Publish the right address.\nCheck all leaflets.",
        "Customer Relations Manager",
        "28 January 2011\n28 February 2011",
    ),
)

DOCUMENT = Document(
    name="cards-stanmoor-2011",
    head="Stanmoor Safeguarding Children Board",
    parts=(
        title("Stanmoor Safeguarding Children Board"),
        title("Serious Case Review: Child F. Action plan"),
        para("14 January 2011"),
        *_CARDS,
    ),
)

_UNPAIRED = {"kind": ["none", "unclear"]}

EXPECTED = Expected(
    layout="cards",
    board="Stanmoor Safeguarding Children Board",
    dated="2011-01-14",
    lessons=tuple(lesson(f"Recommendation {place}") for place in range(1, 4)),
    actions=(
        action("Recommendation 1", "1", "Count the children", post("Head of Inclusion"), due=on("2011-03-31")),
        action("Recommendation 1", "2", "Offer each family", post("Head of Inclusion"), due=on("2011-06-30")),
        action("Recommendation 2", "1", "Write a leaflet", post("Fostering Team Manager"), due=_UNPAIRED),
        action("Recommendation 2", "2", "Send it", post("Fostering Team Manager"), due=_UNPAIRED),
        action("Recommendation 2", "3", "Ask faith groups", post("Fostering Team Manager"), due=_UNPAIRED),
        action("Recommendation 3", "1", "Publish the right", post("Customer Relations Manager"), due=on("2011-01-28")),
        action("Recommendation 3", "2", "Check all leaflets", post("Customer Relations Manager"), due=on("2011-02-28")),
    ),
    reason=(
        "recommendation 2 has three numbered actions and two dates without numbers: nobody can say which date is whose, so none has one",
    ),
)
