"""A plan with actions missing would be approved by mistake: what a board's own template leaves out is refused."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrkit.errors import TemplateError
from scrkit.renderers.characters import printable
from scrkit.renderers.word import text_of

if TYPE_CHECKING:
    from scrkit.renderers.plan import Plan


def refuse_gaps(made: bytes, plan: Plan, *, name: str) -> None:
    """Refuse a Word file that was *made* from the template called *name* and lacks the text of an action of *plan*.

    Raises:
        TemplateError: An action's text is nowhere in the document.
    """
    printed = _bare(text_of(made))
    missing = [row.reference for row in plan.rows if _bare(printable(row.text)) not in printed]
    if missing:
        said = f"it leaves out {len(missing)} of {len(plan.rows)} actions, the first is {missing[0]}"
        raise TemplateError(f"{said}; print every row of plan.rows with its text", file=name)


def _bare(text: str) -> str:
    """Return *text* without white space, which a template may set as it likes."""
    return "".join(text.split())
