"""Templates that mean harm, and a program that tries them all and prints how each was met.

It runs in a process of its own, so that one which got through could do no harm to the tests.
"""

from __future__ import annotations

import json
import secrets
import sys
import time
from typing import TYPE_CHECKING

from renderers.papers import action, context, review
from renderers.templates import said, saying, with_body, with_footnote, with_property
from scrkit.errors import TemplateError
from scrkit.renderers.plan import plan_of
from scrkit.renderers.word import Properties, fill

if TYPE_CHECKING:
    from collections.abc import Callable

REFUSED: dict[str, Callable[[], bytes]] = {
    "class of a word": lambda: saying("{{ ''.__class__ }}"),
    "class by key": lambda: saying("{{ ''['__class__'] }}"),
    "walk to every class": lambda: saying("{{ ''.__class__.__mro__[1].__subclasses__() }}"),
    "module of a loop": lambda: saying("{% for x in plan.rows %}{{ loop.__init__.__globals__ }}{% endfor %}"),
    "call": lambda: saying("{{ plan.title.upper() }}"),
    "method": lambda: saying("{{ plan.title.format }}"),
    "long range": lambda: saying("{% for x in range(10**9) %}x{% endfor %}"),
    "long word": lambda: saying("{{ 'a' * 10**10 }}"),
    "long power": lambda: saying("{{ 9**9**9 }}"),
    "long padding": lambda: saying("{{ 'a'|center(1000000000) }}"),
    "long number": lambda: saying("{{ '%1000000000d' % 1 }}"),
    "long format": lambda: saying("{{ '%1000000000d'|format(1) }}"),
    "joined words": lambda: saying("{{ 'a' ~ 'b' }}"),
    "macro that calls itself": lambda: saying("{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}"),
    "include": lambda: saying("{% include 'word/document.xml' %}"),
    "import": lambda: saying("{% import 'os' as os %}"),
    "extends": lambda: saying("{% extends 'x' %}"),
    "set": lambda: saying("{% set x = plan.title %}"),
    "loop that calls itself": lambda: saying("{% for x in plan.rows recursive %}{{ loop(plan.rows) }}{% endfor %}"),
    "map": lambda: saying("{{ plan.rows|map('upper') }}"),
    "unknown test": lambda: saying("{{ 'y' if plan is callable }}"),
    "record": lambda: saying("{{ plan }}"),
    "truth": lambda: saying("{{ plan.complete }}"),
    "loops in loops": lambda: saying("{% for x in plan.rows %}" * 5 + "{% endfor %}" * 5),
    "endless output": lambda: saying("{% for x in plan.rows %}" * 4 + "x" * 20_000 + "{% endfor %}" * 4),
    "deep brackets": lambda: saying("{{ " + "(" * 9_000 + "1" + ")" * 9_000 + " }}"),
    "deep choices": lambda: saying("{% if 1 %}" * 500 + "{% endif %}" * 500),
    "open tags": lambda: saying("{{ " * 40_000),
    "closed tags": lambda: saying("-%}" * 20_000),
    "blanks": lambda: saying("{% colspan " + " " * 5_000 + "%x %}"),
    "too large": lambda: with_body("".join(said(secrets.token_hex(40)) for _ in range(60_000))),
    "in a footer": lambda: with_body("<w:p/>", footer=said("{{ ''.__class__ }}")),
    "in a footnote": lambda: with_footnote("{{ 'a' * 10**10 }}"),
    "in a property": lambda: with_property("title", "{{ ''.__class__ }}"),
    "in another property": lambda: with_property("identifier", "{{ 'a' * 10**10 }}"),
}

ENDURED: dict[str, Callable[[], bytes]] = {
    "many empty paragraphs": lambda: with_body("".join(f'<w:p w:a="{secrets.token_hex(8)}"/>' for _ in range(100_000))),
    "tags at the limit": lambda: saying("{{ plan.title }} " * 100 + secrets.token_hex(100_000)),
    "split braces": lambda: with_body("<w:p>" + "<w:r><w:t>}</w:t></w:r>" * 2_000 + "</w:p>"),
}


def met(make: Callable[[], bytes]) -> dict[str, object]:
    """Return how the template that *make* makes was met, and how long that took."""
    template = make()
    plan = plan_of(context(review(*(action(str(number)) for number in range(40)))))
    properties = Properties(title="t", author="a", day=None)
    began = time.monotonic()
    try:
        fill(template, {"plan": plan}, properties, name="theirs.docx")
        message = None
    except TemplateError as error:
        message = str(error)
    return {"refused": message, "seconds": time.monotonic() - began}


def main() -> None:
    """Print how every template was met, as JSON."""
    json.dump({name: met(make) for name, make in (REFUSED | ENDURED).items()}, sys.stdout)
