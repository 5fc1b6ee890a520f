"""The board's action plan, as Word and as Markdown. Imports the plugin room's contexts and its neighbours."""

from __future__ import annotations

from importlib.resources import files
from typing import TYPE_CHECKING

from scrkit.renderers.markdown import markdown
from scrkit.renderers.plan import plan_of
from scrkit.renderers.word import Properties, fill

if TYPE_CHECKING:
    from scrkit.plugin import RenderContext
    from scrkit.renderers.plan import Plan

TEMPLATE = "action-plan.docx"


class ActionPlan:
    """The renderer ``action-plan``."""

    def render(self, context: RenderContext) -> bytes:
        """Return the action plan in the form asked for.

        Raises:
            TemplateError: The template is broken, hostile, or asks for what is not there.
        """
        plan = plan_of(context)
        return markdown(plan).encode() if context.form == ".md" else _word(plan, context)


def _word(plan: Plan, context: RenderContext) -> bytes:
    template = context.template
    if template is None:
        template = files("scrkit.renderers").joinpath("templates", TEMPLATE).read_bytes()
    properties = Properties(title=f"Action plan: {plan.title}", author=plan.board, day=context.review.dated)
    return fill(template, {"plan": plan}, properties, name=context.template_name or TEMPLATE)
