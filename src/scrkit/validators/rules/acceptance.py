"""What each rule of acceptance is; the checks stand in ``scrkit.validators.acceptance``."""

from __future__ import annotations

from scrkit.model import Rule
from scrkit.validators.rules.sources import RESPONSE

ACCEPTANCE = (
    Rule(
        code="SCR201",
        title="Lessons that nothing says the board accepts",
        severity="warning",
        level="G",
        source=RESPONSE,
    ),
    Rule(
        code="SCR202",
        title="Recorded acceptance that leaves out lessons which the response answers",
        severity="error",
        level="G",
        source=RESPONSE,
    ),
)
