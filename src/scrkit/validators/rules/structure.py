"""What each rule of structure is; the checks stand in ``scrkit.validators.structure``."""

from __future__ import annotations

from scrkit.model import Rule
from scrkit.validators.rules.sources import RESPONSE

STRUCTURE = (
    Rule(
        code="SCR107",
        title="Lessons without a view, or without an action and a reason for none",
        severity="warning",
        level="G",
        source=RESPONSE,
    ),
    Rule(code="SCR110", title="Text that could not be placed", severity="warning"),
)
