"""A canonical file as it was read: the review, where each value stands, and what the language completed.

Imports ``model``, ``errors`` and its own room.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import frozen

from scrkit.codec.mismatch import EMPTY, Mismatch, MismatchError, found, path_of
from scrkit.codec.phrases import Completion, Understanding, complete, unasked
from scrkit.codec.places import Places
from scrkit.codec.reader import reader
from scrkit.codec.reading_file import file_with
from scrkit.codec.schema import current
from scrkit.codec.shape import shape_of
from scrkit.codec.single import day
from scrkit.errors import DecodeError, Problem
from scrkit.model import Review

if TYPE_CHECKING:
    from datetime import date

    from scrkit.codec.parsed import Parsed


@frozen(kw_only=True)
class Document:
    """A canonical file: its *review*, the *places* of its values, and what the language *completed* in it."""

    review: Review
    places: Places
    completed: tuple[Completion, ...] = ()


def document_of(parsed: Parsed, name: str, *, written: bool, understanding: Understanding | None) -> Document:
    """Return the document that was *parsed*; *written* as in YAML, where every value is text.

    Raises:
        DecodeError: With every problem that there is.
    """
    completed: tuple[Completion, ...] = ()
    unread: list[Mismatch] = []
    data = parsed.data
    try:
        if not isinstance(data, dict):
            raise MismatchError.one(f"expected a review as an object, found {found(data)}")
        data = current(data, written=written)
        try:
            made = _read(data, written=written)
        except MismatchError as error:
            phrases = [mismatch for mismatch in error.mismatches if mismatch.phrase]
            if not phrases:
                raise
            if understanding is None:
                others = [mismatch for mismatch in error.mismatches if not mismatch.phrase]
                raise MismatchError(*unasked(phrases), *others) from None
            completed, unread = complete(data, parsed.places, phrases, understanding.of(_board(data)), _dated(data))
            made = _read(data, written=written)
    except MismatchError as error:
        raise decode_error([*parsed.mismatches, *unread, *error.mismatches], name, parsed.places) from None
    if parsed.mismatches or unread:
        raise decode_error([*parsed.mismatches, *unread], name, parsed.places)
    return Document(review=made, places=parsed.places, completed=completed)


def read_data(data: object, wanted: type, name: str) -> Any:  # noqa: ANN401 - what is wanted
    """Return the record that *data*, which Python made, holds with its schema's number."""
    try:
        if not isinstance(data, dict):
            raise MismatchError.one(f"expected an object, found {found(data)}")
        return reader(shape_of(wanted), written=False)(current(data))
    except MismatchError as error:
        phrases = [mismatch for mismatch in error.mismatches if mismatch.phrase]
        others = [mismatch for mismatch in error.mismatches if not mismatch.phrase]
        raise decode_error([*unasked(phrases), *others], name, None) from None


def decode_error(mismatches: list[Mismatch], name: str, places: Places | None) -> DecodeError:
    """Return every one of *mismatches* as one error, in the order of the file; of grave ones the first alone."""
    grave = [mismatch for mismatch in mismatches if mismatch.grave]
    mismatches = grave[:1] or mismatches
    problems = [_problem(mismatch, places) for mismatch in mismatches]
    problems.sort(key=lambda problem: (problem.line or 0, problem.column or 0))
    return DecodeError.of(tuple(problems), file=name)


def _problem(mismatch: Mismatch, places: Places | None) -> Problem:
    steps = mismatch.steps
    if places is None:
        return Problem(mismatch.text, path_of(steps))
    if mismatch.index is None:
        line, column = places.nearest(steps, mismatch.key)
    else:
        line, column = places.line_and_column(mismatch.index)
    return Problem(mismatch.text, path_of(steps), line, column)


def _read(data: dict[str, Any], *, written: bool) -> Review:
    """Return the review in *data*, or in the reading or export that *data* is."""
    whole = data.get("review", EMPTY) is not EMPTY
    shape = shape_of(file_with(data) if whole else Review)
    made = reader(shape, written=written)(data)
    review: Review = made.review if whole else made
    return review


def _board(data: dict[str, Any]) -> str | None:
    """Return the name of the review's board as far as it can be read."""
    review = data.get("review", data)
    name = review.get("board") if isinstance(review, dict) else None
    return name if isinstance(name, str) else None


def _dated(data: dict[str, Any]) -> date | None:
    """Return the review's own date as far as it can be read."""
    review = data.get("review", data)
    try:
        return day(review.get("dated"))
    except (MismatchError, AttributeError):
        return None
