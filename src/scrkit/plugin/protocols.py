"""What a component must be able to do, as Protocols: no base class to inherit from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

if TYPE_CHECKING:
    from collections.abc import Iterable

    from scrkit.model import Confidence, Draft, Finding, Outline
    from scrkit.plugin.contexts import ExportContext, FormatContext, LayoutContext, RenderContext, ValidationContext


@runtime_checkable
class Format(Protocol):
    """Turns the bytes of one file format into an outline."""

    def read(self, data: bytes, context: FormatContext) -> Outline:
        """Return *data* as an outline, every word of it.

        Raises:
            FileError: The bytes are not of this format.
            LimitError: The bytes are larger, longer or deeper than may be read.
        """
        ...


@runtime_checkable
class Layout(Protocol):
    """Turns an outline of a board's own shape into a review."""

    def confidence(self, outline: Outline, context: LayoutContext) -> Confidence:
        """Return how sure it is that *outline* has this layout, with reasons; never raises."""
        ...

    def read(self, outline: Outline, context: LayoutContext) -> Draft:
        """Return the review in *outline*, with every word placed or listed as unplaced.

        Raises:
            ReadError: Reading on would misread the document.
        """
        ...


@runtime_checkable
class Validator(Protocol):
    """A rule, or a family of rules: pure, total, never changes a review."""

    def __call__(self, context: ValidationContext) -> Iterable[Finding]:
        """Yield what is wrong, in any order."""
        ...


@runtime_checkable
class Renderer(Protocol):
    """Turns a review into a document for people; runs no validator."""

    def render(self, context: RenderContext) -> bytes:
        """Return the document, the same bytes for the same context.

        Raises:
            TemplateError: The template is broken, hostile, or asks for what is not there.
        """
        ...


@runtime_checkable
class Exporter(Protocol):
    """Turns a review into data for machines; runs no validator."""

    def export(self, context: ExportContext) -> bytes:
        """Return the file, the same bytes for the same context."""
        ...


class ProtectedNames(Protocol):
    """Names that nobody may read, which it never shows: what a validator is given where a run has a list of them."""

    def find(self, text: str) -> tuple[tuple[int, int], ...]:
        """Return start and end of every hit in *text*, in order."""
        ...

    def veil(self, text: str) -> str:
        """Return *text* with ``[protected]`` in place of every hit."""
        ...
