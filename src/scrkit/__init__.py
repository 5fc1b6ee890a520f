"""scrkit: a board's published response to a case review, read, checked and made into its action plan.

Importing this scans no plugin and loads nothing heavy: each name is imported when it is first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from scrkit.__about__ import __version__

__all__ = ["Kit", "Report", "__version__", "dump", "load"]

if TYPE_CHECKING:
    from scrkit.kit import Kit, Report, dump, load
else:  # a checker that saw it would take every misspelt name for one of ours

    def __getattr__(name: str) -> object:
        """Import *name* from the room that it lives in."""
        if name in __all__:
            return getattr(import_module("scrkit.kit"), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
