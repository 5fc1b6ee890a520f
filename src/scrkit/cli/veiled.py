"""What a run of ``validate`` came to, with the names covered that nobody may read: before any of it is written."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import evolve

from scrkit.errors import PluginError
from scrkit.kit import COVER

if TYPE_CHECKING:
    from collections.abc import Callable

    from scrkit.cli.verdict import Checked, Verdict
    from scrkit.kit import Report
    from scrkit.model import Finding, Span, Where
    from scrkit.plugin import PluginStatus, ProtectedNames

    Veil = Callable[[str], str]


_WORD: Final = re.compile(r"[^\W\d_]{2,}")


def veiled(verdict: Verdict, names: ProtectedNames) -> Verdict:
    """Return *verdict* with every text in it that may hold words of a document or of a file's name covered.

    A rule may show a part of a sentence that ends inside a name: in findings its single words are covered as well.
    """
    veil = names.veil
    return evolve(
        verdict,
        files=tuple(_checked(checked, names) for checked in verdict.files),
        loaded=tuple(_plugin(plugin, veil) for plugin in verdict.loaded),
        missing=tuple(map(veil, verdict.missing)),
    )


def _checked(checked: Checked, names: ProtectedNames) -> Checked:
    veil, words = names.veil, _words(checked, names)

    def piece(text: str) -> str:
        return words.sub(COVER, veil(text)) if words else veil(text)

    return evolve(
        checked,
        file=veil(checked.file),
        report=None if checked.report is None else _report(checked.report, veil, piece),
        error=_text(checked.error, veil),
        lines=tuple(map(veil, checked.lines)),
        source=tuple(veil("\n".join(checked.source)).split("\n")) if checked.source else (),
        passages={place: veil(text) for place, text in checked.passages.items()},
        failure=None if checked.failure is None else _failure(checked.failure, veil),
    )


def _words(checked: Checked, names: ProtectedNames) -> re.Pattern[str] | None:
    """Return a pattern of the single words of every name that stands in the text of *checked*, None without any."""
    texts = (*checked.passages.values(), "\n".join(checked.source))
    hits = {text[start:end] for text in texts for start, end in names.find(text)}
    words = sorted({word for hit in hits for word in _WORD.findall(hit)}, key=lambda word: (-len(word), word))
    return re.compile(rf"(?<![^\W\d_])(?:{'|'.join(map(re.escape, words))})(?![^\W\d_])") if words else None


def _report(report: Report, veil: Veil, piece: Veil) -> Report:
    return evolve(
        report,
        findings=tuple(_finding(finding, veil, piece) for finding in report.findings),
        plugins=tuple(_plugin(plugin, veil) for plugin in report.plugins),
        problems=tuple(map(veil, report.problems)),
    )


def _finding(finding: Finding, veil: Veil, piece: Veil) -> Finding:
    return evolve(
        finding,
        message=piece(finding.message),
        where=_where(finding.where, veil),
        also=tuple(_where(where, veil) for where in finding.also),
        words=_text(finding.words, piece),
        mend=_text(finding.mend, piece),
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
