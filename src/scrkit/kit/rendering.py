"""From a review to a document for people, with the findings of the validators, written whole or not at all."""

from __future__ import annotations

import os
from datetime import date
from pathlib import PurePath
from typing import TYPE_CHECKING

from attrs import frozen

from scrkit.errors import OutputError, ScrkitError
from scrkit.files import check_output, read_bytes, write_atomic
from scrkit.kit.components import Components, find, listed
from scrkit.model import Board, Meeting, Review
from scrkit.plugin import RenderContext
from scrkit.plugin.guard import expect, guard

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from scrkit.kit.report import Report
    from scrkit.plugin import RendererSpec
    from scrkit.plugin.manager import Offer

StrPath = str | os.PathLike[str]


@frozen(kw_only=True)
class Order:
    """What is asked for: which *document* of a review, on which day, for which meetings, and where it goes."""

    review: Review
    document: str
    out: StrPath
    on: date | None = None
    meetings: tuple[date | Meeting, ...] = ()
    template: StrPath | None = None
    force: bool = False
    inputs: tuple[StrPath, ...] = ()


def render(components: Components, order: Order, validate: Callable[[], Report]) -> Report:
    """Write the document and return what *validate* found, which the document tells as well.

    Raises:
        UnknownComponentError: No renderer is called so.
        OutputError: The output has a suffix that the renderer does not write, or cannot be written.
        FileError, LimitError: The template cannot be read.
        TemplateError: The template is broken or hostile.
        PluginError: The renderer failed.
    """
    offer = find(components.renderers, order.document, kind="document")
    form = _form(offer, order.out)
    inputs = order.inputs if order.template is None else (*order.inputs, order.template)
    check_output(order.out, force=order.force, inputs=inputs)
    template = None if order.template is None else read_bytes(order.template)
    report = validate()
    board = board_of(components, order.review)
    context = RenderContext(
        review=order.review,
        form=form,
        on=order.on,
        meetings=meetings_of(board, order.meetings),
        findings=report.findings,
        complete=report.complete,
        rules=components.rules,
        board=board,
        template=template,
        template_name=None if order.template is None else os.fspath(order.template),
    )
    write_atomic(order.out, _document(offer, context), force=order.force, inputs=inputs)
    return report


def board_of(components: Components, review: Review) -> Board | None:
    """Return the profile that has the board's name, None where no plugin offers it."""
    name = _plain(review.board)
    return next((board for board in components.profiles if name in map(_plain, board.names)), None)


def meetings_of(board: Board | None, days: Iterable[date | Meeting]) -> tuple[Meeting, ...]:
    """Return the meetings in order, each once; a day takes its name from the board's profile where that knows it."""
    known = {meeting.on: meeting for meeting in (board.meetings if board else ())}
    named = (day if isinstance(day, Meeting) else known.get(day, Meeting(name="board meeting", on=day)) for day in days)
    return tuple(sorted(dict.fromkeys(named), key=lambda meeting: (meeting.on, meeting.name)))


def _form(offer: Offer[RendererSpec], out: StrPath) -> str:
    form = PurePath(out).suffix.lower()
    if form not in offer.component.forms:
        problem = f"{offer.component.id!r} is written as {listed(offer.component.forms)}, not as {form!r}"
        raise OutputError(problem, file=os.fspath(out))
    return form


def _document(offer: Offer[RendererSpec], context: RenderContext) -> bytes:
    doing = f"renderer {offer.component.id!r}"
    renderer = guard(offer.component.load, plugin=offer.plugin, doing=doing)
    document = guard(lambda: renderer.render(context), plugin=offer.plugin, doing=doing, passing=(ScrkitError,))
    return expect(document, bytes, plugin=offer.plugin, doing=doing)


def _plain(name: str) -> str:
    """Return *name* for comparison."""
    return " ".join(name.casefold().split())
