"""Hooks and components that are called wrongly, or taken for others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrkit.plugin import (
    EXPORTERS,
    FORMATS,
    ExportContext,
    ExportersContext,
    ExporterSpec,
    FormatContext,
    FormatsContext,
    FormatSpec,
    Hook,
    LayoutsContext,
    Offer,
    RenderContext,
    ValidationContext,
)
from scrkit.plugin.making import make

if TYPE_CHECKING:
    from scrkit import Kit
    from scrkit.model import Review
    from scrkit.plugin import (
        Exporter,
        Format,
        Layout,
        LayoutContext,
        LayoutSpec,
        PluginStatus,
        Renderer,
        RendererSpec,
        Validator,
    )
    from scrkit.plugin.manager import PluginManager

Hook("scrkit_ours", "ours", FormatSpec, FormatSpec)  # wrong: a spec for a context
Hook("scrkit_ours", "ours", FormatsContext, str)  # wrong: what has no id and no summary


def hooks(manager: PluginManager, plugin: PluginStatus) -> None:
    """Call a hook wrongly, or take what it gives for something else."""
    manager.call(FORMATS, LayoutsContext(version="1"), plugin)  # wrong: another hook's context
    manager.call(FORMATS, FormatContext(source="a"), plugin)  # wrong: a component's context
    manager.call(FORMATS, FormatsContext, plugin)  # wrong: the class
    manager.call(FORMATS, FormatsContext(version=1), plugin)  # wrong: no text
    manager.call("scrkit_formats", FormatsContext(version="1"), plugin)  # wrong: the name of a hook
    manager.call(FORMATS, FormatsContext(version="1"))  # wrong: nobody to ask
    found = manager.call(EXPORTERS, ExportersContext(version="1"), plugin)
    found[0].component.suffixes  # wrong: only formats have suffixes
    found[0].id  # wrong: the offer, and not its component
    formats: tuple[Offer[FormatSpec], ...] = found  # wrong: exporters for formats
    spec: RendererSpec = found[0].component  # wrong: an exporter for a renderer
    print(formats, spec)


def made(exporter: Offer[ExporterSpec], layout: Offer[LayoutSpec]) -> None:
    """Take one component for another."""
    renderer: Renderer = make(exporter, doing="document")  # wrong: an exporter for a renderer
    rule: Validator = make(layout, doing="rule")  # wrong: a layout for a validator
    loaded: Format = layout.component.load()  # wrong: a layout for a format
    make(exporter.component, doing="file")  # wrong: the spec, and not its offer
    print(renderer, rule, loaded)


def components(format_: Format, layout: Layout, renderer: Renderer, exporter: Exporter, rule: Validator) -> None:
    """Call a component wrongly."""
    renderer.export  # wrong: only exporters export
    format_.read(b"")  # wrong: no context
    format_.read("text", FormatContext(source="a"))  # wrong: text for bytes
    layout.read(b"", FormatContext(source="a"))  # wrong: bytes for an outline, and another context
    rule()  # wrong: no context
    exporter.export(b"")  # wrong: no context


def with_contexts(renderer: Renderer, exporter: Exporter, rule: Validator, layout: Layout, review: Review) -> None:
    """Give a component what another is given."""
    renderer.render(ExportContext(review=review, form=".a"))  # wrong: an exporter's context
    exporter.export(RenderContext(review=review, form=".a"))  # wrong: a renderer's context
    rule(RenderContext(review=review, form=".a"))  # wrong: a renderer's context
    text: str = exporter.export(ExportContext(review=review, form=".a"))  # wrong: bytes
    for finding in rule(ValidationContext(review=review)):
        finding.text  # wrong: no such field
    print(text, layout)


def reading(layout: Layout, context: LayoutContext, review: Review) -> None:
    """Give a layout a review."""
    layout.confidence(review, context)  # wrong: a review for an outline


def kits(kit: Kit, review: Review) -> None:
    """Use a kit wrongly."""
    kit.components.formats[0].component.forms  # wrong: only documents and files have forms
    kit.export(review, 1, "a.json")  # wrong: no id
    kit.plugins[0].status = "failed"  # wrong: frozen
    print(kit.plugins[0].status == "broken")  # wrong for mypy: pyrefly lets anything be compared
