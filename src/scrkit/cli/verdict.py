"""What a run of ``validate`` came to, over all its files: the exit code and the counts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from datetime import date

from attrs import field, frozen

from scrkit.cli import exits
from scrkit.errors import PluginError
from scrkit.kit import Report
from scrkit.model import SEVERITIES, Finding, Severity
from scrkit.plugin import PluginStatus


@frozen(kw_only=True)
class Checked:
    """One file: the *report* on it, or the *error* for which it could not be read.

    Both, where no layout could read a document: the report is then on its text alone. *lines* has each problem of the
    error on a line of its own. *failure* is the error of a plugin that failed to read it: that says nothing of the
    file. *source* are the lines of a file of text, in which findings are shown, empty for other files. *passages* are
    the texts of lessons and paragraphs, by the kind of place and its id. *known* are the findings that a baseline
    knows, which are not among those of the report.
    """

    file: str
    report: Report | None = None
    error: str | None = None
    lines: tuple[str, ...] = ()
    failure: PluginError | None = None
    source: tuple[str, ...] = field(default=(), repr=False)
    passages: Mapping[tuple[str, str], str] = field(factory=dict, repr=False)
    known: tuple[Finding, ...] = ()

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What was found in the file; nothing where it could not be read."""
        return () if self.report is None else self.report.findings


@frozen(kw_only=True)
class Compared:
    """What came of the comparison with the baseline *file*: how many findings are *known*, and how many are *gone*."""

    file: str
    known: int
    gone: int


@frozen(kw_only=True)
class Verdict:
    """All the files, *fail_on* which severity, compared with which day, and the plugins as they were *loaded*.

    *missing* says why the run was incomplete before it began, even where no file could be read. With a *baseline* the
    findings that it knows are not among those of the files.
    """

    files: tuple[Checked, ...]
    fail_on: Severity
    on: date | None
    loaded: tuple[PluginStatus, ...]
    missing: tuple[str, ...] = ()
    baseline: Compared | None = None

    @property
    def reports(self) -> tuple[Report, ...]:
        """The reports on the files that could be read, or at least opened."""
        return tuple(checked.report for checked in self.files if checked.report is not None)

    @property
    def problems(self) -> tuple[str, ...]:
        """Why the run is incomplete, each reason once."""
        read = [checked.failure.problem for checked in self.files if checked.failure is not None]
        checked = [problem for report in self.reports for problem in report.problems]
        return tuple(dict.fromkeys((*self.missing, *read, *checked)))

    @property
    def counts(self) -> dict[Severity, int]:
        """How many findings of each severity there are."""
        found = Counter(finding.severity for report in self.reports for finding in report.findings)
        return {severity: found[severity] for severity in SEVERITIES}

    @property
    def exit_code(self) -> int:
        """The gravest of what happened: incomplete, then unreadable, then findings."""
        if self.problems:
            return exits.INCOMPLETE
        if any(checked.error is not None for checked in self.files):
            return exits.UNUSABLE
        return exits.FINDINGS if any(self.counts[severity] for severity in self.failing) else exits.OK

    @property
    def failing(self) -> tuple[Severity, ...]:
        """The severities for which the run fails."""
        return SEVERITIES[: SEVERITIES.index(self.fail_on) + 1]

    @property
    def plugins(self) -> tuple[PluginStatus, ...]:
        """Return every plugin as it was loaded, or as failed if it failed on any of the files."""
        failed = {
            (plugin.id, plugin.distribution): plugin
            for report in reversed(self.reports)
            for plugin in report.plugins
            if plugin.status == "failed"
        }
        reading = {checked.failure.plugin: checked.failure for checked in self.files if checked.failure is not None}
        return tuple(
            plugin.turned("failed", reading[plugin.id].reason, reading[plugin.id].remedy)
            if plugin.status == "active" and plugin.id in reading
            else failed.get((plugin.id, plugin.distribution), plugin)
            for plugin in self.loaded
        )
