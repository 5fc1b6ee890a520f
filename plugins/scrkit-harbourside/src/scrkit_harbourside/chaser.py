"""The exporter ``harbourside.chaser``: the rows as CSV, for a spreadsheet."""

from __future__ import annotations

import csv
from io import StringIO
from typing import TYPE_CHECKING
from unicodedata import normalize

from scrkit_harbourside.chased import chased_of

if TYPE_CHECKING:
    from scrkit.plugin import ExportContext

_HEAD = ("who", "reference", "what", "deadline", "by", "overdue", "complete")
_FORMULA = ("=", "+", "-", "@")
"""What makes a spreadsheet take a cell for a formula and run it, as signs of any width."""


class Chaser:
    """Writes a row for each lead of each action or step."""

    def export(self, context: ExportContext) -> bytes:
        """Return the file, in UTF-8 with the mark by which Excel knows it.

        The last column says in each row whether all rules could be run: a list that looks checked must be.
        """
        out = StringIO()
        writer = csv.writer(out)
        writer.writerow(_HEAD)
        for row in chased_of(context.review):
            late = "" if context.on is None or row.by is None else "yes" if row.by < context.on else "no"
            by = row.by.isoformat() if row.by else ""
            checked = "yes" if context.complete else "no"
            writer.writerow(map(cell, (row.who, row.reference, row.what, row.said, by, late, checked)))
        return out.getvalue().encode("utf-8-sig", "backslashreplace")


def cell(text: str) -> str:
    """Return *text* as a cell of words: an apostrophe stands before what would be a formula."""
    begins = normalize("NFKC", text).lstrip().startswith(_FORMULA) or text.startswith(("\t", "\r"))
    return f"'{text}" if begins else text
