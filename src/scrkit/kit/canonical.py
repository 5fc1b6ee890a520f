"""Opening a canonical file, for which no plugin is needed."""

from __future__ import annotations

import os
from pathlib import PurePath
from typing import TYPE_CHECKING

from scrkit.errors import FileError
from scrkit.files import decode, read_bytes

if TYPE_CHECKING:
    from scrkit.model import Review

SUFFIXES = (".json",)
"""The suffixes of canonical files."""


def is_canonical(path: str | os.PathLike[str]) -> bool:
    """Return whether *path* is named like a canonical file."""
    return PurePath(path).suffix.lower() in SUFFIXES


def load(path: str | os.PathLike[str]) -> Review:
    """Return the review in a canonical file, such as ``scrkit read`` wrote.

    Raises:
        FileError: The file cannot be read or is not named like a canonical file.
        LimitError: The file is too large.
        DecodeError: The file does not have the shape of a canonical file.
    """
    name = os.fspath(path)
    if not is_canonical(path):
        raise FileError(f"not a canonical file ({', '.join(SUFFIXES)}): use Kit().read for a response", file=name)
    from scrkit.codec import load_json  # noqa: PLC0415 - it loads cattrs, which published responses do without

    return load_json(decode(read_bytes(path), name), name)
