"""Which suffix a file is named with: ``plan.tar.gz`` has ``.tar.gz`` before ``.gz``."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable


def suffix_of(path: str | os.PathLike[str], known: Iterable[str]) -> str | None:
    """Return the longest of the *known* suffixes (lower case, with the dot) that *path* ends in, None without one."""
    name = PurePath(path).name.lower()
    fitting = [suffix for suffix in known if name.endswith(suffix) and len(name) > len(suffix)]
    return max(fitting, key=len, default=None)
