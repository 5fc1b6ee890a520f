"""Promises of ``scrkit plugins list``."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from cli.running import run
from plugin.distributions import install
from scrkit.cli import exits

if TYPE_CHECKING:
    from pathlib import Path


def listed(*options: str) -> list[dict[str, Any]]:
    """Return the plugins as JSON has them."""
    answer = run("plugins", "list", "--json", *options)
    data: dict[str, Any] = json.loads(answer.stdout)
    assert data["schema"] == 1
    plugins: list[dict[str, Any]] = data["plugins"]
    return plugins


@pytest.mark.usefixtures("site")
def test_json_tells_where_a_plugin_comes_from_and_what_it_offers() -> None:
    """Every key is there, used or not."""
    (tiny,) = (plugin for plugin in listed() if plugin["id"] == "tiny")

    assert tiny == {
        "id": "tiny",
        "distribution": "tiny-dist",
        "version": "1.5",
        "status": "active",
        "reason": None,
        "components": [
            {"kind": "format", "id": "tiny", "summary": "A block a line"},
            {"kind": "layout", "id": "tiny-shape", "summary": "Headings and numbered paragraphs"},
            {"kind": "validator", "id": "tiny-wording", "summary": "Words"},
            {"kind": "renderer", "id": "tiny-note", "summary": "What it was given"},
            {"kind": "board", "id": "north", "summary": "North Safeguarding Board"},
        ],
    }


@pytest.mark.usefixtures("site")
def test_plugins_are_listed_in_the_order_of_their_ids() -> None:
    """The built-in ones among them."""
    ids = [plugin["id"] for plugin in listed()]

    assert ids == sorted(ids)
    assert {"scrkit.formats", "scrkit.layouts", "scrkit.renderers", "scrkit.validators", "tiny"} <= set(ids)


@pytest.mark.usefixtures("site")
def test_text_tells_the_same() -> None:
    """A line a plugin, and one for each of its components."""
    text = run("plugins", "list").stdout

    assert "tiny (tiny-dist 1.5) active\n  format tiny: A block a line\n" in text


def test_a_plugin_of_unknown_distribution_is_listed(site: Path) -> None:
    """With the reason why it failed, in one line."""
    metadata = install(
        site, name="bad-dist", entries={"bad": "bad_for_list"}, bad_for_list="raise LookupError('a\\nb')\n"
    )
    (metadata / "METADATA").write_text("Metadata-Version: 2.1\n", "utf-8")

    answer = run("plugins", "list")

    assert answer.exit_code == exits.OK
    assert "bad (distribution unknown) failed: plugin 'bad': loading: LookupError: a b\n" in answer.stdout


def test_a_strict_list_is_incomplete_where_a_plugin_is_not_active(site: Path) -> None:
    """It is a list all the same."""
    install(site, name="bad-dist", entries={"bad": "bad_for_strict_list"}, bad_for_strict_list="1 / 0\n")

    answer = run("plugins", "list", "--strict-plugins")

    assert answer.exit_code == exits.INCOMPLETE
    assert "bad (bad-dist 1.0) failed: " in answer.stdout


@pytest.mark.usefixtures("site")
def test_a_plugin_that_is_not_there_cannot_be_disabled() -> None:
    """A misspelt id is told, with those there are."""
    answer = run("plugins", "list", "--disable-plugin", "tyni")

    assert (answer.exit_code, answer.stdout) == (exits.UNUSABLE, "")
    assert answer.stderr.startswith("scrkit: no plugin is called 'tyni'; there are: scrkit.formats, ")


def test_two_plugins_that_offer_one_thing_are_told(site: Path) -> None:
    """Both by name, so that one can be disabled."""
    source = "from kit.tiny import scrkit_formats\n"
    install(site, name="double-dist", entries={"double": "double_plugin"}, double_plugin=source)

    answer = run("plugins", "list")

    assert (answer.exit_code, answer.stdout) == (exits.UNUSABLE, "")
    assert (
        "plugin 'double' (double-dist 1.0) and by plugin 'tiny' (tiny-dist 1.5): disable one of them" in answer.stderr
    )
    assert run("plugins", "list", "--disable-plugin", "double").exit_code == exits.OK
