"""What a validation found."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from attrs import frozen

from scrkit.errors import ScrkitError
from scrkit.model import Finding, Rule
from scrkit.plugin import PluginStatus

if TYPE_CHECKING:
    from collections.abc import Iterator


@frozen(kw_only=True)
class Report:
    """The findings in the order of the document, and whether every check ran.

    *problems* tells in one line each why not: a validator that failed, a plugin that has to be active and is not, a
    rule that the configuration wants and nobody has. The absence of findings then says nothing. *plugins* are all
    there are; one whose validator failed has the status ``failed``. *rules* are those that were to be run, in the order
    of their codes, each with the severity that it has by the configuration.
    """

    findings: tuple[Finding, ...]
    plugins: tuple[PluginStatus, ...]
    problems: tuple[str, ...] = ()
    rules: tuple[Rule, ...] = ()

    @property
    def complete(self) -> bool:
        """Whether every check ran."""
        return not self.problems

    @property
    def ok(self) -> bool:
        """Whether every check ran and none found an error."""
        return self.complete and not any(finding.severity == "error" for finding in self.findings)


@contextmanager
def told_with(report: Report) -> Iterator[None]:
    """Let an error that comes tell why *report* is incomplete, which is graver and would be lost with it."""
    try:
        yield
    except ScrkitError as error:
        error.incomplete = report.problems
        raise
