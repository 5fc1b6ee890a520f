"""The garbage collector at rest while one file is read, and afterwards as it was."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def collector_at_rest() -> Iterator[None]:
    """Make no search for cycles meanwhile; where the collector was switched off before, it stays so.

    A file becomes a few hundred thousand objects at once, none of them in a cycle, and each search goes through all
    that are there: ten times the actions took twenty times as long. A file is bounded, and so is the rest; what other
    threads leave behind waits until the next search.
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
