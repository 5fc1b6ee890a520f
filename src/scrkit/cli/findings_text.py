"""Findings for people at a terminal: plain lines, grouped by place."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from attrs import evolve

from scrkit.cli.excerpt import excerpt_lines, excerpts_of
from scrkit.errors import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrkit.cli.excerpt import Excerpt
    from scrkit.cli.verdict import Checked, Verdict
    from scrkit.model import Finding, Severity, Where


def verdict_lines(verdict: Verdict) -> Iterator[str]:
    """Yield the whole answer of ``validate``; INCOMPLETE is its first word where not every check was run."""
    if verdict.problems:
        yield "INCOMPLETE: not every check could be run, so that nothing found does not mean nothing wrong."
    for checked in verdict.files:
        unread = checked.error is not None
        yield f"{one_line(checked.file)}: could not be read" if unread else one_line(checked.file)
        yield from finding_lines(checked)
    yield from summary(verdict)
    if any(verdict.counts.values()):
        yield "What a code means: scrkit explain CODE"


def summary(verdict: Verdict) -> Iterator[str]:
    """Yield how much was found, and what is known of it already by the baseline."""
    yield f"{counted(verdict.counts)} in {_many(len(verdict.files), 'file')}"
    known, gone = (verdict.baseline.known, verdict.baseline.gone) if verdict.baseline else (0, 0)
    if known:
        yield f"{_many(known, 'known finding')} not shown"
    if gone:
        yield f"{_many(gone, 'known finding')} {'is' if gone == 1 else 'are'} gone: update the baseline"


def finding_lines(checked: Checked) -> Iterator[str]:
    """Yield the places in order, each with its findings under it, and each of those under the text it is about."""
    shown = zip(checked.findings, excerpts_of(checked), strict=True)
    for _, group in groupby(shown, key=lambda one: (one[0].where.kind, one[0].where.id, one[0].where.number)):
        before: Excerpt | None = None
        for number, (finding, excerpt) in enumerate(group):
            if not number:
                yield f"  {place_name(finding.where)}"
            if excerpt is not None and not _is_shown(excerpt, before):
                yield from (f"    | {line}" for line in excerpt_lines(excerpt))
                before = excerpt
            yield f"    {finding.severity} {one_line(finding.code)}: {message_of(finding)}"


def counted(counts: dict[Severity, int]) -> str:
    """Return how many findings of each severity there are, in words."""
    return f"{_many(counts['error'], 'error')}, {_many(counts['warning'], 'warning')}, {counts['advice']} advice"


def place_name(where: Where) -> str:
    """Return how people call a place: ``paragraph 4.5.1 (page 7, line 98)``, ``the document (page 2, line 4)``."""
    if where.kind == "document":
        return f"the document ({one_line(where.at.words)})" if where.at.words else "the document"
    at = evolve(where.at, paragraph=None).words
    return one_line(f"{where.kind} {where.number or where.id}{f' ({at})' if at else ''}")


def message_of(finding: Finding) -> str:
    """Return what there is to say of *finding*: what is wrong, where else, and what would mend it."""
    also = f" Also at {', '.join(map(place_name, finding.also))}." if finding.also else ""
    mend = f" Mend: {_sentence(finding.mend)}" if finding.mend else ""
    return one_line(f"{_sentence(finding.message)}{also}{mend}")


def _is_shown(excerpt: Excerpt, before: Excerpt | None) -> bool:
    """Return whether what is shown already shows *excerpt* as well."""
    return before is not None and (excerpt == before or (excerpt.start is None and excerpt.text == before.text))


def _sentence(text: str) -> str:
    return text if text.endswith((".", "?", "!")) else f"{text}."


def _many(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"
