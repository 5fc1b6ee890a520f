"""Running the validators over one review: what they find, in the order of the document, and whether all of them ran."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from difflib import get_close_matches
from inspect import isgenerator
from typing import TYPE_CHECKING, TypeVar

from attrs import evolve, field, frozen

from scrkit.errors import PluginError, UnknownComponentError
from scrkit.kit.components import listed
from scrkit.kit.order import place_in_document
from scrkit.kit.report import Report
from scrkit.kit.soundness import check_sound
from scrkit.model import Finding, Severity
from scrkit.plugin.guard import expect, failure, guard
from scrkit.plugin.making import make

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from scrkit.kit.assembly import Assembly
    from scrkit.kit.settings import Settings
    from scrkit.model import Rule
    from scrkit.plugin import Offer, PluginStatus, ValidationContext, ValidatorSpec

F = TypeVar("F", "Finding", "Rule")

MOST_FINDINGS = 200_000
"""How many findings a plugin's validator may yield: more come from a loop that never ends."""

_END = object()
"""What stands after a validator's last finding: None may be what a faulty one yields."""


@frozen(kw_only=True)
class Choice:
    """Which rules are run, and how severe each is.

    *select* are codes or beginnings of codes, None for all; *ignore* those that are left out; *severity* has codes.
    *unknown* tells of each rule that the configuration wants and nobody has.
    """

    codes: frozenset[str]
    severity: Mapping[str, Severity] = field(factory=dict)
    unknown: tuple[str, ...] = ()


def choice_of(
    rules: Iterable[Rule],
    settings: Settings,
    *,
    select: Iterable[str] | None,
    ignore: Iterable[str] | None,
    lacking: bool,
) -> Choice:
    """Return what *select* and *ignore* choose of *rules*, and where they are None what the configuration does.

    Where a plugin is *lacking*, a code that nobody has may be its own: it is told of, and is no error.

    Raises:
        UnknownComponentError: *select* or *ignore* names what is no code and begins none.
    """
    known = sorted({rule.code for rule in rules})
    if select is not None and not _several(select):
        raise UnknownComponentError("no rule is selected, so that none would be run")
    for asked in (select, ignore) if not lacking else ():
        _refuse_unknown(known, () if asked is None else _several(asked))
    chosen = settings.select if select is None else _several(select)
    wanted = frozenset(known) if chosen is None else _all_begun(known, chosen)
    codes = wanted - _all_begun(known, settings.ignore if ignore is None else _several(ignore))
    # A rule that nobody has is ignored already, and one that was typed is missed with the plugin that is lacking.
    unknown = [("select", code) for code in (settings.select or ()) if select is None and not _begun(known, code)]
    unknown += [("severity", code) for code in settings.severity if code not in known]
    told = [f"{settings.file}: {'.'.join((*settings.at, key))}: {_nobody(code, known, key)}" for key, code in unknown]
    told += [] if codes else ["no rule was run: none is there, or none was chosen"]
    severity = {code: severity for code, severity in settings.severity.items() if code in known}
    return Choice(codes=codes, severity=severity, unknown=tuple(told))


def check(  # noqa: PLR0913 - all but three by keyword
    assembly: Assembly,
    context: ValidationContext,
    choice: Choice,
    *,
    missing: tuple[str, ...],
    unsure: tuple[str, ...] = (),
    any_text: bool = False,
) -> Report:
    """Run every validator that has a rule among those wanted, each behind a guard of its own.

    *missing* and *unsure* tell, one line each, why the run is incomplete before it begins. With *any_text* only those
    are run that need no more than text.
    """
    findings: list[Finding] = []
    rules: list[Rule] = []
    problems: dict[str, list[PluginError]] = {}
    for offer in assembly.components.validators:
        wanted = [rule for rule in offer.component.rules if rule.code in choice.codes]
        if not wanted or (any_text and not offer.component.any_text):
            continue
        rules += (_weighed(rule, choice.severity) for rule in wanted)
        try:
            for finding in _run(offer, context):
                findings.append(_weighed(finding, choice.severity))  # noqa: PERF401 - what came before a failure is kept
        except PluginError as error:
            problems.setdefault(offer.plugin.id, []).append(error)
    told = (*missing, *choice.unknown, *unsure, *(error.problem for errors in problems.values() for error in errors))
    return Report(
        findings=tuple(sorted((found for found in findings if found.code in choice.codes), key=place_in_document)),
        plugins=tuple(_with_problems(plugin, problems) for plugin in assembly.plugins),
        problems=told,
        rules=tuple(sorted(rules, key=lambda rule: rule.code)),
    )


