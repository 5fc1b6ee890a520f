"""Promises of what makes a component of an offer."""

from __future__ import annotations

import pytest
from attrs import frozen

from kit import tiny
from scrkit.errors import PluginError
from scrkit.plugin import LayoutContext, LayoutSpec, Offer, PluginStatus, ValidatorSpec
from scrkit.plugin.making import make

NORTH = PluginStatus(id="north")


def test_a_component_is_made_when_it_is_wanted() -> None:
    """By its reference."""
    spec = LayoutSpec(id="a", summary="a", ref="kit.tiny:Shape")

    assert isinstance(make(Offer(NORTH, spec), doing="layout 'a'"), tiny.Shape)


@pytest.mark.parametrize(
    ("ref", "said"),
    [
        ("no_such_module:Shape", "ModuleNotFoundError: No module named 'no_such_module'"),
        ("kit.tiny:NoSuch", "AttributeError: module 'kit.tiny' has no attribute 'NoSuch'"),
        ("kit.tiny:Note", "what it makes, of type Note, has no confidence and no read"),
        (dict, "what it makes, of type dict, has no confidence and no read"),
    ],
)
def test_what_cannot_be_made_is_a_plugin_error(ref: str, said: str) -> None:
    """So is what cannot do what its kind must be able to do."""
    spec = LayoutSpec(id="a", summary="a", ref=ref)

    with pytest.raises(PluginError) as caught:
        make(Offer(NORTH, spec), doing="layout 'a'")

    assert caught.value.reason.startswith(f"layout 'a': {said}")


def test_a_validator_is_whatever_can_be_called() -> None:
    """A function among them, but no list."""
    spec = ValidatorSpec(id="a", summary="a", rules=(tiny.ERROR,), ref=list)  # type: ignore[arg-type]  # that is the fault

    with pytest.raises(
        PluginError, match=r"of type list, has no __call__; give it what Validator in scrkit.plugin has"
    ):
        make(Offer(NORTH, spec), doing="validator 'a'")


@frozen
class Options:
    """Options of a component."""

    limit: int = 3


def test_options_are_what_the_component_asks_for() -> None:
    """A component that asks for another class than its spec named is told."""
    context = LayoutContext(vocabulary=None, options=Options())  # type: ignore[arg-type]  # never looked at

    assert context.options_as(Options).limit == 3
    with pytest.raises(TypeError, match="expected options of PluginStatus, found Options"):
        context.options_as(PluginStatus)
