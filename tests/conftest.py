"""How the laws are tried: reproducibly and without a stopwatch in the suite, at length when asked for by name."""

from __future__ import annotations

import os
import sys

from hypothesis import Phase, settings

_PHASES = [phase for phase in Phase if phase is not Phase.explain]  # explaining a failing review takes minutes

settings.register_profile("suite", deadline=None, phases=_PHASES)
settings.register_profile("thorough", deadline=None, max_examples=2000)
settings.load_profile("suite")


def pytest_sessionstart() -> None:
    """Forget what was made before: a mutation run tries each change in a process that has made its grammars already."""
    _forget()


def pytest_runtest_setup() -> None:
    """Make each test make its own grammars while a mutation run writes down which test runs through which function."""
    if os.environ.get("MUTANT_UNDER_TEST") == "stats":
        _forget()


def _forget() -> None:
    for name, module in list(sys.modules.items()):
        if name.startswith("scrkit."):
            for made in [value for value in vars(module).values() if hasattr(value, "cache_clear")]:
                made.cache_clear()
