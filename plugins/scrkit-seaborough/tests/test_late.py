"""Promises of SEA101: so many days after the response, as the configuration says, and in Seaborough alone."""

from __future__ import annotations

from datetime import date, timedelta

from attrs import evolve

from scrkit.model import Action, Dated, Finding, NotSet, Review
from scrkit.plugin import BoardSpec, ValidationContext
from scrkit_seaborough.late import Late
from scrkit_seaborough.rules import Limits

SEABOROUGH = BoardSpec.from_package("scrkit_seaborough", "seaborough.toml").profile
DATED = date(2024, 5, 14)
REVIEW = Review(id="response", title="Response", board="Seaborough Safeguarding Partnership", dated=DATED)


def context(days: int, limits: Limits | None = None) -> ValidationContext:
    """Return what the validator is given for an action that is due in *days*, and one without a date."""
    due = Dated(said="then", latest=DATED + timedelta(days=days))
    actions = (Action(id="1", text="Do it.", deadline=due), Action(id="2", text="Do more.", deadline=NotSet()))
    return ValidationContext(review=evolve(REVIEW, actions=actions), board=SEABOROUGH, options=limits or Limits())


def found(given: ValidationContext) -> list[Finding]:
    """Return what is found."""
    return list(Late()(given))


def test_an_action_may_be_due_within_a_year() -> None:
    """The last day is within it."""
    (finding,) = found(context(366))

    assert (finding.code, finding.where.id, finding.words) == ("SEA101", "1", "then")
    assert finding.message == "it is due more than 365 days after the response"
    assert not found(context(365))


def test_a_configuration_may_say_how_many_days() -> None:
    """Fewer or more."""
    assert found(context(91, Limits(days=90)))
    assert not found(context(366, Limits(days=400)))


def test_what_is_not_seaboroughs_or_has_no_date_is_left_alone() -> None:
    """A rule of one board's is nobody else's."""
    late = context(366)

    assert not found(evolve(late, board=None))
    assert not found(evolve(late, board=evolve(SEABOROUGH, id="harbourside")))
    assert not found(evolve(late, review=evolve(late.review, dated=None)))
