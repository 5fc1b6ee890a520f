"""Promises of the rows: everything that is open is chased, what has no day first, and each lead of it once."""

from __future__ import annotations

from datetime import date

from scrkit.model import Action, Dated, Deadline, Done, NotSet, Owner, Review, Step
from scrkit_harbourside.chased import NOBODY, UNDATED, chased_of

HEAD = Owner(said="Head of Service", post="Head of Service")
POLICE = Owner(said="Harbourside Police", body="Harbourside Police", role="support")


def due(month: int) -> Dated:
    """Return a deadline on the first of *month*."""
    return Dated(said=f"month {month}", latest=date(2024, month, 1))


def act(
    action: str, deadline: Deadline, *owners: Owner, steps: tuple[Step, ...] = (), after: str | None = None
) -> Action:
    """Return one action."""
    return Action(
        id=action, text=f"Do\n{action}.", owners=owners, deadline=deadline, steps=steps, inherits_deadline_from=after
    )


def rows(*actions: Action) -> list[tuple[str, str, str, date | None]]:
    """Return who is chased for which action, by which words and day."""
    review = Review(id="r", title="Response", board="Harbourside Partnership", actions=actions)
    return [(row.who, row.reference, row.said, row.by) for row in chased_of(review)]


def test_what_has_no_day_comes_first_then_the_earliest() -> None:
    """That is the order of chasing."""
    assert rows(act("1", due(9), HEAD), act("2", due(3), HEAD), act("3", NotSet(), HEAD)) == [
        ("Head of Service", "3", UNDATED, None),
        ("Head of Service", "2", "month 3", date(2024, 3, 1)),
        ("Head of Service", "1", "month 9", date(2024, 9, 1)),
    ]


def test_each_lead_is_chased_once_and_no_supporter() -> None:
    """Where nobody leads, that is what is said."""
    both = act("1", due(3), HEAD, Owner(said="Chair", post="Chair"), POLICE, HEAD)

    assert [who for who, *_ in rows(both)] == ["Head of Service", "Chair"]
    assert [who for who, *_ in rows(act("1", due(3), POLICE))] == [NOBODY]


def test_every_step_is_chased_by_its_own_day() -> None:
    """Not the action once more."""
    steps = (Step(id="1", text="One.", owners=(HEAD,), deadline=due(3)), Step(id="2", text="Two.", deadline=due(5)))

    assert [(who, said) for who, _, said, _ in rows(act("1", due(5), HEAD, steps=steps))] == [
        ("Head of Service", "month 3"),
        (NOBODY, "month 5"),
    ]


def test_an_inherited_deadline_counts() -> None:
    """The action itself is chased, by the day of the other."""
    first, second = act("1", due(3), HEAD), act("2", NotSet(), POLICE, after="1")

    assert rows(first, second)[1] == (NOBODY, "2", "month 3", date(2024, 3, 1))


def test_what_is_done_is_not_chased() -> None:
    """Nor listed."""
    assert not rows(act("1", Done(said="completed"), HEAD))
