"""SCR301, SCR302 and SCR303: who answers for each action."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from attrs import evolve

from scrkit.model import Body, Owner, Role
from validators.drafts import AT, BOARD, GROUP, POLICE, action, check, codes, only, review

if TYPE_CHECKING:
    from scrkit.model import Review

RULES = ("SCR301", "SCR302", "SCR303")


def codes_of(of: Review) -> list[str]:
    """Return the codes of what these rules find in *of*."""
    return codes(of, *RULES)


EVERYBODY = Owner(said="all partners", collective=True)
CHAIR = Owner(said="Chair of the LSCB", post="Chair", body="LSCB")


def test_an_action_of_nobody() -> None:
    """Neither owner nor recipient: at the action."""
    found = only(review(action(owners=())), "SCR301")

    assert (found.where.kind, found.where.id, found.where.number, found.where.at) == ("paragraph", "2.3.1", "2.3.1", AT)
    assert (found.severity, found.level) == ("error", "G")


def test_a_report_that_nobody_writes() -> None:
    """Its recipients are named; SCR301 is silent."""
    found = only(review(action(owners=(), reports_to=(GROUP, BOARD))), "SCR303")

    assert found.message == "a report goes to Quality Group and LSCB, and nobody is named to provide it"
    assert (found.severity, found.level, found.words) == ("error", "G", "Quality Group and LSCB")
    assert codes_of(review(action(owners=(), reports_to=(GROUP,)))) == ["SCR303"]


@pytest.mark.parametrize(
    "owner",
    [
        BOARD,
        EVERYBODY,
        Owner(said="the Board", body="the Board"),
        Owner(said="Dunmere Safeguarding Children Board", body="Dunmere Safeguarding Children Board"),
    ],
)
def test_an_action_of_the_whole_board_or_of_everybody(owner: Owner) -> None:
    """By any of a board's own names."""
    found = only(review(action(owners=(owner,))), "SCR302")

    assert (found.severity, found.level, found.words) == ("warning", "L", owner.said)
    assert found.where.number == "2.3.1"


def test_another_name_that_the_document_gives_its_board() -> None:
    """Is the board's too; a name of another body is not."""
    board, police = Body(name="Dunmere Safeguarding Children Board", aliases=("DSCB",)), Body(name="X", aliases=("Y",))
    short = Owner(said="DSCB", body="DSCB")

    assert codes_of(review(action(owners=(short,)), bodies=(board, police))) == ["SCR302"]
    assert codes_of(review(action(owners=(short,)))) == []
    assert codes_of(review(action(owners=(Owner(said="Y", body="Y"),)), bodies=(board, police))) == []


@pytest.mark.parametrize("owner", [POLICE, CHAIR, Owner(said="LSCB Quality Group", body="LSCB Quality Group")])
def test_an_action_of_a_post_a_group_or_an_agency(owner: Owner) -> None:
    """Somebody can be asked about it."""
    assert codes_of(review(action(owners=(owner,)))) == []


def test_one_owner_beside_the_board_is_enough() -> None:
    """Somebody leads."""
    assert codes_of(review(action(owners=(BOARD, POLICE)))) == []
    assert codes_of(review(action(owners=(BOARD, EVERYBODY)))) == ["SCR302"]


@pytest.mark.parametrize("role", ["support", "contributor"])
def test_who_only_helps_does_not_lead(role: Role) -> None:
    """The board stays alone with the action; helpers alone own nothing to complain of."""
    helper = evolve(POLICE, role=role)

    assert codes_of(review(action(owners=(BOARD, helper)))) == ["SCR302"]
    assert codes_of(review(action(owners=(evolve(BOARD, role=role),)))) == []


def test_each_action_has_at_most_one_finding() -> None:
    """In the document's order, those outside lessons too."""
    outside = action(id="10.1", number="10.1", owners=())
    found = [one for one in check(review(action(owners=(BOARD,)), actions=(outside,))) if one.code in RULES]

    assert [(one.code, one.where.number) for one in found] == [("SCR302", "2.3.1"), ("SCR301", "10.1")]
