"""The canonical form: records to YAML, JSON and plain data, and back. The only room that knows yaml.

Imports ``model``, ``files`` and ``errors``. Nothing else imports this room before it has data to read or to write.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrkit.codec.canonical import (
    deadline_to_data,
    export_to_data,
    finding_to_data,
    owner_to_data,
    reading_to_data,
    review_from_data,
    review_to_data,
)
from scrkit.codec.document import Document
from scrkit.codec.json_file import dump_json, load_json, read_json
from scrkit.codec.phrases import Completion, Understanding
from scrkit.codec.places import Places
from scrkit.codec.schema import SCHEMA
from scrkit.codec.yaml_file import dump_yaml, load_yaml, read_yaml

if TYPE_CHECKING:
    from scrkit.codec.edit import replace_value
else:

    def __getattr__(name: str) -> object:
        """Import what needs yaml when it is asked for."""
        if name == "replace_value":
            from scrkit.codec.edit import replace_value  # noqa: PLC0415 - JSON does without

            return replace_value
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


__all__ = [
    "SCHEMA",
    "Completion",
    "Document",
    "Places",
    "Understanding",
    "deadline_to_data",
    "dump_json",
    "dump_yaml",
    "export_to_data",
    "finding_to_data",
    "load_json",
    "load_yaml",
    "owner_to_data",
    "read_json",
    "read_yaml",
    "reading_to_data",
    "replace_value",
    "review_from_data",
    "review_to_data",
]
