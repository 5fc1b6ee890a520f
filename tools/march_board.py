"""The template of Suffolk's paper for the March meeting: what to decide first, the plan last."""

from __future__ import annotations

import plan_parts
from plan_parts import cell, lines
from wordml import each, package, paragraph, run, table, when
from wordstyles import Look, styles

LOOK = Look(font="Calibri", size=21, accent="0B4A45", tint="E3EFED")


def build() -> bytes:
    """Return the template as a Word file."""
    body = "".join(
        (
            paragraph("{{ plan.board }}", style="Subtitle"),
            paragraph("Action plan for approval", style="Title"),
            paragraph(
                run("{{ paper.meeting }}", style="Strong"),
                " · {{ plan.title }} · response dated {{ plan.dated }}",
            ),
            plan_parts.incomplete(),
            paragraph("For decision", style="Heading1"),
            paragraph("The Board is asked to:"),
            each("ask", "paper.asks", paragraph("{{ ask }}", style="ListBullet")),
            paragraph("What falls due before {{ paper.next_meeting }}", style="Heading1"),
            paragraph("{{ paper.reach }}"),
            when("paper.due", _due()),
            paragraph("What needs the Board's attention", style="Heading1"),
            plan_parts.attention(),
            paragraph("The plan", style="PageHeading1"),
            plan_parts.actions(),
        )
    )
    return package(
        body,
        plan_parts.footer("Action plan for approval"),
        styles(LOOK),
        title="Action plan for approval: {{ plan.title }}",
        author="{{ plan.board }}",
    )


def _due() -> str:
    return table(
        "Deadlines before the next meeting, soonest first",
        [52, 34, 119, 62],
        ["When", "Reference", "What", "Lead and others"],
        [
            cell("{{ row.when }}", style="Strong"),
            cell("{{ row.reference }}"),
            cell("{{ row.text }}"),
            lines("row.lead"),
        ],
        rows="paper.due",
    )
