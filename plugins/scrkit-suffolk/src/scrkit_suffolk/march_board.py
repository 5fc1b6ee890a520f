"""The action plan as a paper for approval at the March meeting, on the public parts of scrkit's own renderer."""

from __future__ import annotations

from datetime import date, timedelta
from importlib.resources import files
from typing import TYPE_CHECKING

from attrs import frozen

from scrkit.renderers.day import day_in_words, meeting_in_words
from scrkit.renderers.gaps import refuse_gaps
from scrkit.renderers.plan import FallingDue, Plan, Row, falling_due, plan_of
from scrkit.renderers.word import Properties, fill
from scrkit_suffolk.march_paper import march_paper

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from scrkit.model import Meeting
    from scrkit.plugin import RenderContext

TEMPLATE = "march-board.docx"
LOOK_AHEAD = timedelta(days=90)
"""How far the paper looks where the next meeting is not known."""


@frozen(kw_only=True)
class Paper:
    """What the template shows beside the plan: *asks* are the decisions, *reach* says which deadlines *due* holds."""

    meeting: str
    asks: tuple[str, ...]
    next_meeting: str
    reach: str
    due: tuple[FallingDue, ...]


class MarchBoard:
    """The renderer ``suffolk.march-board``."""

    def render(self, context: RenderContext) -> bytes:
        """Return the paper as a Word file.

        Raises:
            TemplateError: The template is broken, hostile, asks for what is not there, or leaves out an action.
        """
        plan = plan_of(context)
        template = context.template
        if template is None:
            template = files("scrkit_suffolk").joinpath(TEMPLATE).read_bytes()
        properties = Properties(
            title=f"Action plan for approval: {plan.title}", author=plan.board, day=context.review.dated
        )
        values = {"plan": plan, "paper": paper_of(plan, context.meetings)}
        name = context.template_name or TEMPLATE
        made = fill(template, values, properties, name=name)
        if context.template is not None:
            refuse_gaps(made, plan, name=name)
        return made


def paper_of(plan: Plan, meetings: Sequence[Meeting]) -> Paper:
    """Return the paper for the first of *meetings* and up to the second; each by default the response's own."""
    own = march_paper()
    decision = meetings[0] if meetings else own.decision
    next_meeting, until = own.next_meeting, own.until
    if len(meetings) > 1:
        next_meeting, until = meeting_in_words(meetings[1]), meetings[1].on
    elif until <= decision.on:
        until = decision.on + LOOK_AHEAD
        next_meeting = day_in_words(until)
    due = falling_due(plan.rows, plan.day, until)
    return Paper(
        meeting=meeting_in_words(decision),
        asks=tuple(_asks(plan)),
        next_meeting=next_meeting,
        reach=_reach(plan.day, until, due),
        due=due,
    )


def _asks(plan: Plan) -> Iterator[str]:
    yield f"approve this action plan of {_count(len(plan.rows), 'action')}"
    yield from _named("name who answers for", [row for row in plan.rows if row.unowned])
    yield from _named("set a deadline for", [row for row in plan.rows if row.undated])
    yield from _named("give a day to", [row for row in plan.rows if row.dayless])
    if plan.attention:
        yield "say how the faults listed under “What needs the Board's attention” will be put right"
    yield f"note who monitors the plan: {plan.monitored_by}; and who hears of exceptions: {plan.exceptions_to}"


def _named(ask: str, rows: Sequence[Row]) -> Iterator[str]:
    if rows:
        yield f"{ask} {_count(len(rows), 'action')}: {', '.join(row.reference for row in rows)}"


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"


def _reach(first: date | None, until: date, due: Sequence[FallingDue]) -> str:
    start = f"from {day_in_words(first)} to" if first else "up to"
    found = _count(len(due), "deadline") if due else "No deadline"
    return f"{found} {'falls' if len(due) < 2 else 'fall'} {start} {day_in_words(until)}."  # noqa: PLR2004 - plural
