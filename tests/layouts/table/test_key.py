"""The key of progress that a plan prints, in every form; and what only begins like one."""

from __future__ import annotations

import pytest

from layouts.table.rows import CONTEXT, Box, outline_of, plan, said, wide
from scrkit.layouts.table.layout import Table

HEAD = ["Recommendation", "Action", "Lead", "By when", "RAG"]
ROW = ["1. Ask.", "Train all the staff", "Police", "May 2014", "G"]
TITLE = "Dunmere Safeguarding Adults Board\nSafeguarding Adults Review: action plan"


def key(*around: object) -> tuple[list[tuple[str, str | None]], int]:
    """Return the entries of the key of a plan with these parts below its table, and how many blocks tell it."""
    found = plan(TITLE, [HEAD, ROW], *around)  # type: ignore[arg-type]
    return [(one.printed, one.fill) for one in found.key], len(found.key_blocks)


@pytest.mark.parametrize(
    ("below", "printed", "blocks"),
    [
        # lines, announced or not: colours speak for themselves
        (
            "Blue \u2013 in daily use\nGreen = on track",
            ["Blue \u2013 in daily use", "Green = on track"],
            2,
        ),
        ("RAG key\nRed: overdue\nAmber: some delay", ["Red: overdue", "Amber: some delay"], 3),
        # figures and letters need an announcement
        ("Key\n1 achieved\n2 on track", ["1 achieved", "2 on track"], 3),
        ("Status codes:\nC \u2013 complete\nO \u2013 open", ["C \u2013 complete", "O \u2013 open"], 3),
        # one line of several entries
        ("Key: Red = overdue; Amber = late; Green = done.", ["Red = overdue", "Amber = late", "Green = done"], 1),
        ("RAG: R = not begun, A = begun, G = done", ["R = not begun", "A = begun", "G = done"], 1),
    ],
)
def test_a_key_in_lines(below: str, printed: list[str], blocks: int) -> None:
    """Each entry in full, as the language reads it."""
    assert key(below) == ([(one, None) for one in printed], blocks)


@pytest.mark.parametrize(
    "below",
    [
        "1 The Board will meet\n2 The Board will report",  # figures that nobody announced
        "Green Lane Surgery was told.",  # one colour is no key
        "Red\nGreen",  # values without a meaning
        "Red is late\nRed is overdue",  # the same value twice
        f"Red {'word ' * 60}\nGreen {'word ' * 60}",  # too long
        "In 2014: A: was agreed",  # one letter in a line
        f"{'One of many words before ' * 4} 1: a b, 2: c d",  # a sentence that counts
        "It was agreed that 1: she would go and 2: he would stay",  # figures in prose
    ],
)
def test_what_is_no_key(below: str) -> None:
    """It stays where it is."""
    assert key(below) == ([], 0)


def test_a_line_that_offers_all_values_is_a_key() -> None:
    """With "or" before the last; a line that gives one state is none."""
    assert key("Status: Pending, Started or Completed") == (
        [("Pending", None), ("Started", None), ("Completed", None)],
        1,
    )
    assert key("Status: Draft, second version") == ([], 0)


def test_a_key_of_colours_behind_cells() -> None:
    """The colour alone, its meaning beside it; or the meaning in the coloured cell; across or down."""
    green, red = Box(fill="00B050"), Box(fill="FF0000")
    down = [[green, "On track"], [red, "Overdue"]]
    across = [[Box(text="On track", fill="00B050"), Box(text="Overdue", fill="FF0000")]]
    both = [[green, "On track", red, "Overdue"]]
    expected = [("On track", "00B050"), ("Overdue", "FF0000")]
    for rows in (down, across, both):
        assert key("Key", rows) == (expected, 3)


def test_a_key_of_words_in_a_table() -> None:
    """A value and what it means are one entry; its headings are none of it."""
    rows = [["RAG", "Description"], ["Red", "Overdue by a month"], ["Green", "On track"]]
    assert key(rows) == ([("Red \u2013 Overdue by a month", None), ("Green \u2013 On track", None)], 6)
    codes = [["1", "achieved"], ["2", "on track"]]
    assert key("Progress codes", codes) == ([("1 \u2013 achieved", None), ("2 \u2013 on track", None)], 5)
    assert key("Annex", codes) == ([], 0)  # nobody says that these are codes


def test_a_table_that_is_no_key() -> None:
    """One of many rows, one entry, sentences, one shade behind all of it."""
    assert key([["Red", "x"]] * 20) == ([], 0)
    assert key([["Red", "Overdue"]]) == ([], 0)
    assert key([["Red", "word " * 60], ["Green", "On track"]]) == ([], 0)
    assert key([[Box(text="Agency", fill="D9D9D9")], [Box(text="Police", fill="D9D9D9")]]) == ([], 0)


def test_a_key_in_the_plans_own_table() -> None:
    """Above its header, or below its rows: over the width, or from the first column."""
    found = plan(
        TITLE,
        [
            [wide("Key: Red = overdue, Green = done", 5)],
            HEAD,
            ROW,
            ["", "", "", "", "Green"],
            ["Amber", "Some delay", "", "", ""],
            ["Blue = embedded", "", "", "", ""],
        ],
    )
    assert [one.printed for one in found.key] == [
        "Red = overdue",
        "Green = done",
        "Amber \u2013 Some delay",
        "Blue = embedded",
    ]
    (entry,) = found.entries
    assert said(entry, "status") == "G\nGreen"  # a status alone goes on with the row above it


def test_a_fill_means_what_the_key_says_and_nothing_without_one() -> None:
    """The same green in two plans: one prints what it means, in the other nobody knows."""
    rows: list[list[Box | str]] = [
        [*HEAD],
        ["1. Ask.", "Train all the staff", "Police", "May 2014", Box(fill="00B050")],
    ]
    keyed = outline_of(TITLE, rows, "Key", [[Box(fill="00B050"), "Complete"], [Box(fill="FF0000"), "Overdue"]])
    bare = outline_of(TITLE, rows)

    values = [
        [one.value for action in Table().read(outline, CONTEXT).review.all_actions() for one in action.reported]
        for outline in (keyed, bare)
    ]
    assert values[0] == ["Complete"]
    assert "Complete" not in values[1]


def test_a_key_above_the_header_of_a_sheet() -> None:
    """All of a sheet is one table: a line announces the key, and the next line alone ends it."""
    above: list[list[str | Box]] = [
        [wide("Key to status", 5)],
        ["Status", "Meaning", "", "", ""],
        ["1", "Done", "", "", ""],
    ]
    found = plan([*above, ["2", "On track", "", "", ""], [wide("Progress", 5)], HEAD, ROW])
    nothing = plan([[wide("Key contacts", 5)], [wide("Progress", 5)], HEAD, ROW])

    assert [one.printed for one in found.key] == ["1 \u2013 Done", "2 \u2013 On track"]
    assert [block.printed for block in found.key_blocks] == [
        "Key to status",
        "Status",
        "Meaning",
        "1",
        "Done",
        "2",
        "On track",
    ]
    assert nothing.key == ()
