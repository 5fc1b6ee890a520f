# mypy: disallow-any-expr
"""The calling side: what a hook, a component, an option or a kit gives is known to the type checkers, and never Any."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import TYPE_CHECKING, TypeVar, assert_type

import click
from attrs import AttrsInstance, frozen

from scrkit import Kit, Report
from scrkit.model import (
    Board,
    Confidence,
    Draft,
    Finding,
    Framework,
    Meeting,
    Outline,
    Reading,
    Review,
    Rule,
    Vocabulary,
)
from scrkit.plugin import (
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
    Exporter,
    ExportersContext,
    ExporterSpec,
    Format,
    FormatContext,
    FormatsContext,
    FormatSpec,
    FrameworksContext,
    FrameworkSpec,
    Hook,
    Implementation,
    Layout,
    LayoutContext,
    LayoutsContext,
    LayoutSpec,
    Offer,
    PluginInfo,
    PluginStatus,
    RenderContext,
    Renderer,
    RenderersContext,
    RendererSpec,
    Template,
    ValidationContext,
    Validator,
    ValidatorsContext,
    ValidatorSpec,
)
from scrkit.plugin.making import make

if TYPE_CHECKING:
    from scrkit.plugin.contexts import HookContext
    from scrkit.plugin.hook import Identified
    from scrkit.plugin.manager import PluginManager

    C = TypeVar("C", bound=HookContext)
    R = TypeVar("R", bound=Identified)


@frozen(kw_only=True)
class Options:
    """Stands for a plugin's own options."""

    fewest: int = 3


def the_hooks() -> None:
    """Each hook knows its context and its spec."""
    assert_type(FORMATS, Hook[FormatsContext, FormatSpec])
    assert_type(LAYOUTS, Hook[LayoutsContext, LayoutSpec])
    assert_type(VALIDATORS, Hook[ValidatorsContext, ValidatorSpec])
    assert_type(RENDERERS, Hook[RenderersContext, RendererSpec])
    assert_type(EXPORTERS, Hook[ExportersContext, ExporterSpec])
    assert_type(BOARDS, Hook[BoardsContext, BoardSpec])
    assert_type(FRAMEWORKS, Hook[FrameworksContext, FrameworkSpec])
    assert_type(COMMANDS, Hook[CommandsContext, CommandSpec])
    assert_type(FORMATS.context, type[FormatsContext])
    assert_type(FORMATS.yields, type[FormatSpec])
    assert_type(FORMATS.name, str)
    assert_type(FORMATS.kind, str)


def what_is_offered(manager: PluginManager, plugin: PluginStatus) -> None:
    """Calling a hook gives its specs."""
    assert_type(manager.call(FORMATS, FormatsContext(version="1"), plugin), tuple[Offer[FormatSpec], ...])
    assert_type(manager.call(LAYOUTS, LayoutsContext(version="1"), plugin), tuple[Offer[LayoutSpec], ...])
    assert_type(manager.call(VALIDATORS, ValidatorsContext(version="1"), plugin), tuple[Offer[ValidatorSpec], ...])
    assert_type(manager.call(RENDERERS, RenderersContext(version="1"), plugin), tuple[Offer[RendererSpec], ...])
    assert_type(manager.call(EXPORTERS, ExportersContext(version="1"), plugin), tuple[Offer[ExporterSpec], ...])
    assert_type(manager.call(BOARDS, BoardsContext(version="1"), plugin), tuple[Offer[BoardSpec], ...])
    assert_type(manager.call(COMMANDS, CommandsContext(version="1"), plugin), tuple[Offer[CommandSpec], ...])


def any_hook(hook: Hook[C, R], manager: PluginManager, plugin: PluginStatus) -> tuple[R, ...]:
    """Code for every hook knows what it has, without knowing which hook it is."""
    context = hook.context(version="1")
    return tuple(offer.component for offer in manager.call(hook, context, plugin))


def implementing(
    function: Implementation[LayoutsContext, LayoutSpec],
) -> Implementation[LayoutsContext, LayoutSpec]:
    """What is marked stays what it was."""
    assert_type(LAYOUTS.implement(function)(LayoutsContext(version="1")), Iterable[LayoutSpec])
    return LAYOUTS.implement(function)


