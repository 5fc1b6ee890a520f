"""A review as YAML text that people can edit: read strictly, written the same each time.

Imports ``model``, ``errors`` and its own room.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrkit.codec.collector import collector_at_rest
from scrkit.codec.document import document_of
from scrkit.codec.schema import SCHEMA
from scrkit.codec.shape import shape_of
from scrkit.codec.writer import writer
from scrkit.codec.yaml_text import lines_of
from scrkit.model import Review

if TYPE_CHECKING:
    from scrkit.codec.document import Document
    from scrkit.codec.phrases import Understanding

SCHEMA_FILE = "scrkit.schema.json"
"""The name under which a file names its JSON Schema, beside it: ``scrkit schema -o scrkit.schema.json``."""

HEADER = f"# yaml-language-server: $schema={SCHEMA_FILE}\n"
"""The first line of a file, by which editors find the schema."""


def load_yaml(text: str, name: str) -> Review:
    """Return the review in *text*.

    Raises:
        DecodeError: It is not YAML, of another schema, or not a review; the error tells every problem with its place.
        LimitError: A bound of ``files.limits`` is passed.
    """
    return read_yaml(text, name).review


def read_yaml(text: str, name: str, *, understanding: Understanding | None = None) -> Document:
    """Return the document in *text*; phrases in it are completed by *understanding*.

    Raises:
        DecodeError, LimitError: As for :func:`load_yaml`.
    """
    from scrkit.codec.yaml_tree import parse_yaml  # noqa: PLC0415 - it loads yaml, which JSON does without

    with collector_at_rest():
        return document_of(parse_yaml(text, name), name, written=True, understanding=understanding)


def dump_yaml(review: Review) -> str:
    """Return *review* as text: prose in blocks, and nothing that is null, empty or false."""
    data = {"schema": SCHEMA, **writer(shape_of(Review), lean=True)(review)}
    return HEADER + "\n".join(lines_of(data)) + "\n"
