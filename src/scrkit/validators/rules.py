"""What each rule is: code, title, severity, level and source. The check stands in the family's own file.

Levels: S statute or statutory guidance, G good-practice guidance, L local or sector practice; none for a rule that is
the library's own care for the reading.
"""

from __future__ import annotations

from scrkit.model import Rule

_QM_RESPONSE = "SCIE/NSPCC serious case review quality markers (2016), marker 16: board written response"
_QM_ACTION = "SCIE/NSPCC serious case review quality markers (2016), marker 15: improvement action"
_PANEL = "Child Safeguarding Practice Review Panel, annual report 2022-23: specific actions with accountable owners"
_ROLES = "NHS England independent investigation action plan template: an owner by role for each action"
_TIMESCALES = "Working Together to Safeguard Children: how and within what timescales lessons will be acted on"

STRUCTURE = (
    Rule(
        code="SCR107",
        title="Lessons without a view, or without an action and a reason for none",
        severity="warning",
        level="G",
        source=_QM_RESPONSE,
    ),
    Rule(code="SCR110", title="Text that could not be placed", severity="warning"),
)

ACCEPTANCE = (
    Rule(
        code="SCR201",
        title="Lessons that nothing says the board accepts",
        severity="warning",
        level="G",
        source=_QM_RESPONSE,
    ),
    Rule(
        code="SCR202",
        title="Recorded acceptance that leaves out lessons which the response answers",
        severity="error",
        level="G",
        source=_QM_RESPONSE,
    ),
)

OWNERSHIP = (
    Rule(
        code="SCR301",
        title="Actions with neither an owner nor anybody who receives a report",
        severity="error",
        level="G",
        source=_PANEL,
    ),
    Rule(
        code="SCR302",
        title="Actions owned by the whole board, or by everybody",
        severity="warning",
        level="L",
        source=_ROLES,
    ),
    Rule(
        code="SCR303",
        title="Reports with somebody to receive them and nobody to write them",
        severity="error",
        level="G",
        source=_PANEL,
    ),
)

DEADLINES = (
    Rule(code="SCR401", title="Actions with no deadline", severity="error", level="S", source=_TIMESCALES),
    Rule(
        code="SCR406",
        title="Deadlines that can be read in more than one way",
        severity="advice",
        level="L",
        source=_QM_ACTION,
    ),
    Rule(
        code="SCR407",
        title="Repeated actions that do not say when they start, or when they stop",
        severity="warning",
        level="L",
        source=_QM_ACTION,
    ),
    Rule(
        code="SCR411",
        title="Deadlines that are only inherited from another paragraph",
        severity="advice",
        level="L",
        source=_QM_ACTION,
    ),
    Rule(
        code="SCR416",
        title="Lists of actions and dates that do not pair",
        severity="error",
        level="L",
        source=_QM_ACTION,
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
    Rule(code="SCR405", title="Dates without a year", severity="advice", level="L", source=_QM_ACTION),
)
