"""Records made or used wrongly: specs, contexts, options, and what a plugin says of itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from scrkit.model import Board, Review, Rule
from scrkit.plugin import (
    BoardSpec,
    ExporterSpec,
    FormatContext,
    FormatSpec,
    LayoutContext,
    LayoutSpec,
    PluginInfo,
    RenderContext,
    RendererSpec,
    Template,
    ValidationContext,
    ValidatorSpec,
)

if TYPE_CHECKING:
    from scrkit.plugin import FormatsContext, PluginStatus


@frozen(kw_only=True)
class Options:
    """A plugin's own options."""

    fewest: int = 3


class Plain:
    """A class, and no attrs class."""

    fewest = 3


RULE = Rule(code="OUR1", title="Ours", severity="advice")

FormatSpec(id="a", summary="A", ref="a:A")  # wrong: no suffixes
RendererSpec(id="a", summary="A", ref="a:A")  # wrong: no forms
ExporterSpec(id="a", summary="A", ref="a:A")  # wrong: no forms
ValidatorSpec(id="a", summary="A", ref="a:A")  # wrong: no rules
LayoutSpec(id="a", ref="a:A")  # wrong: no summary
LayoutSpec(id="a", summary="A")  # wrong: no reference
LayoutSpec(summary="A", ref="a:A")  # wrong: no id
BoardSpec(templates=())  # wrong: no profile
LayoutSpec("a", "A", "a:A")  # wrong: by position
LayoutSpec(id="a", summary="A", ref="a:A", forms=(".a",))  # wrong: no such field
LayoutSpec(id="a", summary="A", ref="a:A", hidden=True)  # wrong: no such field
LayoutSpec(id=1, summary="A", ref="a:A")  # wrong: no text
LayoutSpec(id="a", summary="A", ref=None)  # wrong: no reference
FormatSpec(id="a", summary="A", ref="a:A", suffixes=".a")  # wrong: a text for a tuple
FormatSpec(id="a", summary="A", ref="a:A", suffixes=[".a"])  # wrong: a list for a tuple
ValidatorSpec(id="a", summary="A", ref="a:A", rules=RULE)  # wrong: one rule, and not several
ValidatorSpec(id="a", summary="A", ref="a:A", rules=("OUR1",))  # wrong: codes for rules
Template(document="plan", name="plan.docx", read=b"")  # wrong: the bytes, and not what reads them
Template(document="plan", name="plan.docx", read=lambda: "text")  # wrong: gives text
BoardSpec(profile="ours")  # wrong: no profile
BoardSpec(profile=Board(id="ours", names=("Ours",)), templates=("plan.docx",))  # wrong: names for templates
BoardSpec.from_package("ours")  # wrong: no name of a file

LayoutSpec(id="a", summary="A", ref="a:A", options=Options())  # wrong: an object, and not its class
LayoutSpec(id="a", summary="A", ref="a:A", options=Plain)  # wrong for mypy: pyrefly takes any class for one of attrs
LayoutSpec(id="a", summary="A", ref="a:A", options={"fewest": 3})  # wrong: a table
LayoutSpec(id="a", summary="A", ref="a:A", options="a:Options")  # wrong: a reference

PluginInfo(id="ours")  # wrong: no API number
PluginInfo(api=1)  # wrong: no id
PluginInfo(id="ours", api="1")  # wrong: a text for a number
PluginInfo(id="ours", api=1, prefix=("OUR",))  # wrong: several prefixes
PluginInfo(id="ours", api=1, version="1.0")  # wrong: no such field
PluginInfo("ours", 1)  # wrong: by position

FormatContext()  # wrong: no source
LayoutContext(vocabulary=None)  # wrong: no vocabulary
RenderContext(review=Review(id="a", board="A", title="A"))  # wrong: no form
ValidationContext(review=Review(id="a", board="A", title="A"), today=None)  # wrong: no such field


def frozen_fields(spec: LayoutSpec, context: FormatContext, info: PluginInfo, status: PluginStatus) -> None:
    """Change what never changes."""
    spec.id = "b"  # wrong: frozen
    context.source = "b"  # wrong: frozen
    context.options = None  # wrong: frozen
    info.prefix = "OUR"  # wrong: frozen
    status.reason = "ours"  # wrong: frozen
    del spec.summary  # wrong for pyrefly: mypy lets any field be deleted
    spec.more = 1  # wrong for mypy: pyrefly lets a frozen record have more


def options(context: ValidationContext) -> None:
    """Use options as what they are not."""
    context.options.fewest  # wrong: nobody said of which class they are
    context.options_as(Options).most  # wrong: no such field
    fewest: str = context.options_as(Options).fewest  # wrong: a number
    context.options_as("Options")  # wrong: the name of a class
    context.options_as()  # wrong: no class
    print(fewest)


def contexts(hook: FormatsContext, validation: ValidationContext, rendering: RenderContext) -> None:
    """Use a context as another."""
    hook.config  # wrong: no such field
    validation.form  # wrong: only documents have a form
    title: int = rendering.review.title  # wrong: a text
    rendering.template.decode()  # wrong: there may be none
    print(title)