def unmet(plugins: Iterable[PluginStatus], settings: Settings, *, strict: bool) -> tuple[str, ...]:
    """Return one line for each plugin that has to be active and is not.

    Those are the ones that the configuration requires, and, if *strict*, all there are.
    """
    return tuple(
        plugin.told for plugin in plugins if plugin.status != "active" and (strict or plugin.id in settings.require)
    )


def _nobody(code: str, known: Collection[str], key: str) -> str:
    """Return that no rule has *code*, and which may be meant."""
    near = get_close_matches(code.upper(), known, n=1)
    whole = " (a whole code belongs there)" if key == "severity" and _begun(known, code) else ""
    return f"no rule has the code {code!r}{whole}{f'; is {near[0]} meant?' if near and not whole else ''}"


def _refuse_unknown(known: Collection[str], prefixes: Iterable[str]) -> None:
    """Refuse *prefixes* of which one begins no code.

    Raises:
        UnknownComponentError: One of them does not.
    """
    for prefix in prefixes:
        if not _begun(known, prefix):
            raise UnknownComponentError(f"no rule has the code {prefix!r}; there are: {listed(known)}")


def _several(prefixes: Iterable[str]) -> tuple[str, ...]:
    """Return *prefixes*; a single text is one."""
    return (prefixes,) if isinstance(prefixes, str) else tuple(prefixes)


def _all_begun(known: Collection[str], prefixes: Iterable[str]) -> frozenset[str]:
    return frozenset(code for prefix in prefixes for code in _begun(known, prefix))


def _begun(known: Collection[str], prefix: str) -> frozenset[str]:
    """Return those of *known* that *prefix* begins; an empty one begins none."""
    return frozenset(code for code in known if prefix and code.startswith(prefix))


def _weighed(one: F, severity: Mapping[str, Severity]) -> F:
    """Return a rule, or a finding of it, with the severity that the configuration gives the rule."""
    return evolve(one, severity=severity[one.code]) if one.code in severity else one


def _run(offer: Offer[ValidatorSpec], context: ValidationContext) -> Iterator[Finding]:
    """Yield what one validator finds, each finding with the id of its plugin.

    Raises:
        PluginError: The validator failed, or yielded what is no finding or is not of its own rules.
    """
    plugin, doing = offer.plugin, f"validator {offer.component.id!r}"
    own = {rule.code for rule in offer.component.rules}
    validate = make(offer, doing=doing)
    given = evolve(context, options=offer.options)
    found = guard(lambda: iter(validate(given)), plugin=plugin, doing=doing)
    try:
        yield from _checked(found, own, plugin, doing)
    finally:
        if isgenerator(found):  # what it does when it is left is the plugin's code as well
            with suppress(PluginError):
                guard(found.close, plugin=plugin, doing=doing)


def _checked(found: Iterator[object], own: Collection[str], plugin: PluginStatus, doing: str) -> Iterator[Finding]:
    """Yield each thing *found* that is a finding of *own* codes.

    Raises:
        PluginError: One is none, or there is no end of them.
    """
    number = 0
    while (item := guard(lambda: next(found, _END), plugin=plugin, doing=doing)) is not _END:
        number += 1
        if number > MOST_FINDINGS and not plugin.is_ours:
            raise failure(plugin, f"{doing}: yields more than {MOST_FINDINGS:,} findings")
        finding = expect(item, Finding, plugin=plugin, doing=doing)
        check_sound(finding, Finding, plugin=plugin, doing=doing)
        if finding.code not in own:
            raise failure(plugin, f"{doing}: {finding.code!r} is not one of its own codes")
        yield evolve(finding, plugin=plugin.id)


def _with_problems(plugin: PluginStatus, problems: Mapping[str, Sequence[PluginError]]) -> PluginStatus:
    """Return *plugin* as failed if its validators had *problems*."""
    if plugin.status != "active" or plugin.id not in problems:
        return plugin
    errors = problems[plugin.id]
    return plugin.turned("failed", "; ".join(error.reason for error in errors), errors[0].remedy)
