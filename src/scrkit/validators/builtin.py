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


@VALIDATORS.implement
def scrkit_validators(context: ValidatorsContext) -> Iterable[ValidatorSpec]:  # noqa: ARG001 - the hook's one parameter
    """Offer the families of rules."""
    yield ValidatorSpec(
        id="scrkit.numbers",
        summary="Numbers of paragraphs, and references to them and to the report",
        rules=NUMBERS,
        ref="scrkit.validators.numbers:Numbers",
    )
    yield ValidatorSpec(
        id="scrkit.structure",
        summary="Lessons with every part, sentences with an end, text with a place",
        rules=STRUCTURE,
        ref="scrkit.validators.structure:Structure",
    )
    yield ValidatorSpec(
        id="scrkit.acceptance",
        summary="Whether each lesson is accepted",
        rules=ACCEPTANCE,
        ref="scrkit.validators.acceptance:Acceptance",
    )
    yield ValidatorSpec(
        id="scrkit.ownership",
        summary="Who answers for each action",
        rules=OWNERSHIP,
        ref="scrkit.validators.ownership:Ownership",
    )
    yield ValidatorSpec(
        id="scrkit.deadlines",
        summary="When each action is due",
        rules=DEADLINES,
        ref="scrkit.validators.deadlines:Deadlines",
    )
    yield ValidatorSpec(
        id="scrkit.days",
        summary="Days that a reader had to complete, and meetings on days when nobody meets",
        rules=DAYS,
        ref="scrkit.validators.days:Days",
    )
    yield ValidatorSpec(
        id="scrkit.impact",
        summary="What is shown for impact, and what will show that an action is done",
        rules=IMPACT,
        ref="scrkit.validators.impact:Impacts",
    )
    yield ValidatorSpec(
        id="scrkit.wording",
        summary="How actions and statutes are worded",
        rules=WORDING,
        ref="scrkit.validators.wording:Wording",
    )
    yield ValidatorSpec(
        id="scrkit.governance",
        summary="The law, the time it took, who watches over the plan, and what the framework asks",
        rules=GOVERNANCE,
        ref="scrkit.validators.governance:Governance",
    )
    yield ValidatorSpec(
        id="scrkit.privacy",
        summary="What tells whom the document is about",
        rules=PRIVACY,
        ref="scrkit.validators.privacy:Privacy",
        any_text=True,
    )
