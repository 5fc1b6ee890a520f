"""What became of a plugin: one record, which also names it in errors.

Imports ``errors`` and ``model`` only.
"""

from __future__ import annotations

from typing import Literal

from attrs import frozen

Status = Literal["active", "disabled", "failed"]


@frozen(kw_only=True)
class PluginStatus:
    """A plugin by *id*, the *distribution* and *version* it came in where known, its *status* and the *reason*."""

    id: str
    distribution: str | None = None
    version: str | None = None
    status: Status = "active"
    reason: str | None = None

    @property
    def label(self) -> str:
        """How an error names the plugin: ``plugin 'suffolk' (scrkit-suffolk 0.1.0)``."""
        if self.distribution is None:
            return f"plugin {self.id!r}"
        package = " ".join(part for part in (self.distribution, self.version) if part)
        return f"plugin {self.id!r} ({package})"

    @property
    def told(self) -> str:
        """In one line what became of the plugin, and why."""
        why = (self.reason or "").removeprefix(f"{self.label}: ")
        return ": ".join(part for part in (self.label, self.status, why) if part)
