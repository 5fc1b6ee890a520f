"""What a validation found."""

from __future__ import annotations

from attrs import frozen

from scrkit.model import Finding
from scrkit.plugin import PluginStatus


@frozen(kw_only=True)
class Report:
    """The findings in the order of the document, and whether every check ran.

    *complete* is False where a validator failed or, if the kit is strict, where a plugin is not active: then the
    absence of findings says nothing. *problems* tells each such failure in one line. *plugins* are all there are; one
    whose validator failed has the status ``failed``.
    """

    findings: tuple[Finding, ...]
    complete: bool
    plugins: tuple[PluginStatus, ...]
    problems: tuple[str, ...] = ()

    @property
    def ok(self) -> bool:
        """Whether every check ran and none found an error."""
        return self.complete and not any(finding.severity == "error" for finding in self.findings)
