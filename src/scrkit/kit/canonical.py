"""Opening a canonical file, for which no plugin is needed, and writing one."""

from __future__ import annotations

import os
from pathlib import PurePath
from typing import TYPE_CHECKING

from scrkit.errors import FileError, OutputError
from scrkit.files import decode, read_bytes, write_atomic
from scrkit.kit.understanding import KnownWords

if TYPE_CHECKING:
    from collections.abc import Callable

    from scrkit.codec import Document
    from scrkit.model import Review, Vocabulary

SUFFIXES = (".json", ".yaml", ".yml")
"""The suffixes of canonical files: ``.scr.yaml`` is one of them by its end."""


def is_canonical(path: str | os.PathLike[str]) -> bool:
    """Return whether *path* is named like a canonical file."""
    return PurePath(path).suffix.lower() in SUFFIXES


def load(path: str | os.PathLike[str]) -> Review:
    """Return the review in a canonical file: what ``scrkit read`` wrote, or people by hand.

    Deadlines and owners that stand there as phrases are completed by the language, with the words it has of its own;
    ``Kit().load_document`` also tells which they were.

    Raises:
        FileError: The file cannot be read or is not named like a canonical file.
        LimitError: The file is too large, too deep, or a value in it too long.
        DecodeError: The file does not have the shape of a canonical file.
    """
    return load_document(path).review


def load_document(
    path: str | os.PathLike[str], vocabulary: Callable[[str | None], Vocabulary] | None = None
) -> Document:
    """Return the document in a canonical file, its phrases completed with the words of *vocabulary* for its board.

    Raises:
        FileError, LimitError, DecodeError: As for :func:`load`.
    """
    name = os.fspath(path)
    if not is_canonical(path):
        raise FileError(f"not a canonical file ({', '.join(SUFFIXES)}): use Kit().read for a response", file=name)
    from scrkit.codec import read_json, read_yaml  # noqa: PLC0415 - published responses do without

    read = read_json if PurePath(path).suffix.lower() == ".json" else read_yaml
    return read(decode(read_bytes(path), name), name, understanding=KnownWords(vocabulary))


def dump(review: Review, path: str | os.PathLike[str], *, force: bool = False) -> None:
    """Write *review* to *path* in the canonical form, YAML or JSON by its suffix, all of it or nothing.

    Raises:
        OutputError: *path* is not named like a canonical file, exists (without *force*) or cannot be written.
    """
    write_atomic(path, text_of(review, path).encode("utf-8", "backslashreplace"), force=force)


def text_of(review: Review, path: str | os.PathLike[str]) -> str:
    """Return what a canonical file that is named like *path* holds of *review*.

    Raises:
        OutputError: It is not named like one.
    """
    check_name(path)
    from scrkit.codec import dump_json, dump_yaml, review_to_data  # noqa: PLC0415 - as above

    return dump_json(review_to_data(review)) if PurePath(path).suffix.lower() == ".json" else dump_yaml(review)


def check_name(path: str | os.PathLike[str]) -> None:
    """Refuse a *path* that is not named like a canonical file, which could then not be opened again.

    Raises:
        OutputError: It is not.
    """
    if not is_canonical(path):
        problem = "the canonical form is written as .scr.yaml, .yaml, .yml or .json: name the file so"
        raise OutputError(problem, file=os.fspath(path))
