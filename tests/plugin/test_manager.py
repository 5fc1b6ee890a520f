"""Promises of the plugin manager."""

from __future__ import annotations

from types import ModuleType
from typing import TYPE_CHECKING, assert_type

import pytest

from plugin.offering import plugin
from scrkit import __version__
from scrkit.errors import PluginError
from scrkit.plugin import BOARDS, LAYOUTS, BoardsContext, LayoutsContext, LayoutSpec, Offer, PluginStatus
from scrkit.plugin.manager import PluginManager

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrkit.plugin import Implementation


def layout(name: str) -> LayoutSpec:
    """Return a layout that is never loaded."""
    return LayoutSpec(id=name, summary="a layout", ref="nowhere:at_all")


def status(name: str) -> PluginStatus:
    """Return the status of a plugin in a distribution that is called after it."""
    return PluginStatus(id=name, distribution=f"{name}-dist", version="1.2", hooks=("scrkit_layouts",))


def manager(*plugins: ModuleType) -> PluginManager:
    """Return a manager with *plugins*."""
    made = PluginManager()
    for one in plugins:
        made.register(one, status(one.__name__))
    return made


def called(made: PluginManager, name: str = "north") -> tuple[Offer[LayoutSpec], ...]:
    """Return the layouts of the plugin called *name*."""
    return made.call(LAYOUTS, LayoutsContext(), status(name))


def test_what_a_hook_yields_is_known_to_type_checkers() -> None:
    """A call gives offers of the hook's own kind of component."""
    offers = called(manager(plugin("north", layouts=[layout("a")])))

    assert_type(offers[0].component, LayoutSpec)
    assert layout("a") == offers[0].component


def test_offers_come_with_their_plugin_in_the_order_of_ids() -> None:
    """And are those of one plugin only."""
    north = plugin("north", layouts=[layout("c"), layout("a")])
    south = plugin("south", layouts=[layout("b")])

    for made in (manager(north, south), manager(south, north)):
        assert [(one.component.id, one.plugin.id) for one in called(made)] == [("a", "north"), ("c", "north")]
        assert [(one.component.id, one.plugin.id) for one in called(made, "south")] == [("b", "south")]


def test_two_managers_never_meet() -> None:
    """A plugin registered with one is unknown to the other."""
    manager(plugin("north", layouts=[layout("a")]))

    assert called(manager()) == ()


def failing(context: LayoutsContext) -> Iterator[LayoutSpec]:  # noqa: ARG001 - the hook's one parameter
    """Fail after the first component, so that only draining shows it."""
    yield layout("a")
    raise LookupError("no\nmap")


def leaving(context: LayoutsContext) -> Iterator[LayoutSpec]:  # noqa: ARG001 - as above
    """Try to end the program."""
    yield from ()
    raise SystemExit(4)


def talking(context: LayoutsContext) -> Iterator[LayoutSpec]:  # noqa: ARG001 - as above
    """Yield what is no layout."""
    yield "narrative"  # type: ignore[misc]  # that is the fault


@pytest.mark.parametrize(
    ("implementation", "said"),
    [
        (failing, "LookupError: no map (test_manager.py, line "),
        (leaving, "SystemExit: 4 (test_manager.py, line "),
        (talking, "expected LayoutSpec, found str; "),
    ],
)
def test_a_hook_that_fails_is_an_error_that_names_plugin_distribution_versions_hook_and_remedy(
    implementation: Implementation[LayoutsContext, LayoutSpec], said: str
) -> None:
    """Whatever it raises, in one line; a generator is drained inside the guard."""
    module = ModuleType("north")
    module.__dict__["scrkit_layouts"] = LAYOUTS.implement(implementation)

    with pytest.raises(PluginError) as caught:
        called(manager(module))

    told = str(caught.value)
    assert told.startswith(f"plugin 'north' (north-dist 1.2) failed with scrkit {__version__}: scrkit_layouts: {said}")
    assert told.endswith("upgrade or uninstall north-dist, or run without it (--disable-plugin north)")


def test_two_plugins_with_one_id_are_refused() -> None:
    """The first stays."""
    made = manager(plugin("north", layouts=[layout("a")]))

    with pytest.raises(
        PluginError, match=r"^plugin 'north' \(other 3\) failed .*: another plugin is registered under this id"
    ):
        made.register(plugin("north"), PluginStatus(id="north", distribution="other", version="3"))

    assert [offer.component.id for offer in called(made)] == ["a"]


class Alike:
    """A plugin that says it is like any other, and fails where it is asked again."""

    def __eq__(self, other: object) -> bool:
        return True

    def __hash__(self) -> int:
        raise LookupError

    @staticmethod
    @LAYOUTS.implement
    def scrkit_layouts(context: LayoutsContext) -> list[LayoutSpec]:  # noqa: ARG004 - the hook's one parameter
        """Offer one."""
        return [layout("alike")]


def test_a_plugin_that_says_it_is_another_is_none() -> None:
    """Plugins are never compared, in whatever order they come."""
    north = plugin("north", layouts=[layout("a")])
    made = manager(north)
    made.register(Alike(), status("alike"))
    again = PluginManager()
    again.register(Alike(), status("alike"))
    again.register(north, status("north"))

    for one in (made, again):
        assert [offer.component.id for offer in (*called(one), *called(one, "alike"))] == ["a", "alike"]


def test_a_plugin_need_not_implement_every_hook() -> None:
    """One hook is a plugin."""
    module = ModuleType("north")
    module.__dict__["scrkit_layouts"] = plugin("x", layouts=[layout("a")]).scrkit_layouts

    assert manager(module).call(BOARDS, BoardsContext(), status("north")) == ()


def made_without(kind: type[LayoutSpec]) -> LayoutSpec:
    """Return a spec whose constructor was passed over."""
    return object.__new__(kind)


class Derived(LayoutSpec):
    """A spec with more than a spec has."""


@pytest.mark.parametrize(
    ("spec", "said"),
    [
        (made_without(LayoutSpec), "AttributeError: "),
        (Derived(id="a", summary="a", ref="a:B"), "expected LayoutSpec, found Derived"),
    ],
)
def test_a_spec_is_a_spec(spec: LayoutSpec, said: str) -> None:
    """No more and no less: what is more would run where nobody expects it."""
    with pytest.raises(PluginError, match=f"scrkit_layouts: {said}"):
        called(manager(plugin("north", layouts=[spec])))


def test_a_hook_without_end_is_stopped() -> None:
    """After more components than anybody has."""

    def endless(context: LayoutsContext) -> Iterator[LayoutSpec]:  # noqa: ARG001 - the hook's one parameter
        while True:
            yield layout("a")

    module = ModuleType("north")
    module.__dict__["scrkit_layouts"] = LAYOUTS.implement(endless)

    with pytest.raises(PluginError, match="scrkit_layouts: yields more than 10,000 components"):
        called(manager(module))
