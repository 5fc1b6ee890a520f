"""Promises of the plugin manager."""

from __future__ import annotations

from types import ModuleType
from typing import TYPE_CHECKING, assert_type

import pluggy
import pytest

from plugin.offering import offering, plugin
from scrkit.errors import PluginError
from scrkit.plugin import BOARDS, LAYOUTS, BoardsContext, BoardSpec, LayoutsContext, LayoutSpec, PluginStatus
from scrkit.plugin.manager import Offer, PluginManager

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


def layout(name: str) -> LayoutSpec:
    """Return a layout that is never loaded."""
    return LayoutSpec(id=name, summary="a layout", ref="nowhere:at_all")


def manager(*plugins: ModuleType) -> PluginManager:
    """Return a manager with *plugins*, each in a distribution that is called after it."""
    made = PluginManager()
    for one in plugins:
        made.register(one, PluginStatus(id=one.__name__, distribution=f"{one.__name__}-dist", version="1.2"))
    return made


def called(made: PluginManager, only: str | None = None) -> tuple[Offer[LayoutSpec], ...]:
    """Return all layouts."""
    return made.call(LAYOUTS, LayoutsContext(), LayoutSpec, only=only)


def test_what_a_hook_yields_is_known_to_type_checkers() -> None:
    """A call gives offers of the hook's own kind of component."""
    offers = called(manager(plugin("north", layouts=[layout("a")])))

    assert_type(offers[0].component, LayoutSpec)
    assert layout("a") == offers[0].component


def test_offers_come_with_their_plugin_in_the_order_of_ids() -> None:
    """The order of registration never shows."""
    north = plugin("north", layouts=[layout("c"), layout("a")])
    south = plugin("south", layouts=[layout("b")])

    for made in (manager(north, south), manager(south, north)):
        found = [(offer.component.id, offer.plugin.id) for offer in called(made)]

        assert found == [("a", "north"), ("b", "south"), ("c", "north")]


def test_one_plugin_can_be_asked_alone() -> None:
    """What the others offer is then left out."""
    made = manager(plugin("north", layouts=[layout("a")]), plugin("south", layouts=[layout("b")]))

    assert [offer.component.id for offer in called(made, only="south")] == ["b"]


def test_two_managers_never_meet() -> None:
    """A plugin registered with one is unknown to the other."""
    manager(plugin("north", layouts=[layout("a")]))

    assert called(manager()) == ()


def test_two_offers_with_one_id_name_both_plugins() -> None:
    """Nobody could say which of them is meant."""
    made = manager(plugin("south", layouts=[layout("a")]), plugin("north", layouts=[layout("a")]))

    with pytest.raises(PluginError) as caught:
        called(made)

    assert str(caught.value) == (
        "scrkit_layouts: 'a' is offered twice, by plugin 'north' (north-dist 1.2) and by plugin 'south' "
        "(south-dist 1.2): disable one of them"
    )


def failing(context: LayoutsContext) -> Iterator[LayoutSpec]:  # noqa: ARG001 - the hook's one parameter
    """Fail after the first component, so that only draining shows it."""
    yield layout("a")
    raise LookupError("no\nmap")


def misnamed(outline: LayoutsContext) -> list[LayoutSpec]:  # noqa: ARG001 - the name is the fault
    """Take a parameter that no hook has."""
    return []


def leaving(context: LayoutsContext) -> Iterator[LayoutSpec]:  # noqa: ARG001 - the hook's one parameter
    """Try to end the program."""
    raise SystemExit(4)


@pytest.mark.parametrize(
    ("implementation", "said"),
    [(failing, "LookupError: no map"), (leaving, "SystemExit: 4")],
)
def test_a_hook_that_fails_is_an_error_that_names_plugin_distribution_version_and_hook(
    implementation: Callable[[LayoutsContext], Iterator[LayoutSpec]], said: str
) -> None:
    """Whatever it raises, in one line; a generator is drained inside the guard."""
    module = ModuleType("north")
    module.__dict__["scrkit_layouts"] = LAYOUTS.implement(implementation)

    with pytest.raises(PluginError) as caught:
        called(manager(module))

    assert str(caught.value) == f"plugin 'north' (north-dist 1.2): scrkit_layouts: {said}"


def test_a_component_of_another_kind_is_an_error() -> None:
    """A text is no layout."""
    module = ModuleType("north")
    module.__dict__["scrkit_layouts"] = pluggy.HookimplMarker("scrkit")(lambda: ["narrative"])

    with pytest.raises(PluginError, match="scrkit_layouts: expected LayoutSpec, found str"):
        called(manager(module))


def test_an_implementation_of_an_unknown_hook_is_refused_whole() -> None:
    """A misspelt hook is told, and nothing of its plugin stays."""
    module = plugin("north", layouts=[layout("a")])
    module.__dict__["scrkit_layout"] = pluggy.HookimplMarker("scrkit")(failing)
    made = manager()

    with pytest.raises(PluginError, match=r"^plugin 'north' \(north-dist 1\.2\): registering: .*unknown hook"):
        made.register(module, PluginStatus(id="north", distribution="north-dist", version="1.2"))

    assert called(made) == ()


def test_an_implementation_with_other_parameters_is_refused_whole() -> None:
    """A hook has one parameter, called context."""
    module = ModuleType("north")
    module.__dict__["scrkit_layouts"] = pluggy.HookimplMarker("scrkit")(misnamed)
    made = manager()

    with pytest.raises(PluginError, match=r"plugin 'north'.*outline"):
        made.register(module, PluginStatus(id="north"))

    made.register(plugin("north", layouts=[layout("a")]), PluginStatus(id="north"))
    assert [offer.component.id for offer in called(made)] == ["a"]


def test_two_plugins_with_one_id_are_refused() -> None:
    """The error names both."""
    made = manager(plugin("north"))

    with pytest.raises(PluginError, match=r"^plugin 'north' \(other 3\): its id is that of plugin 'north' \(north-d"):
        made.register(plugin("north"), PluginStatus(id="north", distribution="other", version="3"))


def test_a_plugin_is_registered_once() -> None:
    """The same module under a second id is refused, and stays registered under the first."""
    north = plugin("north", layouts=[layout("a")])
    made = manager(north)

    with pytest.raises(PluginError, match="plugin 'again': it is registered already, as 'north'"):
        made.register(north, PluginStatus(id="again"))

    assert [offer.component.id for offer in called(made)] == ["a"]


def test_an_unregistered_plugin_offers_nothing() -> None:
    """All its offers go with it."""
    made = manager(plugin("north", layouts=[layout("a")]), plugin("south", layouts=[layout("b")]))

    made.unregister("north")

    assert [offer.component.id for offer in called(made)] == ["b"]


def test_a_plugin_need_not_implement_every_hook() -> None:
    """One hook is a plugin."""
    module = ModuleType("north")
    module.__dict__["scrkit_layouts"] = offering(LAYOUTS, [layout("a")])

    assert manager(module).call(BOARDS, BoardsContext(), BoardSpec) == ()
