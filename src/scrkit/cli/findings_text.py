"""Findings for people at a terminal: plain lines, grouped by place."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from scrkit.errors import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from scrkit.cli.verdict import Verdict
    from scrkit.model import Finding, Severity, Where


def verdict_lines(verdict: Verdict) -> Iterator[str]:
    """Yield the whole answer of ``validate``; INCOMPLETE is its first word where not every check was run."""
    if verdict.problems:
        yield "INCOMPLETE: not every check could be run, so that nothing found does not mean nothing wrong."
    for checked in verdict.files:
        yield one_line(checked.file) if checked.report else f"{one_line(checked.file)}: could not be read"
        yield from finding_lines(checked.report.findings if checked.report else ())
    yield f"{counted(verdict.counts)} in {_many(len(verdict.files), 'file')}"


def finding_lines(findings: Iterable[Finding]) -> Iterator[str]:
    """Yield the places in order, each with its findings, a line each, under it."""
    for place, group in groupby(findings, key=lambda finding: place_name(finding.where)):
        yield f"  {place}"
        for finding in group:
            yield f"    {one_line(_told(finding))}"


def counted(counts: dict[Severity, int]) -> str:
    """Return how many findings of each severity there are, in words."""
    return f"{_many(counts['error'], 'error')}, {_many(counts['warning'], 'warning')}, {counts['advice']} advice"


def place_name(where: Where) -> str:
    """Return how people call a place: ``paragraph 4.5.1 (line 98)``."""
    if where.kind == "document":
        return "the document"
    line = f" (line {where.at.line})" if where.at.line else ""
    return one_line(f"{where.kind} {where.number or where.id}{line}")


def _told(finding: Finding) -> str:
    also = f" Also at {', '.join(map(place_name, finding.also))}." if finding.also else ""
    mend = f" Mend: {_sentence(finding.mend)}" if finding.mend else ""
    return f"{finding.severity} {finding.code}: {_sentence(finding.message)}{also}{mend}"


def _sentence(text: str) -> str:
    return text if text.endswith((".", "?", "!")) else f"{text}."


def _many(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"
