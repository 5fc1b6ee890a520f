"""What the tests of this room share."""

from __future__ import annotations

import os
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from contextlib import AbstractContextManager

_NOBODY = 65534


@pytest.fixture
def ordinary_user() -> Callable[[], AbstractContextManager[None]]:
    """Return a context in which permissions bind, though the tests run as root."""
    return _ordinary_user


@contextmanager
def _ordinary_user() -> Iterator[None]:
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(_NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)
