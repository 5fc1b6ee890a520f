"""The canonical form as plain data: records written in full, and read as strictly as a file.

Imports ``model``, ``errors`` and its own room.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from scrkit.codec.document import read_data
from scrkit.codec.reading_file import ExportFile, ReadingFile
from scrkit.codec.schema import SCHEMA
from scrkit.codec.shape import deadline_shape, shape_of
from scrkit.codec.writer import writer
from scrkit.model import Deadline, Finding, Owner, Reading, Review

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date


def review_to_data(review: Review) -> dict[str, Any]:
    """Return *review* as plain data: the schema's number, then every field in order."""
    return {"schema": SCHEMA, **writer(shape_of(Review), lean=False)(review)}


def review_from_data(data: Mapping[str, object], *, name: str) -> Review:
    """Return the review that *data* holds; *name* is the file's, for messages.

    Raises:
        DecodeError: A key is missing or unknown, a value is not what belongs there, or a record cannot be true.
    """
    review: Review = read_data(data, Review, name)
    return review


def reading_to_data(reading: Reading) -> dict[str, Any]:
    """Return *reading* as plain data: what ``scrkit read --json`` prints."""
    return {"schema": SCHEMA, **writer(shape_of(ReadingFile), lean=False)(ReadingFile.of(reading))}


def export_to_data(review: Review, findings: tuple[Finding, ...], *, complete: bool, on: date | None) -> dict[str, Any]:
    """Return *review* with its *findings* as plain data: what ``scrkit export FILE json`` writes."""
    file = ExportFile(review=review, complete=complete, on=on, findings=findings)
    return {"schema": SCHEMA, **writer(shape_of(ExportFile), lean=False)(file)}


def finding_to_data(finding: Finding) -> dict[str, Any]:
    """Return *finding* as plain data."""
    made: dict[str, Any] = writer(shape_of(Finding), lean=False)(finding)
    return made


def deadline_to_data(deadline: Deadline) -> dict[str, Any]:
    """Return *deadline* as plain data: one flat object with the keys of every kind."""
    made: dict[str, Any] = writer(deadline_shape(), lean=False)(deadline)
    return made


def owner_to_data(owner: Owner) -> dict[str, Any]:
    """Return *owner* as plain data."""
    made: dict[str, Any] = writer(shape_of(Owner), lean=False)(owner)
    return made
