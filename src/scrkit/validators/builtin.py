"""The rules that scrkit ships, offered through the hook that plugins use: one family a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrkit.plugin import API, VALIDATORS, PluginInfo, ValidatorSpec
from scrkit.validators.rules.acceptance import ACCEPTANCE
from scrkit.validators.rules.days import DAYS
from scrkit.validators.rules.deadlines import DEADLINES
from scrkit.validators.rules.governance import GOVERNANCE
from scrkit.validators.rules.impact import IMPACT
from scrkit.validators.rules.numbers import NUMBERS
from scrkit.validators.rules.ownership import OWNERSHIP
from scrkit.validators.rules.privacy import PRIVACY
from scrkit.validators.rules.structure import STRUCTURE
from scrkit.validators.rules.wording import WORDING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from scrkit.plugin import ValidatorsContext

scrkit_plugin = PluginInfo(id="scrkit.validators", api=API, prefix="SCR")


_FAMILIES = (
    ("numbers", "Numbers of paragraphs, and references to them and to the report", NUMBERS, "Numbers"),
    ("structure", "Lessons with every part, sentences with an end, text with a place", STRUCTURE, "Structure"),
    ("acceptance", "Whether each lesson is accepted", ACCEPTANCE, "Acceptance"),
    ("ownership", "Who answers for each action", OWNERSHIP, "Ownership"),
    ("deadlines", "When each action is due", DEADLINES, "Deadlines"),
    ("days", "Days that a reader had to complete, and meetings on days when nobody meets", DAYS, "Days"),
    ("impact", "What is shown for impact, and what will show that an action is done", IMPACT, "Impacts"),
    ("wording", "How actions and statutes are worded", WORDING, "Wording"),
    (
        "governance",
        "The law, the time it took, who watches over the plan, and what the framework asks",
        GOVERNANCE,
        "Governance",
    ),
    ("privacy", "What tells whom the document is about", PRIVACY, "Privacy"),
)
"""Each family: the module that checks it, what it looks at, its rules, and its class."""

_ANY_TEXT = frozenset({"privacy"})
"""Families that need no more than text."""


@VALIDATORS.implement
def scrkit_validators(context: ValidatorsContext) -> Iterable[ValidatorSpec]:  # noqa: ARG001 - the hook's one parameter
    """Offer the families of rules."""
    for module, summary, rules, name in _FAMILIES:
        yield ValidatorSpec(
            id=f"scrkit.{module}",
            summary=summary,
            rules=rules,
            ref=f"scrkit.validators.{module}:{name}",
            any_text=module in _ANY_TEXT,
        )
