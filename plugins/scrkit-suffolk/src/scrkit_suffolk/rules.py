"""What each of Suffolk's rules is; the checks stand in ``local_practice``. Imports the model only."""

from __future__ import annotations

from scrkit.model import Rule

_PROFILE = "Suffolk's board profile, suffolk.toml in scrkit-suffolk"

LOCAL_PRACTICE = (
    Rule(
        code="SUF101",
        title="Actions tied to a Board meeting of which no day is known",
        severity="warning",
        level="L",
        source=_PROFILE,
    ),
    Rule(
        code="SUF102",
        title="Bodies under a name other than their full one",
        severity="advice",
        level="L",
        source=_PROFILE,
    ),
)
