"""Promises of the plugin as a package."""

from __future__ import annotations

import subprocess
import sys
from importlib.metadata import entry_points
from typing import TYPE_CHECKING

from scrkit import Kit
from scrkit_harbourside import plugin

if TYPE_CHECKING:
    from pathlib import Path


def test_the_package_is_found_under_the_plugins_id() -> None:
    """The entry point leads to the hooks, and the plugin is active."""
    (point,) = entry_points(group="scrkit", name="harbourside")

    assert point.load() is plugin
    assert [one.status for one in Kit().plugins if one.id == "harbourside"] == ["active"]


def test_it_offers_an_exporter_and_a_command() -> None:
    """Each with an id of its own."""
    components = Kit(discover=False, plugins=[plugin]).components

    assert {(kind, component.id) for kind, component in components.of("harbourside")} == {
        ("exporter", "harbourside.chaser"),
        ("command", "harbourside-chase"),
    }


def test_the_exporter_is_found_by_its_name(tmp_path: Path) -> None:
    """And writes the list."""
    kit = Kit(discover=False, plugins=[plugin])
    path = tmp_path / "r.scr.yaml"
    path.write_text(
        "schema: 1\nid: r\ntitle: Response\nboard: Harbourside\nactions: [{id: '1', text: Meet.}]\n", "utf-8"
    )
    kit.export(kit.load(path), "harbourside.chaser", tmp_path / "chaser.csv")

    assert "nobody is named,1,Meet." in (tmp_path / "chaser.csv").read_text("utf-8-sig")


def test_the_hooks_import_nothing_heavy() -> None:
    """Nobody pays for a command that is not called."""
    program = (
        "import sys; import scrkit_harbourside.plugin as plugin;"
        "from scrkit.plugin import CommandsContext, ExportersContext;"
        "list(plugin.scrkit_commands(CommandsContext(version='0')));"
        "list(plugin.scrkit_exporters(ExportersContext(version='0')));"
        "print([name for name in ('click', 'csv', 'scrkit_harbourside.chased') if name in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert run.stdout.strip() == "[]"
