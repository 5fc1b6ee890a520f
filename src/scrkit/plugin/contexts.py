"""The contexts: what a hook or a component is given, one frozen record each.

Fields are added and never renamed or given a new meaning, so that a new field breaks nobody.
"""

from __future__ import annotations

from datetime import date
from typing import TypeVar

from attrs import field, frozen

from scrkit.__about__ import __version__
from scrkit.model import Board, Finding, Framework, Meeting, Outline, Review, Rule, Vocabulary
from scrkit.plugin.protocols import ProtectedNames

O = TypeVar("O")  # noqa: E741 - the type of options


@frozen(kw_only=True)
class HookContext:
    """What every hook is given: *version* is that of scrkit."""

    version: str = __version__


@frozen(kw_only=True)
class FormatsContext(HookContext):
    """Given to ``scrkit_formats``."""


@frozen(kw_only=True)
class LayoutsContext(HookContext):
    """Given to ``scrkit_layouts``."""


@frozen(kw_only=True)
class ValidatorsContext(HookContext):
    """Given to ``scrkit_validators``."""


@frozen(kw_only=True)
class RenderersContext(HookContext):
    """Given to ``scrkit_renderers``."""


@frozen(kw_only=True)
class ExportersContext(HookContext):
    """Given to ``scrkit_exporters``."""


@frozen(kw_only=True)
class BoardsContext(HookContext):
    """Given to ``scrkit_boards``."""


@frozen(kw_only=True)
class FrameworksContext(HookContext):
    """Given to ``scrkit_frameworks``."""


@frozen(kw_only=True)
class CommandsContext(HookContext):
    """Given to ``scrkit_commands``."""


@frozen(kw_only=True)
class ComponentContext:
    """What every component is given: *options* is an object of the class that its spec names, None without one."""

    options: object = field(default=None, kw_only=True, repr=False)

    def options_as(self, kind: type[O]) -> O:
        """Return the options as a *kind*, the class that the component's spec names.

        Raises:
            TypeError: They are of another class.
        """
        if not isinstance(self.options, kind):
            raise TypeError(f"expected options of {kind.__name__}, found {type(self.options).__name__}")
        return self.options


@frozen(kw_only=True)
class FormatContext(ComponentContext):
    """Given to a format with the bytes: *source* is the file's name as the user gave it."""

    source: str


@frozen(kw_only=True)
class LayoutContext(ComponentContext):
    """Given to a layout with the outline: the words it may rely on, and the *boards* that the document names."""

    vocabulary: Vocabulary
    boards: tuple[Board, ...] = ()


@frozen(kw_only=True)
class ValidationContext(ComponentContext):
    """Given to a validator: the review, and *on*, the day to compare with (None where no day is known).

    *file* is the name of the source, *board* the profile of the review's board. *framework* is the one under which the
    review was held, None where that cannot be told: then no rule of a framework speaks. *outline* is the document that
    the review was read from, None for a canonical file. *protected* are the names that nobody may read, None without a
    list of them: ``protected.find(text)`` tells where they stand.
    """

    review: Review
    on: date | None = None
    file: str | None = None
    board: Board | None = None
    framework: Framework | None = None
    outline: Outline | None = field(default=None, repr=False)
    protected: ProtectedNames | None = None


@frozen(kw_only=True)
class DocumentContext(ComponentContext):
    """Given to what makes a document or a file of a review.

    *form* is the suffix asked for (".docx"), *on* the day of the paper. *findings* are what the validators found,
    *complete* says whether all of them ran, and *rules* tells what each code means. *board* is the profile of the
    review's board.
    """

    review: Review
    form: str
    on: date | None = None
    findings: tuple[Finding, ...] = ()
    complete: bool = True
    rules: tuple[Rule, ...] = ()
    board: Board | None = None


@frozen(kw_only=True)
class RenderContext(DocumentContext):
    """Given to a renderer: *meetings* are those that the paper is for, in order.

    *template* holds the bytes of a template that replaces the renderer's own, and *template_name* its name for
    messages.
    """

    meetings: tuple[Meeting, ...] = ()
    template: bytes | None = field(default=None, repr=False)
    template_name: str | None = None


@frozen(kw_only=True)
class ExportContext(DocumentContext):
    """Given to an exporter."""
