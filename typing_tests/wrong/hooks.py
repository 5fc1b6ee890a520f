"""Hooks of a wrong shape."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrkit.model import Board
from scrkit.plugin import (
    BOARDS,
    COMMANDS,
    EXPORTERS,
    FORMATS,
    LAYOUTS,
    RENDERERS,
    VALIDATORS,
    BoardsContext,
    BoardSpec,
    CommandsContext,
    CommandSpec,
    ExportersContext,
    ExporterSpec,
    FormatsContext,
    FormatSpec,
    LayoutsContext,
    LayoutSpec,
    RenderersContext,
    RendererSpec,
    ValidatorSpec,
)

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterable, Iterator

RENDERER = RendererSpec(id="ours", summary="Ours", forms=(".docx",), ref="ours:Paper")
LAYOUT = LayoutSpec(id="ours", summary="Ours", ref="ours:Shape")


@LAYOUTS.implement  # wrong: a spec of another kind
def another_spec(context: LayoutsContext) -> Iterator[RendererSpec]:
    """Offer a document as a layout."""
    yield RENDERER


@FORMATS.implement  # wrong: a spec of another kind
def another_spec_of_formats(context: FormatsContext) -> list[LayoutSpec]:
    """Offer a layout as a format."""
    return [LAYOUT]


@EXPORTERS.implement  # wrong: a spec of another kind
def a_renderer_for_an_exporter(context: ExportersContext) -> Iterable[RendererSpec]:
    """Offer a document as a file for machines."""
    return [RENDERER]


@LAYOUTS.implement
def another_spec_inside(context: LayoutsContext) -> Iterator[LayoutSpec]:
    """Say a layout, and yield a document."""
    yield RENDERER  # wrong: not what is promised


@RENDERERS.implement  # wrong: another hook's context
def another_context(context: LayoutsContext) -> Iterator[RendererSpec]:
    """Ask for what only layouts are given."""
    yield RENDERER


@VALIDATORS.implement  # wrong: another hook's context
def another_context_of_validators(context: FormatsContext) -> Iterable[ValidatorSpec]:
    """Ask for what only formats are given."""
    return ()


@RENDERERS.implement  # wrong: a second parameter
def a_second_parameter(context: RenderersContext, config: object) -> Iterator[RendererSpec]:
    """Ask for more than the context."""
    yield RENDERER


@RENDERERS.implement  # wrong: a second parameter, by keyword
def a_parameter_by_keyword(context: RenderersContext, *, config: object) -> Iterator[RendererSpec]:
    """Ask for more than the context."""
    yield RENDERER


@RENDERERS.implement  # wrong: no parameter
def no_parameter() -> Iterator[RendererSpec]:
    """Ask for nothing."""
    yield RENDERER


@RENDERERS.implement  # wrong: a parameter of another name
def another_name(ctx: RenderersContext) -> Iterator[RendererSpec]:
    """Call the context otherwise."""
    yield RENDERER


@COMMANDS.implement  # wrong: async
async def awaited(context: CommandsContext) -> list[CommandSpec]:
    """Ask to be waited for."""
    return []


@COMMANDS.implement  # wrong: async
async def awaited_each(context: CommandsContext) -> AsyncIterator[CommandSpec]:
    """Ask to be waited for, again and again."""
    yield CommandSpec(id="ours", summary="Ours", ref="ours:command")


@EXPORTERS.implement  # wrong: one spec, and not several
def one_spec(context: ExportersContext) -> ExporterSpec:
    """Offer a file."""
    return ExporterSpec(id="ours", summary="Ours", forms=(".csv",), ref="ours:Table")


@FORMATS.implement  # wrong: perhaps nothing
def perhaps(context: FormatsContext) -> list[FormatSpec] | None:
    """Offer nothing in a wrong way."""
    return None


@FORMATS.implement  # wrong: nothing
def nothing(context: FormatsContext) -> None:
    """Offer nothing in a wrong way."""


@BOARDS.implement  # wrong: a profile without its spec
def a_bare_profile(context: BoardsContext) -> Iterator[Board]:
    """Offer a profile."""
    yield Board(id="ours", names=("Our Board",))


class NoFunction:
    """Stands for a hook."""


BOARDS.implement(NoFunction)  # wrong: a class
BOARDS.implement("scrkit_boards")  # wrong: no function


class AnObject:
    """A plugin that is an object, with a hook that is no static method."""

    @BOARDS.implement  # wrong: a method, which has two parameters
    def scrkit_boards(self, context: BoardsContext) -> Iterator[BoardSpec]:
        """Offer a board."""
        yield BoardSpec(profile=Board(id="ours", names=("Our Board",)))


@BOARDS.implement
def a_field_that_is_not_there(context: BoardsContext) -> Iterator[BoardSpec]:
    """Ask the context for what it does not have."""
    yield BoardSpec(profile=Board(id="ours", names=(context.title,)))  # wrong: no such field
