"""The layout ``seaborough.cards``: a lesson for each recommendation, with its response as a view and one action."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrkit.errors import ReadError
from scrkit.language import find_days, read_acceptance_cell, read_deadline, read_owners
from scrkit.model import Action, Confidence, Draft, Lesson, Line, Paragraph, Review, View
from scrkit_seaborough.card import cards_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from scrkit.model import Block, Outline, Vocabulary
    from scrkit.plugin import LayoutContext
    from scrkit_seaborough.card import Card


class Cards:
    """Reads the cards."""

    def confidence(self, outline: Outline, context: LayoutContext) -> Confidence:
        """Return the share of the cards that are whole, and nothing for what does not name the partnership."""
        _, cards = cards_of(outline)
        ours = any(board.id == "seaborough" for board in context.boards)
        whole = sum({"Response", "Action"} <= card.fields.keys() for card in cards)
        return Confidence(
            value=0.99 * whole / len(cards) if ours and cards else 0.0,
            reasons=(
                f"{whole} of {len(cards)} recommendations have a response and an action",
                f"it {'names' if ours else 'does not name'} Seaborough's partnership",
            ),
        )

    def read(self, outline: Outline, context: LayoutContext) -> Draft:
        """Return the review.

        Raises:
            ReadError: No name and title stand before the first card, or two cards have one number.
        """
        front, cards = cards_of(outline)
        if len(front) < 2:  # noqa: PLR2004 - the name and the title
            raise ReadError("expected the partnership's name and a title before the first recommendation")
        if len({card.id for card in cards}) < len(cards):
            raise ReadError("two recommendations have one number")
        day = next((found.day for block in front[2:3] for found in find_days(block.text)), None)
        told, rest = (front[:3], front[3:]) if day else (front[:2], front[2:])
        lessons = tuple(_lesson(card, context.vocabulary, day) for card in cards)
        review = Review(
            id="response",
            board=front[0].printed,
            title=front[1].printed,
            dated=day,
            lessons=lessons,
            unplaced=(*_lines(rest), *(line for card in cards for line in card.left)),
        )
        return Draft(
            review=review,
            paragraphs=tuple(paragraph for card in cards for paragraph in _paragraphs(card)),
            headings=tuple(_lines([*told, *(card.heading for card in cards)])),
        )


def _lesson(card: Card, vocabulary: Vocabulary, dated: date | None) -> Lesson:
    """Return the lesson of *card*; a lead that is not understood, or that leads no action, is left over."""
    if not read_owners(card.said("Lead"), vocabulary=vocabulary).understood:
        card.leave("Lead")
    if "Action" not in card.fields:
        card.leave("Lead", "By")
    views = tuple(_views(card))
    stated = next((view for view in views if view.acceptance != "not_stated"), None)
    return Lesson(
        id=card.id,
        number=card.heading.number,
        title=card.heading.text or card.heading.printed,
        acceptance=stated.acceptance if stated else "not_stated",
        acceptance_from=stated.id if stated else None,
        views=views,
        actions=tuple(_actions(card, vocabulary, dated)),
        at=card.heading.at,
    )


def _views(card: Card) -> Iterator[View]:
    if line := card.fields.get("Response"):
        said = card.said("Response")
        stated = read_acceptance_cell(said)
        yield View(id=f"{card.id}/view", text=said, acceptance=stated.acceptance, rule=stated.rule, at=line.at)


def _actions(card: Card, vocabulary: Vocabulary, dated: date | None) -> Iterator[Action]:
    if line := card.fields.get("Action"):
        yield Action(
            id=f"{card.id}/1",
            lesson=card.heading.number,
            text=card.said("Action"),
            owners=read_owners(card.said("Lead"), vocabulary=vocabulary).owners,
            deadline=read_deadline(card.said("By"), vocabulary=vocabulary, dated=dated),
            at=line.at,
        )


def _paragraphs(card: Card) -> Iterator[Paragraph]:
    """Yield where the words of the fields are: those of the action with its lead and its date."""
    if line := card.fields.get("Response"):
        yield Paragraph(id=f"{card.id}/view", kinds=("view",), lesson=card.heading.number, text=line.text, at=line.at)
    if line := card.fields.get("Action"):
        text = "\n\n".join(card.fields[label].text for label in ("Action", "Lead", "By") if label in card.fields)
        yield Paragraph(id=f"{card.id}/1", kinds=("action",), lesson=card.heading.number, text=text, at=line.at)


def _lines(blocks: Iterable[Block]) -> Iterator[Line]:
    yield from (Line(text=block.printed, at=block.at) for block in blocks)
