"""SCR501 to SCR509: what a response shows for its impact, and what will show that an action is done.

SCR501, SCR504 and SCR505: a claim without a figure, an activity, a plan for the future, where the impact should stand.
SCR502, SCR503 and SCR509: figures that nobody can weigh, compare or add up; see ``impact_figures`` and
``impact_totals``. SCR506: actions of which no evidence is named. SCR507 and SCR508: promises outside the actions, and
one claim told twice; see ``impact_promises`` and ``impact_repeats``.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scrkit.model import Where
from scrkit.validators.finding import Reporter
from scrkit.validators.impact_claims import Shown, shown
from scrkit.validators.impact_figures import two_values, without_base
from scrkit.validators.impact_promises import promises
from scrkit.validators.impact_repeats import repeats
from scrkit.validators.impact_totals import wrong_totals
from scrkit.validators.places import actions
from scrkit.validators.rules.impact import IMPACT
from scrkit.validators.wordlist import any_of, read

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrkit.model import Action, Finding, Review
    from scrkit.plugin import ValidationContext

_EVIDENCE = re.compile(any_of(read("impact.toml")["evidence"]), re.IGNORECASE)


class Impacts:
    """The rules of impact and evidence."""

    def __call__(self, context: ValidationContext) -> Iterator[Finding]:
        """Yield what is wrong with each paragraph of impact, then what is wrong with them together."""
        review = context.review
        told = shown(review)
        for one in told:
            yield from _of_impact(one)
            yield from without_base(one)
        yield from two_values(told)
        yield from _without_evidence(review)
        yield from promises(review, told)
        yield from repeats(told)
        yield from wrong_totals(review)


_report = Reporter(rules=IMPACT).report


def _of_impact(one: Shown) -> Iterator[Finding]:
    """Yield that *one* paragraph claims without a figure, tells of an activity, or tells of the future: each once."""
    items, where = one.items, Where.paragraph(one.impact)
    bare = [item.text for item in items if item.is_claim and not item.has_figure and not item.is_judged]
    if bare:
        yield _report(
            "SCR501",
            where,
            "a change is claimed and no figure shows it"
            if len(bare) == 1
            else f"{len(bare)} changes are claimed and no figure shows them",
            words=bare[0],
            mend="give the figure before and after, with its place, its period and the number of cases",
        )
    done = [item.activity for item in items if item.activity]
    if done:
        yield _report(
            "SCR504",
            where,
            "this says what was done, not what came of it",
            words=done[0],
            mend="say what is different for children or practice, or move it to what was done",
        )
    planned = [item.plan for item in items if item.plan]
    if planned:
        yield _report(
            "SCR505",
            where,
            "this is a plan for the future, and stands where the impact should be shown",
            words=planned[0],
            mend="move it to the actions, with an owner and a date",
        )


def _without_evidence(review: Review) -> Iterator[Finding]:
    """Yield, once, the actions of which nothing says what evidence will close them."""
    governance = {passage.id for passage in review.governance.text}
    asked = [action for action in actions(review) if action.id not in governance]
    silent = [action for action in asked if not _says_evidence(action)]
    if not silent:
        return
    first, *others = (Where.paragraph(action) for action in silent)
    some = f"{len(silent)} of {len(asked)} actions do not say what evidence will close them"
    yield _report(
        "SCR506",
        first,
        some if len(silent) < len(asked) else "no action says what evidence will close it",
        also=tuple(others),
        mend="say what the board will look at before it calls the action done",
    )


def _says_evidence(action: Action) -> bool:
    """Whether *action* names its evidence, in a field of its own or in its words."""
    told = (action.text, *action.items, *(step.text for step in action.steps))
    return bool(action.evidence) or any(_EVIDENCE.search(text) for text in told)
