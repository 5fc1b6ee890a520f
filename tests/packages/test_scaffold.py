"""What ``scrkit plugins new`` writes is whole: it is built, installed, used and checked as it is, unedited."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from cli.running import run
from packages.building import Fresh, wheel
from scrkit.cli.plugins_new import KINDS

HERE = Fresh(Path(sys.prefix))
"""The environment of the suite itself."""

NAMES = ("sea", "seaborough-and-its-neighbours1")
"""A short one and the longest: no line that holds the name may be too long, or too short to stay broken."""


def written(folder: Path, kind: str, name: str = "sea-wall") -> Path:
    """Return the folder of a new package."""
    project = folder / name
    made = run("plugins", "new", name, "--kind", kind, "-o", project)
    assert made.exit_code == 0, made.output
    return project


@pytest.mark.parametrize("kind", KINDS)
def test_a_new_plugin_works_as_a_wheel(tmp_path: Path, kind: str) -> None:
    """It is active, offers its one thing, can do it, and its own tests pass."""
    project = written(tmp_path, kind)
    fresh = Fresh.made(tmp_path / "fresh", wheel(project, tmp_path))

    told = json.loads(fresh.run("-m", "scrkit", "plugins", "list", "--json", cwd=tmp_path).stdout)["plugins"]
    (plugin,) = (one for one in told if one["id"] == "sea-wall")
    fresh.run("-m", "scrkit", "plugins", "check", cwd=tmp_path)
    fresh.run("-m", "pytest", "-q", "-p", "no:cacheprovider", cwd=project)

    assert (plugin["distribution"], plugin["status"], plugin["reason"]) == ("scrkit-sea-wall", "active", None)
    assert [component["kind"] for component in plugin["components"]] == [kind]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("kind", KINDS)
def test_a_new_plugin_has_ruffs_consent(tmp_path: Path, kind: str, name: str) -> None:
    """By the configuration that it brings, which takes all rules but a few."""
    pytest.importorskip("ruff", reason="ruff is not among what the tests need; nox -s scaffold has it")
    project = written(tmp_path, kind, name)

    checked = HERE.run("-m", "ruff", "check", "--no-cache", cwd=project)
    HERE.run("-m", "ruff", "format", "--no-cache", "--check", cwd=project)

    assert checked.stderr == "", "it warns of rules that clash, and where it finds nothing to check"


@pytest.mark.parametrize("kind", KINDS)
def test_a_new_plugin_has_mypys_consent(tmp_path: Path, kind: str) -> None:
    """As strictly as it can be asked."""
    pytest.importorskip("mypy", reason="mypy is not among what the tests need; nox -s scaffold has it")
    project = written(tmp_path, kind)

    HERE.run("-m", "mypy", "--strict", "--cache-dir", tmp_path / "cache", cwd=project)
