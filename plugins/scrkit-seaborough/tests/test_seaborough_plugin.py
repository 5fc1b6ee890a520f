"""Promises of the plugin as a package: it is found, and its options are read."""

from __future__ import annotations

from importlib.metadata import entry_points
from typing import TYPE_CHECKING

import pytest

from scrkit import Kit
from scrkit.errors import ConfigurationError
from scrkit_seaborough import plugin

if TYPE_CHECKING:
    from pathlib import Path


def test_the_package_is_found_under_the_plugins_id() -> None:
    """The entry point leads to the hooks, and the plugin is active."""
    (point,) = entry_points(group="scrkit", name="seaborough")
    (status,) = [one for one in Kit().plugins if one.id == "seaborough"]

    assert point.load() is plugin
    assert (status.status, status.prefix) == ("active", "SEA")


def test_it_offers_a_board_a_layout_and_a_rule() -> None:
    """Each with an id of its own."""
    components = Kit(discover=False, plugins=[plugin]).components

    assert {(kind, component.id) for kind, component in components.of("seaborough")} == {
        ("board", "seaborough"),
        ("layout", "seaborough.cards"),
        ("validator", "seaborough.late"),
    }


def test_its_table_is_read_strictly(tmp_path: Path) -> None:
    """A number of days, and no other key."""
    config = tmp_path / "scrkit.toml"
    config.write_text("[plugins.seaborough]\ndays = 90\n", "utf-8")

    assert [plugin.status for plugin in Kit(config=config).plugins if plugin.id == "seaborough"] == ["active"]
    for wrong in ("days = 'many'", "weeks = 3"):
        config.write_text(f"[plugins.seaborough]\n{wrong}\n", "utf-8")
        with pytest.raises(ConfigurationError, match="seaborough"):
            Kit(config=config)
