"""In which forms ``validate`` answers. Each is imported when it is asked for: a run costs what its imports cost."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrkit.cli.findings_text import verdict_lines

if TYPE_CHECKING:
    from collections.abc import Callable

    from scrkit.cli.verdict import Verdict


def answer(verdict: Verdict, form: str) -> str:
    """Return *verdict* in one of the :data:`FORMS`, without a line break at its end."""
    return _MADE[form](verdict)


def _text(verdict: Verdict) -> str:
    return "\n".join(verdict_lines(verdict))


def _json(verdict: Verdict) -> str:
    from scrkit.cli.as_json import verdict_json  # noqa: PLC0415 - it loads the codec

    return verdict_json(verdict)


def _sarif(verdict: Verdict) -> str:
    from scrkit.cli.sarif import sarif_json  # noqa: PLC0415 - as above

    return sarif_json(verdict)


def _junit(verdict: Verdict) -> str:
    from scrkit.cli.junit import junit_xml  # noqa: PLC0415 - it loads lxml

    return junit_xml(verdict)


def _github(verdict: Verdict) -> str:
    from scrkit.cli.github import github_lines  # noqa: PLC0415 - it is for one build server alone

    return "\n".join(github_lines(verdict))


_MADE: dict[str, Callable[[Verdict], str]] = {
    "text": _text,
    "json": _json,
    "sarif": _sarif,
    "junit": _junit,
    "github": _github,
}

FORMS = tuple(_MADE)
"""What ``--format`` takes."""
