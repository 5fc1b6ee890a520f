"""What is a mark at the edge of a line, and what is text."""

from __future__ import annotations

import pytest

from formats.plain import outline, texts
from scrkit.formats.marks import Marked, plain, unmark

NUMBERED = [
    ("4.5.1 The Board", "4.5.1", "4.5.1"),
    ("- 4.5.1 The Board", "4.5.1", "4.5.1"),
    ("\N{BULLET} 4.5.1 The Board", "4.5.1", "4.5.1"),
    ("4.5.1. The Board", "4.5.1.", "4.5.1"),
    ("4.5.1) The Board", "4.5.1)", "4.5.1"),
    ("4.5.1: The Board", "4.5.1:", "4.5.1"),
    ("4.5.1.The Board", "4.5.1.", "4.5.1"),
    ("4. The Board", "4.", "4"),
    ("4) The Board", "4)", "4"),
    ("4 The Board", "4", "4"),
    ("**4.5.1** The Board", "4.5.1", "4.5.1"),
    ("**4.5.1 The Board**", "4.5.1", "4.5.1"),
    ("## 4.5.1 The Board ##", "4.5.1", "4.5.1"),
    ("> 4.5.1 The Board", "4.5.1", "4.5.1"),
    ("Finding 2: The Board", "Finding 2:", "2"),
    ("Recommendation 4 The Board", "Recommendation 4", "4"),
    ("LESSON 12 - The Board", "LESSON 12 -", "12"),
    ("Learning point 3. The Board", "Learning point 3.", "3"),
    ("Recommendation 4 \N{EN DASH} The Board", "Recommendation 4 \N{EN DASH}", "4"),
    ("Lesson One: The Board", "Lesson One:", "One"),
    ("Finding iv. The Board", "Finding iv.", "iv"),
    ("Key finding 3: The Board", "Key finding 3:", "3"),
    ("Priority 2 - The Board", "Priority 2 -", "2"),
    ("A1. The Board", "A1.", "A1"),
    ("R12: The Board", "R12:", "R12"),
    ("- R3.1) The Board", "R3.1)", "R3.1"),
]

UNNUMBERED = [
    "33.8% fewer children",
    "14.10The Board",
    "12 children were seen",
    "12 March 2014",
    "12 Leaders met the Board.",
    "Section 11 of the Act",
    "Finding 2 is accepted",
    "Finding 2 The Board accepts it.",
    "Finding 2: it is accepted.",
    "Level 2/3 training",
    "1234. The Board",
    "A Board member will act",
    "I will act",
    "R&D will act",
    "A1 The Board",
    "COVID19. The Board",
    "Lesson Onerous: the Board",
    "2014",
]

ITEMS = [
    ("- a point", None, "a point"),
    ("* a point", None, "a point"),
    ("\N{BULLET}\ta point", None, "a point"),
    ("\N{EN DASH} a point", None, "a point"),
    ("a) a point", "a)", "a point"),
    ("(b) a point", "(b)", "a point"),
    ("c. a point", "c.", "a point"),
    ("(iv) a point", "(iv)", "a point"),
    ("- (iv) a point", "(iv)", "a point"),
]


@pytest.mark.parametrize(("line", "label", "number"), NUMBERED)
def test_a_number_stands_apart_from_its_text(line: str, label: str, number: str) -> None:
    """With any stop, dash or emphasis; a dash before a number is no list item."""
    marked = unmark(line)

    assert (marked.label, marked.number, marked.text, marked.bullet) == (label, number, "The Board", False)


@pytest.mark.parametrize("line", UNNUMBERED)
def test_what_only_looks_like_a_number_stays_text(line: str) -> None:
    """Figures, days and references are part of a sentence."""
    assert unmark(line) == Marked(text=line)


@pytest.mark.parametrize(("line", "label", "text"), ITEMS)
def test_an_item_of_a_list(line: str, label: str | None, text: str) -> None:
    """Its dash goes, its letter is kept."""
    marked = unmark(line)

    assert (marked.label, marked.text, marked.bullet) == (label, text, True)


def test_a_letter_is_the_number_of_its_item() -> None:
    """Without its bracket or stop."""
    assert [unmark(line).number for line in ("a) x", "(b) x", "c. x")] == ["a", "b", "c"]


def test_a_bullet_on_a_line_of_its_own_belongs_to_the_next_line() -> None:
    """As exports set it."""
    (block,) = outline("\N{BULLET}\nA point of some kind.").blocks

    assert (block.kind, block.text) == ("item", "A point of some kind.")


