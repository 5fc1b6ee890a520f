"""The layout ``table``: how sure it is of a document, and what it makes of one."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scrkit.errors import ReadError
from scrkit.layouts.plan.drafting import draft_plan
from scrkit.layouts.table.finding import is_filled, plan_tables
from scrkit.layouts.table.flattened import Trace, find_trace, is_template
from scrkit.layouts.table.grid import grids
from scrkit.layouts.table.plan import plan_of
from scrkit.model import Confidence, Draft, Outline, words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scrkit.layouts.table.finding import PlanTable
    from scrkit.plugin import LayoutContext

REFUSES = 0.6
"""The confidence of a document that only this layout can refuse with a reason: more than a guess, less than a fit."""

_HARDLY = 0.4
_WHOLE = 9
"""The fields that the widest plans have (domain 1.1)."""

_REVIEW = re.compile(
    r"(?i:\b(?:review|recommendations?|inquiry|inquest|investigation|inspection|lessons?\s+learn\w+|learning\s+points?)\b)"
    r"|\b(?:SCRs?|LCSPRs?|CSPRs?|SARs?|DHRs?|DARDRs?|OFSTED|Ofsted|CQC|HMIC\w*|HMIP\w*)\b"
)
_FOREIGN = re.compile(
    r"\b(?P<meeting>minutes|agenda|apologies)\b|\b(?:risk\s+register|chronology|timetable|invoice|contact\s+list|attendance"
    r"|overview\s+report|training\s+(?:figures|log|record))\b",
    re.IGNORECASE,
)
_PLAN = re.compile(r"\bplan\b|\bresponse\b|\brecommendations?\b", re.IGNORECASE)
_SMALL = 0.2
"""A plan is at least this share of the words of its document."""

_HEAD = 12
"""So many lines at the head of a document say what it is, if they are short."""

_SHORT = 15
"""Such a line has at most so many words."""


class Table:
    """The layout ``table``."""

    def confidence(self, outline: Outline, context: LayoutContext) -> Confidence:
        """Return how sure it is: a header of a plan, rows that fill it, a document that is about a review.

        A flattened table and a blank template are for this layout to refuse, so it is sure enough of them.
        """
        tables = plan_tables(grids(outline), context.vocabulary)
        if not tables:
            return self._refusing(outline, context)
        names = frozenset(name for table in tables for name in table.header.names if name != "other")
        rows = sum(len(table.below) for table in tables)
        share = len(_printed(tables)) / max(len(outline.words), 1)
        reasons = (
            f"{len(tables)} tables have a header that names what is to be done, and who, when or how far",
            f"{len(names)} of its columns are those of a plan",
            f"{rows} rows stand under it",
            f"{share:.0%} of the words stand in it",
        )
        if not any(is_filled(table, context.vocabulary) for table in tables):
            return Confidence(value=REFUSES, reasons=(*reasons, "no row says anything but prompts: a blank template"))
        value = 0.55 + 0.2 * min(len(names) / _WHOLE, 1) + 0.23 * min(share * 1.2, 1)
        lacks = _lacks(outline, tables, share)
        return Confidence(value=round(min(value, _HARDLY) if lacks else value, 2), reasons=(*reasons, *lacks))

    def read(self, outline: Outline, context: LayoutContext) -> Draft:
        """Return the review in *outline*.

        Raises:
            ReadError: No table is a plan, the plan is a blank template, or its table was flattened into lines.
        """
        tables = plan_tables(grids(outline), context.vocabulary)
        if not tables:
            raise ReadError(_refused(outline, context), file=outline.source)
        plan = plan_of(outline, context.vocabulary)
        if not any(is_filled(table, context.vocabulary) for table in tables):
            raise ReadError(
                "a blank template: its table holds nothing but headings and prompts; fill it in, or read the plan "
                "that was made of it",
                file=outline.source,
            )
        return draft_plan(plan, outline, context)

    def _refusing(self, outline: Outline, context: LayoutContext) -> Confidence:
        """Return how sure it is of a document without a plan's table."""
        blocks = tuple(block for block in outline.blocks if block.cell is None)
        trace = find_trace(blocks, context.vocabulary)
        if trace is not None:
            return Confidence(value=REFUSES, reasons=(f"it holds a flattened table: {trace.why} ({trace.said!r})",))
        if is_template(blocks):
            return Confidence(value=REFUSES, reasons=("it is a blank template of a plan",))
        return Confidence(value=0.0, reasons=("no table has a header that names what is to be done, and who or when",))


def _refused(outline: Outline, context: LayoutContext) -> str:
    """Return why *outline*, in which no table is a plan, cannot be read."""
    blocks = tuple(block for block in outline.blocks if block.cell is None)
    if is_template(blocks):
        return "a blank template: its title is still to be filled in; read the plan that was made of it"
    trace: Trace | None = find_trace(blocks, context.vocabulary)
    if trace is None:
        return "no table has a header that names what is to be done, and who, when or how far"
    return (
        f"a flattened table: {trace.why} ({trace.said!r}), and nobody can tell any more which date belonged to which "
        "action; ask for the Word or Excel file, or for a PDF that still has its table"
    )


def _printed(tables: Sequence[PlanTable]) -> list[str]:
    """Return the words in *tables*."""
    return words("\n".join(block.printed for table in tables for row in table.grid.rows for block in row.blocks))


def _lacks(outline: Outline, tables: Sequence[PlanTable], share: float) -> tuple[str, ...]:
    """Return what shows that this is no plan, whatever its *tables* look like."""
    foreign = next(filter(None, map(_foreign, _head(outline, tables[0]))), "")
    said = (
        ("it speaks of no review", not any(_REVIEW.search(block.printed) for block in outline.blocks)),
        (f"it calls itself {foreign!r}", bool(foreign)),
        ("the table is a small part of a longer document", share < _SMALL),
    )
    return tuple(reason for reason, holds in said if holds)


def _head(outline: Outline, first: PlanTable) -> list[str]:
    """Return the short lines at the head of *outline*, in no table or above the header of the *first* of its plan."""
    top = first.header.rows[0].number
    return [
        block.printed
        for block in outline.blocks[:_HEAD]
        if len(block.printed.split()) <= _SHORT
        and (block.cell is None or (block.cell.table == first.grid.number and block.cell.row < top))
    ]


def _foreign(line: str) -> str:
    """Return what the *line* at the head of a document calls it, where that is no plan; blank where it may be one."""
    found = _FOREIGN.search(line)
    if found is None or (found["meeting"] is None and _PLAN.search(line)):
        return ""
    return " ".join(found.group().lower().split())
