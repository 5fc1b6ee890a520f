"""What Seaborough's rule is, and what a configuration may say of it."""

from __future__ import annotations

from attrs import frozen

from scrkit.model import Rule

LATE = Rule(code="SEA101", title="Actions due later than the partnership allows", severity="warning", level="L")


@frozen(kw_only=True)
class Limits:
    """The table ``[plugins.seaborough]``: *days* is how long after the response an action may be due."""

    days: int = 365
