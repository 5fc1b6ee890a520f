"""Whole cells of an Agreed / Partly / Not agreed column."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scrkit.language import default_wordings, read_acceptance_cell
from scrkit.language.acceptance_cell import said_alone
from scrkit.model import Wordings

CELLS: list[tuple[str, str, str | None]] = [
    ("Agreed", "accepted", "acceptance.cell"),
    ("  ACCEPTED. ", "accepted", "acceptance.cell"),
    ("Agreed in full", "accepted", "acceptance.cell"),
    ("Accepted and implemented", "accepted", "acceptance.cell"),
    ("Y", "accepted", "acceptance.cell"),
    ("Yes", "accepted", "acceptance.cell"),
    ("Agreed/Accepted", "accepted", "acceptance.cell"),
    ("Agreed \u2013 see below", "accepted", "acceptance.cell"),
    ("Agreed\nSee below", "accepted", "acceptance.cell"),
    ("Agreed by the Executive on 3 May", "accepted", "acceptance.cell"),
    ("Accepted (May 2016)", "accepted", "acceptance.cell"),
    ("The Trust accepts this recommendation.", "accepted", "acceptance.stated"),
    ("Partly agreed", "partly", "acceptance.cell"),
    ("Partially accepted", "partly", "acceptance.cell"),
    ("Accept in part", "partly", "acceptance.cell"),
    ("Partly agreed: only the first part.", "partly", "acceptance.cell"),
    ("Agreed subject to funding", "partly", "acceptance.limited"),
    ("Accepted (with amendments)", "partly", "acceptance.limited"),
    ("Agreed, but funding is lacking", "partly", "acceptance.limited"),
    ("Accepted except for the last point", "partly", "acceptance.limited"),
    ("Agreed: however, the wording was amended", "partly", "acceptance.limited"),
    ("Not agreed", "not_accepted", "acceptance.cell"),
    ("NOT ACCEPTED.", "not_accepted", "acceptance.cell"),
    ("Not agreed because of cost", "not_accepted", "acceptance.cell"),
    ("No", "not_accepted", "acceptance.cell"),
    ("n", "not_accepted", "acceptance.cell"),
    ("Noted", "not_stated", "acceptance.cell"),
    ("Noted: to be discussed, but not now", "not_stated", "acceptance.cell"),
    ("N/A", "not_stated", "acceptance.cell"),
    ("?", "not_stated", "acceptance.cell"),
    ("Agreed / Partly agreed / Not agreed", "not_stated", "acceptance.choice"),
    ("Yes/No", "not_stated", "acceptance.choice"),
    ("Agreed or not agreed", "not_stated", "acceptance.choice"),
    ("Agreed\nNot agreed", "not_stated", "acceptance.choice"),
    ("The Trust notes the finding.", "not_stated", "acceptance.noted"),
    ("Perhaps", "not_stated", None),
    ("Agreement was reached", "not_stated", None),
    ("Nothing agreed yet", "not_stated", None),
    ("Agreedly so", "not_stated", None),
    ("\u2713", "not_stated", None),
    ("/", "not_stated", None),
    ("", "not_stated", None),
]


@pytest.mark.parametrize(("cell", "acceptance", "rule"), CELLS)
def test_a_cell_says_whether_it_is_accepted(cell: str, acceptance: str, rule: str | None) -> None:
    """Only an answer is one; a limit beside it limits it, and a cell that offers every answer states none."""
    found = read_acceptance_cell(cell)
    assert (found.acceptance, found.rule) == (acceptance, rule)


@pytest.mark.parametrize(("wording", "meaning"), default_wordings().cells)
def test_every_shipped_wording_means_what_it_is_listed_for(wording: str, meaning: str) -> None:
    """Case and a full stop make no difference."""
    assert read_acceptance_cell(wording.upper()).acceptance == meaning
    assert read_acceptance_cell(f" {wording}. ").acceptance == meaning


@given(cell=st.text(max_size=40))
def test_nothing_but_an_answer_states_one(cell: str) -> None:
    """What is stated is said by a rule; what holds no letter states nothing."""
    found = read_acceptance_cell(cell)
    assert found.rule is not None or found.acceptance == "not_stated"
    if not any(letter.isalpha() for letter in cell):
        assert found.acceptance == "not_stated"


def test_a_board_adds_its_wordings() -> None:
    """A wording of a board's own is read, and may change what a known one means."""
    own = default_wordings().plus(Wordings(cells=(("taken up", "accepted"), ("noted", "accepted"))))
    assert read_acceptance_cell("Taken up: see below", wordings=own).acceptance == "accepted"
    assert read_acceptance_cell("Noted", wordings=own).acceptance == "accepted"
    assert read_acceptance_cell("Agreed", wordings=Wordings()).acceptance == "not_stated"


@pytest.mark.parametrize(
    ("sentence", "alone"),
    [
        ("Accepted in full.", True),
        ("Noted.", True),
        ("Yes.", False),
        ("N", False),
        ("None.", False),
        ("Agreed by all.", False),
        ("", False),
        ("Accepted. " * 10, False),
    ],
)
def test_a_sentence_alone_may_be_an_answer(sentence: str, alone: bool) -> None:  # noqa: FBT001 - a table
    """Outside a column a plain "yes" may answer anything."""
    assert said_alone(sentence) == alone