@pytest.mark.parametrize(
    ("line", "text", "level"),
    [
        ("# View", "View", 1),
        ("###### View", "View", 6),
        ("## View ##", "View", 2),
        ("## C#", "C#", 2),
        ("#View", "#View", None),
        ("####### View", "####### View", None),
        ("# #", "", 1),
    ],
)
def test_a_heading_of_markdown(line: str, text: str, level: int | None) -> None:
    """One to six hashes and a space; closing hashes stand behind a space too."""
    marked = unmark(line)

    assert (marked.text, marked.level) == (text, level)


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("*one* and _two_", "one and two"),
        ("**one** and __two__", "one and two"),
        ("***one***", "one"),
        ("**one *two* three**", "one two three"),
        ("*one **two** three*", "one two three"),
        ("_*one*_", "one"),
        ("_*_*one*_*_", "*one*"),
        ("98%* of staff", "98%* of staff"),
        ("2 * 3 * 4", "2 * 3 * 4"),
        ("snake_case_name", "snake_case_name"),
        ("a*b*c", "a*b*c"),
        ("**one**two", "**one**two"),
        ("****one****", "****one****"),
        (r"\*one\*", "*one*"),
        (r"1\. one", "1. one"),
        ("*one", "*one"),
        ("one*", "one*"),
        ("* one*", "* one*"),
        ("*one *", "*one *"),
        ("", ""),
    ],
)
def test_emphasis_marks_go_and_no_word_changes(text: str, bare: str) -> None:
    """Only marks that open and close, and that part no word."""
    assert plain(text)[0] == bare


@pytest.mark.parametrize(
    ("text", "bold"),
    [
        ("**Impact**", True),
        ("__Impact__", True),
        ("***Impact***", True),
        ("*Impact*", False),
        ("**Impact** of it", False),
        ("the **Impact**", False),
        ("**one** and **two**", False),
    ],
)
def test_what_is_set_in_bold_as_a_whole_is_bold(text: str, bold: bool) -> None:  # noqa: FBT001 - what is expected
    """A word in bold makes no heading."""
    assert plain(text)[1] is bold


def test_a_number_before_what_is_set_in_bold() -> None:
    """The number itself need not be."""
    (block,) = outline("3.4 **Impact**").blocks

    assert (block.bold, block.number, block.text) == (True, "3.4", "Impact")


def test_a_paragraph_that_begins_in_bold_is_not_bold() -> None:
    """Nor is one whose first line alone is."""
    assert [block.bold for block in outline("**Impact**\nand more of the same,").blocks] == [False]


def test_emphasis_that_opens_before_a_number_and_closes_lines_later() -> None:
    """The number still stands first."""
    assert texts("*2.1 Families were\nnot asked at all.*") == ["2.1 Families were not asked at all."]


def test_marks_of_a_quoted_block_go_from_every_line() -> None:
    """And only from the start of a line."""
    assert texts("> The Board agreed that it\n> would pay > 50 pounds.") == [
        "The Board agreed that it would pay > 50 pounds."
    ]


def test_an_empty_line_of_a_quoted_block_parts_two_paragraphs() -> None:
    """As an empty line does."""
    assert texts("> One.\n>\n> and two", name="response.md") == ["One.", "and two"]


@pytest.mark.parametrize(
    ("text", "levels"),
    [
        ("- a\n  - b\n    - c\n- d", [1, 2, 3, 1]),
        ("- a\n - b\n- c", [1, 1, 1]),
        ("  - a\n - b\n   - c", [1, 1, 1]),
        ("  - a\n    - b\n- c", [1, 2, 1]),
        ("- a\n\t- b\n  - c", [1, 2, 2]),
        ("- a\n  - b\n\nText.\n\n  - c", [1, 2, None, 1]),
    ],
)
def test_an_item_stands_as_deep_as_it_is_indented(text: str, levels: list[int | None]) -> None:
    """By two columns or more; other text ends a list."""
    assert [block.level for block in outline(text).blocks] == levels


def test_a_code_that_a_sentence_cites_at_the_start_of_a_line_stays_in_it() -> None:
    """The line was full, or the words before it cite."""
    assert texts("The Board has already said so in recommendation\nR3. It will act.") == [
        "The Board has already said so in recommendation R3. It will act."
    ]


def test_the_first_number_below_a_title_is_not_cited_by_it() -> None:
    """A title that ends in "Lessons" cites nothing."""
    assert texts("2. Lessons\n2.1 Pressure sores") == ["2. Lessons", "2.1 Pressure sores"]
