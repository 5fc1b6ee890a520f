"""Promises of specs: what could never be one is refused where it is made."""

from __future__ import annotations

from typing import Any

import pytest
from attrs import evolve, frozen

from scrkit.errors import RecordError
from scrkit.model import Board, Rule
from scrkit.plugin import (
    BoardSpec,
    CommandSpec,
    FormatSpec,
    LayoutSpec,
    PluginInfo,
    RendererSpec,
    Template,
    ValidatorSpec,
)

RULE = Rule(code="NO1", title="t", severity="error")


@frozen
class Options:
    """An attrs class."""


@pytest.mark.parametrize("component_id", ["", " ", "two words", "-a", "a/b", "x" * 81, 3])
def test_an_id_is_one_word(component_id: Any) -> None:  # noqa: ANN401 - whatever a plugin may give
    """It can be typed at a terminal."""
    with pytest.raises(RecordError, match=r"LayoutSpec\.id: expected an id"):
        LayoutSpec(id=component_id, summary="a layout", ref="a:B")


@pytest.mark.parametrize("component_id", ["a", "north.plan", "tiny-shape", "x" * 80, "école", "2021"])
def test_an_id_may_have_dots_and_hyphens(component_id: str) -> None:
    """And 80 characters."""
    assert LayoutSpec(id=component_id, summary="a layout", ref="a:B").id == component_id


@pytest.mark.parametrize("summary", ["", " \n", None])
def test_a_summary_says_something(summary: Any) -> None:  # noqa: ANN401 - as above
    """It stands in lists."""
    with pytest.raises(RecordError, match=r"LayoutSpec\.summary: expected a summary"):
        LayoutSpec(id="a", summary=summary, ref="a:B")


@pytest.mark.parametrize("ref", ["", "a", "a.b", "a:b:c", "a/b:c", "a:b()", 3, None])
def test_a_reference_leads_into_a_module(ref: Any) -> None:  # noqa: ANN401 - as above
    """Or is callable."""
    with pytest.raises(RecordError, match=r"LayoutSpec\.ref: expected 'package\.module:Name' or a callable"):
        LayoutSpec(id="a", summary="a layout", ref=ref)


@pytest.mark.parametrize("options", [Options(), int, "Options", {}])
def test_options_are_a_class(options: Any) -> None:  # noqa: ANN401 - as above
    """Of attrs."""
    with pytest.raises(RecordError, match=r"LayoutSpec\.options: expected an attrs class"):
        LayoutSpec(id="a", summary="a layout", ref="a:B", options=options)


@pytest.mark.parametrize("forms", [(), ("docx",), (".DOCX",), (".docx", 3), ".docx", [".docx"]])
def test_a_form_is_a_suffix(forms: Any) -> None:  # noqa: ANN401 - as above
    """In lower case, with the dot, and there is at least one."""
    with pytest.raises(RecordError, match="expected a tuple of suffixes"):
        RendererSpec(id="a", summary="a document", ref="a:B", forms=forms)
    with pytest.raises(RecordError, match="expected a tuple of suffixes"):
        FormatSpec(id="a", summary="a format", ref="a:B", suffixes=forms)


def test_a_suffix_may_have_two_parts() -> None:
    """As that of canonical files has."""
    assert RendererSpec(id="a", summary="a", ref="a:B", forms=(".scr.yaml",)).forms == (".scr.yaml",)


@pytest.mark.parametrize("prefix", ["", "S", "sea", "SEA1", "X" * 13, 3])
def test_a_prefix_is_capital_letters(prefix: Any) -> None:  # noqa: ANN401 - as above
    """Two to twelve."""
    with pytest.raises(RecordError, match="a prefix of rule codes is 2 to 12 capital letters"):
        PluginInfo(id="a", api=1, prefix=prefix)


@pytest.mark.parametrize(
    ("rules", "said"),
    [
        ([], r"ValidatorSpec\.rules: expected a tuple of rules, as \(RULE,\), found 'list'"),
        (RULE, "found 'Rule'"),
        (None, "found 'NoneType'"),
        ((), "expected at least one rule"),
        ((3,), "Rule: found int where something else belongs"),
        ((evolve(RULE, severity="grave"),), r"Rule\.severity: found 'grave' where something else belongs"),  # type: ignore[arg-type]  # that is a fault
        ((evolve(RULE, level="X"),), r"Rule\.level: found "),  # type: ignore[arg-type]  # as above
    ],
)
def test_rules_are_rules(rules: Any, said: str) -> None:  # noqa: ANN401 - as above
    """Of a severity and a level that there are, and at least one."""
    with pytest.raises(RecordError, match=said):
        ValidatorSpec(id="a", summary="a", ref="a:B", rules=rules)


@pytest.mark.parametrize("flag", [1, None, "yes"])
def test_a_flag_is_true_or_false(flag: Any) -> None:  # noqa: ANN401 - as above
    """Nothing that only counts as one of them."""
    with pytest.raises(RecordError, match=r"ValidatorSpec\.any_text: expected True or False"):
        ValidatorSpec(id="a", summary="a", ref="a:B", rules=(RULE,), any_text=flag)


def test_a_command_has_no_options() -> None:
    """It would never see them."""
    with pytest.raises(RecordError, match="a command takes no options from the configuration"):
        CommandSpec(id="a", summary="a", ref="a:B", options=Options)


def test_a_board_is_a_board() -> None:
    """And its templates are templates."""
    board = Board(id="b", names=("B",))

    with pytest.raises(RecordError, match="Board: found NoneType"):
        BoardSpec(profile=None)  # type: ignore[arg-type]  # that is the fault
    with pytest.raises(TypeError, match="templates"):
        BoardSpec(profile=board, templates=(3,))  # type: ignore[arg-type]  # as above
    with pytest.raises(TypeError, match="name"):
        Template(document="plan", name=3, read=bytes)  # type: ignore[arg-type]  # as above
    with pytest.raises(TypeError, match="meetings"):
        Board(id="b", names=("B",), meetings=(3,))  # type: ignore[arg-type]  # as above
    with pytest.raises(RecordError, match=r"Board\.headings: expected pairs of texts"):
        Board(id="b", names=("B",), headings=(("view", 3),))  # type: ignore[arg-type]  # as above
