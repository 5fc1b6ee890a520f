"""A framework from a TOML file inside a plugin: a rule pack needs no code.

Imports ``codec``, ``files``, ``model`` and its own room.
"""

from __future__ import annotations

from pathlib import PurePosixPath

from scrkit.codec.table import structured
from scrkit.errors import ConfigurationError
from scrkit.files import parse_toml
from scrkit.model import Framework
from scrkit.plugin.board_file import packed


def framework_in_package(package: str, name: str) -> Framework:
    """Return the framework in the TOML file *name* inside *package*, which is called by the framework's id.

    Raises:
        FileError, LimitError: It cannot be read.
        ConfigurationError: It says what no framework can, or its name is not its id.
    """
    file = f"{package}/{name}"
    made = structured(parse_toml(packed(package, name), file), Framework, file=file)
    if made.id != PurePosixPath(name).stem:
        raise ConfigurationError("expected the name of the file without its ending", file=file, path="id")
    return made
