"""Reviews built in code, each good in every respect but the one that a test makes bad."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from attrs import evolve

from scrkit.model import Action, Dated, Finding, Governance, Lesson, Owner, Passage, Review, Span, View
from scrkit.plugin import ValidationContext
from scrkit.validators.acceptance import Acceptance
from scrkit.validators.days import Days
from scrkit.validators.deadlines import Deadlines
from scrkit.validators.governance import Governance as Governing
from scrkit.validators.impact import Impacts
from scrkit.validators.numbers import Numbers
from scrkit.validators.ownership import Ownership
from scrkit.validators.privacy import Privacy
from scrkit.validators.structure import Structure
from scrkit.validators.wording import Wording

if TYPE_CHECKING:
    from scrkit.plugin.protocols import Validator

FAMILIES: tuple[Validator, ...] = (
    Numbers(),
    Structure(),
    Acceptance(),
    Ownership(),
    Deadlines(),
    Days(),
    Impacts(),
    Wording(),
    Governing(),
    Privacy(),
)
AT = Span(file="response.txt", line=7, column=1)
POLICE = Owner(said="Dunmere Police", body="Dunmere Police")
BOARD = Owner(said="LSCB", body="LSCB")
GROUP = Owner(said="Quality Group", body="Quality Group")
CLOSING = Passage(id="closing", text="The Quality Group monitors the plan until 31 May 2016.", at=AT)
WATCHED = Governance(monitored_by=(GROUP,), text=(CLOSING,))
MAY = Dated(said="by 31 May 2015", latest=date(2015, 5, 31))


def action(**changes: Any) -> Action:  # noqa: ANN401 - any field
    """Return a good action, with *changes*."""
    return evolve(
        Action(
            id="2.3.1",
            number="2.3.1",
            text="Dunmere Police will act.",
            owners=(POLICE,),
            deadline=MAY,
            evidence=("A list of those who took part",),
            at=AT,
        ),
        **changes,
    )


def lesson(**changes: Any) -> Lesson:  # noqa: ANN401 - any field
    """Return a good lesson, with *changes*."""
    return evolve(
        Lesson(
            id="lesson-2",
            number="2",
            title="Working with fathers",
            acceptance="accepted",
            acceptance_from="2.2.1",
            text=(passage("2.1", "Nobody spoke with the father."),),
            views=(View(id="2.2.1", number="2.2.1", text="The Board accepts this.", acceptance="accepted"),),
            actions=(action(),),
            at=AT,
        ),
        **changes,
    )


def review(*actions: Action, **changes: Any) -> Review:  # noqa: ANN401 - any field
    """Return a good review of one lesson, with *actions* for its own where any are given, and *changes*."""
    told = lesson(actions=actions) if actions else lesson()
    good = Review(
        id="dunmere",
        title="Response",
        board="Dunmere Safeguarding Children Board",
        dated=date(2015, 3, 2),
        legal_basis=("Children Act 2004",),
        governance=WATCHED,
        lessons=(told,),
        introduction=(passage("1.1", "The report was received."),),
    )
    return evolve(good, **changes)


def passage(number: str, text: str) -> Passage:
    """Return a numbered paragraph."""
    return Passage(id=number, number=number, text=text, at=AT)


def check(of: Review) -> list[Finding]:
    """Return what the rules find in *of*."""
    return [found for family in FAMILIES for found in family(ValidationContext(review=of))]


def codes(of: Review, *rules: str) -> list[str]:
    """Return the codes of what the rules find in *of*; of those named alone, where any are."""
    return [finding.code for finding in check(of) if not rules or finding.code in rules]


def only(of: Review, code: str) -> Finding:
    """Return what the rule *code* finds in *of*: one thing."""
    (found,) = [finding for finding in check(of) if finding.code == code]
    return found
