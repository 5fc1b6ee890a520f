"""Promises of the steps of reading, and of looking through a document that no layout accepts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from attrs import evolve

from kit import tiny
from plugin.offering import plugin
from scrkit.errors import ConfigurationError, FileError, LimitError, ReadError
from scrkit.files import PROTECTED_BYTES
from scrkit.kit import Kit, read_protected
from scrkit.kit.unread import unread
from scrkit.language import Protected
from scrkit.model import Block, Board, Finding, Outline, Rule, Where
from scrkit.plugin import BoardSpec, ValidationContext, ValidatorSpec

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

RULE = Rule(code="NORTH1", title="What is in any text", severity="warning")
OTHER = Rule(code="NORTH2", title="What only a review has", severity="warning")
SEEN: list[ValidationContext] = []


class Looking:
    """Remembers what it is given, and finds every line that could not be placed."""

    def __call__(self, context: ValidationContext) -> Iterator[Finding]:
        """Yield them."""
        SEEN.append(context)
        for line in context.review.unplaced:
            yield RULE.finding("a line", Where(kind="document", at=line.at), words=line.text)


class Never:
    """Needs a review."""

    def __call__(self, context: ValidationContext) -> Iterator[Finding]:
        """Yield a finding always."""
        yield OTHER.finding("seen", Where(kind="document"), words=context.review.id)


def kit(*boards: str) -> Kit:
    """Return a kit that reads tiny files, with two validators and with boards of those names."""
    validators = [
        ValidatorSpec(id="any", summary="Any text", rules=(RULE,), ref=Looking, any_text=True),
        ValidatorSpec(id="never", summary="Reviews", rules=(OTHER,), ref=Never),
    ]
    profiles = [BoardSpec(profile=Board(id=f"b{at}", names=(name,))) for at, name in enumerate(boards)]
    offering = plugin("north", formats=[tiny.FORMAT], validators=validators, boards=profiles)
    return Kit([offering, plugin("shape", layouts=[tiny.LAYOUT])], discover=False, builtins=False)


@pytest.fixture
def refused(tmp_path: Path) -> Path:
    """A document that no layout accepts."""
    path = tmp_path / "case.tiny"
    path.write_text("A letter to North Board\n1.1 Second line.\n", "utf-8")
    return path


def test_what_no_layout_accepts_is_looked_through(refused: Path) -> None:
    """By the validators that need no more than text; all its blocks are unplaced in a review of no words."""
    of, names = kit("North Board"), Protected("Jane Xylo")
    outline = of.outline(refused)
    report = of.validate_text(outline, file="case.tiny", protect=names)
    context = SEEN[-1]

    assert [(one.code, one.words, one.where.at.line) for one in report.findings] == [
        ("NORTH1", "A letter to North Board", 1),
        ("NORTH1", "1.1 Second line.", 2),
    ]
    assert (context.outline, context.protected, context.file) == (outline, names, "case.tiny")
    assert context.board is not None
    assert report.complete
    assert of.validate_text(outline, ignore=["NORTH1"]).findings == ()


def test_several_boards_are_none(refused: Path) -> None:
    """Nobody knows whose words they are."""
    of = kit("North Board", "Letter")
    of.validate_text(of.outline(refused))

    assert SEEN[-1].board is None


def test_a_review_is_validated_with_its_outline(tmp_path: Path) -> None:
    """Which the steps of reading give; together they read what reading does."""
    path = tmp_path / "case.tiny"
    path.write_text(tiny.RESPONSE, "utf-8")
    of = kit()
    outline = of.outline(path)
    reading = of.understand(outline)
    report = of.validate(reading.review, outline=outline)

    assert reading == of.read(path)
    assert SEEN[-1].outline == outline
    assert {one.code for one in report.findings} == {"NORTH1", "NORTH2"}


def test_an_error_of_either_step_names_the_file(refused: Path, tmp_path: Path) -> None:
    """As that of reading does."""
    of = kit()
    empty = evolve(of.outline(refused), blocks=())

    with pytest.raises(FileError, match=r"none\.tiny: does not exist"):
        of.outline(tmp_path / "none.tiny")
    with pytest.raises(ReadError, match=r"case\.tiny: holds no text"):
        of.understand(empty)


def test_a_list_of_names_is_read_within_bounds(tmp_path: Path) -> None:
    """As text in UTF-8; nothing of it is in an error."""
    path = tmp_path / "names"
    path.write_text("Jane Xylo\n", "utf-8")
    assert read_protected(path).find("jane xylo")

    path.write_text("# none\n", "utf-8")
    with pytest.raises(ConfigurationError, match="lists no name"):
        read_protected(path)
    path.write_bytes(b"x" * (PROTECTED_BYTES + 1))
    with pytest.raises(LimitError, match="holds more than 2,000,000 bytes"):
        read_protected(path)


def test_a_block_without_a_word_is_no_line() -> None:
    """A dash in a cell is nothing to be looked through, and no reason to stop."""
    blocks = (Block(kind="paragraph", text="A word"), Block(kind="paragraph", text="\u2013"))

    told = unread(Outline(format="text", source="a.txt", blocks=blocks))

    assert [line.text for line in told.unplaced] == ["A word"]
