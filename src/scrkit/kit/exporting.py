"""From a review to a file for machines, with the findings of the validators, written whole or not at all."""

from __future__ import annotations

import os
from datetime import date
from typing import TYPE_CHECKING

from attrs import frozen

from scrkit.errors import LimitError
from scrkit.files import check_output, write_atomic
from scrkit.kit.boards import board_of
from scrkit.kit.components import Components, find
from scrkit.kit.rendering import form_of
from scrkit.kit.report import told_with
from scrkit.model import Review
from scrkit.plugin import ExportContext
from scrkit.plugin.guard import expect, guard
from scrkit.plugin.making import make

if TYPE_CHECKING:
    from collections.abc import Callable

    from scrkit.kit.report import Report
    from scrkit.plugin import ExporterSpec, Offer

StrPath = str | os.PathLike[str]


@frozen(kw_only=True)
class ExportOrder:
    """What is asked for: which *exporter* of a review, on which day, and where it goes."""

    review: Review
    exporter: str
    out: StrPath
    on: date | None = None
    force: bool = False
    inputs: tuple[StrPath, ...] = ()


def export(components: Components, order: ExportOrder, validate: Callable[[], Report]) -> Report:
    """Write the file and return what *validate* found, which the exporter is told as well.

    Raises:
        UnknownComponentError: No exporter is called so.
        OutputError: The output has a suffix that the exporter does not write, or cannot be written.
        PluginError: The exporter failed.
    """
    offer = find(components.exporters, order.exporter, kind="exporter")
    form = form_of(order.exporter, offer.component.forms, order.out)
    check_output(order.out, force=order.force, inputs=order.inputs)
    report = validate()
    context = ExportContext(
        review=order.review,
        form=form,
        on=order.on,
        findings=report.findings,
        complete=report.complete,
        rules=components.rules,
        board=board_of(order.review.board, components.profiles),
        options=offer.options,
    )
    with told_with(report):
        write_atomic(order.out, _exported(offer, context), force=order.force, inputs=order.inputs)
    return report


def _exported(offer: Offer[ExporterSpec], context: ExportContext) -> bytes:
    doing = f"exporter {offer.component.id!r}"
    exporter = make(offer, doing=doing)
    made = guard(lambda: exporter.export(context), plugin=offer.plugin, doing=doing, passing=(LimitError,))
    return expect(made, bytes, plugin=offer.plugin, doing=doing)
