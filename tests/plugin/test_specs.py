"""Promises of the specs."""

from __future__ import annotations

import sys

import pytest

from scrkit.model import Board
from scrkit.plugin import BoardSpec, FormatSpec, LayoutSpec


class Narrative:
    """Stands for a component; nothing of it is called."""


def test_a_component_is_imported_when_it_is_loaded() -> None:
    """The reference alone imports nothing."""
    sys.modules.pop("colorsys", None)
    spec = LayoutSpec(id="tune", summary="stands for a component", ref="colorsys:rgb_to_hsv")
    before = "colorsys" in sys.modules

    with pytest.raises(TypeError, match="rgb_to_hsv"):
        spec.load()  # called without arguments, which this one needs

    assert not before
    assert "colorsys" in sys.modules


def test_a_component_is_made_by_calling_the_reference() -> None:
    """A class gives an instance."""
    spec = FormatSpec(id="text", summary="text", suffixes=(".txt",), ref=Narrative)  # type: ignore[arg-type]  # no component

    assert isinstance(spec.load(), Narrative)


@pytest.mark.parametrize("ref", ["no.such.module:Name", "colorsys:NoSuchName"])
def test_a_reference_that_leads_nowhere_is_an_error(ref: str) -> None:
    """It is found when the component is loaded."""
    with pytest.raises((ImportError, AttributeError)):
        LayoutSpec(id="lost", summary="leads nowhere", ref=ref).load()


def test_a_board_is_known_by_its_profile() -> None:
    """Its id is the profile's, and its summary the board's full name."""
    spec = BoardSpec(profile=Board(id="north", names=("North Safeguarding Board", "NSB")))

    assert (spec.id, spec.summary) == ("north", "North Safeguarding Board")
