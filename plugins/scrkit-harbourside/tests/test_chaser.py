"""Promises of the list: it opens in a spreadsheet, runs nothing there, and says whether it was checked."""

from __future__ import annotations

import csv
from datetime import date
from io import StringIO

import pytest

from scrkit.model import Action, Dated, Owner, Review
from scrkit.plugin import ExportContext
from scrkit_harbourside.chaser import Chaser, cell

BY = date(2024, 9, 30)


def exported(text: str = "Do it.", *, on: date | None = None, complete: bool = True) -> list[list[str]]:
    """Return the rows of the list for a review with one action, as a spreadsheet reads them."""
    owner = Owner(said="Harbourside Council", body="Harbourside Council")
    action = Action(id="1.1", number="1.1", text=text, owners=(owner,), deadline=Dated(said="30/9/2024", latest=BY))
    review = Review(id="r", title="Response", board="Harbourside Partnership", actions=(action,))
    data = Chaser().export(ExportContext(review=review, form=".csv", on=on, complete=complete))
    return list(csv.reader(StringIO(data.decode("utf-8-sig"), newline="")))


def test_a_row_says_who_is_chased_for_what_by_when() -> None:
    """Under a head that names the columns."""
    assert exported(on=BY) == [
        ["who", "reference", "what", "deadline", "by", "overdue", "complete"],
        ["Harbourside Council", "1.1", "Do it.", "30/9/2024", "2024-09-30", "no", "yes"],
    ]


def test_overdue_is_told_on_a_day_only() -> None:
    """The day after the last one; without a day there is no telling."""
    assert [exported(on=on)[1][5] for on in (date(2024, 10, 1), BY, None)] == ["yes", "no", ""]


def test_what_was_not_checked_in_full_says_so_in_every_row() -> None:
    """Rows are sorted, filtered and pasted elsewhere."""
    assert exported(complete=False)[1][6] == "no"


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "\uff1d1+1", "\rx"])
def test_no_cell_is_a_formula(text: str) -> None:
    """An apostrophe makes it words."""
    assert cell(text) == f"'{text}"
    assert exported(f"{text.strip()} is owed")[1][2].startswith(("'", "x"))


def test_other_words_are_left_as_they_are() -> None:
    """Quotes, commas and signs inside them too."""
    words = 'Ask, "if at all", by 3-4 = 2 people'

    assert exported(words)[1][2] == words
