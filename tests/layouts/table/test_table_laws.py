"""Laws of any table: every word in one place of the plan, and the words law of its draft."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from layouts.table.rows import CONTEXT, Box, check, outline_of, wide
from scrkit.errors import ReadError
from scrkit.kit.law import count_words
from scrkit.layouts.table.layout import Table
from scrkit.layouts.table.plan import plan_of
from scrkit.model import Block, Cell, CellRef, Outline

if TYPE_CHECKING:
    from collections.abc import Iterator

HEADINGS = ("No", "Recommendation", "Action", "Lead", "By when", "RAG", "Progress", "Comments", "", "Team", "#")
TEXTS = (
    *("", "1", "1.1", "2.", "R3", "-", "\u2713", "[insert]", "Red / Amber / Green", "Green", "x", "Recommendation 2"),
    *(
        "Recommendation 3: Share more.",
        "Agencies should ask.",
        "1. Train staff\n2. Audit it",
        "Police",
        "and then more",
    ),
    *(
        "31 May 2014",
        "Ongoing",
        "What will be done?",
        "Total",
        "Blue = complete",
        "as above",
        "State the main one",
        "Health",
    ),
)
TITLES = (
    "",
    "Dunmere SAB\nSAR action plan",
    "# Police",
    "Key\nRed = late\nGreen = done",
    "It was agreed by the Board.",
)


@st.composite
def tables(draw: st.DrawFn) -> list[list[Box | str]]:
    """Draw a table under a header, with cells merged across and down."""
    head = draw(st.lists(st.sampled_from(HEADINGS), min_size=2, max_size=6))
    rows: list[list[Box | str]] = [list(head)] if draw(st.booleans()) else [[wide("Plan", len(head))], list(head)]
    for _ in range(draw(st.integers(0, 6))):
        kind = draw(st.integers(0, 9))
        if kind == 0:
            rows.append([wide(draw(st.sampled_from(TEXTS)), len(head))])
        elif kind == 1:
            rows.append(list(head))
        else:
            rows.append([Box(text=draw(st.sampled_from(TEXTS)), bold=kind == 2) for _ in head])
    return rows


@given(parts=st.lists(st.one_of(st.sampled_from(TITLES), tables()), max_size=5))
def test_every_word_is_told_once(parts: list[str | list[list[Box | str]]]) -> None:
    """Whatever the tables are taken for, and in the draft as in the plan."""
    outline = outline_of(*(part for part in parts if part))
    check(outline, plan_of(outline, CONTEXT.vocabulary))
    assert 0 <= Table().confidence(outline, CONTEXT).value < 1
    try:
        draft = Table().read(outline, CONTEXT)
    except ReadError:
        return
    assert count_words(outline, draft, layout="table").words_in == len(outline.words)


def test_words_in_cells_that_overlap_are_kept() -> None:
    """A format that tells two cells in one place loses none of their words."""
    outline = outline_of("SCR plan", [["Action", "Lead"], ["Train all the staff", "Police"]])
    (table,) = outline.tables
    at = CellRef(table=1, row=2, column=2)
    more = Block(kind="paragraph", text="Probation", cell=evolve(at, column=3))
    big = Cell(row=2, column=1, rows=2, columns=3)
    broken = evolve(
        outline,
        blocks=(*outline.blocks, more),
        tables=(evolve(table, cells=(big, *table.cells, Cell(row=2, column=3))),),
    )

    found = plan_of(broken, CONTEXT.vocabulary)

    check(broken, found)
    assert [block.text for block in found.closing] == ["Train all the staff", "Police", "Probation"]


def test_a_table_whose_blocks_are_interrupted_is_one() -> None:
    """A note among its cells, or a table in a cell, does not part it."""
    outline = outline_of("SCR plan", [["Action", "Lead"], ["Train all the staff", "Police"]])
    note = Block(kind="paragraph", text="Note", label="1", note="1")
    between = evolve(outline, blocks=(*outline.blocks[:3], note, *outline.blocks[3:]))

    found = plan_of(between, CONTEXT.vocabulary)

    check(between, found)
    assert len(found.entries) == 1


def test_a_long_plan_takes_no_longer_than_its_length() -> None:
    """Ten thousand rows of bands and actions, each looked at a few times."""
    rows: Iterator[list[Box | str]] = itertools.chain.from_iterable(
        ([wide(f"Section {place}", 3)], [f"Do number {place} of all these", "Police", "May"]) for place in range(1500)
    )
    outline = outline_of("SCR plan", [["Action", "Lead", "By when"], *rows])
    assert len(plan_of(outline, CONTEXT.vocabulary).entries) == 1500


def test_an_outline_without_anything_is_none() -> None:
    """No table, no words."""
    empty = Outline(format="text", source="empty.txt")
    assert Table().confidence(empty, CONTEXT).value == 0
