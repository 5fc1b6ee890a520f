"""The exceptions of scrkit: one root, and leaves that are also the builtin a caller would catch.

Imports nothing of ours. Every error carries its data (*file*, *line*, *column*, *path*) and builds its one line of
text from them in one place, in the shape ``where: what is wrong``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from typing import Self

__all__ = [
    "CalendarError",
    "ConfigurationError",
    "DecodeError",
    "FileError",
    "IncompatibleError",
    "LimitError",
    "ListedError",
    "OutputError",
    "PluginError",
    "Problem",
    "ReadError",
    "RecordError",
    "ScrkitError",
    "TemplateError",
    "UnknownComponentError",
    "one_line",
]

_TOLD = 3
_LISTED = 20


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
        self.incomplete: tuple[str, ...] = ()
        """Why the run was incomplete before this error ended it, a line each."""
        super().__init__(problem)

    @property
    def lines(self) -> tuple[str, ...]:
        """What there is to say, a line for each problem."""
        return (str(self),)

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


class Problem(NamedTuple):
    """One thing that is wrong in a canonical file: what, and where; *path* is empty for the file as a whole."""

    text: str
    path: str = ""
    line: int | None = None
    column: int | None = None


class ListedError(ScrkitError, ValueError):
    """Data does not have the shape that it must have.

    *problems* has everything that is wrong with it; the error's own place is that of the first.
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
        super().__init__(problem, file=file, line=line, column=column, path=path)
        self.problems: tuple[Problem, ...] = (Problem(problem, path or "", line, column),)

    @classmethod
    def of(cls, problems: tuple[Problem, ...], *, file: str) -> Self:
        """Return all of *problems* as one error, whose one line has the first few and how many more there are."""
        first, others = problems[0], problems[1:_TOLD]
        parts = [first.text, *(": ".join(filter(None, (other.path, other.text))) for other in others)]
        if len(problems) > _TOLD:
            parts.append(f"{len(problems) - _TOLD} more")
        told = "; and ".join(parts)
        error = cls(told, file=file, line=first.line, column=first.column, path=first.path or None)
        error.problems = problems
        return error

    @property
    def lines(self) -> tuple[str, ...]:
        """Each problem on a line of its own, and how many more there are than anybody will read."""
        kind = type(self)
        several = [
            kind(text, file=self.file, line=line, column=column, path=path)
            for text, path, line, column in self.problems[:_LISTED]
        ]
        more = len(self.problems) - _LISTED
        told = [str(error) for error in several]
        return (*told, str(kind(f"and {more} more", file=self.file))) if more > 0 else tuple(told)


class DecodeError(ListedError):
    """A canonical file does not have the shape that it must have."""


class ConfigurationError(ListedError):
    """A configuration or a board's file says what it cannot mean; the text names file, key and, if any, plugin."""


class ReadError(ScrkitError, ValueError):
    """A document was opened but no layout may turn it into a review without misreading it."""


class OutputError(ScrkitError, OSError):
    """An output exists already, would overwrite an input, or cannot be written."""


class TemplateError(ScrkitError, ValueError):
    """A template is broken, asks for something that is not there, or tries what a template may not do."""


class PluginError(ScrkitError, RuntimeError):
    """A plugin failed; the text names plugin, distribution, version, scrkit's version, the hook and what to do.

    *plugin* is its id, *reason* what went wrong, without the plugin's name, and *remedy* what would help.
    """

    def __init__(  # noqa: PLR0913 - a place as every error has, and two of its own
        self,
        problem: str,
        *,
        file: str | None = None,
        line: int | None = None,
        column: int | None = None,
        path: str | None = None,
        plugin: str | None = None,
        reason: str | None = None,
        remedy: str | None = None,
    ) -> None:
        super().__init__(problem, file=file, line=line, column=column, path=path)
        self.plugin = plugin
        self.reason = reason or problem
        self.remedy = remedy


class IncompatibleError(PluginError):
    """A plugin was written for an API that this scrkit does not speak."""


class UnknownComponentError(ScrkitError, LookupError):
    """No plugin offers a component of that name; the text lists those there are."""
