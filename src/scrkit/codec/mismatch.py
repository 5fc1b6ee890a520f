"""Data that is not what it should be: one problem, and the text of many with their paths.

Imports ``errors`` and cattrs' own errors only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from cattrs import AttributeValidationNote, BaseValidationError, ForbiddenExtraKeysError, IterableValidationNote

from scrkit.codec.keys import key_of
from scrkit.errors import DecodeError, RecordError

if TYPE_CHECKING:
    from collections.abc import Iterator

_SHOWN = 3
_LONGEST = 40

MISSING = object()
"""Stands for the value of a key that is not there, until a hook says what it expected in its place."""


class MismatchError(ValueError):
    """One value is not what the records need; *key* is its place inside the object that was being read."""

    def __init__(self, problem: str, *, key: str = "") -> None:
        super().__init__(problem)
        self.problem = problem
        self.key = key


def found(value: object) -> str:
    """Return what *value* is in words, without telling what a text says."""
    if value is MISSING:
        return "nothing: the key is missing"
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    names = {str: "text", int: "a number", float: "a number", list: "a list", dict: "an object"}
    return next((name for kind, name in names.items() if isinstance(value, kind)), type(value).__name__)


def quoted(text: str) -> str:
    """Return *text* in quotes, shortened where it is long."""
    return repr(text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…")


def decode_error(error: Exception, name: str) -> DecodeError:
    """Return every problem in *error* as one error of one line: the first few, and how many more there are."""
    problems = list(_problems(error, ""))
    (path, first), others = problems[0], problems[1:_SHOWN]
    parts = [first, *(": ".join(filter(None, other)) for other in others)]
    if len(problems) > _SHOWN:
        parts.append(f"{len(problems) - _SHOWN} more")
    return DecodeError("; and ".join(parts), file=name, path=path or None)


def _problems(error: Exception, path: str) -> Iterator[tuple[str, str]]:
    """Yield path and text of each problem in *error*, in the order of the data's fields."""
    if isinstance(error, BaseValidationError):
        for inner in error.exceptions:
            yield from _problems(inner, _place(inner, error.cl, path))
    elif isinstance(error, ForbiddenExtraKeysError):
        for key in sorted(map(str, error.extra_fields)):
            yield path, f"unknown key {quoted(key)}"
    elif isinstance(error, RecordError):
        # A record knows itself as "Lesson.title"; in the file, the path so far is where that lesson stands.
        yield _join(path, (error.path or "").partition(".")[2]), error.problem
    else:
        yield _join(path, error.key if isinstance(error, MismatchError) else ""), str(error)


def _place(error: Exception, record: type, path: str) -> str:
    """Return the path of *error*, which was raised inside *record* at *path*, from the note that cattrs left on it."""
    notes = getattr(error, "__notes__", ())
    note = next((note for note in notes if isinstance(note, AttributeValidationNote | IterableValidationNote)), None)
    if isinstance(note, IterableValidationNote):
        return f"{path}[{note.index}]"
    return path if note is None else _join(path, key_of(record, note.name))


def _join(path: str, key: str) -> str:
    return ".".join(filter(None, (path, key)))
