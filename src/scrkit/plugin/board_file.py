"""A board's profile from a TOML file, inside a plugin or given by a user: adding a board needs no code.

Imports ``codec``, ``files``, ``model`` and its own room.
"""

from __future__ import annotations

import os
from functools import partial
from importlib.resources import files
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import evolve, frozen

from scrkit.codec.table import structured
from scrkit.errors import ConfigurationError, FileError, LimitError, RecordError
from scrkit.files import FILE_BYTES, parse_toml, read_bytes
from scrkit.model import HEADING_PARTS, PLAN_FIELDS, Board, Conventions, Meeting, Wordings
from scrkit.plugin.specs import BoardSpec, Template

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

T = TypeVar("T")

_TABLES = ("headings", "columns", "templates", "conventions", "wordings")


@frozen(kw_only=True)
class Profile:
    """The keys of a board's file, save the five tables whose own keys are free."""

    id: str
    names: tuple[str, ...]
    website: str | None = None
    framework: str | None = None
    groups: tuple[tuple[str, ...], ...] = ()
    bodies: tuple[tuple[str, ...], ...] = ()
    meetings: tuple[Meeting, ...] = ()
    status_scale: tuple[str, ...] = ()


def board_in_file(path: str | os.PathLike[str]) -> BoardSpec:
    """Return the profile in the TOML file at *path*; its templates lie in the same folder or below.

    Raises:
        FileError, LimitError: It cannot be read.
        ConfigurationError: It says what no profile can.
    """
    folder = Path(path).parent
    return _board(read_bytes(path), os.fspath(path), lambda name: partial(read_bytes, folder / name))


def board_in_package(package: str, name: str) -> BoardSpec:
    """Return the profile in the TOML file *name* inside *package*; its templates lie beside it or below.

    Raises:
        FileError, LimitError: It cannot be read.
        ConfigurationError: It says what no profile can.
    """
    return _board(packed(package, name), f"{package}/{name}", lambda template: partial(packed, package, template))


def packed(package: str, name: str) -> bytes:
    """Return the bytes of the file *name* inside *package*.

    Raises:
        FileError, LimitError: It is not there, or too large.
    """
    try:
        data = files(package).joinpath(*PurePosixPath(name).parts).read_bytes()
    except OSError as error:
        raise FileError(f"is not in the package {package}", file=name) from error
    if len(data) > FILE_BYTES:
        raise LimitError(f"holds more than {FILE_BYTES:,} bytes, the most that is read", file=name)
    return data


def _board(data: bytes, name: str, opened: Callable[[str], Callable[[], bytes]]) -> BoardSpec:
    """Return the profile that *data* describes; *opened* gives what reads a template."""
    table = parse_toml(data, name)
    inner = {key: table.pop(key, {}) for key in _TABLES}
    profile = structured(table, Profile, file=name)
    headings = tuple(_phrases(inner, "headings", HEADING_PARTS, name))
    columns = tuple(_phrases(inner, "columns", PLAN_FIELDS, name))
    board = _true(
        lambda: Board(
            id=profile.id,
            names=profile.names,
            website=profile.website,
            framework=profile.framework,
            groups=profile.groups,
            bodies=profile.bodies,
            meetings=tuple(sorted(profile.meetings, key=lambda meeting: (meeting.on, meeting.name))),
            status_scale=profile.status_scale,
            headings=headings,
            columns=columns,
        ),
        name,
    )
    board = evolve(
        board,
        conventions=_true(lambda: Conventions.of(_a_table(inner["conventions"], "conventions", name)), name),
        wordings=_true(lambda: Wordings.of(_a_table(inner["wordings"], "wordings", name)), name),
    )
    return BoardSpec(profile=board, templates=tuple(_templates(inner["templates"], name, opened)))


def _true(make: Callable[[], T], name: str) -> T:
    """Return the record that *make* gives.

    Raises:
        ConfigurationError: It could never be true.
    """
    try:
        return make()
    except RecordError as error:
        raise ConfigurationError(error.problem, file=name, path=_key(error.path)) from error


def _key(path: str | None) -> str | None:
    """Return the key of the file for a *path* that begins with a record."""
    record, _, field = (path or "").partition(".")
    inside = {"Conventions": "conventions", "Wordings": "wordings", "Period": "conventions.periods"}.get(record)
    return ".".join(part for part in (inside, field) if part) or None


def _a_table(value: object, key: str, name: str) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise ConfigurationError("expected a table", file=name, path=key)
    return value


def _phrases(inner: Mapping[str, object], key: str, meanings: tuple[str, ...], name: str) -> Iterator[tuple[str, str]]:
    """Yield the pairs of meaning and phrase that the table *key* holds, a list of phrases for each of *meanings*."""
    for meaning, phrases in _a_table(inner[key], key, name).items():
        if meaning not in meanings:
            known = ", ".join(meanings)
            raise ConfigurationError(f"unknown key; known are {known}", file=name, path=f"{key}.{meaning}")
        if not isinstance(phrases, list) or not all(isinstance(phrase, str) and phrase.strip() for phrase in phrases):
            raise ConfigurationError(f"expected a list of {key}", file=name, path=f"{key}.{meaning}")
        yield from ((meaning, phrase) for phrase in phrases)


def _templates(value: object, name: str, opened: Callable[[str], Callable[[], bytes]]) -> list[Template]:
    """Return the templates that the table ``templates`` names, one for each document."""
    found: list[Template] = []
    for document, path in _a_table(value, "templates", name).items():
        if not isinstance(path, str) or not PurePosixPath(path).suffix:
            raise ConfigurationError("expected the name of a template", file=name, path=f"templates.{document}")
        if PurePosixPath(path).is_absolute() or ".." in PurePosixPath(path).parts or "\\" in path or ":" in path:
            problem = "a template lies beside the board's file or below it"
            raise ConfigurationError(problem, file=name, path=f"templates.{document}")
        found.append(Template(document=document, name=path, read=opened(path)))
    return found
