"""``scrkit plugins new``: a package to start a plugin from, whose checks and tests pass as it is.

The files of the package lie in ``scaffold``: those of every plugin in ``common``, those of a kind in a folder called
after it. Each has ``.txt`` behind its name, and is a ``string.Template``.
"""

from __future__ import annotations

import re
import shlex
import tomllib
from importlib.resources import files
from string import Template
from typing import TYPE_CHECKING

import click

from scrkit.__about__ import __version__
from scrkit.cli import exits
from scrkit.cli.options import without_plugins
from scrkit.errors import ScrkitError
from scrkit.files import write_folder

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from importlib.resources.abc import Traversable

KINDS = ("board", "exporter", "layout", "renderer", "validator")
"""What a plugin can be started as; a plugin may offer several things later."""

_NAME = re.compile(r"(?!scrkit)[a-z][a-z0-9]*(-[a-z0-9]+)*")
_LONGEST_NAME = 30
_PREFIX = re.compile(r"[A-Z]{2,12}")
_LONGEST_PREFIX = 12
_OUR_PREFIX = "SCR"


@click.command("new")
@click.argument("name")
@click.option("--kind", type=click.Choice(KINDS), required=True, help="What the plugin will offer.")
@click.option("-o", "--output", type=click.Path(), metavar="FOLDER", help="The folder to make, else ./scrkit-NAME.")
@click.option("--prefix", metavar="LETTERS", help="What the codes of a validator's rules begin with, else NAME.")
@without_plugins
def new_command(*, name: str, kind: str, output: str | None, prefix: str | None) -> int:
    """A package to start a plugin from.

    It is called scrkit-NAME, and is whole: it can be installed, does something small, and tests it. NAME becomes the id
    of the plugin: lower-case letters, digits and single hyphens, a letter first.
    """
    _check_name(name)
    folder = output if output is not None else f"scrkit-{name}"
    write_folder(folder, package(name, kind, _prefix_of(name, kind, prefix)))
    click.echo(f"{folder}: a plugin {name!r} with {'an' if kind == 'exporter' else 'a'} {kind}. Now run:")
    for command in (f"cd {shlex.quote(folder)}", 'pip install -e ".[test]"', "scrkit plugins check", "pytest"):
        click.echo(f"  {command}")
    return exits.OK


def package(name: str, kind: str, prefix: str) -> dict[str, bytes]:
    """Return the files of the package for the plugin *name*, by their paths in its folder."""
    folder = files("scrkit.cli").joinpath("scaffold")
    words = _words(name, prefix)
    told: dict[str, dict[str, str]] = tomllib.loads(_filled(folder.joinpath("kinds.toml"), words))
    words |= {key: value.strip() for key, value in told[kind].items()}
    return {
        path.replace("scrkit_NAME", words["module"]): _filled(template, words).encode()
        for part in ("common", kind)
        for path, template in _templates(folder.joinpath(part))
    }


def _words(name: str, prefix: str) -> dict[str, str]:
    """Return what the templates speak of, without what is told of the kind."""
    major, minor = __version__.split(".")[:2]
    return {
        "name": name,
        "package": f"scrkit-{name}",
        "module": f"scrkit_{name.replace('-', '_')}",
        "prefix": prefix,
        "scrkit": f"scrkit>={major}.{minor},<{major}.{int(minor) + 1}",
    }


def _filled(template: Traversable, words: Mapping[str, str]) -> str:
    return Template(template.read_text("utf-8")).substitute(words)


def _templates(folder: Traversable, at: str = "") -> Iterator[tuple[str, Traversable]]:
    """Yield each template in *folder* and below with the path of the file that it gives."""
    for entry in folder.iterdir():
        if entry.is_dir():
            yield from _templates(entry, f"{at}{entry.name}/")
        else:
            yield f"{at}{entry.name.removesuffix('.txt')}", entry


def _check_name(name: str) -> None:
    """Refuse a *name* that no package or module could have, or none that anybody would type.

    Raises:
        ScrkitError: It is one.
    """
    if not _NAME.fullmatch(name) or len(name) > _LONGEST_NAME:
        raise ScrkitError(
            f"no plugin can be called {name!r}: write up to {_LONGEST_NAME} lower-case letters, digits and single "
            "hyphens, a letter first, and no 'scrkit' before them: seaborough"
        )


def _prefix_of(name: str, kind: str, prefix: str | None) -> str:
    """Return what the codes of the rules begin with: *prefix*, or else the letters of *name*.

    Raises:
        ScrkitError: It can begin no code, is scrkit's own, or the plugin has no rules.
    """
    if kind != "validator":
        if prefix is not None:
            raise ScrkitError(f"a plugin with a {kind} has no rules, and no prefix for their codes: leave --prefix out")
        return ""
    letters = "".join(letter for letter in name if letter.isalpha()).upper()[:_LONGEST_PREFIX]
    wanted = letters if prefix is None else prefix
    if not _PREFIX.fullmatch(wanted) or wanted == _OUR_PREFIX:
        raise ScrkitError(
            f"no code of a rule can begin with {wanted!r}: choose 2 to 12 capital letters other than {_OUR_PREFIX} "
            "with --prefix"
        )
    return wanted
