"""Findings as GitHub's workflow commands, which it shows beside the lines of a pull request.

As "Workflow commands for GitHub Actions" describes them: ``::error file=F,line=L,col=C,title=T::message``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrkit.cli.findings_text import message_of, place_name, summary
from scrkit.errors import one_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrkit.cli.verdict import Checked, Verdict
    from scrkit.model import Finding

_COMMANDS = {"error": "error", "warning": "warning", "advice": "notice"}


def github_lines(verdict: Verdict) -> Iterator[str]:
    """Yield a command for each thing that is wrong, and a line that counts them."""
    for problem in verdict.problems:
        yield _command("error", problem, title="INCOMPLETE")
    for checked in verdict.files:
        if checked.error is not None:
            yield _command("error", checked.error, file=checked.file, title="could not be read")
        for finding in checked.findings:
            yield _finding(checked, finding)
    yield from summary(verdict)


def _finding(checked: Checked, finding: Finding) -> str:
    at = finding.where.at
    place: dict[str, int | None] = {}
    message = message_of(finding)
    if checked.source and at.line:
        place = {"line": at.line, "endLine": at.end_line, "col": at.column}
        place["endColumn"] = at.end_column if at.end_line == at.line else None
    else:
        message = f"{place_name(finding.where)}: {message}"
    return _command(_COMMANDS[finding.severity], message, file=checked.file, **place, title=finding.code)


def _command(name: str, message: str, **properties: str | int | None) -> str:
    told = ",".join(f"{key}={_property(str(value))}" for key, value in properties.items() if value is not None)
    return f"::{name} {told}::{_data(message)}"


def _data(text: str) -> str:
    """Return *text* as the value of a command: a line break would end it."""
    return one_line(text).replace("%", "%25")


def _property(text: str) -> str:
    return _data(text.removeprefix("./")).replace(":", "%3A").replace(",", "%2C")
