"""The board's action plan, as Word and as Markdown. Imports the plugin room's contexts and its neighbours."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from scrkit.errors import TemplateError
from scrkit.renderers.gaps import refuse_gaps
from scrkit.renderers.plan import plan_of
from scrkit.renderers.word import Properties, fill

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
            if context.template is not None:
                raise TemplateError("Markdown takes no template; write .docx", file=context.template_name)
            from scrkit.renderers.markdown import markdown  # noqa: PLC0415 - not needed for Word

            return markdown(plan).encode()
        return _word(plan, context)


def _word(plan: Plan, context: RenderContext) -> bytes:
    template = context.template or (_TEMPLATES / TEMPLATE).read_bytes()
    name = context.template_name or TEMPLATE
    properties = Properties(title=f"Action plan: {plan.title}", author=plan.board, day=context.review.dated)
    made = fill(template, {"plan": plan}, properties, name=name)
    if context.template is not None:
        refuse_gaps(made, plan, name=name)
    return made
