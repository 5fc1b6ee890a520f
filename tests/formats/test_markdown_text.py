"""What differs in a file that says it is Markdown."""

from __future__ import annotations

import pytest

from formats.plain import outline, texts

MD = "response.md"


@pytest.mark.parametrize("name", ["a.md", "A.MARKDOWN"])
def test_the_lines_of_a_paragraph_are_one(name: str) -> None:
    """However short they are."""
    assert texts("The Board will\nwrite. It will\nCall.", name=name) == ["The Board will write. It will Call."]


def test_a_title_stands_over_its_text_without_a_blank_line() -> None:
    """Short, without a stop, before a capital."""
    assert texts("2.2 Board view\nThe Board agrees.", name=MD) == ["2.2 Board view", "The Board agrees."]
    assert texts("The Board wrote to\nSchools.", name=MD) == ["The Board wrote to Schools."]


@pytest.mark.parametrize("ending", ["  ", "\\"])
def test_a_hard_break_parts_two_blocks(ending: str) -> None:
    """Its mark is no text."""
    assert texts(f"The Board{ending}\nof Dunmere", name=MD) == ["The Board", "of Dunmere"]


@pytest.mark.parametrize(("line", "level"), [("===", 1), ("---", 2), ("==========  ", 1)])
def test_an_underlined_line_is_a_heading(line: str, level: int) -> None:
    """Of the first or of the second level."""
    (block,) = outline(f"Impact\n{line}\n", name=MD).blocks

    assert (block.kind, block.level, block.text) == ("heading", level, "Impact")


def test_two_lines_are_not_underlined() -> None:
    """The rule parts them from what follows."""
    assert [block.kind for block in outline("One\ntwo\n---\nthree", name=MD).blocks] == ["paragraph", "paragraph"]


def test_outside_markdown_nothing_is_underlined() -> None:
    """A row of dashes is a rule there."""
    assert [block.kind for block in outline("Impact\n---\nMore.").blocks] == ["paragraph", "paragraph"]


@pytest.mark.parametrize("rule", ["---", "***", "_ _ _", "=====", "- - -", "~~~~"])
def test_a_rule_parts_two_blocks_and_is_no_text(rule: str) -> None:
    """In either kind of file."""
    assert texts(f"one\n{rule}\ntwo") == ["one", "two"]


def test_each_row_of_what_is_no_whole_table_is_a_block() -> None:
    """Without its row of dashes nobody knows its columns: its bars are kept, and no number in it opens a paragraph."""
    assert texts("| No | Owner |\n| 4.5.1 | SCC |\nafter it.", name=MD) == [
        "| No | Owner |",
        "| 4.5.1 | SCC |",
        "after it.",
    ]


def test_a_row_does_not_go_on_with_the_sentence_before_it() -> None:
    """Nor does what follows go on with it."""
    assert len(texts("The figures are in\n| a | b c d e f g |\n\nand so on.", name=MD)) == 3


def test_the_edges_of_a_block_of_code_are_kept_apart() -> None:
    """Their words are kept, and so is what stands between them."""
    assert texts("```text\nThe plan.\n```\nAfter it.", name=MD) == ["```text", "The plan.", "After it."]


def test_headings_are_known_in_plain_text_too() -> None:
    """Exports keep the hashes."""
    assert [block.level for block in outline("## Impact\nMore.").blocks] == [2, None]
