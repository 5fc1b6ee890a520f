"""The command line: the only room that knows the terminal. One file per command, imported when it is called."""

from __future__ import annotations

from scrkit.cli.app import main

__all__ = ["main"]
