"""Promises of the look at a plugin before it is registered: what would not be called is refused, with a fix."""

from __future__ import annotations

from types import ModuleType, SimpleNamespace
from typing import TYPE_CHECKING, Any

import pluggy
import pytest

from scrkit.errors import IncompatibleError, PluginError
from scrkit.plugin import API, LAYOUTS, RENDERERS, LayoutsContext, PluginInfo, PluginStatus
from scrkit.plugin.implementations import looked_at

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator

    from scrkit.plugin import LayoutSpec

STATUS = PluginStatus(id="north", distribution="north-dist", version="1.2")
INFO = PluginInfo(id="north", api=API, prefix="NO")
MARK = pluggy.HookimplMarker("scrkit")


def right(context: LayoutsContext) -> Iterator[LayoutSpec]:  # noqa: ARG001 - the hook's one parameter
    """Offer nothing."""
    yield from ()


def module(**attributes: Any) -> ModuleType:  # noqa: ANN401 - whatever a plugin may hold
    """Return a plugin that says who it is, with *attributes* besides."""
    made = ModuleType("north")
    made.__dict__.update({"scrkit_plugin": INFO} | attributes)
    return made


def refused(plugin: object) -> PluginError:
    """Return the error for *plugin*."""
    with pytest.raises(PluginError) as caught:
        looked_at(plugin, STATUS, introduced=True)
    return caught.value


def test_what_a_plugin_implements_is_known() -> None:
    """Its hooks in order, and the prefix of its rules."""
    plugin = module(
        scrkit_renderers=MARK(lambda context: []),  # noqa: ARG005 - the hook's one parameter
        scrkit_layouts=LAYOUTS.implement(right),
    )

    status = looked_at(plugin, STATUS, introduced=True)

    assert (status.hooks, status.prefix) == (("scrkit_layouts", "scrkit_renderers"), "NO")
    assert status.status == "active"


def test_an_object_can_be_a_plugin() -> None:
    """Its methods are its hooks."""

    class Plugin:
        scrkit_plugin = INFO

        @MARK
        def scrkit_layouts(self, context: LayoutsContext) -> list[LayoutSpec]:  # noqa: ARG002 - as above
            """Offer nothing."""
            return []

    assert looked_at(Plugin(), STATUS, introduced=True).hooks == ("scrkit_layouts",)


def test_what_does_not_look_like_a_hook_is_left_alone() -> None:
    """Classes, constants and other functions."""
    plugin = module(
        scrkit_layouts=LAYOUTS.implement(right),
        scrkit_Helper=type("scrkit_Helper", (), {}),
        scrkit_version="1",
        helper=len,
    )

    assert looked_at(plugin, STATUS, introduced=True).hooks == ("scrkit_layouts",)


def test_a_plugin_without_a_hook_is_refused() -> None:
    """Whoever wrote it would look for its findings in vain."""
    error = refused(module())

    assert error.reason == "it implements no hook"
    assert str(error.remedy).startswith("hooks are scrkit_formats, ")


async def waiting(context: LayoutsContext) -> list[LayoutSpec]:  # noqa: ARG001 - as above
    """Offer nothing, later."""
    return []


async def trickling(context: LayoutsContext) -> AsyncIterator[LayoutSpec]:  # noqa: ARG001 - as above
    """Offer nothing, bit by bit."""
    specs: list[LayoutSpec] = []
    for spec in specs:
        yield spec


def by_keyword(*, context: LayoutsContext) -> list[LayoutSpec]:  # noqa: ARG001 - as above
    """Take the context by keyword."""
    return []


def misnamed(outline: LayoutsContext) -> list[LayoutSpec]:  # noqa: ARG001 - as above
    """Take a parameter that no hook has."""
    return []


def several(context: LayoutsContext, more: int = 0) -> list[LayoutSpec]:  # noqa: ARG001 - as above
    """Take more than the context."""
    return []


def none() -> list[LayoutSpec]:
    """Take nothing."""
    return []


