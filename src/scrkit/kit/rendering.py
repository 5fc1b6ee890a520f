"""From a review to a document for people, with the findings of the validators, written whole or not at all."""

from __future__ import annotations

import os
from datetime import date
from pathlib import PurePath
from typing import TYPE_CHECKING

from attrs import frozen

from scrkit.errors import FileError, LimitError, OutputError, TemplateError
from scrkit.files import check_output, read_bytes, write_atomic
from scrkit.kit.boards import board_of
from scrkit.kit.components import Components, find, listed
from scrkit.kit.report import told_with
from scrkit.kit.suffix import suffix_of
from scrkit.model import Board, Meeting, Review
from scrkit.plugin import RenderContext
from scrkit.plugin.guard import expect, guard
from scrkit.plugin.making import make

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from scrkit.kit.report import Report
    from scrkit.plugin import Offer, RendererSpec

ANSWERS = (FileError, LimitError, TemplateError)
"""What a renderer may answer; anything else that it raises is a failure of its plugin."""

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
    form = form_of(order.document, offer.component.forms, order.out)
    inputs = order.inputs if order.template is None else (*order.inputs, order.template)
    check_output(order.out, force=order.force, inputs=inputs)
    template, template_name = _template(components, order, form)
    report = validate()
    board = board_of(order.review.board, components.profiles)
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
        template_name=template_name,
        options=offer.options,
    )
    with told_with(report):
        write_atomic(order.out, _document(offer, context), force=order.force, inputs=inputs)
    return report


def form_of(component_id: str, forms: tuple[str, ...], out: StrPath) -> str:
    """Return the one of *forms* that *out* is named for.

    Raises:
        OutputError: It is named for none of them.
    """
    form = suffix_of(out, forms)
    if form is None:
        problem = f"{component_id!r} is written as {listed(forms)}, not as {PurePath(out).suffix.lower()!r}"
        raise OutputError(problem, file=os.fspath(out))
    return form


def _template(components: Components, order: Order, form: str) -> tuple[bytes | None, str | None]:
    """Return bytes and name of the template that the user or else the board has for the document, if any."""
    if order.template is not None:
        return read_bytes(order.template), os.fspath(order.template)
    board = board_of(order.review.board, components.profiles)
    for offer in components.boards:
        for template in offer.component.templates if offer.component.profile is board else ():
            if template.document == order.document and suffix_of(template.name, [form]):
                doing = f"template {template.name!r}"
                data = guard(template.read, plugin=offer.plugin, doing=doing, passing=(FileError, LimitError))
                return expect(data, bytes, plugin=offer.plugin, doing=doing), template.name
    return None, None


def meetings_of(board: Board | None, days: Iterable[date | Meeting]) -> tuple[Meeting, ...]:
    """Return the meetings in order, each once; a day takes its name from the board's profile where that knows it."""
    known = {meeting.on: meeting for meeting in (board.meetings if board else ())}
    named = (day if isinstance(day, Meeting) else known.get(day, Meeting(name="board meeting", on=day)) for day in days)
    return tuple(sorted(dict.fromkeys(named), key=lambda meeting: (meeting.on, meeting.name)))


def _document(offer: Offer[RendererSpec], context: RenderContext) -> bytes:
    doing = f"renderer {offer.component.id!r}"
    renderer = make(offer, doing=doing)
    document = guard(lambda: renderer.render(context), plugin=offer.plugin, doing=doing, passing=ANSWERS)
    return expect(document, bytes, plugin=offer.plugin, doing=doing)
