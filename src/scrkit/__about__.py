"""The version, in one place: the build reads it from here, and so does ``--version``, without any metadata."""

from __future__ import annotations

__version__ = "0.1.0"
