"""The contexts: what a hook or a component is given, one frozen record each.

Fields are added and never renamed or given a new meaning, so that a new field breaks nobody.
"""

from __future__ import annotations

from datetime import date

from attrs import field, frozen

from scrkit.model import Board, Finding, Meeting, Review, Rule, Vocabulary


@frozen(kw_only=True)
class FormatsContext:
    """Given to ``scrkit_formats``."""


@frozen(kw_only=True)
class LayoutsContext:
    """Given to ``scrkit_layouts``."""


@frozen(kw_only=True)
class ValidatorsContext:
    """Given to ``scrkit_validators``."""


@frozen(kw_only=True)
class RenderersContext:
    """Given to ``scrkit_renderers``."""


@frozen(kw_only=True)
class BoardsContext:
    """Given to ``scrkit_boards``."""


@frozen(kw_only=True)
class FormatContext:
    """Given to a format with the bytes: *source* is the file's name as the user gave it."""

    source: str


@frozen(kw_only=True)
class LayoutContext:
    """Given to a layout with the outline: the words it may rely on, the boards' own among them."""

    vocabulary: Vocabulary
    boards: tuple[Board, ...] = ()


@frozen(kw_only=True)
class ValidationContext:
    """Given to a validator: the review, and *on*, the day to compare with (None where no day is known)."""

    review: Review
    on: date | None = None
    file: str | None = None


@frozen(kw_only=True)
class RenderContext:
    """Given to a renderer.

    *on* is the day of the paper, *meetings* those it is for, in order. *findings* are what the validators found, and
    *complete* says whether all of them ran, and
    *rules* tells what each code means. *form* is the suffix asked for (".docx"). *template* holds the bytes of a
    template that replaces the renderer's own, and *template_name* its name for messages.
    """

    review: Review
    form: str
    on: date | None = None
    meetings: tuple[Meeting, ...] = ()
    findings: tuple[Finding, ...] = ()
    complete: bool = True
    rules: tuple[Rule, ...] = ()
    board: Board | None = None
    template: bytes | None = field(default=None, repr=False)
    template_name: str | None = None
