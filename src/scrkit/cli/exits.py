"""The exit codes, which scripts rely on."""

from __future__ import annotations

OK = 0
FINDINGS = 1
"""Findings at or above ``--fail-on``."""
UNUSABLE = 2
"""The input or the command line is unusable."""
INCOMPLETE = 3
"""A validator failed, or a plugin that is required is not active: nothing may be called valid."""
INTERRUPTED = 130
"""As shells say it of a process that Ctrl-C ended."""
NOBODY_LISTENS = 141
"""As shells say it of a process whose reader went away."""
