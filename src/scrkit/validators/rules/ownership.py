"""What each rule of ownership is; the checks stand in ``scrkit.validators.ownership``."""

from __future__ import annotations

from scrkit.model import Rule
from scrkit.validators.rules.sources import PANEL, ROLES

OWNERSHIP = (
    Rule(
        code="SCR301",
        title="Actions with neither an owner nor anybody who receives a report",
        severity="error",
        level="G",
        source=PANEL,
    ),
    Rule(
        code="SCR302",
        title="Actions owned by the whole board, or by everybody",
        severity="warning",
        level="L",
        source=ROLES,
    ),
    Rule(
        code="SCR303",
        title="Reports with somebody to receive them and nobody to write them",
        severity="error",
        level="G",
        source=PANEL,
    ),
)
