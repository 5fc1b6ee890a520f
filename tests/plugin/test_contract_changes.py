"""Promises of what tells a change that breaks plugins from one that does not."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any

import pytest

from plugin.contract_changes import changes
from scrkit.plugin.contract import contract

if TYPE_CHECKING:
    from collections.abc import Callable

TODAY = contract()
REVIEW = ("contexts", "ValidationContext", "fields")
SPEC = ("hooks", "scrkit_renderers", "yields", "fields")
RENDER = ("hooks", "scrkit_renderers", "component", "methods", "render", "parameters")


def table(data: dict[str, Any], path: tuple[str, ...]) -> dict[str, Any]:
    """Return the table at *path* in *data*."""
    for key in path:
        data = data[key]
    return data


def changed(edit: Callable[[dict[str, Any]], object]) -> dict[str, Any]:
    """Return today's contract after *edit*."""
    later = deepcopy(TODAY)
    edit(later)
    return later


def test_nothing_changed() -> None:
    """A contract does not differ from itself."""
    assert not str(changes(TODAY, deepcopy(TODAY)))


@pytest.mark.parametrize(
    ("path", "name"),
    [
        (REVIEW, "on"),
        (SPEC, "forms"),
        (RENDER, "context"),
        (("hooks",), "scrkit_boards"),
        (("plugin", "fields"), "prefix"),
        (("contexts", "FormatContext", "methods"), "options_as"),
        (("hooks", "scrkit_boards", "yields", "properties"), "id"),
    ],
)
def test_what_is_taken_away_breaks_plugins(path: tuple[str, ...], name: str) -> None:
    """Whatever it was."""
    found = changes(TODAY, changed(lambda later: table(later, path).pop(name)))

    assert found.breaking == [f"{'.'.join((*path, name))}: removed"]
    assert not found.additions


def test_what_is_renamed_breaks_plugins() -> None:
    """It is gone under the name by which they know it."""

    def rename(later: dict[str, Any]) -> None:
        fields = table(later, REVIEW)
        fields["day"] = fields.pop("on")

    found = changes(TODAY, changed(rename))

    assert found.breaking == ["contexts.ValidationContext.fields.on: removed"]
    assert found.additions == ["contexts.ValidationContext.fields.day: added"]


@pytest.mark.parametrize("path", [REVIEW, SPEC])
def test_a_new_field_with_a_default_breaks_nobody(path: tuple[str, ...]) -> None:
    """A plugin neither reads it nor gives it."""
    found = changes(TODAY, changed(lambda later: table(later, path).update(more={"type": "int", "default": True})))

    assert not found.breaking
    assert found.additions == [f"{'.'.join((*path, 'more'))}: added"]


@pytest.mark.parametrize("path", [REVIEW, SPEC])
def test_a_new_field_without_a_default_breaks_plugins(path: tuple[str, ...]) -> None:
    """They, or their tests, do not give it."""
    found = changes(TODAY, changed(lambda later: table(later, path).update(more={"type": "int", "default": False})))

    assert found.breaking == [f"{'.'.join((*path, 'more'))}: added, and it has no default"]


@pytest.mark.parametrize(
    ("path", "name", "value"),
    [
        (RENDER, "more", {"type": "int", "default": True}),
        (RENDER[:-2], "check", {"parameters": {}, "returns": "bool"}),
    ],
)
def test_what_components_must_do_besides_breaks_plugins(path: tuple[str, ...], name: str, value: object) -> None:
    """Those that were written before cannot."""
    found = changes(TODAY, changed(lambda later: table(later, path).update({name: value})))

    assert found.breaking == [
        f"{'.'.join((*path, name))}: added, and components that were written before have no such thing"
    ]


def test_a_new_hook_and_a_new_context_break_nobody() -> None:
    """Nobody implements it."""

    def add(later: dict[str, Any]) -> None:
        later["hooks"]["scrkit_more"] = later["hooks"]["scrkit_boards"]
        later["contexts"]["MoreContext"] = later["contexts"]["FormatContext"]

    found = changes(TODAY, changed(add))

    assert not found.breaking
    assert found.additions == ["hooks.scrkit_more: added", "contexts.MoreContext: added"]


def test_another_type_breaks_plugins() -> None:
    """Both types are told."""
    found = changes(TODAY, changed(lambda later: table(later, REVIEW)["file"].update(type="str")))

    assert found.breaking == ["contexts.ValidationContext.fields.file.type: str | None became str"]


def test_a_default_taken_away_breaks_plugins_and_one_given_does_not() -> None:
    """What could be left out must be given."""

    def turn(later: dict[str, Any]) -> None:
        table(later, SPEC)["options"]["default"] = False
        table(later, SPEC)["forms"]["default"] = True

    found = changes(TODAY, changed(turn))

    assert found.breaking == ["hooks.scrkit_renderers.yields.fields.options.default: True became False"]
    assert found.additions == ["hooks.scrkit_renderers.yields.fields.forms: may be left out now"]


def test_parameters_in_another_order_break_plugins() -> None:
    """They are given by position."""

    def turn(later: dict[str, Any]) -> None:
        method = table(later, ("hooks", "scrkit_formats", "component", "methods", "read"))
        method["parameters"] = dict(reversed(method["parameters"].items()))

    found = changes(TODAY, changed(turn))

    assert found.breaking == ["hooks.scrkit_formats.component.methods.read.parameters: in another order"]


def test_fields_in_another_order_are_the_same() -> None:
    """They are given by name."""

    def turn(later: dict[str, Any]) -> None:
        context = table(later, REVIEW[:-1])
        context["fields"] = dict(reversed(context["fields"].items()))

    assert not str(changes(TODAY, changed(turn)))


def test_other_words_break_nobody() -> None:
    """What a hook is said to offer is for people."""
    found = changes(TODAY, changed(lambda later: later["hooks"]["scrkit_boards"].update(offers="Boards.")))

    assert (found.breaking, found.additions, len(found.reworded)) == ([], [], 1)


def test_another_number_of_the_api_breaks_plugins() -> None:
    """That is what it is for."""
    assert changes(TODAY, TODAY | {"api": 2}).breaking == ["api: 1 became 2"]


def test_a_protocol_where_there_was_none_breaks_plugins() -> None:
    """Any component would do until then."""
    found = changes(TODAY, changed(lambda later: later["hooks"]["scrkit_commands"].update(component={"name": "A"})))

    assert found.breaking == ["hooks.scrkit_commands.component: None became {'name': 'A'}"]
