"""The environment in which a template runs: it may print, choose and loop over what it is given, and nothing else.

A template is foreign code. Jinja's sandbox alone still lets one burn memory (``'a' * 10**10``, ``|center(10**9)``) and
time (loops within loops), partly while it is compiled. So a template's tree is checked against a short list of what it
may hold *before* it is compiled (no calls, no arithmetic, no macros, no imports), and loops and output are counted.

Imports its neighbour ``characters`` and jinja2, and with it is imported only when a Word template is filled in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from jinja2 import StrictUndefined, Template, Undefined, nodes
from jinja2.exceptions import SecurityError
from jinja2.sandbox import SandboxedEnvironment
from markupsafe import Markup, escape

from scrkit.renderers.characters import printable

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

MOST_TURNS = 1_000_000
"""How many turns all loops of one filling may take together."""

MOST_OUTPUT = 32_000_000
"""How many characters one part of a document may become."""

_MAY_HOLD = (
    nodes.And,
    nodes.Compare,
    nodes.CondExpr,
    nodes.Const,
    nodes.Filter,
    nodes.For,
    nodes.Getattr,
    nodes.Getitem,
    nodes.If,
    nodes.Name,
    nodes.Not,
    nodes.Operand,
    nodes.Or,
    nodes.Output,
    nodes.TemplateData,
    nodes.Test,
)

_FILTERS = ("first", "last", "length", "lower", "upper")
_TESTS = ("defined", "undefined", "none", "eq", "ne")

_BRACES = str.maketrans({"{": "&#123;", "}": "&#125;"})


class CountedTemplate(Template):
    """A template whose output is counted while it is made, so that it stops before it fills the memory."""

    def render(self, *args: Any, **kwargs: Any) -> str:  # noqa: ANN401 - jinja2's own signature
        """Return the filled-in text.

        Raises:
            SecurityError: It is longer than a document part may be.
        """
        parts: list[str] = []
        room = MOST_OUTPUT
        for part in self.generate(*args, **kwargs):
            room -= len(part)
            if room < 0:
                raise SecurityError(f"it makes more than {MOST_OUTPUT:,} characters")
            parts.append(part)
        return "".join(parts)


class Sandbox(SandboxedEnvironment):
    """A jinja2 environment for one filling of one template.

    With *markup*, what is printed is made safe for XML: no character of it is lost or taken for markup, nor for
    another template tag by a later reader. Without, it is printed as plain text, as document properties want it.
    """

    template_class = CountedTemplate

    def __init__(self, *, markup: bool) -> None:
        super().__init__(autoescape=markup, undefined=StrictUndefined, finalize=_markup if markup else _text)
        self.globals.clear()
        filters: dict[str, Any] = {name: self.filters[name] for name in _FILTERS}
        filters["_counted"] = self._counted
        self.filters = filters
        self.tests = {name: self.tests[name] for name in _TESTS}
        self._turns = MOST_TURNS

    def from_string(self, source: str | nodes.Template, *args: Any, **kwargs: Any) -> Template:  # noqa: ANN401 - as above
        """Compile *source*, once it is known to hold only what a template may.

        Raises:
            SecurityError: It holds something else, such as a call, arithmetic or a macro.
            TemplateSyntaxError: It is no template.
        """
        tree = source if isinstance(source, nodes.Template) else self.parse(source)
        for node in tree.find_all(nodes.Node):
            _permit(node)
        for loop in list(tree.find_all(nodes.For)):
            loop.iter = nodes.Filter(loop.iter, "_counted", [], [], None, None, lineno=loop.lineno)
        return super().from_string(tree, *args, **kwargs)

    def _counted(self, items: Iterable[object]) -> Iterator[object]:
        for item in items:
            self._turns -= 1
            if self._turns < 0:
                raise SecurityError(f"its loops take more than {MOST_TURNS:,} turns")
            yield item


def _permit(node: nodes.Node) -> None:
    """Refuse *node* unless a template may hold it."""
    if not isinstance(node, _MAY_HOLD):
        raise SecurityError(f"a template may not use {type(node).__name__.lower()}")
    if isinstance(node, nodes.For) and node.recursive:
        raise SecurityError("a template may not use a recursive loop")
    if isinstance(node, nodes.Filter) and node.name not in _FILTERS:
        raise SecurityError(f"a template may not use the filter {node.name!r}")
    if isinstance(node, nodes.Test) and node.name not in _TESTS:
        raise SecurityError(f"a template may not use the test {node.name!r}")


def _text(value: object) -> str:
    """Return *value* as text: only words and whole numbers may be printed."""
    if isinstance(value, Undefined):
        return str(value)  # raises, and names what is missing
    if isinstance(value, bool) or not isinstance(value, str | int):
        raise SecurityError(f"a template may print words and numbers, not {type(value).__name__}")
    return printable(str(value))


def _markup(value: object) -> Markup:
    """Return *value* escaped for XML, braces too: docxtpl rewrites ``{_{`` in what it has filled in."""
    # Jinja escapes a template's own constants before this, and nothing else that comes here may count as escaped.
    plain = value.unescape() if isinstance(value, Markup) else value
    return Markup(str(escape(_text(plain))).translate(_BRACES))  # noqa: S704 - escaped one step before
