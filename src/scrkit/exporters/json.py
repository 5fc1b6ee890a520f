"""The exporter ``json``: the canonical form of the review, with what the rules found beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrkit.codec import dump_json, export_to_data

if TYPE_CHECKING:
    from scrkit.plugin import ExportContext


class Json:
    """Writes ``{"schema", "review", "complete", "on", "findings"}``; it can be opened as a canonical file."""

    def export(self, context: ExportContext) -> bytes:
        """Return the file; ``complete`` is false where not every rule could be run."""
        data = export_to_data(context.review, context.findings, complete=context.complete, on=context.on)
        return dump_json(data).encode("utf-8", "backslashreplace")
