"""Which line breaks are only where a line was full, and which part two blocks."""

from __future__ import annotations

import pytest

from formats.plain import outline, texts

WIDE = "This line is the widest of all the lines that this document has.\n\n"
"""64 characters: the width of the documents that begin with it."""


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("The Board will write to every school in the county before the\nwinter.", 1),
        ("The Board will write to every school. It will also write to the\nColleges.", 1),
        ("The Board will write to every school in Dunmere and in the two\nBoroughs.", 1),
        ("The Board will write to schools in\nthe county.", 1),
        ("The Board will write.\nThe Board will call.", 2),
        ("The Board will write to every school and college here.\nThe plan is ready.", 2),
        ("The Board will write to schools and all\nColleges too.", 2),
        ("LSCB View\nThe Board agrees.", 2),
        ("The Board will write to all schools in the county, or so it says\nhttps://example.org/a", 1),
        ("Dunmere Safeguarding Children Board\nwww.example.org", 2),
        ("The letter can be read by all who may want to see it for free at\nwww.example.org", 1),
    ],
)
def test_where_a_line_was_full_the_sentence_goes_on(text: str, blocks: int) -> None:
    """Or where the next line begins small; an address of the web begins no sentence."""
    assert len(texts(WIDE + text)) == blocks + 1


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("The Board will write to every school in the county, as set out in\n4.5.1 and in the plan.", 1),
        ("3.1 The report referred to in paragraph\n4.5.2 will be sent.", 1),
        ("3.1 The board has met in all of its groups, its members held that\n9.5 is the right answer.", 1),
        ("3.1 The board has met in all of its groups, its members held that\n3.2 The next.", 2),
        ("3.1 The board has met in all of its groups, its members held that\n4.1 The next.", 2),
        ("3.1 The board has met.\n9.5 Another.", 2),
        ("3.1 The board met\n9.5 Another.", 2),
        ("3.1 The board has met in all of its groups, and its members met.\n9.5 Another.", 2),
        ("2. Fathers who are seldom seen at home in the evenings - Learning\n14.4 and 14.9", 1),
        ("3.1 The day was attended by a number of managers and twelve, then\n12 Headteachers", 1),
        ("3.1 These are the points\n1. Visits", 2),
        ("The board agreed with the findings of the report on the points of\n1. Visits", 2),
        ("4.\n4.1 Text.", 2),
    ],
)
def test_a_number_at_the_start_of_a_line(text: str, blocks: int) -> None:
    """Opens a paragraph where it follows on from the section before it, and not where a sentence cites or counts."""
    assert len(texts(WIDE + text)) == blocks + 1


@pytest.mark.parametrize(("word", "blocks"), [("Two", 2), ("Four", 1)])
def test_a_line_is_full_where_the_next_word_and_a_blank_do_not_fit(word: str, blocks: int) -> None:
    """To the column: 60 characters, a blank, and three or four more."""
    assert len(WIDE.strip()) == 64
    assert len(texts(f"{WIDE}{'x' * 59}.\n{word} more.")) == blocks + 1


def test_a_number_alone_on_its_line_belongs_to_what_follows() -> None:
    """On the next line, or after a blank one."""
    assert texts("2.1\nFamilies were not asked.") == ["2.1 Families were not asked."]
    assert texts("2.\n\nWorking with fathers") == ["2. Working with fathers"]


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("2. Families that seldom meet those who would like to support them\n- Learning 14.1", 1),
        ("The plan will be sent out to each of the schools in the district\n\N{EN DASH} and to the college", 1),
        ("The report that is sent to the Board will be on these things, on\n- audits\n- visits", 3),
        ("The report is on\n- audits", 2),
        ("The report that is sent to the Board will be on all these things:\n- audits", 2),
        ("- The report that is sent to the Board will be on all these things\n- audits", 2),
        ("The report that is sent to the Board will be on these things, on\n* audits", 2),
        ("The report that is sent to the Board will be on these things, on\na) audits", 2),
    ],
)
def test_a_dash_at_the_start_of_a_line(text: str, blocks: int) -> None:
    """Opens an item, unless the line before was full and no other item follows."""
    assert len(texts(WIDE + text)) == blocks + 1


def test_a_document_of_long_lines_is_not_wrapped() -> None:
    """Each line is a paragraph; only what plainly runs on is joined."""
    long = f"The Board will write to {'every school in the county and to ' * 4}each of the colleges, and will call. "

    assert len(texts(f"{long}\n{long}\nThe Board met in Dunmere\nThe next\nday it met again.")) == 4


def test_a_few_long_lines_do_not_make_a_document_unwrapped() -> None:
    """An address, a table."""
    lines = ["The Board will write to every school in the county before the", "Winter comes. It will"] * 10
    text = "\n".join([*lines, "", f"https://example.org/{'a' * 140}"])

    assert len(texts(text)) < 15


@pytest.mark.parametrize(
    ("text", "joined"),
    [
        ("multi-\nagency work", "multi-agency work"),
        ("safe-\nguarding is safeguarding", "safeguarding is safeguarding"),
        ("Safe-\nguarding is safeguarding", "Safeguarding is safeguarding"),
        ("the Board-\n3 plans", "the Board- 3 plans"),
        ("from 2013-\nand on", "from 2013- and on"),
    ],
)
def test_a_hyphen_at_the_end_of_a_line(text: str, joined: str) -> None:
    """Is kept, unless the document writes the word without it elsewhere."""
    assert texts(text, name="response.md") == [joined]


def test_a_sentence_that_a_page_break_split_is_whole_again() -> None:
    """Over blank lines, page numbers and heads, as often as it is split; a broken word too."""
    first = "2.1 The strength of the families was\n\nPage 2\n\nseen by none of those who made inno-\n\nvative plans."

    assert texts(f"{first}\n\n2.2 Next.") == [
        "2.1 The strength of the families was seen by none of those who made inno-vative plans.",
        "2.2 Next.",
    ]


def test_a_block_that_was_split_ends_where_its_last_part_ends() -> None:
    """And starts where its first starts."""
    (block,) = outline("2.1 The strength of the families was\n\nseen.").blocks

    assert (block.at.line, block.at.end_line, block.at.end_column) == (1, 3, 5)


def test_emphasis_over_a_page_break_is_read() -> None:
    """It opens on one page and closes on the next."""
    assert texts("2.1 *The strength of the families was\n\nseen.*") == ["2.1 The strength of the families was seen."]


@pytest.mark.parametrize(
    "text",
    [
        "The strength of the families was seen.\n\nby all",
        "The strength of the families was seen\n\nBy all",
        "LSCB view\n\nand more",
        "# The strength of the families was seen by\n\nall",
        "The strength of the families was seen by\n\n- all",
        "The strength of the families was seen by\n\n2.2 all",
        "The strength of the families was seen here\n\nwww.example.org",
    ],
)
def test_what_a_page_break_did_not_split(text: str) -> None:
    """A sentence that ended, a title, a heading, an item, a number, an address."""
    assert len(texts(text)) == 2


def test_a_sentence_that_ends_in_a_small_word_goes_on_with_a_capital() -> None:
    """The next word may be a name."""
    assert len(texts("The strength of the families was seen by the\n\nBoard.")) == 1
