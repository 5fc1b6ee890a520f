"""The contract with plugins is the one that was promised, and says all there is."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import attrs
import pytest

from plugin.contract_changes import changes
from scrkit import plugin
from scrkit.codec import dump_json
from scrkit.plugin.contract import contract

PROMISED = Path(__file__).resolve().parents[2] / "api" / "hooks.json"
CHANGED = """\
The contract with plugins is not the one in api/hooks.json:

{changes}

docs/plugins/stability.md says what may change, and how. If this may: python tools/write_contract.py
"""

RECORDS = [getattr(plugin, name) for name in plugin.__all__ if name.endswith(("Context", "Spec", "Info", "Template"))]


def test_the_contract_is_the_one_that_was_promised() -> None:
    """Whoever changes it sees here what a plugin would notice, and decides."""
    promised: dict[str, Any] = json.loads(PROMISED.read_text("utf-8"))
    found = str(changes(promised, contract()))

    assert not found, CHANGED.format(changes=found)
    assert PROMISED.read_text("utf-8") == dump_json(contract())  # and is written in the same order


def test_every_hook_is_in_it() -> None:
    """In the order in which they stand in the source."""
    hooks = [value.name for value in vars(plugin.hooks).values() if isinstance(value, plugin.Hook)]

    assert list(contract()["hooks"]) == hooks
    assert len(hooks) == 8


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.__name__)
def test_every_public_record_is_in_it_with_every_field(record: type[attrs.AttrsInstance]) -> None:
    """A new record that no hook and no component knows would be forgotten."""
    if any(issubclass(other, record) for other in RECORDS if other is not record):
        pytest.skip("others are made of it, and have its fields")
    told = contract()
    hooks = told["hooks"].values()
    named = {one["name"]: one for hook in hooks for one in (hook["context"], hook["yields"])}
    named |= told["contexts"] | told["records"] | {"PluginInfo": told["plugin"]}

    assert list(named[record.__name__]["fields"]) == [field.name for field in attrs.fields(record)]


def test_a_plugin_changes_nothing_of_it() -> None:
    """A class that somebody derives from a context is no part of the contract."""

    class Ours(plugin.RenderContext):
        """A context of a plugin's tests."""

    assert issubclass(Ours, plugin.RenderContext)
    assert "RenderContext" in contract()["contexts"]
    assert "Ours" not in contract()["contexts"]


@pytest.mark.parametrize(
    ("hook", "method", "parameters", "returns"),
    [
        ("scrkit_formats", "read", ["data", "context"], "Outline"),
        ("scrkit_validators", "__call__", ["context"], "Iterable[Finding]"),
        ("scrkit_exporters", "export", ["context"], "bytes"),
    ],
)
def test_it_says_what_a_component_must_do(hook: str, method: str, parameters: list[str], returns: str) -> None:
    """With the names of the parameters, and the object itself left out."""
    told = contract()["hooks"][hook]["component"]["methods"][method]

    assert list(told["parameters"]) == parameters
    assert told["returns"] == returns


def test_a_spec_says_which_component_its_reference_gives() -> None:
    """And not by the parameter of a class that nobody else sees."""
    hooks = contract()["hooks"]

    assert hooks["scrkit_layouts"]["yields"]["fields"]["ref"]["type"] == "str | Callable[[], Layout]"
    assert hooks["scrkit_commands"]["yields"]["methods"]["load"]["returns"] == "click.Command"


def test_a_profile_has_an_id_and_a_summary_and_can_be_read_from_a_package() -> None:
    """Properties and class methods are there as well as methods."""
    told = contract()["hooks"]["scrkit_boards"]

    assert told["component"] is None
    assert told["yields"]["properties"] == {"id": "str", "summary": "str"}
    assert list(told["yields"]["methods"]["from_package"]["parameters"]) == ["package", "name"]
