"""The board's action plan, as Word and as Markdown. Imports the plugin room's contexts and its neighbours."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from scrkit.errors import TemplateError
from scrkit.renderers.plan import plan_of
from scrkit.renderers.word import Properties, fill, text_of

if TYPE_CHECKING:
    from scrkit.plugin import RenderContext
    from scrkit.renderers.plan import Plan

TEMPLATE = "action-plan.docx"
_TEMPLATES = Path(__file__).with_name("templates")


class ActionPlan:
    """The renderer ``action-plan``."""

    def render(self, context: RenderContext) -> bytes:
        """Return the action plan in the form asked for.

        Raises:
            TemplateError: The template is broken, hostile, asks for what is not there, or leaves out an action.
        """
        plan = plan_of(context)
        if context.form == ".md":
            from scrkit.renderers.markdown import markdown  # noqa: PLC0415 - not needed for Word

            return markdown(plan).encode()
        return _word(plan, context)


def _word(plan: Plan, context: RenderContext) -> bytes:
    template = context.template or (_TEMPLATES / TEMPLATE).read_bytes()
    name = context.template_name or TEMPLATE
    properties = Properties(title=f"Action plan: {plan.title}", author=plan.board, day=context.review.dated)
    made = fill(template, {"plan": plan}, properties, name=name)
    if context.template is not None:
        _refuse_gaps(plan, made, name)
    return made


def _refuse_gaps(plan: Plan, made: bytes, name: str) -> None:
    """Refuse a template that prints a plan with actions missing: nobody would notice in the meeting.

    Raises:
        TemplateError: An action's text is nowhere in the document.
    """
    printed = "".join(text_of(made).split())
    missing = [row.reference for row in plan.rows if "".join(row.text.split()) not in printed]
    if missing:
        said = f"it leaves out {len(missing)} of {len(plan.rows)} actions, the first is {missing[0]}"
        raise TemplateError(f"{said}; print every row of plan.rows with its text", file=name)
