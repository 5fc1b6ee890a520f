"""Promises of ``scrkit plugins check`` and ``schema``."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import jsonschema_rs

from cli.running import run
from plugin.distributions import install, introduced
from scrkit.cli import exits

if TYPE_CHECKING:
    from pathlib import Path

LOST = "@LAYOUTS.implement\ndef scrkit_layouts(context): yield LayoutSpec(id='lost', summary='l', ref='no_such:Lost')\n"
OPTIONS = """
from attrs import frozen

@frozen
class Options:
    limit: int = 3

@LAYOUTS.implement
def scrkit_layouts(context): yield LayoutSpec(id="opt", summary="l", ref="a:B", options=Options)
"""


def test_what_can_do_all_it_offers_is_fine() -> None:
    """Without anything installed that is scrkit's own."""
    answer = run("plugins", "check", "--no-plugins")

    assert (answer.exit_code, answer.stderr) == (exits.OK, "")
    assert answer.stdout == "6 plugins active, 25 components\n"


def test_a_component_that_cannot_be_made_is_incomplete(site: Path) -> None:
    """Other commands would find out when they need it."""
    install(site, name="lost-dist", entries={"lost": "lost_for_check"}, lost_for_check=introduced("lost") + LOST)

    answer = run("plugins", "check")

    assert answer.stderr.count("\n") == 1
    assert answer.exit_code == exits.INCOMPLETE
    assert answer.stdout.startswith("INCOMPLETE: ")
    assert "layout 'lost': ModuleNotFoundError: No module named 'no_such'" in answer.stderr


def test_a_plugin_that_failed_is_incomplete(site: Path) -> None:
    """With its reason."""
    install(site, name="bad-dist", entries={"bad": "bad_for_check"}, bad_for_check="1 / 0\n")

    answer = run("plugins", "check")

    assert answer.exit_code == exits.INCOMPLETE
    assert "plugin 'bad' (bad-dist 1.0) failed with " in answer.stderr


def test_the_schema_knows_the_options_of_plugins(site: Path, tmp_path: Path) -> None:
    """It can be written to a file, for an editor."""
    install(site, name="opt-dist", entries={"opt": "opt_for_schema"}, opt_for_schema=introduced("opt") + OPTIONS)
    out = tmp_path / "schema.json"

    printed = run("plugins", "schema").stdout
    written = run("plugins", "schema", "-o", out)
    taken = run("plugins", "schema", "-o", out)

    schema = json.loads(printed)
    assert (written.exit_code, taken.exit_code) == (exits.OK, exits.UNUSABLE)
    assert out.read_text("utf-8") == printed
    assert jsonschema_rs.is_valid(schema, {"require": ["opt"], "plugins": {"opt": {"limit": 5}}})
    assert not jsonschema_rs.is_valid(schema, {"plugins": {"opt": {"limt": 5}}})
    assert not jsonschema_rs.is_valid(schema, {"severity": {"SCR999": "error"}})
