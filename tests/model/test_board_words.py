"""A board's profile adds to the words that layouts know, and takes none away."""

from __future__ import annotations

from attrs import evolve
from hypothesis import given

from scrkit.model import Board, Conventions, Vocabulary
from strategies import boards, vocabularies


def test_a_board_adds_its_names_bodies_and_heading_words() -> None:
    """After those that are known already."""
    vocabulary = Vocabulary(known=(("Police", "the Force"),), headings=(("view", "board view"),), posts=("Manager",))
    board = Board(
        id="b",
        names=("Borough Board", "BB"),
        bodies=(("Learning Group", "LG"),),
        headings=(("view", "our view"),),
        conventions=Conventions(fiscal_start=1),
    )

    assert vocabulary.with_board(board) == Vocabulary(
        known=(("Police", "the Force"), ("Borough Board", "BB"), ("Learning Group", "LG")),
        headings=(("view", "board view"), ("view", "our view")),
        posts=("Manager",),
        conventions=Conventions(fiscal_start=1),
    )


@given(vocabularies(), boards())
def test_a_board_changes_nothing_else(vocabulary: Vocabulary, board: Board) -> None:
    """What was known is known still, in its place, and the vocabulary that was given stays as it was."""
    before = evolve(vocabulary)
    made = vocabulary.with_board(board)

    assert vocabulary == before
    assert made.known[: len(vocabulary.known)] == vocabulary.known
    assert made.headings[: len(vocabulary.headings)] == vocabulary.headings
    assert made.columns[: len(vocabulary.columns)] == vocabulary.columns
    assert set(vocabulary.conventions.vague) <= set(made.conventions.vague)
    assert dict(vocabulary.conventions.quarters).keys() <= dict(made.conventions.quarters).keys()
    assert (
        evolve(
            made,
            known=vocabulary.known,
            headings=vocabulary.headings,
            columns=vocabulary.columns,
            conventions=vocabulary.conventions,
            wordings=vocabulary.wordings,
        )
        == vocabulary
    )
