"""What each rule of deadlines and days is; the checks stand in ``scrkit.validators.deadlines``."""

from __future__ import annotations

from scrkit.model import Rule
from scrkit.validators.rules.sources import IMPROVEMENT, TIMESCALES

DEADLINES = (
    Rule(
        code="SCR401",
        title="Actions with no deadline",
        severity="error",
        level="S",
        source=TIMESCALES,
        why="An action without a date is never late, so nobody asks about it. One that is tied to an event, ongoing, "
        "unclear or due with another has a rule of its own, and this one is silent.",
        bad="""\
actions:
  - id: "4.1"
    number: "4.1"
    text: Dunmere Police will revise its guidance on missing children.
    owner: Dunmere Police
    evidence: [The guidance]
""",
        good="""\
actions:
  - id: "4.1"
    number: "4.1"
    text: Dunmere Police will revise its guidance on missing children by 31 March 2015.
    owner: Dunmere Police
    deadline: by 31 March 2015
    evidence: [The guidance]
""",
    ),
    Rule(
        code="SCR406",
        title="Deadlines that can be read in more than one way",
        severity="advice",
        level="L",
        source=IMPROVEMENT,
    ),
    Rule(
        code="SCR407",
        title="Repeated actions that do not say when they start, or when they stop",
        severity="warning",
        level="L",
        source=IMPROVEMENT,
    ),
    Rule(
        code="SCR411",
        title="Deadlines that are only inherited from another paragraph",
        severity="advice",
        level="L",
        source=IMPROVEMENT,
    ),
    Rule(
        code="SCR416",
        title="Lists of actions and dates that do not pair",
        severity="error",
        level="L",
        source=IMPROVEMENT,
    ),
)

DAYS = (
    Rule(
        code="SCR404",
        title="Meetings on a Saturday, a Sunday or a bank holiday",
        severity="warning",
        level="L",
        source="Banking and Financial Dealings Act 1971, schedule 1, for the bank holidays of England and Wales",
    ),
    Rule(code="SCR405", title="Dates without a year", severity="advice", level="L", source=IMPROVEMENT),
)
