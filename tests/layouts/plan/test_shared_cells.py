"""A cell that covers the rows of several actions, and several cells that name who answers for one."""

from __future__ import annotations

from layouts.plan.plans import cell, entry, plan, tell
from scrkit.layouts.plan.entry import Field

ABOVE = {name: Field(name=name, above=True) for name in ("owner", "deadline")}


def test_an_owner_and_a_date_that_cover_two_actions_are_those_of_both() -> None:
    """The cell is one; nothing is unsure about it, so nothing is noticed."""
    told = tell(
        plan(
            entry("1", recommendation="Tell parents.", action="Write.", owner="Police", deadline="31 May 2014"),
            entry(None, ABOVE["owner"], ABOVE["deadline"], continues=True, action="Phone."),
        )
    )
    first, second = told.actions

    assert second.owners == first.owners
    assert [owner.body for owner in first.owners] == ["Police"]
    assert second.deadline == first.deadline
    assert told.notices == []


def test_a_cell_of_its_own_goes_before_the_one_above() -> None:
    """Two columns of owners: one covers both rows, the other has words of its own."""
    told = tell(
        plan(
            entry("1", recommendation="Tell parents.", action="Write.", owner="Police"),
            entry(None, ABOVE["owner"], continues=True, action="Phone.", owner="Probation"),
        )
    )

    assert [owner.body for owner in told.actions[1].owners] == ["Probation"]


def test_an_agency_and_its_officer_in_two_columns_are_two_owners() -> None:
    """Together the words could be read in two ways; each cell by itself cannot."""
    officer = cell("owner", "Detective Superintendent")
    told = tell(plan(entry("1", cell("owner", "Police"), officer, recommendation="Tell parents.", action="Write.")))

    assert [owner.said for owner in told.actions[0].owners] == ["Police", "Detective Superintendent"]


def test_a_column_that_names_nobody_leaves_the_cells_as_one() -> None:
    """What is not understood is kept in its words."""
    told = tell(
        plan(
            entry("1", cell("owner", "Police"), cell("owner", "see the appendix"), recommendation="Tell.", action="Do.")
        )
    )

    assert told.actions[0].owners == ()
    assert told.unplaced == ["Police\nsee the appendix"]
