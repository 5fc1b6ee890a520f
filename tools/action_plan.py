"""The template of scrkit's own action plan."""

from __future__ import annotations

import plan_parts
from wordml import package, paragraph
from wordstyles import Look, styles

LOOK = Look(font="Arial", size=20, accent="1F3864", tint="E4E9F1")


def build() -> bytes:
    """Return the template as a Word file."""
    body = "".join(
        (
            paragraph("{{ plan.board }}", style="Subtitle"),
            paragraph("Action plan: {{ plan.title }}", style="Title"),
            plan_parts.facts(),
            plan_parts.incomplete(),
            paragraph("Summary", style="Heading1"),
            plan_parts.figures(),
            paragraph("What needs the board's attention", style="Heading1"),
            plan_parts.attention(),
            paragraph("Actions", style="Heading1"),
            plan_parts.actions(),
        )
    )
    return package(
        body,
        plan_parts.footer("Action plan"),
        styles(LOOK),
        title="Action plan: {{ plan.title }}",
        author="{{ plan.board }}",
    )
