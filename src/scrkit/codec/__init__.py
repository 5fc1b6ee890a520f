"""The canonical form: records to plain data and back. The only room that knows cattrs.

Imports ``model``, ``files`` and ``errors``. Nothing else imports this room before it has data to read or to write.
"""

from __future__ import annotations

from scrkit.codec.canonical import (
    deadline_to_data,
    finding_to_data,
    owner_to_data,
    reading_to_data,
    review_from_data,
    review_to_data,
)
from scrkit.codec.json_file import dump_json, load_json
from scrkit.codec.schema import SCHEMA

__all__ = [
    "SCHEMA",
    "deadline_to_data",
    "dump_json",
    "finding_to_data",
    "load_json",
    "owner_to_data",
    "reading_to_data",
    "review_from_data",
    "review_to_data",
]
