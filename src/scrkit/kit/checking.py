"""Running the validators over one review: what they find, in the order of the document, and whether all of them ran."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from scrkit.errors import PluginError, UnknownComponentError
from scrkit.kit.components import listed
from scrkit.kit.order import place_in_document
from scrkit.kit.report import Report
from scrkit.model import Finding
from scrkit.plugin.guard import expect, guard

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from scrkit.kit.assembly import Assembly
    from scrkit.model import Rule
    from scrkit.plugin import PluginStatus, ValidationContext, ValidatorSpec
    from scrkit.plugin.manager import Offer

_END = object()
"""What stands after a validator's last finding: None may be what a faulty one yields."""


def check(
    assembly: Assembly,
    context: ValidationContext,
    *,
    select: Iterable[str] | None,
    ignore: Iterable[str] | None,
    missing: tuple[str, ...],
) -> Report:
    """Run every validator that has a rule among those wanted, each behind a guard of its own.

    *missing* tells, one line each, why the run is incomplete before it begins.

    Raises:
        UnknownComponentError: *select* or *ignore* names what is no code and begins none.
    """
    codes = wanted_codes(assembly.components.rules, select, ignore)
    findings: list[Finding] = []
    problems: dict[str, list[str]] = {}
    for offer in assembly.components.validators:
        if codes.isdisjoint(rule.code for rule in offer.component.rules):
            continue
        try:
            for finding in _run(offer, context):
                findings.append(finding)  # noqa: PERF402 - what came before a failure is kept
        except PluginError as error:
            problems.setdefault(offer.plugin.id, []).append(error.problem)
    told = (*missing, *(problem for plugin in problems.values() for problem in plugin))
    return Report(
        findings=tuple(sorted((found for found in findings if found.code in codes), key=place_in_document)),
        complete=not told,
        plugins=tuple(_with_problems(plugin, problems) for plugin in assembly.plugins),
        problems=told,
    )


def wanted_codes(rules: Iterable[Rule], select: Iterable[str] | None, ignore: Iterable[str] | None) -> frozenset[str]:
    """Return the codes of *rules* that *select* names or begins, every code where it is None, less those of *ignore*.

    Raises:
        UnknownComponentError: One of them is no code and begins none.
    """
    known = sorted({rule.code for rule in rules})
    wanted = frozenset(known) if select is None else _matching(known, select)
    return wanted - _matching(known, ignore or ())


def inactive_plugins(plugins: Iterable[PluginStatus]) -> tuple[str, ...]:
    """Return one line for every plugin that is not active."""
    return tuple(plugin.told for plugin in plugins if plugin.status != "active")


def _matching(known: Collection[str], prefixes: Iterable[str]) -> frozenset[str]:
    """Return those of *known* that any of *prefixes* begins; a single text is one prefix.

    Raises:
        UnknownComponentError: One of *prefixes* begins none.
    """
    matching: set[str] = set()
    for prefix in (prefixes,) if isinstance(prefixes, str) else prefixes:
        begun = {code for code in known if prefix and code.startswith(prefix)}
        if not begun:
            raise UnknownComponentError(f"no rule has the code {prefix!r}; there are: {listed(known)}")
        matching |= begun
    return frozenset(matching)


def _run(offer: Offer[ValidatorSpec], context: ValidationContext) -> Iterator[Finding]:
    """Yield what one validator finds, each finding with the id of its plugin.

    Raises:
        PluginError: The validator failed, or yielded what is no finding or is not of its own rules.
    """
    plugin, doing = offer.plugin, f"scrkit_validators {offer.component.id!r}"
    own = {rule.code for rule in offer.component.rules}
    validate = guard(offer.component.load, plugin=plugin, doing=doing)
    found = guard(lambda: iter(validate(context)), plugin=plugin, doing=doing)
    while (item := guard(lambda: next(found, _END), plugin=plugin, doing=doing)) is not _END:
        finding = expect(item, Finding, plugin=plugin, doing=doing)
        if finding.code not in own:
            raise PluginError(f"{plugin.label}: {doing}: {finding.code!r} is not one of its own codes")
        yield evolve(finding, plugin=plugin.id)


def _with_problems(plugin: PluginStatus, problems: dict[str, list[str]]) -> PluginStatus:
    """Return *plugin* as failed if its validators had *problems*."""
    if plugin.id not in problems:
        return plugin
    return evolve(plugin, status="failed", reason="; ".join(problems[plugin.id]))
