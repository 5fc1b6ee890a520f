"""What the format refuses, and what it says of itself."""

from __future__ import annotations

import pytest

from formats.plain import outline
from scrkit.errors import FileError, LimitError
from scrkit.files import DOCUMENT_PIECES
from scrkit.formats.builtin import scrkit_formats
from scrkit.formats.text import Text
from scrkit.plugin import FormatContext, FormatsContext


def test_the_format_is_offered_by_a_hook() -> None:
    """As a plugin's would be."""
    (spec,) = (spec for spec in scrkit_formats(FormatsContext()) if spec.id == "text")

    assert (spec.id, spec.suffixes) == ("text", (".txt", ".text", ".md", ".markdown"))
    assert isinstance(spec.load(), Text)


def test_an_outline_names_its_format_and_its_source() -> None:
    """As the user gave it."""
    of = outline("2.1 Text.", name="papers/a.txt")

    assert (of.format, of.source, of.blocks[0].at.file) == ("text", "papers/a.txt", "papers/a.txt")


def test_a_file_without_words_has_no_blocks() -> None:
    """Rules and dashes are no text."""
    assert outline("\n - \n\n***\n\n\N{BULLET}\n").blocks == ()


def test_bytes_that_are_no_text_are_refused() -> None:
    """With their place."""
    with pytest.raises(FileError, match=r"^a\.txt:2:3: "):
        Text().read(b"ab\ncd\xff", FormatContext(source="a.txt"))


def test_a_line_without_end_is_refused() -> None:
    """Before it is read."""
    with pytest.raises(LimitError, match=r"^a\.txt:2: "):
        Text().read(b"ab\n" + b"c" * 100_001, FormatContext(source="a.txt"))


@pytest.mark.parametrize("line", ["a\n", "a|\n", "|||||||||\n"])
def test_lines_and_cells_are_bounded(line: str) -> None:
    """Each costs memory."""
    said = r"^response\.txt: has more than 100,000 lines and cells, the most that is read$"
    with pytest.raises(LimitError, match=said):
        outline(line * (DOCUMENT_PIECES + 1))


def test_blank_lines_count_for_nothing() -> None:
    """However many."""
    assert outline("\n" * (DOCUMENT_PIECES + 1) + "a").blocks
