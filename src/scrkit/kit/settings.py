"""The configuration: ``scrkit.toml``, or the table ``[tool.scrkit]`` of a ``pyproject.toml``."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from attrs import field, frozen

from scrkit.errors import ConfigurationError
from scrkit.files import PROJECT_BYTES, PROJECT_DEPTH, parse_toml, read_bytes
from scrkit.model import SEVERITIES, Severity

OWN_FILE = "scrkit.toml"
SHARED_FILE = "pyproject.toml"
_SHARED_TABLE = ("tool", "scrkit")
_FREE = ("severity", "plugins")
"""The tables whose own keys are free: rule codes, and ids of plugins."""


def _key(description: str, default: object) -> Any:  # noqa: ANN401 - attrs gives its field no type that a caller could name
    """Return a field with a *description*, which the JSON Schema of a configuration tells."""
    return field(default=default, metadata={"description": description})


@frozen(kw_only=True)
class Keys:
    """The keys of a configuration, save for its tables."""

    require: tuple[str, ...] = _key("Plugins without which a run is incomplete.", ())
    disable: tuple[str, ...] = _key("Plugins that are not loaded.", ())
    allow: tuple[str, ...] | None = _key(
        "The only installed plugins that may be loaded; all, where it is missing.", None
    )
    select: tuple[str, ...] | None = _key("The only rules that are run: codes, or beginnings of codes.", None)
    ignore: tuple[str, ...] = _key("Rules that are not run: codes, or beginnings of codes.", ())
    boards: tuple[str, ...] = _key("Files with boards' profiles, named from the folder of this file.", ())


@frozen(kw_only=True)
class Settings:
    """What a configuration says; *file* is its name, and *at* the way to its keys in it.

    *require* are the ids of plugins without which a run is incomplete, *disable* those that are not loaded, *allow*
    the only ones that may be, None for all. *select* and *ignore* are rule codes or beginnings of codes, *severity* the
    severity of single rules. *boards* are board files. *options* are the plugins' tables as they stand there.
    """

    file: str = OWN_FILE
    at: tuple[str, ...] = ()
    require: tuple[str, ...] = ()
    disable: tuple[str, ...] = ()
    allow: tuple[str, ...] | None = None
    select: tuple[str, ...] | None = None
    ignore: tuple[str, ...] = ()
    severity: Mapping[str, Severity] = field(factory=dict)
    boards: tuple[Path, ...] = ()
    options: Mapping[str, Mapping[str, object]] = field(factory=dict)


def read_settings(path: str | os.PathLike[str]) -> Settings:
    """Return what the configuration in *path* says; of a ``pyproject.toml`` its table ``[tool.scrkit]``.

    Raises:
        FileError, LimitError: It cannot be read.
        ConfigurationError: It is not TOML, has an unknown key, or a value that does not belong there.
    """
    name = os.fspath(path)
    if Path(path).name != SHARED_FILE:
        return _settings(parse_toml(read_bytes(path, empty=True), name), name, ())
    return _settings(dict(_shared(path) or {}), name, _SHARED_TABLE)


def find_settings(folder: Path) -> Path | None:
    """Return the configuration that is nearest to *folder*: in it, or above it up to the top of its repository.

    What is called ``scrkit.toml`` is one, even where it cannot be read: to pass it over would leave out what it
    requires.

    Raises:
        FileError, LimitError, ConfigurationError: A ``pyproject.toml`` on the way cannot be read.
    """
    for place in (folder, *folder.parents):
        if os.path.lexists(place / OWN_FILE):
            return place / OWN_FILE
        if os.path.lexists(place / SHARED_FILE) and _shared(place / SHARED_FILE) is not None:
            return place / SHARED_FILE
        if os.path.lexists(place / ".git"):
            break
    return None


def _shared(path: str | os.PathLike[str]) -> dict[str, Any] | None:
    """Return scrkit's own table of a ``pyproject.toml``, None where there is none.

    Raises:
        FileError, LimitError, ConfigurationError: The file cannot be read; one that never speaks of scrkit is not.
    """
    data = read_bytes(path, empty=True)
    if b"scrkit" not in data:
        return None
    name = os.fspath(path)
    table = parse_toml(data, name, limit=PROJECT_BYTES, depth=PROJECT_DEPTH)
    for key in _SHARED_TABLE:
        if key not in table:
            return None
        table = _a_table(table[key], name, ".".join(_SHARED_TABLE))
    return table


def _settings(table: dict[str, Any], name: str, at: tuple[str, ...]) -> Settings:
    from scrkit.codec.table import structured  # noqa: PLC0415 - a run without a configuration does without the codec

    free = {key: _a_table(table.pop(key, {}), name, ".".join((*at, key))) for key in _FREE}
    keys = structured(table, Keys, file=name, at=at)
    if keys.select == ():
        path = ".".join((*at, "select"))
        raise ConfigurationError(
            "names no rule, so that none would be run; leave it out to run all", file=name, path=path
        )
    for plugin, options in free["plugins"].items():
        _a_table(options, name, ".".join((*at, "plugins", plugin)))
    return Settings(
        file=name,
        at=at,
        require=keys.require,
        disable=keys.disable,
        allow=keys.allow,
        select=keys.select,
        ignore=keys.ignore,
        severity={code: _severity(value, name, (*at, "severity", code)) for code, value in free["severity"].items()},
        boards=tuple(Path(name).parent / board for board in keys.boards),
        options=free["plugins"],
    )


def _severity(value: object, name: str, at: tuple[str, ...]) -> Severity:
    severity = next((one for one in SEVERITIES if one == value), None)
    if severity is None:
        raise ConfigurationError(f"expected one of {', '.join(SEVERITIES)}", file=name, path=".".join(at))
    return severity


def _a_table(value: object, name: str, path: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise ConfigurationError("expected a table", file=name, path=path)
    return value
