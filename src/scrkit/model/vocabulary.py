"""The words that the language and the layouts know, as data that a board can add to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import evolve, field, frozen

from scrkit.model._constraint import all_of_one_type
from scrkit.model.conventions import Conventions
from scrkit.model.wordings import Wordings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scrkit.model.board import Board


HEADING_PARTS = ("introduction", "group", "lesson", "view", "taken", "impact", "action", "governance")
"""The parts of a response that a heading may open."""

PLAN_FIELDS = (
    "number",
    "recommendation",
    "issue",
    "scope",
    "acceptance",
    "response",
    "action",
    "action_number",
    "owner",
    "support",
    "milestones",
    "deadline",
    "progress",
    "status",
    "done_on",
    "evidence",
    "outcome",
    "reports_to",
    "comment",
    "other",
)
"""What a column of a plan, or a labelled field of a card, may hold (domain 1.1)."""


def _rows(rows: tuple[Sequence[str], ...]) -> tuple[tuple[str, ...], ...]:
    """Return *rows* with the lists that a data file gives as tuples, and what is no tuple of rows as it is."""
    given: Any = rows  # anything may be; the validator judges
    return tuple(tuple(row) if isinstance(row, list) else row for row in given) if isinstance(given, tuple) else given


@frozen(kw_only=True)
class Vocabulary:
    """What tells an owner, a body or a heading from other words; all compared without regard to case.

    Attributes:
        posts: Nouns that are a post or end the name of one ("Manager").
        leading_posts: Nouns that open the name of a post ("Head", as in "Head of Safeguarding").
        bodies: Nouns that are a body or end the name of one ("Board", "Trust").
        lone_bodies: Bodies of one word that may stand in a list ("Police").
        boards: What a board calls itself, bare of a place ("LSCB", "the Board").
        collectives: Phrases that name everybody ("all partners").
        terms: Abbreviations and terms that look like a body and are none ("PLO").
        owner_words: Words of the cells that name owners, sort by sort, the sort first ("nobody", "tbc", "n/a").
        deliverables: Nouns that open a sentence with a capital and are no body ("Reports").
        known: Names of one body, tuple by tuple, the full name first; from a board's profile.
        headings: Pairs of a part of a section and a phrase that heads it ("view", "board view").
        columns: Pairs of a field of a plan and a phrase that heads its column or labels it ("owner", "lead agency").
        fillers: Words that may stand beside a heading's phrase and change nothing ("additional").
        conventions: The words of the calendar and what they mean.
        wordings: What a board adds to the words of facts that the language ships.
    """

    posts: tuple[str, ...] = field(default=(), validator=all_of_one_type)
    leading_posts: tuple[str, ...] = field(default=(), validator=all_of_one_type)
    bodies: tuple[str, ...] = field(default=(), validator=all_of_one_type)
    lone_bodies: tuple[str, ...] = field(default=(), validator=all_of_one_type)
    boards: tuple[str, ...] = field(default=(), validator=all_of_one_type)
    collectives: tuple[str, ...] = field(default=(), validator=all_of_one_type)
    terms: tuple[str, ...] = field(default=(), validator=all_of_one_type)
    owner_words: tuple[tuple[str, ...], ...] = field(default=(), converter=_rows, validator=all_of_one_type)
    deliverables: tuple[str, ...] = field(default=(), validator=all_of_one_type)
    known: tuple[tuple[str, ...], ...] = field(default=(), validator=all_of_one_type)
    headings: tuple[tuple[str, str], ...] = field(default=(), validator=all_of_one_type)
    columns: tuple[tuple[str, str], ...] = field(default=(), validator=all_of_one_type)
    fillers: tuple[str, ...] = field(default=(), validator=all_of_one_type)
    conventions: Conventions = field(factory=Conventions)
    wordings: Wordings = field(factory=Wordings)

    def with_board(self, board: Board) -> Vocabulary:
        """Return this vocabulary with *board*'s own names, bodies, heading words, calendar and wordings added."""
        return evolve(
            self,
            known=(*self.known, board.names, *board.groups, *board.bodies),
            headings=(*self.headings, *board.headings),
            columns=(*self.columns, *board.columns),
            conventions=self.conventions.plus(board.conventions),
            wordings=self.wordings.plus(board.wordings),
        )
