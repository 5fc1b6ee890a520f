"""The pages on plugins tell all that a plugin or a board can say, and all that a configuration can say of them."""

from __future__ import annotations

import re
import runpy
import tomllib
from pathlib import Path
from typing import Any, get_args

import attrs
import pytest

from scrkit import Kit, plugin
from scrkit.cli.asked import VARIABLE
from scrkit.kit.settings import Keys, read_settings
from scrkit.model import HEADING_PARTS, PLAN_FIELDS, Conventions, Wordings
from scrkit.plugin import board_file
from scrkit.plugin.status import Status

REPOSITORY = Path(__file__).resolve().parents[1]
PAGES = REPOSITORY / "docs" / "plugins"
INDEX = (PAGES / "index.md").read_text("utf-8")
BOARDS = (PAGES / "boards.md").read_text("utf-8")
REFERENCE = (PAGES / "reference.md").read_text("utf-8")
READING = (PAGES.parent / "reading.md").read_text("utf-8")
STABILITY = (PAGES / "stability.md").read_text("utf-8")

HOOKS = [hook for hook in vars(plugin).values() if isinstance(hook, plugin.Hook)]
RECORDS = [value for name, value in vars(plugin).items() if name.endswith(("Context", "Spec"))]
PLUGINS = sorted(REPOSITORY.glob("plugins/*/pyproject.toml"))


def rows(page: str) -> dict[str, list[str]]:
    """Return the rows of the tables on *page* by what stands in code in their first cell."""
    found = re.findall(r"^ *\| `\[?([\w.-]+)\]?` \|(.*)\|$|^ *\| ([A-Z]{3}\d{3}) \|(.*)\|$", page, re.MULTILINE)
    return {key or code: [cell.strip() for cell in (rest or more).split(" | ")] for key, rest, code, more in found}


def section(page: str, heading: str) -> str:
    """Return what stands under *heading* on *page*, up to the next heading."""
    return page.partition(f"\n{heading}\n")[2].partition("\n#")[0]


def fields(record: type[attrs.AttrsInstance]) -> list[str]:
    """Return the names of the fields of *record*, in their order."""
    return [field.name for field in attrs.fields(record)]


def test_the_reference_is_made_from_the_hooks() -> None:
    """What is committed is what the tool makes; else run ``python tools/plugin_reference.py``."""
    made = runpy.run_path(str(REPOSITORY / "tools" / "plugin_reference.py"))["page"]()

    assert made == REFERENCE


@pytest.mark.parametrize("hook", HOOKS, ids=lambda hook: hook.name)
def test_hooks_are_documented(hook: plugin.Hook[Any, Any]) -> None:
    """Each is told of by hand on the first page, and in the reference with its context and what it yields."""
    assert hook.name in rows(INDEX)
    assert {f"`{hook.context.__name__}`", f"`{hook.yields.__name__}`"} <= set(rows(REFERENCE)[hook.name])


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.__name__)
def test_fields_are_documented(record: type[attrs.AttrsInstance]) -> None:
    """Those of every context and spec, and no others, in their order."""
    shown = section(REFERENCE, f"### `{record.__name__}`")
    if not shown:
        assert f"`{record.__name__}`" in REFERENCE
        shown = section(REFERENCE, "## What a hook is given")

    assert list(rows(shown)) == fields(record)


def test_statuses_are_documented() -> None:
    """Each that a plugin can have, in the order of the code."""
    assert list(rows(section(INDEX, "## What becomes of a plugin"))) == list(get_args(Status))


def test_the_configuration_is_documented(tmp_path: Path) -> None:
    """Each key, no more and no fewer, and the variable; the example has all of them, and can be read."""
    config = section(INDEX, "## Configuration")
    (example,) = re.findall(r"```toml\n(.*?)```", config, re.DOTALL)
    (tmp_path / "scrkit.toml").write_text(example, "utf-8")

    assert set(rows(config)) == {*fields(Keys), "severity", "plugins.ID"}
    assert set(tomllib.loads(example)) == {*fields(Keys), "severity", "plugins"}
    assert read_settings(tmp_path / "scrkit.toml").require == ("seaborough",)
    assert f"`{VARIABLE}`" in config


def test_boards_files_are_documented() -> None:
    """Each key of theirs, of their tables, and every part that a heading may open."""
    keys = rows(section(BOARDS, "## The keys"))

    assert set(keys) == {
        *fields(board_file.Profile),
        *("columns", "headings", "templates", "conventions", "wordings"),
    }
    assert [part for part in HEADING_PARTS if f"`{part}`" not in keys["headings"][0]] == []
    assert [field for field in PLAN_FIELDS if f"`{field}`" not in READING] == []
    assert list(rows(section(BOARDS, "### `[conventions]`"))) == fields(Conventions)
    assert list(rows(section(BOARDS, "### `[wordings]`"))) == fields(Wordings)


def test_the_policy_speaks_of_this_api() -> None:
    """The number that is spoken, and the file that holds the contract."""
    assert f"`PluginInfo(api={plugin.API})`" in STABILITY
    assert "(../../api/hooks.json)" in STABILITY


@pytest.mark.parametrize("project", PLUGINS, ids=lambda path: path.parent.name)
def test_what_a_plugin_offers_is_in_its_readme(project: Path) -> None:
    """Each component, each rule with severity and level, no more and no fewer, and each option."""
    (plugin_id,) = tomllib.loads(project.read_text("utf-8"))["project"]["entry-points"]["scrkit"]
    readme = (project.parent / "README.md").read_text("utf-8")
    kit = Kit()
    offered = [offer.component for offer in kit.components.validators if offer.plugin.id == plugin_id]
    rules = {rule.code: [rule.severity, rule.level or "-"] for spec in offered for rule in spec.rules}
    ids = [component.id for kind, component in kit.components.of(plugin_id) if kind != "validator"]
    options = [name for spec in offered if spec.options for name in fields(spec.options)]

    assert ids
    assert [name for name in ids if name not in readme] == []
    assert {code: row[1:3] for code, row in rows(readme).items() if code[:3].isupper()} == rules
    assert [name for name in options if f"\n{name} = " not in readme] == []
