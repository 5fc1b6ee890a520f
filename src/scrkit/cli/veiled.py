"""What a run of ``validate`` came to, with the names covered that nobody may read: before any of it is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from scrkit.errors import PluginError

if TYPE_CHECKING:
    from collections.abc import Callable

    from scrkit.cli.verdict import Checked, Verdict
    from scrkit.kit import Report
    from scrkit.model import Finding, Span, Where
    from scrkit.plugin import PluginStatus

    Veil = Callable[[str], str]


def veiled(verdict: Verdict, veil: Veil) -> Verdict:
    """Return *verdict* with every text in it that may hold words of a document or of a file's name as *veil* has it."""
    return evolve(
        verdict,
        files=tuple(_checked(checked, veil) for checked in verdict.files),
        loaded=tuple(_plugin(plugin, veil) for plugin in verdict.loaded),
        missing=tuple(map(veil, verdict.missing)),
    )


def _checked(checked: Checked, veil: Veil) -> Checked:
    return evolve(
        checked,
        file=veil(checked.file),
        report=None if checked.report is None else _report(checked.report, veil),
        error=_text(checked.error, veil),
        lines=tuple(map(veil, checked.lines)),
        source=tuple(veil("\n".join(checked.source)).split("\n")) if checked.source else (),
        passages={place: veil(text) for place, text in checked.passages.items()},
        failure=None if checked.failure is None else _failure(checked.failure, veil),
    )


def _report(report: Report, veil: Veil) -> Report:
    return evolve(
        report,
        findings=tuple(_finding(finding, veil) for finding in report.findings),
        plugins=tuple(_plugin(plugin, veil) for plugin in report.plugins),
        problems=tuple(map(veil, report.problems)),
    )


def _finding(finding: Finding, veil: Veil) -> Finding:
    return evolve(
        finding,
        message=veil(finding.message),
        where=_where(finding.where, veil),
        also=tuple(_where(where, veil) for where in finding.also),
        words=_text(finding.words, veil),
        mend=_text(finding.mend, veil),
        source=_text(finding.source, veil),
    )


def _where(where: Where, veil: Veil) -> Where:
    return evolve(where, id=_text(where.id, veil), number=_text(where.number, veil), at=_span(where.at, veil))


def _span(at: Span, veil: Veil) -> Span:
    return evolve(at, file=_text(at.file, veil), cell=_text(at.cell, veil))


def _plugin(plugin: PluginStatus, veil: Veil) -> PluginStatus:
    return evolve(plugin, reason=_text(plugin.reason, veil), remedy=_text(plugin.remedy, veil))


def _failure(failure: PluginError, veil: Veil) -> PluginError:
    """Return *failure* with its words covered; whose it is stays."""
    remedy = _text(failure.remedy, veil)
    return PluginError(veil(failure.problem), plugin=failure.plugin, reason=veil(failure.reason), remedy=remedy)


def _text(text: str | None, veil: Veil) -> str | None:
    return None if text is None else veil(text)
