"""The words of facts, as data that a board adds to."""

from __future__ import annotations

import pytest
from hypothesis import given

from scrkit.errors import RecordError
from scrkit.model import Board, Vocabulary, Wordings
from strategies import wordings


def test_a_file_of_wordings_gives_the_record() -> None:
    """Lists are words; a table gives each meaning's wordings."""
    found = Wordings.of({"learning": ["insight"], "cells": {"accepted": ["taken up", "yes"], "partly": ["some"]}})
    assert found.learning == ("insight",)
    assert found.cells == (("taken up", "accepted"), ("yes", "accepted"), ("some", "partly"))


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ({"lesson": []}, "Wordings: unknown key 'lesson'"),
        ({"learning": "insight"}, "Wordings.learning: expected a list of words"),
        ({"cells": {"accepted": "agreed"}}, "Wordings.cells: expected a table of words"),
        ({"statuses": {"done": {"x": 1}}}, "Wordings.statuses: expected a table of words"),
        ({"cells": {"perhaps": ["maybe"]}}, "Wordings.cells: 'maybe' cannot mean 'perhaps'"),
        ({"statuses": {"accepted": ["agreed"]}}, "Wordings.statuses: 'agreed' cannot mean 'accepted'"),
    ],
)
def test_what_no_wording_can_be_is_refused(data: dict[str, object], message: str) -> None:
    """An unknown key, another type, and a meaning that no wording may have are refused with their place."""
    with pytest.raises(RecordError) as refused:
        Wordings.of(data)
    assert str(refused.value) == message


def test_a_board_adds_words_and_changes_what_one_means() -> None:
    """New words stand after the known ones, each once; a wording that was known takes the new meaning."""
    known = Wordings(learning=("finding",), cells=(("noted", "not_stated"), ("agreed", "accepted")))
    more = Wordings(learning=("insight", "finding"), cells=(("noted", "accepted"), ("maybe", "partly")))
    found = known.plus(more)
    assert found.learning == ("finding", "insight")
    assert found.cells == (("noted", "accepted"), ("agreed", "accepted"), ("maybe", "partly"))


@given(wordings())
def test_adding_nothing_changes_no_meaning(known: Wordings) -> None:
    """With nothing added every word is still there, with the meaning that it had last."""
    found = known.plus(Wordings())
    assert set(found.learning) == set(known.learning)
    assert dict(found.cells) == dict(known.cells)
    assert dict(found.statuses) == dict(known.statuses)


def test_a_boards_wordings_come_into_the_vocabulary() -> None:
    """Those of a second board stand after those of the first."""
    boards = [Board(id=name, names=(name,), wordings=Wordings(learning=(name,))) for name in ("mere", "hill")]
    found = Vocabulary().with_board(boards[0]).with_board(boards[1])
    assert found.wordings.learning == ("mere", "hill")
