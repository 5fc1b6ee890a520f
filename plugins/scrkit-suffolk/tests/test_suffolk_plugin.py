"""Promises of the plugin as a package."""

from __future__ import annotations

import subprocess
import sys
from importlib.metadata import entry_points

from scrkit.plugin import BoardsContext, RenderersContext, ValidatorsContext
from scrkit_suffolk import plugin
from scrkit_suffolk.local_practice import LocalPractice
from scrkit_suffolk.march_board import MarchBoard


def test_the_package_is_found_under_the_plugins_id() -> None:
    """The entry point leads to the hooks."""
    (point,) = entry_points(group="scrkit", name="suffolk")

    assert point.load() is plugin


def test_it_offers_the_board() -> None:
    """By its full name."""
    (spec,) = plugin.scrkit_boards(BoardsContext(version="0"))

    assert (spec.id, spec.summary) == ("suffolk", "Suffolk Local Safeguarding Children Board")


def test_it_offers_the_paper() -> None:
    """In Word only, and the name leads to the renderer."""
    (spec,) = plugin.scrkit_renderers(RenderersContext(version="0"))

    assert (spec.id, spec.forms) == ("suffolk.march-board", (".docx",))
    assert isinstance(spec.load(), MarchBoard)


def test_it_offers_its_rules() -> None:
    """Each with its own prefix, and the name leads to the validator."""
    (spec,) = plugin.scrkit_validators(ValidatorsContext(version="0"))

    assert [rule.code for rule in spec.rules] == ["SUF101", "SUF102"]
    assert plugin.scrkit_plugin.prefix == "SUF"
    assert isinstance(spec.load(), LocalPractice)


def test_the_hooks_import_nothing_heavy() -> None:
    """Commands that make no paper do not pay for one."""
    program = (
        "import sys; import scrkit_suffolk.plugin as plugin;"
        "from scrkit.plugin import RenderersContext, ValidatorsContext;"
        "list(plugin.scrkit_renderers(RenderersContext(version='0')));"
        "list(plugin.scrkit_validators(ValidatorsContext(version='0')));"
        "heavy = ('docx', 'docxtpl', 'jinja2', 'lxml', 'parsy', 'scrkit_suffolk.local_practice');"
        "print([name for name in heavy if name in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert run.stdout.strip() == "[]"
