"""Page numbers, running heads and feet: listed, and out of the way."""

from __future__ import annotations

import pytest

from formats.plain import furniture, outline, texts


@pytest.mark.parametrize(
    "line",
    [
        "Page 3",
        "page 3 of 12",
        "Page | 3",
        "3 of 12",
        "3/12",
        "- 3 -",
        "\N{EN DASH} 3 \N{EN DASH}",
        "3 | Page",
        "PAGE 3",
    ],
)
def test_a_line_that_says_it_is_a_page_number(line: str) -> None:
    """In any of the manners of printing one."""
    text = f"One.\n\n{line}\n\nTwo."

    assert (texts(text), furniture(text)) == (["One.", "Two."], [line])


@pytest.mark.parametrize("line", ["Page 3 of the report", "See page 3", "3 of 12 cases", "12/12/2014", "Pages 3"])
def test_a_line_that_only_speaks_of_pages(line: str) -> None:
    """Stays text."""
    assert furniture(f"One.\n\n{line}\n\nTwo.") == []


def test_bare_numbers_that_count_on_are_page_numbers() -> None:
    """Each stands alone between blank lines, one more than the one before."""
    text = "1\n\nOne.\n\n2\n\nTwo.\n\n3"

    assert (texts(text), furniture(text)) == (["One.", "Two."], ["1", "2", "3"])


@pytest.mark.parametrize(
    "text",
    ["One.\n\n7\n\nTwo.", "One.\n\n7\n\nTwo.\n\n9\n\nThree.", "7\nOne.\n\nTwo.\n8", "One.\n\n2013\n\nTwo.\n\n2014"],
)
def test_other_bare_numbers_stay_text(text: str) -> None:
    """One alone, two that do not count on, one beside text, a year."""
    assert furniture(text) == []


def test_a_running_head_is_furniture_wherever_a_page_starts() -> None:
    """The title page aside, which may print it as its title."""
    text = "Response\n\nOne.\n\fResponse\n\nTwo.\n\fResponse\n\nThree.\n"

    assert (texts(text), furniture(text)) == (["One.", "Two.", "Three."], ["Response"] * 3)


def test_heads_and_feet_of_several_lines() -> None:
    """Line by line from the edge inwards, numbers in them aside."""
    pages = [f"Dunmere LSCB\nDraft {n}\n\nText {name}.\n\nPrinted in May\n{n}" for n, name in enumerate("abc", start=1)]
    text = "\f".join(pages)

    assert texts(text) == ["Text a.", "Text b.", "Text c."]
    assert furniture(text)[:4] == ["Dunmere LSCB", "Draft 1", "Printed in May", "1"]


def test_a_head_beside_page_numbers_needs_no_form_feed() -> None:
    """A page number parts two pages."""
    text = "One.\n\nPage 1\n\nDunmere LSCB\n\nTwo.\n\nPage 2\n\nDunmere LSCB\n\nThree.\n"

    assert texts(text) == ["One.", "Two.", "Three."]


def test_a_title_that_also_runs_over_the_pages_stays_on_its_own_page() -> None:
    """It stands once away from an edge: that one is the title."""
    text = "Dunmere\n\nResponse\n\nOne.\n\fResponse\n\nTwo.\n\fResponse\n\nThree.\n"

    assert (texts(text), furniture(text)) == (["Dunmere", "Response", "One.", "Two.", "Three."], ["Response"] * 2)


@pytest.mark.parametrize(
    "text",
    [
        "2.2 View\n\nOne.\n\f3.2 View\n\nTwo.\n\f4.2 View\n\nThree.\n",
        "- 2. View\n\nOne.\n\f- 3. View\n\nTwo.\n",
        "One.\n\fView\n\nTwo.\n\nView\n\nThree.\n\nView\n\nFour.\n\fView\n\nFive.\n",
        "View\n\nOne.\n\fTwo.\n\fThree.\n\fFour.\n\fView\n\nFive.\n",
        "and so on\n\nOne.\n\fand so on\n\nTwo.\n",
        "-----\nOne.\n\f-----\nTwo.\n",
        "View\n\nOne.\n\fTwo.\n",
    ],
    ids=["numbered", "dashed", "elsewhere too", "few pages", "runs on", "no words", "once"],
)
def test_what_is_no_running_head(text: str) -> None:
    """Numbered paragraphs, words that stand elsewhere too, on few pages, or inside a sentence."""
    assert furniture(text) == []


def test_text_on_the_line_of_a_form_feed_is_no_part_of_the_furniture_before_it() -> None:
    """They share a line of the file and nothing else."""
    text = "One.\n\nPage 1\fTwo.\n"

    assert (texts(text), furniture(text)) == (["One.", "Two."], ["Page 1"])


def test_furniture_says_where_it_stood() -> None:
    """In the file as it was given."""
    (line,) = outline("One.\n\n  Page 1\n", name="a.txt").furniture

    assert (line.at.file, line.at.line, line.at.column, line.at.end_column) == ("a.txt", 3, 3, 8)
