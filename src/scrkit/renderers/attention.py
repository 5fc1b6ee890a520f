"""What needs the board's attention: errors and warnings, grouped by rule. Imports the model."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from scrkit.model import Finding, Rule, Severity, Where

HEEDED: tuple[Severity, ...] = ("error", "warning")
"""The severities that a board must look at, gravest first; advice is counted only."""


@frozen(kw_only=True)
class Concern:
    """All findings of one rule: *severity* as a word, *title* what the rule finds, *points* where and what."""

    severity: str
    code: str
    title: str
    points: tuple[Point, ...]


@frozen(kw_only=True)
class Point:
    """One message, at all the places where it was found ("2.3.1, 2.3.2")."""

    where: str
    message: str


def concerns(findings: Sequence[Finding], rules: Iterable[Rule]) -> tuple[Concern, ...]:
    """Return errors, then warnings, by code; the points of each keep the order of *findings*."""
    titles = {rule.code: rule.title for rule in rules}
    found: dict[tuple[int, str], list[Finding]] = {}
    for finding in findings:
        if finding.severity in HEEDED:
            found.setdefault((HEEDED.index(finding.severity), finding.code), []).append(finding)
    return tuple(
        Concern(
            severity=HEEDED[rank].capitalize(),
            code=code,
            title=titles.get(code, code),
            points=_points(found[rank, code]),
        )
        for rank, code in sorted(found)
    )


def how_it_stands(findings: Sequence[Finding], rules: Sequence[Rule]) -> str:
    """Return in one sentence what the checks found, so that silence is never taken for health."""
    if not (findings or rules):
        return "No checks were run for this paper."
    errors, warnings, advice = (sum(f.severity == one for f in findings) for one in ("error", "warning", "advice"))
    if errors or warnings:
        found = f"The checks found {_count(errors, 'error')} and {_count(warnings, 'warning')}."
    else:
        found = "The checks found no error and no warning."
    unlisted = f"{_count(advice, 'point')} of advice {'is' if advice == 1 else 'are'} not listed"
    return f"{found} {unlisted}." if advice else found


def _count(number: int, what: str) -> str:
    return f"{number or 'no'} {what}{'' if number == 1 else 's'}"


def _points(findings: Iterable[Finding]) -> tuple[Point, ...]:
    places: dict[str, dict[str, None]] = {}
    for finding in findings:
        at = places.setdefault(finding.message, {})
        at.update(dict.fromkeys(_place(where) for where in (finding.where, *finding.also)))
    return tuple(Point(where=", ".join(at), message=message) for message, at in places.items())


def _place(where: Where) -> str:
    if where.kind == "document":
        return "the whole response"
    name = where.number or where.id or ""
    return f"lesson {name.removeprefix('lesson-')}" if where.kind == "lesson" else name
