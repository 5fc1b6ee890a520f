"""How the laws are tried: reproducibly and without a stopwatch in the suite, at length when asked for by name."""

from __future__ import annotations

from hypothesis import Phase, settings

_PHASES = [phase for phase in Phase if phase is not Phase.explain]  # explaining a failing review takes minutes

settings.register_profile("suite", deadline=None, phases=_PHASES)
settings.register_profile("thorough", deadline=None, max_examples=2000)
settings.load_profile("suite")
