"""The exceptions of scrkit: one root, and leaves that are also the builtin a caller would catch.

Imports nothing of ours. Every error carries its data (*file*, *line*, *column*, *path*) and builds its one line of
text from them in one place, in the shape ``where: what is wrong``.
"""

from __future__ import annotations

__all__ = [
    "CalendarError",
    "DecodeError",
    "FileError",
    "LimitError",
    "OutputError",
    "PluginError",
    "ReadError",
    "RecordError",
    "ScrkitError",
    "TemplateError",
    "UnknownComponentError",
    "one_line",
]


class ScrkitError(Exception):
    """The root of every error that scrkit raises on purpose.

    Args:
        problem: What is wrong, in plain words, without the place.
        file: The file's name as the user gave it.
        line: The line, from 1.
        column: The column in characters, from 1.
        path: Where in a structured document, as ``lessons[2].actions[0].deadline``.
    """

    def __init__(
        self,
        problem: str,
        *,
        file: str | None = None,
        line: int | None = None,
        column: int | None = None,
        path: str | None = None,
    ) -> None:
        self.problem = problem
        self.file = file
        self.line = line
        self.column = column
        self.path = path
        super().__init__(problem)

    def __str__(self) -> str:
        places = [str(place) for place in (self.file, self.line, self.column) if place is not None]
        where = [":".join(places)] if places else []
        if self.path:
            where.append(self.path)
        return ": ".join(one_line(part) for part in [*where, self.problem])


def one_line(text: str) -> str:
    """Return *text* with every control character and line break made visible or a space."""
    joined = " ".join(text.split())
    return "".join(ch if ch.isprintable() else ch.encode("unicode_escape").decode("ascii") for ch in joined)


class RecordError(ScrkitError, ValueError):
    """A record says what can never be true of it (blank text, an interval that ends before it starts)."""


class CalendarError(ScrkitError, ValueError):
    """A day cannot be worked out (no first day is known, or it lies outside the years that the calendar knows)."""


class FileError(ScrkitError, OSError):
    """A file cannot be opened or is not what it should be (missing, a directory, unreadable, binary, empty)."""


class LimitError(ScrkitError, ValueError):
    """An input is larger, longer or deeper than scrkit will read."""


class DecodeError(ScrkitError, ValueError):
    """A canonical file does not have the shape that it must have."""


class ReadError(ScrkitError, ValueError):
    """A document was opened but no layout may turn it into a review without misreading it."""


class OutputError(ScrkitError, OSError):
    """An output exists already, would overwrite an input, or cannot be written."""


class TemplateError(ScrkitError, ValueError):
    """A template is broken, asks for something that is not there, or tries what a template may not do."""


class PluginError(ScrkitError, RuntimeError):
    """A plugin failed; the text names plugin, distribution, version and hook."""


class UnknownComponentError(ScrkitError, LookupError):
    """No plugin offers a component of that name; the text lists those there are."""
