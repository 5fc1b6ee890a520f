"""The page itself: one HTML file without anything from outside, the same bytes for the same reading.

Imports the model and its neighbours; jinja2 when a page is made.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from attrs import frozen

from scrkit.renderers.characters import printable
from scrkit.renderers.day import day_in_words
from scrkit.renderers.reading.piece import pieces_of

if TYPE_CHECKING:
    from jinja2 import Template

    from scrkit.model import Reading
    from scrkit.renderers.reading.piece import Piece

_EMPTY = ("not set", "not named")
_LEFT = "Left over: it belongs nowhere in the review"


@frozen(kw_only=True)
class Look:
    """One thing to look at first: *what* is unsure, in which *words*, and the *anchor* of its piece if it has one."""

    what: str
    words: str = ""
    place: str = ""
    anchor: str = ""


def reading_page(reading: Reading, source: str) -> bytes:
    """Return *reading* of the file called *source* as a page for people, UTF-8."""
    pieces = pieces_of(reading)
    text = _template().render(
        source=source,
        reading=reading,
        review=reading.review,
        dated=day_in_words(reading.review.dated) if reading.review.dated else "not stated",
        actions=sum(1 for _ in reading.review.all_actions()),
        looks=_looks(reading, pieces),
        pieces=pieces,
        furniture=[(line.text, line.at.words) for line in reading.furniture],
    )
    return printable(text).encode("utf-8", "replace")


@cache
def _template() -> Template:
    from jinja2 import Environment, StrictUndefined  # noqa: PLC0415 - only a page needs it

    environment = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    return environment.from_string(files("scrkit.renderers.reading").joinpath("page.html.jinja").read_text("utf-8"))


def _looks(reading: Reading, pieces: tuple[Piece, ...]) -> tuple[Look, ...]:
    """Return what a person should look at: what the reader noticed, what it could not tell, what is left over."""
    noticed = (Look(what=notice.text, words=notice.said or "", place=notice.at.words) for notice in reading.notices)
    doubts = (
        Look(
            what=f"{fact.what} of {piece.number or piece.anchor.removeprefix('p-')}: {fact.doubt}",
            words="" if fact.value in _EMPTY else fact.value,
            place=piece.place,
            anchor=piece.anchor,
        )
        for piece in pieces
        for fact in piece.facts
        if fact.doubt
    )
    left = (
        Look(what=_LEFT, words=piece.said, place=piece.place, anchor=piece.anchor) for piece in pieces if piece.left
    )
    return (*noticed, *left, *doubts)
