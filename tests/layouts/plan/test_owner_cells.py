"""Who answers for each action: whole cells, parallel lists, headings over a block, and the cell above."""

from __future__ import annotations

import pytest

from layouts.plan.plans import Told, entry, plan, tell, tell_entry

THREE = "1. Train staff.\n2. Tell families.\n3. Look again."


def roles(told: Told) -> list[list[tuple[str, str | None]]]:
    """Return the owners of each action with their roles."""
    return [[(owner.said, owner.role) for owner in action.owners] for action in told.actions]


def test_one_cell_is_that_of_every_action() -> None:
    """Bullets part its owners, which format marks took off; its words stand in the first paragraph only."""
    told = tell_entry(action=THREE, owner="- Head of Service\n- Dunmere Clinical Quality Team")

    assert roles(told) == [[("Head of Service", None), ("Dunmere Clinical Quality Team", None)]] * 3
    assert told.paragraph("lesson-1/1").endswith("Head of Service\nDunmere Clinical Quality Team")
    assert told.paragraph("lesson-1/2") == "Tell families."


def test_numbered_owners_pair_by_their_numbers() -> None:
    """In their own order, and a cell that is not understood names nobody."""
    told = tell_entry(action=THREE, owner="2. Dunmere Police\n1. Head of Service\n3. whoever is free")

    assert roles(told) == [[("Head of Service", None)], [("Dunmere Police", None)], []]
    assert (told.unplaced, told.notices) == (["whoever is free"], ["owner"])
    assert (told.lost, told.gained) == ({}, {})


def test_numbers_of_the_document_pair_although_no_stop_parts_them() -> None:
    """In the order of their own list."""
    told = tell_entry("2", action="2.1 Audit\n2.2 Train", owner="2.2 Head of Service\n2.1 Dunmere Police")

    assert roles(told) == [[("Dunmere Police", None)], [("Head of Service", None)]]


def test_numbered_owners_that_do_not_pair_are_those_of_all() -> None:
    """A list of two beside three actions is a list of owners; a person should look."""
    told = tell_entry(action=THREE, owner="1. Dunmere Police\n2. Head of Service")

    assert roles(told) == [[("Dunmere Police", None), ("Head of Service", None)]] * 3
    assert told.notices == ["pairing"]


def test_a_cell_says_who_leads() -> None:
    """The other supports."""
    told = tell_entry(action="Train.", owner="NHS (to lead) and the SPS")

    assert roles(told) == [[("NHS (to lead)", "lead"), ("SPS", "support")]]


def test_a_column_of_supporters_makes_the_owners_leads() -> None:
    """Each has the role that the columns give."""
    told = tell_entry(action="Train.", owner="Head of Service", support="Dunmere Police")

    assert roles(told) == [[("Head of Service", "lead"), ("Dunmere Police", "support")]]


def test_a_cell_that_names_nobody_is_left() -> None:
    """It was understood, so that nothing need be looked at but the missing owner."""
    told = tell_entry(action="Train.", owner="TBC")

    assert (roles(told), told.unplaced, told.notices) == ([[]], ["TBC"], [])


@pytest.mark.parametrize("said", ["Mrs Jane Ashcombe", "Manager, Eastmere Advocacy"])
def test_a_person_or_a_strange_organisation_is_an_owner(said: str) -> None:
    """Somebody is named, whatever is to be said of it."""
    told = tell_entry(action="Train.", owner=said)

    assert (roles(told), told.unplaced, told.notices) == ([[(said, None)]], [], [])


def test_a_heading_over_a_block_names_its_owner() -> None:
    """A body or a post does, a theme or a recommendation does not, and a cell goes before."""
    rows = (
        entry(section="Recommendation 1: Children's Commissioner", action="Train staff."),
        entry(section="Ipswich Hospital NHS Trust:", action="Train staff."),
        entry(section="Ipswich Hospital NHS Trust:", action="Train staff.", owner="Head of Service"),
        entry(section="Better training", action="Train staff."),
    )

    assert roles(tell(plan(*rows))) == [[], [("Ipswich Hospital NHS Trust", None)], [("Head of Service", None)], []]


@pytest.mark.parametrize(("first", "owners"), [("Head of Service", ["Head of Service"]), ("", [])])
def test_as_above_is_the_owner_of_the_entry_above(first: str, owners: list[str]) -> None:
    """Said to be taken from there; where nobody stands there it names nobody."""
    rows = (entry(action="Train.", owner=first), entry(action="Tell.", owner="As above"))
    told = tell(plan(*rows))

    assert [owner.said for owner in told.actions[1].owners] == owners
    assert (told.unplaced, told.notices) == (["As above"], ["owner"])


def test_who_receives_the_report() -> None:
    """No owner."""
    told = tell_entry(action="Train.", reports_to="Dunmere Safeguarding Children Board")

    assert [owner.said for owner in told.action.reports_to] == ["Dunmere Safeguarding Children Board"]
    assert roles(told) == [[]]
