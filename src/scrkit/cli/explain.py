"""``scrkit explain``: what a rule finds, why, on whose authority, and an example of each."""

from __future__ import annotations

from difflib import get_close_matches
from textwrap import wrap
from typing import TYPE_CHECKING, Any

import click

from scrkit.cli import exits
from scrkit.cli.options import told, with_asked
from scrkit.cli.say import complain
from scrkit.errors import UnknownComponentError, one_line
from scrkit.kit import Kit

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from scrkit.cli.asked import Asked
    from scrkit.kit import Components
    from scrkit.model import Rule, Severity

LEVELS = {
    "S": "statute or statutory guidance",
    "G": "good-practice guidance",
    "L": "local or sector practice",
    None: "the rule's own judgement",
}
"""On whose authority a rule speaks, in words."""

_WIDTH = 96


@click.command("explain")
@click.argument("codes", nargs=-1, required=True, metavar="CODE...")
@click.option("--json", "as_json", is_flag=True, help="Answer in JSON.")
@with_asked
def explain(asked: Asked, *, codes: tuple[str, ...], as_json: bool) -> int:
    """What a rule finds, why, and on whose authority.

    CODE is that of a finding, such as SCR401; small letters will do.
    """
    kit = Kit.of(asked.wanted, strict=asked.strict)
    complain(*asked.unknown(kit.plugins), *told(kit), *kit.missing)
    rules = explained(kit.components, codes, asked.wanted.settings.severity)
    if as_json:
        from scrkit.cli.as_json import rules_json  # noqa: PLC0415 - it loads the codec, which text does without

        click.echo(rules_json(rules))
    else:
        click.echo("\n\n".join("\n".join(_lines(rule)) for rule in rules))
    return exits.OK


def explained(
    components: Components, codes: Iterable[str], severity: Mapping[str, Severity]
) -> tuple[dict[str, Any], ...]:
    """Return what there is to say of the rules with these *codes*, each once; *severity* is what is configured.

    Raises:
        UnknownComponentError: A code is that of no rule.
    """
    known = {rule.code: (rule, offer.plugin.id) for offer in components.validators for rule in offer.component.rules}
    found = []
    for code in dict.fromkeys(code.strip().upper() for code in codes):
        if code not in known:
            near = get_close_matches(code, known, n=1)
            meant = f"; is {near[0]} meant?" if near else "; 'scrkit plugins show ID' lists a plugin's rules"
            raise UnknownComponentError(f"no rule has the code {code!r}{meant}")
        found.append(_told(*known[code], severity.get(code)))
    return tuple(found)


def _told(rule: Rule, plugin: str, configured: Severity | None) -> dict[str, Any]:
    return {
        "code": rule.code,
        "title": rule.title,
        "severity": rule.severity,
        "configured": configured,
        "level": rule.level,
        "source": rule.source,
        "why": rule.why,
        "bad": rule.bad,
        "good": rule.good,
        "plugin": plugin,
    }


def _lines(rule: dict[str, Any]) -> Iterator[str]:
    """Yield what there is to say of one rule, for people."""
    yield one_line(f"{rule['code']}: {rule['title']}")
    changed = rule["configured"] not in {None, rule["severity"]}
    severity = f"{rule['configured']} as configured, else {rule['severity']}" if changed else rule["severity"]
    yield f"  severity: {severity}"
    yield f"  authority: {LEVELS[rule['level']]}"
    if rule["source"]:
        yield from wrap(one_line(rule["source"]), _WIDTH, initial_indent="  source: ", subsequent_indent="    ")
    yield f"  plugin: {one_line(rule['plugin'])}"
    if rule["why"]:
        yield ""
        yield from wrap(one_line(rule["why"]), _WIDTH, initial_indent="  ", subsequent_indent="  ")
    for name, example in (("Found in", rule["bad"]), ("Not found in", rule["good"])):
        if example:
            yield ""
            yield f"  {name}:"
            yield from (_indented(line) for line in example.splitlines())


def _indented(line: str) -> str:
    """Return a *line* of YAML four columns in, with nothing that steers a terminal."""
    text = line.lstrip()
    return f"    {' ' * (len(line) - len(text))}{one_line(text)}".rstrip()
