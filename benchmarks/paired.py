"""Timing one command against another: whole processes, in turn, and the median of the ratios."""

from __future__ import annotations

import subprocess
import sys
import time
from statistics import median
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

PAIRS = 5


def compare(name: str, ours: Sequence[str], theirs: Sequence[str], *, at_most: float) -> None:
    """Print how many times as long *ours* takes as *theirs*; leave with 1 where that is more than *at_most*.

    Each command is run once unmeasured, so that both find their files in the cache.
    """
    _seconds(ours), _seconds(theirs)
    pairs = [(_seconds(ours), _seconds(theirs)) for _ in range(PAIRS)]
    ratio = median(mine / other for mine, other in pairs)
    mine, other = (median(column) for column in zip(*pairs, strict=True))
    print(f"{name}: {mine * 1000:.0f} ms against {other * 1000:.0f} ms, ratio {ratio:.2f} (at most {at_most:.2f})")
    if ratio > at_most:
        sys.exit(1)


def _seconds(command: Sequence[str]) -> float:
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start
