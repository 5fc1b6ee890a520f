"""Promises of the plugin as a package."""

from __future__ import annotations

import subprocess
import sys
from importlib.metadata import entry_points

from scrkit.plugin import BoardsContext, RenderersContext
from scrkit_suffolk import plugin
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


def test_the_hooks_import_nothing_heavy() -> None:
    """Commands that make no paper do not pay for one."""
    program = (
        "import sys; import scrkit_suffolk.plugin as plugin; from scrkit.plugin import RenderersContext;"
        "list(plugin.scrkit_renderers(RenderersContext(version='0')));"
        "print([name for name in ('docx', 'docxtpl', 'jinja2', 'lxml') if name in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert run.stdout.strip() == "[]"
