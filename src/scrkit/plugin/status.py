"""What became of a plugin: one record, which also names it in errors.

Imports scrkit's version only.
"""

from __future__ import annotations

from typing import Literal

from attrs import evolve, field, frozen

from scrkit.__about__ import __version__

Status = Literal["active", "disabled", "not-allowed", "incompatible", "duplicate", "failed", "missing"]

_TOLD: dict[Status, str] = {
    "active": "is active",
    "disabled": "is disabled",
    "not-allowed": "is not allowed",
    "incompatible": "does not fit",
    "duplicate": "is not loaded",
    "failed": "failed",
    "missing": "is missing",
}


@frozen(kw_only=True)
class PluginStatus:
    """A plugin by *id*, and what became of it.

    *distribution* and *version* say what it came in, where that is known. *reason* says why it is not active, *remedy*
    what would make it so. *prefix* begins the codes of its rules, *hooks* are those that it implements.
    *milliseconds* is how long importing and registering it took; it differs from run to run and is not compared.
    """

    id: str
    distribution: str | None = None
    version: str | None = None
    status: Status = "active"
    reason: str | None = None
    remedy: str | None = None
    prefix: str | None = None
    hooks: tuple[str, ...] = ()
    milliseconds: float | None = field(default=None, eq=False, repr=False)

    @property
    def label(self) -> str:
        """How the plugin is named: ``plugin 'suffolk' (scrkit-suffolk 0.1.0)``."""
        package = self.package
        return f"plugin {self.id!r} ({package})" if package else f"plugin {self.id!r}"

    @property
    def is_ours(self) -> bool:
        """Whether scrkit ships it: no installed plugin may have an id that begins like its own."""
        return self.id.startswith("scrkit.") and self.distribution == "scrkit"

    @property
    def package(self) -> str:
        """Distribution and version, as far as they are known: ``scrkit-suffolk 0.1.0``."""
        return " ".join(part for part in (self.distribution, self.version) if part)

    @property
    def told(self) -> str:
        """In one line what became of the plugin under which scrkit, why, and what to do."""
        because = f": {self.reason}" if self.reason else ""
        remedy = f"; to mend it, {self.remedy}" if self.remedy else ""
        under = f" with scrkit {__version__}" if self.status in {"active", "failed", "incompatible"} else ""
        return f"{self.label} {_TOLD[self.status]}{under}{because}{remedy}"

    def turned(self, status: Status, reason: str, remedy: str | None = None) -> PluginStatus:
        """Return this plugin with another *status*."""
        return evolve(self, status=status, reason=reason, remedy=remedy)
