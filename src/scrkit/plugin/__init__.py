"""The SDK: hooks, contexts, specs and Protocols. Public; the only room that knows pluggy."""

from __future__ import annotations

from scrkit.plugin.contexts import (
    BoardsContext,
    CommandsContext,
    ComponentContext,
    DocumentContext,
    ExportContext,
    ExportersContext,
    FormatContext,
    FormatsContext,
    HookContext,
    LayoutContext,
    LayoutsContext,
    RenderContext,
    RenderersContext,
    ValidationContext,
    ValidatorsContext,
)
from scrkit.plugin.hook import Hook, Identified, Implementation, Offer
from scrkit.plugin.hooks import BOARDS, COMMANDS, EXPORTERS, FORMATS, LAYOUTS, RENDERERS, VALIDATORS
from scrkit.plugin.info import API, PluginInfo
from scrkit.plugin.protocols import Exporter, Format, Layout, Renderer, Validator
from scrkit.plugin.specs import (
    BoardSpec,
    CommandSpec,
    ExporterSpec,
    FormatSpec,
    LayoutSpec,
    RendererSpec,
    Template,
    ValidatorSpec,
)
from scrkit.plugin.status import PluginStatus, Status

__all__ = [
    "API",
    "BOARDS",
    "COMMANDS",
    "EXPORTERS",
    "FORMATS",
    "LAYOUTS",
    "RENDERERS",
    "VALIDATORS",
    "BoardSpec",
    "BoardsContext",
    "CommandSpec",
    "CommandsContext",
    "ComponentContext",
    "DocumentContext",
    "ExportContext",
    "Exporter",
    "ExporterSpec",
    "ExportersContext",
    "Format",
    "FormatContext",
    "FormatSpec",
    "FormatsContext",
    "Hook",
    "HookContext",
    "Identified",
    "Implementation",
    "Layout",
    "LayoutContext",
    "LayoutSpec",
    "LayoutsContext",
    "Offer",
    "PluginInfo",
    "PluginStatus",
    "RenderContext",
    "Renderer",
    "RendererSpec",
    "RenderersContext",
    "Status",
    "Template",
    "ValidationContext",
    "Validator",
    "ValidatorSpec",
    "ValidatorsContext",
]
