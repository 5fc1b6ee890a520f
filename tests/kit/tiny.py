"""A plugin of every kind in its smallest form, to test what uses plugins; also installed as an entry point.

A ``.tiny`` file has a block a line: ``# heading``, ``1.2 numbered paragraph``, ``-- furniture``; any other line belongs
nowhere. Its first heading is the board, its second the title, and every numbered paragraph is an action.
"""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from scrkit.errors import FileError, ReadError
from scrkit.model import (
    Action,
    Block,
    Board,
    Confidence,
    Draft,
    Finding,
    Line,
    Meeting,
    Outline,
    Paragraph,
    Review,
    Rule,
    Span,
    Where,
)
from scrkit.plugin import (
    BOARDS,
    FORMATS,
    LAYOUTS,
    RENDERERS,
    VALIDATORS,
    BoardsContext,
    BoardSpec,
    FormatContext,
    FormatsContext,
    FormatSpec,
    LayoutContext,
    LayoutsContext,
    LayoutSpec,
    PluginInfo,
    RenderContext,
    RenderersContext,
    RendererSpec,
    ValidationContext,
    ValidatorsContext,
    ValidatorSpec,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

RESPONSE = """\
# North Safeguarding Board
# Response to Case A
1.1 The Board will write a guide.
1.2 This is wrong.
-- Page 1
2.1 This is odd, and this may be better.
Somewhere else.
"""
"""Five blocks that are placed, furniture, and two sentences that could not be."""

scrkit_plugin = PluginInfo(id="tiny", api=1, prefix="TINY")

_NUMBERED = re.compile(r"([0-9.]+) (.+)")

ERROR = Rule(code="TINY1", title="Actions that are wrong", severity="error")
WARNING = Rule(code="TINY2", title="Actions that are odd", severity="warning")
ADVICE = Rule(code="TINY30", title="Actions that may be better", severity="advice")


class Lines:
    """Reads a block a line."""

    def read(self, data: bytes, context: FormatContext) -> Outline:
        """Return the blocks; the word ``broken`` stands for what a format refuses."""
        if b"broken" in data:
            raise FileError("broken", line=1)
        lines = list(enumerate(data.decode().splitlines(), start=1))
        return Outline(
            format="tiny",
            source=context.source,
            blocks=tuple(
                self.block(line, Span(file=context.source, line=at)) for at, line in lines if line[:3] != "-- "
            ),
            furniture=tuple(Line(text=line[3:], at=Span(line=at)) for at, line in lines if line[:3] == "-- "),
        )

    def block(self, line: str, at: Span) -> Block:
        """Return one block."""
        if line.startswith("# "):
            return Block(kind="heading", text=line[2:], at=at)
        if numbered := _NUMBERED.fullmatch(line):
            return Block(kind="paragraph", text=numbered[2], number=numbered[1], label=numbered[1], at=at)
        return Block(kind="paragraph", text=line, at=at)


class Shape:
    """Reads headings, numbered paragraphs and nothing else."""

    def confidence(self, outline: Outline, context: LayoutContext) -> Confidence:  # noqa: ARG002 - the Protocol's
        """Return that it is sure of the tiny format, and of no other."""
        sure = outline.format == "tiny"
        return Confidence(value=float(sure), reasons=("it is tiny",) if sure else ("it is not tiny",))

    def read(self, outline: Outline, context: LayoutContext) -> Draft:  # noqa: ARG002 - the Protocol's
        """Return every numbered paragraph as an action."""
        headings = [block for block in outline.blocks if block.kind == "heading"]
        if len(headings) < 2:
            raise ReadError("there is no board and no title", line=1)
        actions = [block for block in outline.blocks if block.number]
        return Draft(
            review=Review(
                id="case",
                board=headings[0].text,
                title=headings[1].text,
                dated=date(2024, 5, 17),
                actions=tuple(Action(id=b.number or "", number=b.number, text=b.text, at=b.at) for b in actions),
                unplaced=tuple(
                    Line(text=b.text, at=b.at) for b in outline.blocks if b.kind == "paragraph" and not b.number
                ),
            ),
            paragraphs=tuple(
                Paragraph(id=b.number or "", number=b.number, kinds=("action",), text=b.text, at=b.at) for b in actions
            ),
            headings=tuple(Line(text=b.text, at=b.at) for b in headings),
        )


def wording(context: ValidationContext) -> Iterator[Finding]:
    """Yield what the words say of themselves, the last action first."""
    for word, rule in (("wrong", ERROR), ("odd", WARNING), ("better", ADVICE)):
        for action in reversed(tuple(context.review.all_actions())):
            if word in action.text:
                where = Where(kind="paragraph", id=action.id, number=action.number, at=action.at)
                yield Finding(
                    code=rule.code, severity=rule.severity, message=f"it says {word}.", where=where, mend="Say it well."
                )


class Note:
    """Writes down what it was given."""

    def render(self, context: RenderContext) -> bytes:
        """Return the context, a line a field."""
        template = context.template.decode() if context.template else None
        told = {
            "title": context.review.title,
            "form": context.form,
            "on": context.on,
            "meetings": [(meeting.name, meeting.on.isoformat()) for meeting in context.meetings],
            "findings": [finding.code for finding in context.findings],
            "complete": context.complete,
            "rules": [rule.code for rule in context.rules if rule.code.startswith("TINY")],
            "board": context.board.id if context.board else None,
            "template": template,
            "template_name": context.template_name,
        }
        return "".join(f"{field}: {value}\n" for field, value in told.items()).encode()


FORMAT = FormatSpec(id="tiny", summary="A block a line", suffixes=(".tiny",), ref=Lines)
LAYOUT = LayoutSpec(id="tiny-shape", summary="Headings and numbered paragraphs", ref=Shape)
VALIDATOR = ValidatorSpec(id="tiny-wording", summary="Words", rules=(ADVICE, WARNING, ERROR), ref=lambda: wording)
RENDERER = RendererSpec(id="tiny-note", summary="What it was given", forms=(".note",), ref="kit.tiny:Note")
BOARD = BoardSpec(
    profile=Board(
        id="north",
        names=("North Safeguarding Board", "NSB"),
        meetings=(Meeting(name="spring meeting", on=date(2024, 3, 8)),),
        headings=(("view", "what we think"),),
    )
)


@FORMATS.implement
def scrkit_formats(context: FormatsContext) -> Iterator[FormatSpec]:  # noqa: ARG001 - the hook's one parameter
    """Offer the format."""
    yield FORMAT


@LAYOUTS.implement
def scrkit_layouts(context: LayoutsContext) -> Iterator[LayoutSpec]:  # noqa: ARG001 - as above
    """Offer the layout."""
    yield LAYOUT


@VALIDATORS.implement
def scrkit_validators(context: ValidatorsContext) -> Iterator[ValidatorSpec]:  # noqa: ARG001 - as above
    """Offer the validator."""
    yield VALIDATOR


@RENDERERS.implement
def scrkit_renderers(context: RenderersContext) -> Iterator[RendererSpec]:  # noqa: ARG001 - as above
    """Offer the renderer."""
    yield RENDERER


@BOARDS.implement
def scrkit_boards(context: BoardsContext) -> Iterator[BoardSpec]:  # noqa: ARG001 - as above
    """Offer the board."""
    yield BOARD
