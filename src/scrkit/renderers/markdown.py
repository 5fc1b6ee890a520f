"""A plan as Markdown (GitHub's, for its tables) that shows the plan's words and never takes one for markup.

Imports its neighbours ``plan`` and ``characters``.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scrkit.renderers.characters import printable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from scrkit.renderers.plan import Concern, Due, Group, Plan, Row

BREAK = "<br>"

_MARKUP = re.compile(r"[\\`*_\[\]<>&|~#$]|(?<=www)\.|:(?=//)", re.IGNORECASE)
_BLOCK_START = re.compile(r"^(\d{0,9})([-+=.)])")

_COLUMNS = ("Reference", "Action", "Lead and others", "Reports to", "Deadline", "Progress")

_INCOMPLETE = (
    "**INCOMPLETE: not every check could be run.** What is listed below may not be all that is wrong. "
    "Do not rely on this paper as checked."
)


def escaped(text: str) -> str:
    """Return *text* for a table cell or within a line, so that Markdown shows its words; line ends become breaks."""
    lines = (" ".join(line.split()) for line in printable(text).split("\n"))
    return BREAK.join(_MARKUP.sub(r"\\\g<0>", line) for line in lines)


def escaped_block(text: str) -> str:
    """Return *text* for the start of a paragraph or list item, where a number or dash would begin a list."""
    return _BLOCK_START.sub(r"\1\\\2", escaped(text.strip()))


def markdown(plan: Plan) -> str:
    """Return *plan* as a Markdown document."""
    return "\n\n".join(_blocks(plan)) + "\n"


def _blocks(plan: Plan) -> Iterator[str]:
    yield _heading(1, f"Action plan: {plan.title}")
    yield _facts(plan)
    if not plan.complete:
        yield f"> {_INCOMPLETE}"
    yield _heading(2, "Summary")
    yield _table(
        ("What", "How many", "Which"),
        ((escaped(figure.what), str(figure.number), escaped(figure.which)) for figure in plan.summary),
    )
    yield _heading(2, "What needs the board's attention")
    yield escaped_block(plan.standing)
    if plan.attention:
        yield _table(("Kind", "What is wrong", "Where, and what was found"), map(_concern, plan.attention))
    yield _heading(2, "Actions")
    for group in plan.groups:
        yield from _group(group)


def _facts(plan: Plan) -> str:
    facts = (
        ("Board", plan.board),
        ("Response dated", plan.dated),
        ("Edition", plan.edition),
        ("For the meeting", "; ".join(plan.meetings)),
        ("Monitored by", plan.monitored_by),
        ("Exceptions reported to", plan.exceptions_to),
        ("As on", plan.on),
    )
    return "\n".join(f"- {name}: {escaped(value)}" for name, value in facts)


def _group(group: Group) -> Iterator[str]:
    yield _heading(3, group.title)
    if group.about:
        yield escaped_block(group.about)
    if group.rows:
        yield _table(
            ("Reference", "Action", "Lead and others", "Reports to", "Deadline", "Progress"), map(_row, group.rows)
        )
    else:
        yield "The response sets no action here."


def _heading(level: int, text: str) -> str:
    return f"{'#' * level} {escaped(text.strip()).replace(BREAK, ' ')}"


def _table(heads: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> str:
    return "\n".join(f"| {' | '.join(cells)} |" for cells in (heads, ("---",) * len(heads), *rows))


def _concern(concern: Concern) -> tuple[str, ...]:
    points = (escaped(f"{point.where}: {point.message}") for point in concern.points)
    return concern.severity, escaped(f"{concern.title} ({concern.code})"), BREAK.join(points)


def _row(row: Row) -> tuple[str, ...]:
    return (
        escaped(row.reference),
        _action(row),
        _lines(row.lead),
        _lines(row.reports_to),
        BREAK.join(_due(due) for due in row.due),
        _lines(row.progress),
    )


def _action(row: Row) -> str:
    items = (f"• {item}" for item in row.items)
    evidence = (f"Closed by: {evidence}" for evidence in row.evidence)
    return _lines((row.text, *items, *row.steps, *evidence))


def _due(due: Due) -> str:
    when = escaped(f"{due.step}: {due.when}" if due.step else due.when)
    said = [escaped(f"“{due.said}”")] if due.said else []
    return BREAK.join((f"**{when}**", *said, *(escaped(remark) for remark in due.remarks)))


def _lines(lines: Iterable[str]) -> str:
    return BREAK.join(escaped(line) for line in lines)
