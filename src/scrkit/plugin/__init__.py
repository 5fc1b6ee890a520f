"""The SDK: hooks, contexts, specs and Protocols. Public; the only room that knows pluggy."""

from __future__ import annotations

from scrkit.plugin.contexts import (
    BoardsContext,
    FormatContext,
    FormatsContext,
    LayoutContext,
    LayoutsContext,
    RenderContext,
    RenderersContext,
    ValidationContext,
    ValidatorsContext,
)
from scrkit.plugin.hook import Hook
from scrkit.plugin.hooks import BOARDS, FORMATS, LAYOUTS, RENDERERS, VALIDATORS
from scrkit.plugin.protocols import Format, Layout, Renderer, Validator
from scrkit.plugin.specs import BoardSpec, FormatSpec, LayoutSpec, RendererSpec, ValidatorSpec
from scrkit.plugin.status import PluginStatus

__all__ = [
    "BOARDS",
    "FORMATS",
    "LAYOUTS",
    "RENDERERS",
    "VALIDATORS",
    "BoardSpec",
    "BoardsContext",
    "Format",
    "FormatContext",
    "FormatSpec",
    "FormatsContext",
    "Hook",
    "Layout",
    "LayoutContext",
    "LayoutSpec",
    "LayoutsContext",
    "PluginStatus",
    "RenderContext",
    "Renderer",
    "RendererSpec",
    "RenderersContext",
    "ValidationContext",
    "Validator",
    "ValidatorSpec",
    "ValidatorsContext",
]
