"""Every package in plugins/ is built, installed and used as a board would, and passes its own tests as installed."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

import pytest

from packages.building import Fresh, wheel

PLUGINS = Path(__file__).resolve().parents[2] / "plugins"
PROJECTS = sorted(path.parent for path in PLUGINS.glob("*/pyproject.toml"))


@pytest.mark.parametrize("project", PROJECTS, ids=lambda path: path.name)
def test_a_plugin_works_as_a_wheel(project: Path, tmp_path: Path) -> None:
    """It is active, it can do what it offers, and its own tests pass."""
    (plugin_id,) = tomllib.loads((project / "pyproject.toml").read_text("utf-8"))["project"]["entry-points"]["scrkit"]
    fresh = Fresh.made(tmp_path / "fresh", wheel(project, tmp_path))

    told = json.loads(fresh.run("-m", "scrkit", "plugins", "list", "--json", cwd=tmp_path).stdout)["plugins"]
    (plugin,) = (one for one in told if one["id"] == plugin_id)
    fresh.run("-m", "scrkit", "plugins", "check", cwd=tmp_path)
    fresh.run("-m", "pytest", "-q", "-p", "no:cacheprovider", "tests", cwd=project)

    assert fresh.has(project.name.replace("-", "_"), cwd=tmp_path)
    assert (plugin["status"], plugin["reason"]) == ("active", None)
    assert plugin["components"]