@pytest.mark.parametrize(
    ("name", "function", "reason", "remedy"),
    [
        ("scrkit_layuot", MARK(right), "there is no hook scrkit_layuot", "call it scrkit_layouts"),
        ("scrkit_layout", none, "there is no hook scrkit_layout", "call it scrkit_layouts"),
        ("scrkit_x", none, "there is no hook scrkit_x", "hooks are scrkit_formats, "),
        ("it", LAYOUTS.implement(lambda context: right(context)), "there is no hook it", "call it scrkit_layouts"),  # noqa: PLW0108 - a function of its own
        (
            "scrkit_layouts",
            RENDERERS.implement(lambda context: []),  # noqa: ARG005 - the hook's one parameter
            "scrkit_layouts is marked as scrkit_renderers",
            "call it so, or mark it with its own hook",
        ),
        ("scrkit_layouts", none, "scrkit_layouts is not marked as a hook", "write @LAYOUTS.implement above it"),
        ("scrkit_layouts", MARK(waiting), "scrkit_layouts is async", "make it an ordinary function: hooks"),
        ("scrkit_layouts", MARK(trickling), "scrkit_layouts is async", "make it an ordinary function: hooks"),
        (
            "scrkit_layouts",
            MARK(by_keyword),
            "scrkit_layouts takes a parameter by keyword only",
            "write it as def scrkit_layouts(context)",
        ),
        (
            "scrkit_layouts",
            MARK(misnamed),
            "scrkit_layouts takes outline and not one context",
            "write it as def scrkit_layouts(context)",
        ),
        (
            "scrkit_layouts",
            MARK(several),
            "scrkit_layouts takes context, more and not one context",
            "write it as def",
        ),
        ("scrkit_layouts", MARK(lambda: ()), "scrkit_layouts takes nothing and not one context", "write it as def"),
        (
            "scrkit_layouts",
            MARK(wrapper=True)(lambda context: (yield)),  # noqa: ARG005 - as above
            "scrkit_layouts wraps other plugins",
            "make it an ordinary hook: ",
        ),
        (
            "scrkit_layouts",
            MARK(type("Layouts", (), {})),
            "scrkit_layouts is a class",
            "make it a function",
        ),
        (
            "scrkit_layouts",
            SimpleNamespace(scrkit_impl={"specname": None}),
            "scrkit_layouts is of type SimpleNamespace",
            "make it a function",
        ),
    ],
)
def test_what_would_not_be_called_is_refused_with_a_fix(
    name: str, function: Callable[..., object], reason: str, remedy: str
) -> None:
    """Whoever wrote it would look for its findings in vain."""
    error = refused(module(**{name: function}))

    assert error.reason == reason
    assert str(error.remedy).startswith(remedy)
    assert error.problem.startswith("plugin 'north' (north-dist 1.2) failed with scrkit ")


def test_a_plugin_that_does_not_say_who_it_is_is_refused() -> None:
    """The remedy is the very line."""
    error = refused(ModuleType("north"))

    assert error.reason == "expected scrkit_plugin, there is none"
    assert error.remedy == "write in its module: scrkit_plugin = PluginInfo(id='north', api=1)"


def test_a_plugin_that_says_something_else_is_refused() -> None:
    """A text is no information on a plugin."""
    assert refused(module(scrkit_plugin="north")).reason == "expected scrkit_plugin, found str"


def test_a_plugin_that_calls_itself_otherwise_is_refused() -> None:
    """One name in two places is one too many if they differ."""
    error = refused(module(scrkit_plugin=PluginInfo(id="south", api=API)))

    assert error.reason == "it is called 'north' by its entry point and 'south' by scrkit_plugin"


@pytest.mark.parametrize("api", [0, API + 1])
def test_a_plugin_for_another_api_is_incompatible(api: Any) -> None:  # noqa: ANN401 - a plugin may give anything
    """It may rely on what is not there."""
    with pytest.raises(IncompatibleError) as caught:
        looked_at(module(scrkit_plugin=PluginInfo(id="north", api=api)), STATUS, introduced=True)

    assert caught.value.reason == f"it is written for plugin API {api}, and this scrkit speaks 1"
    assert caught.value.remedy


def test_a_plugin_that_was_handed_over_need_not_say_who_it_is() -> None:
    """But if it does, what it says is looked at."""
    plain = ModuleType("north")
    plain.__dict__["scrkit_layouts"] = LAYOUTS.implement(right)
    wrong = module(scrkit_plugin=PluginInfo(id="south", api=API))

    assert looked_at(plain, STATUS, introduced=False).hooks == ("scrkit_layouts",)
    with pytest.raises(PluginError, match="it is called 'north'"):
        looked_at(wrong, STATUS, introduced=False)