def one_hook(manager: PluginManager, plugin: PluginStatus) -> None:
    """And gives what that hook gives."""
    assert_type(any_hook(EXPORTERS, manager, plugin), tuple[ExporterSpec, ...])


def the_components(kit: Kit) -> None:
    """Making a component gives what its kind can do."""
    found = kit.components
    assert_type(make(found.formats[0], doing="format"), Format)
    assert_type(make(found.layouts[0], doing="layout"), Layout)
    assert_type(make(found.validators[0], doing="validator"), Validator)
    assert_type(make(found.renderers[0], doing="renderer"), Renderer)
    assert_type(make(found.exporters[0], doing="exporter"), Exporter)
    assert_type(found.formats[0].component.load(), Format)
    assert_type(found.frameworks[0].component.load(), Framework)
    assert_type(kit.frameworks, tuple[Framework, ...])
    assert_type(found.commands[0].component.load(), click.Command)
    assert_type(found.boards[0].component.profile, Board)
    assert_type(found.boards[0].component.templates, tuple[Template, ...])
    assert_type(found.boards[0].component.templates[0].read, Callable[[], bytes])
    assert_type(found.formats[0].component.suffixes, tuple[str, ...])
    assert_type(found.renderers[0].component.forms, tuple[str, ...])
    assert_type(found.formats[0].component.ref, str | Callable[[], Format])
    assert_type(found.formats[0].component.options, type[AttrsInstance] | None)
    assert_type(found.validators[0].options, object)
    assert_type(found.validators[0].plugin, PluginStatus)
    assert_type(found.rules, tuple[Rule, ...])
    assert_type(found.profiles, tuple[Board, ...])


def what_components_do(kit: Kit, review: Review) -> None:
    """What a component gives is known."""
    found = kit.components
    outline = make(found.formats[0], doing="format").read(b"", FormatContext(source="a.txt"))
    assert_type(outline, Outline)
    layout, context = make(found.layouts[0], doing="layout"), LayoutContext(vocabulary=Vocabulary())
    assert_type(layout.confidence(outline, context), Confidence)
    assert_type(layout.read(outline, context), Draft)
    validator = make(found.validators[0], doing="validator")
    assert_type(validator(ValidationContext(review=review, options=Options())), Iterable[Finding])
    renderer = make(found.renderers[0], doing="renderer")
    assert_type(renderer.render(RenderContext(review=review, form=".docx")), bytes)
    exporter = make(found.exporters[0], doing="exporter")
    assert_type(exporter.export(ExportContext(review=review, form=".json")), bytes)


def the_contexts(validation: ValidationContext, rendering: RenderContext, exporting: ExportContext) -> None:
    """So is each field of a context, and what the options are taken for."""
    assert_type(validation.review, Review)
    assert_type(validation.on, date | None)
    assert_type(validation.board, Board | None)
    assert_type(validation.options, object)
    assert_type(validation.options_as(Options), Options)
    assert_type(validation.options_as(Options).fewest, int)
    assert_type(rendering.meetings, tuple[Meeting, ...])
    assert_type(rendering.template, bytes | None)
    assert_type(exporting.findings, tuple[Finding, ...])
    assert_type(exporting.rules, tuple[Rule, ...])


def the_plugin(info: PluginInfo, status: PluginStatus) -> None:
    """And what a plugin says of itself."""
    assert_type(info.id, str)
    assert_type(info.api, int)
    assert_type(info.prefix, str | None)
    assert_type(status.hooks, tuple[str, ...])
    assert_type(status.told, str)


def the_kit(kit: Kit, review: Review) -> None:
    """And what the one object through which the library is used gives."""
    assert_type(kit.plugins, tuple[PluginStatus, ...])
    assert_type(kit.read("a.txt"), Reading)
    assert_type(kit.load("a.json"), Review)
    assert_type(kit.validate(review), Report)
    assert_type(kit.render(review, "plan", "plan.docx"), Report)
    assert_type(kit.export(review, "json", "review.json"), Report)
