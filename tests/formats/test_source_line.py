"""Where lines end, and where what is printed stands."""

from __future__ import annotations

import pytest

from formats.plain import outline
from scrkit.formats.source_line import source_lines


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_every_line_ending_ends_a_line(ending: str) -> None:
    """A carriage return with its line feed ends one."""
    assert [(line.text, line.line) for line in source_lines(f"a{ending}{ending}b")] == [("a", 1), ("", 2), ("b", 3)]


@pytest.mark.parametrize("separator", ["\v", "\N{LINE SEPARATOR}", "\N{PARAGRAPH SEPARATOR}"])
def test_a_separator_parts_text_and_not_the_line(separator: str) -> None:
    """Editors count no line there, so neither do places."""
    lines = source_lines(f"ab{separator}c\nd")

    assert [(line.text, line.line, line.column, line.page) for line in lines] == [
        ("ab", 1, 1, None),
        ("c", 1, 4, None),
        ("d", 2, 1, None),
    ]


def test_a_form_feed_starts_a_page() -> None:
    """Pages count from 1 where there is any."""
    lines = source_lines("a\n\fb\fc\nd")

    assert [(line.text, line.line, line.column, line.page) for line in lines] == [
        ("a", 1, 1, 1),
        ("", 2, 1, 1),
        ("b", 2, 2, 2),
        ("c", 2, 4, 3),
        ("d", 3, 1, 3),
    ]


def test_a_block_stands_where_its_print_stands() -> None:
    """From the first character to the last, blanks aside; columns in characters."""
    (block,) = outline("\n  2.1 Caf\N{LATIN SMALL LETTER E WITH ACUTE}s were closed and\n  then opened.  \n").blocks

    assert (block.at.line, block.at.column, block.at.end_line, block.at.end_column) == (2, 3, 3, 14)


def test_a_block_on_a_line_with_a_form_feed_stands_behind_it() -> None:
    """Its page and its column are those of the file."""
    second = outline("One.\fTwo.").blocks[1]

    assert (second.at.page, second.at.line, second.at.column, second.at.end_column) == (2, 1, 6, 9)
