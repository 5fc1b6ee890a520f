"""A plugin with an implementation of every hook, and a component of every kind: it loads, runs, and type-checks.

Components are named by string, by class and by function, so that each form of a reference is there.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import click
from attrs import frozen

from scrkit.model import (
    Action,
    Block,
    Board,
    Confidence,
    Draft,
    Finding,
    Framework,
    Line,
    Outline,
    Paragraph,
    Review,
    Rule,
    Span,
    Where,
)
from scrkit.plugin import (
    API,
    BOARDS,
    COMMANDS,
    EXPORTERS,
    FORMATS,
    FRAMEWORKS,
    LAYOUTS,
    RENDERERS,
    VALIDATORS,
    BoardsContext,
    BoardSpec,
    CommandsContext,
    CommandSpec,
    ExportContext,
    ExportersContext,
    ExporterSpec,
    FormatContext,
    FormatsContext,
    FormatSpec,
    FrameworksContext,
    FrameworkSpec,
    LayoutContext,
    LayoutsContext,
    LayoutSpec,
    PluginInfo,
    RenderContext,
    RenderersContext,
    RendererSpec,
    Template,
    ValidationContext,
    ValidatorsContext,
    ValidatorSpec,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

scrkit_plugin = PluginInfo(id="every", api=API, prefix="EVERY")

OURS = "Every Safeguarding Board"
SHORT = Rule(code="EVERY1", title="Actions of too few words", severity="advice")
LONG = Rule(code="EVERY2", title="Actions of too many words", severity="advice")


@frozen(kw_only=True)
class Options:
    """What the configuration may say in this plugin's table."""

    fewest: int = 3


class Lines:
    """Reads a paragraph a line."""

    def read(self, data: bytes, context: FormatContext) -> Outline:
        """Return the lines; the first is the heading."""
        lines = list(enumerate(filter(None, data.decode().splitlines()), start=1))
        return Outline(
            format="every",
            source=context.source,
            blocks=tuple(
                Block(kind="heading" if at == 1 else "paragraph", text=line, at=Span(line=at)) for at, line in lines
            ),
        )


class Shape:
    """Takes the heading for the title, and every paragraph for an action."""

    def confidence(self, outline: Outline, context: LayoutContext) -> Confidence:
        """Return that it is sure of its own format."""
        known = f"{len(context.boards)} boards are known"
        return Confidence(value=float(outline.format == "every"), reasons=(known,))

    def read(self, outline: Outline, context: LayoutContext) -> Draft:
        """Return the review."""
        title, *actions = outline.blocks
        board = context.boards[0].names[0] if context.boards else OURS
        return Draft(
            review=Review(
                id="every",
                board=board,
                title=title.text,
                actions=tuple(Action(id=str(block.at.line), text=block.text, at=block.at) for block in actions),
            ),
            paragraphs=tuple(
                Paragraph(id=str(block.at.line), kinds=("action",), text=block.text, at=block.at) for block in actions
            ),
            headings=(Line(text=title.text, at=title.at),),
        )


def short(context: ValidationContext) -> Iterator[Finding]:
    """Yield the actions of fewer words than the options say."""
    fewest = context.options_as(Options).fewest
    for action in context.review.all_actions():
        if len(action.text.split()) < fewest:
            where = Where(kind="paragraph", id=action.id, at=action.at)
            yield Finding(code=SHORT.code, severity=SHORT.severity, message="It is short.", where=where)


class Long:
    """A family of rules as an object, which gives its findings in a list."""

    def __call__(self, context: ValidationContext) -> list[Finding]:
        """Find nothing."""
        return []


class Note:
    """Writes the title and the findings, in the board's own template where there is one."""

    def render(self, context: RenderContext) -> bytes:
        """Return the note."""
        head = context.template or b"# "
        lines = [context.review.title, *(finding.message for finding in context.findings)]
        return head + "\n".join(lines).encode()


class Table:
    """Writes the actions, a line each."""

    def export(self, context: ExportContext) -> bytes:
        """Return the lines."""
        return "".join(f"{action.id}\t{action.text}\n" for action in context.review.all_actions()).encode()


@click.command("every")
def every() -> None:
    """Say a word."""
    click.echo("every")


def command() -> click.Command:
    """Return the command."""
    return every


@FORMATS.implement
def scrkit_formats(context: FormatsContext) -> Iterator[FormatSpec]:
    """Offer a format by a string."""
    yield FormatSpec(id="every", summary=f"For scrkit {context.version}", suffixes=(".every",), ref="every_hook:Lines")


@LAYOUTS.implement
def scrkit_layouts(context: LayoutsContext) -> Iterable[LayoutSpec]:
    """Offer a layout by its class."""
    yield LayoutSpec(id="every", summary=f"For scrkit {context.version}", ref=Shape)


@VALIDATORS.implement
def scrkit_validators(context: ValidatorsContext) -> Sequence[ValidatorSpec]:
    """Offer validators by a function that gives one, and by a class."""
    summary = f"For scrkit {context.version}"
    return (
        ValidatorSpec(id="every", summary=summary, rules=(SHORT,), ref=lambda: short, options=Options),
        ValidatorSpec(id="every.long", summary=summary, rules=(LONG,), ref=Long),
    )


@RENDERERS.implement
def scrkit_renderers(context: RenderersContext) -> list[RendererSpec]:
    """Offer a document in a list."""
    return [RendererSpec(id="every", summary=f"For scrkit {context.version}", forms=(".note",), ref=Note)]


@EXPORTERS.implement
def scrkit_exporters(context: ExportersContext) -> tuple[ExporterSpec, ...]:
    """Offer a file in a tuple."""
    summary = f"For scrkit {context.version}"
    return (ExporterSpec(id="every", summary=summary, forms=(".tsv",), ref="every_hook:Table", options=None),)


@BOARDS.implement
def scrkit_boards(context: BoardsContext) -> Iterator[BoardSpec]:
    """Offer a board with a template of its own."""
    own = Template(document="every", name="every.note", read=lambda: b"Every Safeguarding Board: ")
    name = OURS if context.version else ""
    yield BoardSpec(profile=Board(id="every", names=(name,)), templates=(own,))


def framework() -> Framework:
    """Return a rule pack with nothing but what it must have."""
    return Framework(
        id="every-2001",
        name="Every Guidance 2001",
        called=("Every Guidance 2001",),
        begins=date(2001, 1, 1),
        law=("Every Act 2000",),
        board=("Every Board",),
        review=("every review",),
    )


@FRAMEWORKS.implement
def scrkit_frameworks(context: FrameworksContext) -> Iterator[FrameworkSpec]:
    """Offer a framework by a function that gives it."""
    yield FrameworkSpec(id="every-2001", summary=f"For scrkit {context.version}", ref=framework)


@COMMANDS.implement
def scrkit_commands(context: CommandsContext) -> Iterator[CommandSpec]:
    """Offer a command by a function that gives it, and by a string."""
    summary = f"For scrkit {context.version}"
    yield CommandSpec(id="every", summary=summary, ref=command)
    yield CommandSpec(id="every-too", summary=summary, ref="every_hook:command")
