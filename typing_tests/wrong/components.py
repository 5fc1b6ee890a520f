"""Components that cannot do what their kind must, each offered as one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrkit.model import Confidence, Draft, Finding, Outline
from scrkit.plugin import (
    CommandSpec,
    ExportContext,
    ExporterSpec,
    FormatContext,
    FormatSpec,
    LayoutContext,
    LayoutSpec,
    RenderContext,
    RendererSpec,
    ValidationContext,
    ValidatorSpec,
)

if TYPE_CHECKING:
    from collections.abc import Iterator


class Paper:
    """A renderer."""

    def render(self, context: RenderContext) -> bytes:
        """Return nothing."""
        return b""


class Text:
    """A renderer that returns text."""

    def render(self, context: RenderContext) -> str:
        """Return nothing."""
        return ""


class OtherContext:
    """A renderer that asks for what exporters are given."""

    def render(self, context: ExportContext) -> bytes:
        """Return nothing."""
        return b""


class More:
    """A renderer that asks for more than a context."""

    def render(self, context: RenderContext, template: bytes) -> bytes:
        """Return *template*."""
        return template


class Misspelt:
    """An exporter whose method is called otherwise."""

    def exports(self, context: ExportContext) -> bytes:
        """Return nothing."""
        return b""


class Awaited:
    """An exporter to wait for."""

    async def export(self, context: ExportContext) -> bytes:
        """Return nothing."""
        return b""


class Needing:
    """A renderer that cannot be made without an argument."""

    def __init__(self, template: bytes) -> None:
        self.template = template

    def render(self, context: RenderContext) -> bytes:
        """Return the template."""
        return self.template


class HalfLayout:
    """A layout that is never sure."""

    def read(self, outline: Outline, context: LayoutContext) -> Draft:
        """Refuse."""
        raise NotImplementedError


class UnsureLayout:
    """A layout that says how sure it is in a number of its own."""

    def confidence(self, outline: Outline, context: LayoutContext) -> float:
        """Return that it is sure."""
        return 1.0

    def read(self, outline: Outline, context: LayoutContext) -> Draft:
        """Refuse."""
        raise NotImplementedError


class ReviewLayout:
    """A layout that reads from bytes."""

    def confidence(self, outline: Outline, context: LayoutContext) -> Confidence:
        """Return that it is sure."""
        return Confidence(value=1.0)

    def read(self, outline: bytes, context: LayoutContext) -> Draft:
        """Refuse."""
        raise NotImplementedError


class NoBytes:
    """A format that asks for text."""

    def read(self, data: str, context: FormatContext) -> Outline:
        """Refuse."""
        raise NotImplementedError


def messages(context: ValidationContext) -> Iterator[str]:
    """Yield texts, and no findings."""
    yield context.review.title


def one_finding(context: ValidationContext) -> Finding:
    """Refuse."""
    raise NotImplementedError


def with_two(context: ValidationContext, on: str) -> Iterator[Finding]:
    """Find nothing."""
    yield from ()


def rule(context: ValidationContext) -> Iterator[Finding]:
    """Find nothing."""
    yield from ()


RendererSpec(id="a", summary="A", forms=(".a",), ref=Text)  # wrong: gives text
RendererSpec(id="a", summary="A", forms=(".a",), ref=OtherContext)  # wrong: another context
RendererSpec(id="a", summary="A", forms=(".a",), ref=More)  # wrong: two parameters
RendererSpec(id="a", summary="A", forms=(".a",), ref=Needing)  # wrong: cannot be made without arguments
RendererSpec(id="a", summary="A", forms=(".a",), ref=Paper())  # wrong: the renderer itself
RendererSpec(id="a", summary="A", forms=(".a",), ref=bytes)  # wrong: no component at all
ExporterSpec(id="a", summary="A", forms=(".a",), ref=Misspelt)  # wrong: no such method
ExporterSpec(id="a", summary="A", forms=(".a",), ref=Awaited)  # wrong: async
ExporterSpec(id="a", summary="A", forms=(".a",), ref=Paper)  # wrong: a renderer
LayoutSpec(id="a", summary="A", ref=Paper)  # wrong: a renderer
LayoutSpec(id="a", summary="A", ref=HalfLayout)  # wrong: a method is missing
LayoutSpec(id="a", summary="A", ref=UnsureLayout)  # wrong: no Confidence
LayoutSpec(id="a", summary="A", ref=ReviewLayout)  # wrong: no Outline
FormatSpec(id="a", summary="A", suffixes=(".a",), ref=NoBytes)  # wrong: no bytes
FormatSpec(id="a", summary="A", suffixes=(".a",), ref=lambda: HalfLayout())  # wrong: a layout  # noqa: PLW0108 - a call
ValidatorSpec(id="a", summary="A", rules=(), ref=lambda: messages)  # wrong: yields texts
ValidatorSpec(id="a", summary="A", rules=(), ref=lambda: one_finding)  # wrong: one finding, and not several
ValidatorSpec(id="a", summary="A", rules=(), ref=lambda: with_two)  # wrong: two parameters
ValidatorSpec(id="a", summary="A", rules=(), ref=rule)  # wrong: the rule itself, and not what gives it
CommandSpec(id="a", summary="A", ref=Paper)  # wrong: a renderer
