"""Laws of the format ``text``: every word is kept, places are those of the file, and no text is slow."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections import Counter

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from formats.plain import outline
from scrkit.errors import ScrkitError
from scrkit.files import decode
from scrkit.model import NOWHERE, Outline

MARKS = r"1. 2.1 4.5.2 - * ** _ __ \ # ## #| (a) a) i. . | : > , ---- === ``` ~~~ ' o"
WORDS = "3 4 will guard The Board March of paragraph www.a.org Finding 2: Learning 14.1 Page 3 of 9 \u00e9"
BLANKS = (" ", "  ", "\t", "\n", "\n\n", "\r\n", "\r", "\f", "\v", "\u2028", "\u00ad", "\u0301", "\u2022 ", "- ")
PIECES = (*MARKS.split(), *WORDS.split(), *BLANKS, "Page 3 of 9", "Finding 2: ", "Learning 14.1", "1. A", " A B")
LINES = ["Safe-", "ness", "guarding", "is safeguarding", "inno-", "vative", "safe-", "guarding", "multi-", "agency"]
DOCUMENTS = st.lists(st.sampled_from(PIECES) | st.text(max_size=4), max_size=40).map("".join)
NAMES = st.sampled_from(["a.txt", "a.md"])


def read(text: str, name: str) -> Outline | None:
    """Return the outline of *text*, None where it is none that may be read."""
    try:
        decode(text.encode("utf-8", "surrogatepass"), name)
    except ScrkitError:
        return None
    return outline(text, name=name)


def words(text: str) -> Counter[str]:
    """Return the words of *text*."""
    return Counter(re.findall(r"[^\W_]+", text))


def printed(of: Outline) -> str:
    """Return all that *of* holds."""
    return "\n".join((*(block.printed for block in of.blocks), *(line.text for line in of.furniture)))


@given(DOCUMENTS.filter(lambda text: not re.search(r"[^\W\d_][\\*_]*-[\\*_>\s]*[\r\n\f\v\u2028\u2029]", text)), NAMES)
def test_the_words_of_the_outline_are_those_of_the_text(text: str, name: str) -> None:
    """As a multiset; no word is broken at the end of a line here."""
    of = read(text, name)

    assert of is None or words(printed(of)) == words(text)


@given(st.lists(st.sampled_from(LINES), max_size=12).map("\n".join), NAMES)
def test_a_word_broken_at_the_end_of_a_line_keeps_its_letters(text: str, name: str) -> None:
    """Joined or not, letter by letter."""
    assert re.findall(r"\w", printed(outline(text, name=name))) == re.findall(r"\w", text)


@given(DOCUMENTS, NAMES)
def test_places_lie_in_the_file_and_in_order(text: str, name: str) -> None:
    """Each block starts after the one before it, and starts and ends with something printed."""
    of = read(text, name)
    lines = re.split(r"\r\n|\r|\n", text)
    spans = [block.at for block in of.blocks] if of else []
    starts = [(span.line or 0, span.column or 0) for span in spans]

    assert starts == sorted(set(starts))
    for span in spans:
        assert span.line is not None
        assert span.column is not None
        assert span.end_line is not None
        assert span.end_column is not None
        assert not lines[span.line - 1][span.column - 1].isspace()
        assert not lines[span.end_line - 1][span.end_column - 1].isspace()


@given(DOCUMENTS, NAMES)
def test_every_line_ending_gives_the_same_outline(text: str, name: str) -> None:
    """Places and all."""
    bare = re.sub(r"\r\n?", "\n", text)
    outlines = [read(bare.replace("\n", ending), name) for ending in ("\n", "\r\n", "\r")]

    assert outlines[0] == outlines[1] == outlines[2]


@given(DOCUMENTS, NAMES)
def test_blank_lines_before_a_text_change_only_its_places(text: str, name: str) -> None:
    """Its blocks are the same."""
    first, second = read(text, name), read(f"\n\n{text}", name)

    assert nowhere(first) == nowhere(second)


def nowhere(of: Outline | None) -> list[object]:
    """Return the blocks of *of* without their places."""
    return [evolve(block, at=NOWHERE) for block in of.blocks] if of else []


HOSTILE = {
    "stars": "'*a ' * 33_000",
    "pairs": "'*a* ' * 24_000",
    "nested emphasis": "'_*' * 24_000 + 'a' + '*_' * 24_000",
    "blanks": "'# a' + ' ' * 99_000 + 'b'",
    "rules": "('* ' * 3 + ' ' * 1_000) * 90 + 'x'",
    "quotes": "'> ' * 49_000",
    "split sentences": "'and this is a long the\\n\\nof ' * 3_700",
    "broken words": "'a-\\n' * 33_000",
    "broken words apart": "'ab-\\n\\n' * 20_000",
    "capitals": "'A' * 99_000",
    "a broken capital": "'a' * 98_000 + '-\\nb'",
    "numbers": "'1.' * 49_000",
    "stops": "'.' * 99_000",
    "stops and quotation marks": "'.\\'' * 49_000",
    "lines": "'\\n' * 99_000",
    "pages": "'a b\\f' * 25_000",
    "page numbers": "'Page 1\\n' * 14_000",
    "bare numbers": "'1\\n\\n' * 33_000",
    "backslashes": "'\\\\*' * 49_000",
    "dashes": "'\\u2013 a\\n' * 20_000",
    "wrapped lines": "('x' * 60 + '\\n') * 1_600",
    "rows": "'| a ' * 25_000",
}
SCRIPT = """
from scrkit.formats.text import Text
from scrkit.plugin import FormatContext
for name in ("a.txt", "a.md"):
    Text().read(({made}).encode(), FormatContext(source=name))
"""


@pytest.mark.parametrize("made", HOSTILE.values(), ids=HOSTILE)
def test_no_text_of_a_hundred_thousand_characters_is_slow(made: str) -> None:
    """Two readings in a process of their own, unmeasured; what is not linear would take hours."""
    unmeasured = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE")}

    subprocess.run([sys.executable, "-c", SCRIPT.format(made=made)], check=True, timeout=60, env=unmeasured)
