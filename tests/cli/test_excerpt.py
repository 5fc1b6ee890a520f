"""Promises of what a finding is shown in."""

from __future__ import annotations

import pytest
from attrs import evolve

from scrkit.cli.excerpt import WIDTH, Excerpt, excerpt_lines, excerpts_of
from scrkit.cli.verdict import Checked
from scrkit.kit import Report
from scrkit.model import Finding, Span, Where

PLACE = Where(kind="paragraph", id="2.1", number="2.1", at=Span(line=2, column=7, end_line=2, end_column=14))


def finding(where: Where = PLACE, words: str | None = "by July", *, code: str = "N1") -> Finding:
    """Return a finding."""
    return Finding(code=code, severity="error", message="it is so.", where=where, words=words)


def in_lines(*findings: Finding, lines: tuple[str, ...] = ("# Board", "2.1 - by July, say  ", "more")) -> Checked:
    """Return a file of text with *findings*."""
    return Checked(file="a.txt", report=Report(findings=findings, plugins=()), source=lines)


def in_passages(*findings: Finding) -> Checked:
    """Return another file with *findings*."""
    passages = {("paragraph", "2.1"): "The Board will do it\nby\tJuly."}
    return Checked(file="a.docx", report=Report(findings=findings, plugins=()), passages=passages)


@pytest.mark.parametrize(
    ("where", "words", "expected"),
    [
        (PLACE, "by July", Excerpt(text="2.1 - by July, say  ", start=6, end=14)),
        (PLACE, None, Excerpt(text="2.1 - by July, say  ")),
        (PLACE, "July", Excerpt(text="2.1 - by July, say  ")),
        (
            Where(kind="paragraph", id="2.1", at=Span(line=2, column=7, end_line=3, end_column=2)),
            "by July, say mo",
            Excerpt(text="2.1 - by July, say  ", start=6, end=18),
        ),
        (Where(kind="document"), "by July", None),
        (Where(kind="document", at=Span(line=9)), "by July", None),
        (Where(kind="document", at=Span(line=1)), "#", Excerpt(text="# Board", start=0, end=7)),
    ],
)
def test_a_file_of_text_shows_its_line(where: Where, words: str | None, expected: Excerpt | None) -> None:
    """With the words where they stand, as far as they stand on that line."""
    assert excerpts_of(in_lines(finding(where, words))) == (expected,)


def test_a_blank_line_shows_nothing() -> None:
    """Nor does a file that could not be read."""
    assert excerpts_of(in_lines(finding(), lines=("", "{ "))) == (None,)
    assert excerpts_of(Checked(file="a.txt", error="gone")) == ()


@pytest.mark.parametrize(
    ("where", "words", "expected"),
    [
        (PLACE, "by July", Excerpt(text="The Board will do it by July.", start=21, end=28)),
        (PLACE, "by May", Excerpt(text="The Board will do it by July.")),
        (PLACE, None, Excerpt(text="The Board will do it by July.")),
        (Where(kind="document"), "by July", None),
    ],
)
def test_another_file_shows_the_paragraph(where: Where, words: str | None, expected: Excerpt | None) -> None:
    """On one line, whatever lines it has."""
    assert excerpts_of(in_passages(finding(where, words))) == (expected,)


def test_nothing_is_shown_of_a_place_with_something_private() -> None:
    """Not for the other findings there either, and not of its lines."""
    private = Where(kind="paragraph", id="2.1", number="2.1", at=Span(line=1, end_line=2))
    other = Where(kind="lesson", id="lesson-2", at=Span(line=2))
    free = Where(kind="paragraph", id="2.2", at=Span(line=3))

    told = excerpts_of(
        in_lines(finding(private, None, code="SCR701"), finding(), finding(other), finding(free, "more"))
    )

    assert told == (None, None, None, Excerpt(text="more", start=0, end=4))
    assert excerpts_of(in_passages(finding(code="SCR702"), finding())) == (None, None)


LONG = " ".join(f"w{number:03}" for number in range(100))


@pytest.mark.parametrize(
    ("excerpt", "expected"),
    [
        (Excerpt(text="  a by b", start=4, end=6), ["a by b", "  ^^"]),
        (Excerpt(text="a by b"), ["a by b"]),
        (Excerpt(text="\tq\tby b", start=3, end=5), ["q by b", "  ^^"]),
        (Excerpt(text="日本 by", start=3, end=5), ["日本 by", "     ^^"]),
        (Excerpt(text="e\u0301\u200d by 日", start=4, end=8), ["e\u0301\\u200d by 日", " " * 8 + "^" * 5]),
        (Excerpt(text="\x1b[31m by", start=6, end=8), ["\\x1b[31m by", " " * 9 + "^^"]),
        (Excerpt(text="a\u0301", start=1, end=2), ["a\u0301", " ^"]),
    ],
)
def test_carets_stand_under_the_words(excerpt: Excerpt, expected: list[str]) -> None:
    """However wide the signs before them are; what steers a terminal is an escape."""
    assert list(excerpt_lines(excerpt)) == expected


@pytest.mark.parametrize("word", [0, 5, 30, 60, 98, 99])
def test_a_long_line_is_cut_around_the_words(word: int) -> None:
    """Between other words, and marked where it was cut."""
    start = 5 * word
    text, carets = excerpt_lines(Excerpt(text=LONG, start=start, end=start + 4))

    assert text[carets.index("^") : carets.index("^") + 4] == f"w{word:03}"
    assert carets.count("^") == 4
    assert all(len(part) == 4 for part in text.strip("\u2026").split())
    assert WIDTH - 10 < len(text) <= WIDTH + 2
    assert text.startswith("\u2026") is (word > 8)
    assert text.endswith("\u2026") is (word < 90)


@pytest.mark.parametrize(("start", "end"), [(0, 900), (300, 310), (100, 900)])
def test_a_line_without_blanks_is_cut_too(start: int, end: int) -> None:
    """Words that are longer than a line are underlined as far as they are shown."""
    text, carets = excerpt_lines(Excerpt(text="x" * 1000, start=start, end=end))

    assert len(text) <= WIDTH + 2
    assert len(carets) <= len(text)
    assert carets.count("^") == min(end - start, WIDTH if start == 0 else 60)


def test_a_line_that_ends_in_blanks_is_not_cut() -> None:
    """There is nothing more to be shown."""
    assert list(excerpt_lines(Excerpt(text="a" + " " * 300))) == ["a"]
    assert list(excerpt_lines(Excerpt(text=" " * 300 + "ab", start=300, end=302))) == ["ab", "^^"]


def test_a_place_without_end_costs_no_memory() -> None:
    """A plugin may say what it will."""
    endless = Where(kind="paragraph", id="2.1", at=Span(line=1, end_line=10**15))

    assert excerpts_of(in_lines(finding(endless, None, code="SCR701"), finding())) == (None, None)


def test_what_a_baseline_knows_is_private_all_the_same() -> None:
    """It is not shown, and neither is the place at which it was found."""
    told = evolve(in_lines(finding()), known=(finding(words=None, code="SCR701"),))

    assert excerpts_of(told) == (None,)
