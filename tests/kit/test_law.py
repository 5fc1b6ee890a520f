"""Promises of the words law where numbers are concerned."""

from __future__ import annotations

import pytest
from attrs import evolve

from scrkit.errors import ReadError
from scrkit.kit.law import count_words
from scrkit.model import Block, Draft, Line, Outline, Paragraph, Passage, Review, words


def outline(*printed: str) -> Outline:
    """Return an outline of blocks whose first word is their number."""
    blocks = []
    for line in printed:
        number, _, text = line.partition(" ")
        blocks.append(Block(kind="paragraph", text=text, number=number.rstrip("."), label=number))
    return Outline(format="text", source="case.txt", blocks=tuple(blocks))


def draft(headings: tuple[str, ...], *paragraphs: tuple[str | None, str]) -> Draft:
    """Return a draft of headings as printed, and paragraphs by number and text, all of them in the review."""
    kept = tuple(Passage(id=str(at), number=number, text=text) for at, (number, text) in enumerate(paragraphs))
    return Draft(
        review=Review(id="case", title="Response", board="Board", introduction=kept),
        headings=tuple(Line(text=text) for text in headings),
        paragraphs=tuple(
            Paragraph(id=str(at), number=number, kinds=("view",), text=text)
            for at, (number, text) in enumerate(paragraphs)
        ),
    )


def test_a_number_counts_as_printed() -> None:
    """It is part of the source, label and all."""
    count = count_words(
        outline("2.1. The view", "2.2 More"), draft((), ("2.1", "The view"), ("2.2", "More")), layout="l"
    )

    assert (count.words_in, count.placed) == (7, 7)


def test_a_number_taken_from_a_heading_counts_once() -> None:
    """A paragraph straight under a numbered heading has the heading's number, which was printed once."""
    source = Outline(
        format="text",
        source="case.txt",
        blocks=(
            Block(kind="heading", text="View", number="6.2", label="6.2"),
            Block(kind="paragraph", text="The Board agrees."),
        ),
    )

    assert count_words(source, draft(("6.2 View",), ("6.2", "The Board agrees.")), layout="l").words_in == 6


def test_a_number_printed_at_a_heading_and_at_a_paragraph_counts_twice() -> None:
    """A document may number two things alike."""
    source = outline("6.2 View", "6.2 The Board agrees.")

    assert count_words(source, draft(("6.2 View",), ("6.2", "The Board agrees.")), layout="l").words_in == 8


def test_a_longer_number_at_a_heading_is_another_number() -> None:
    """A heading 2.1 does not print the number 2."""
    source = outline("2.1 View", "2 The Board agrees.")

    assert count_words(source, draft(("2.1 View",), ("2", "The Board agrees.")), layout="l").words_in == 7


def test_a_paragraph_without_a_number_has_none_to_count() -> None:
    """Its text is all there is."""
    source = Outline(format="text", source="case.txt", blocks=(Block(kind="paragraph", text="The Board agrees."),))

    assert count_words(source, draft((), (None, "The Board agrees.")), layout="l").words_in == 3


def test_a_number_that_is_lost_is_told() -> None:
    """Numbers are words."""
    with pytest.raises(ReadError, match=r"^the layout broke the words law: lost 1 \('9'\)$"):
        count_words(outline("9 The view"), draft((), (None, "The view")), layout="the layout")


def test_a_number_that_is_made_up_is_told() -> None:
    """However often the others stand there."""
    with pytest.raises(ReadError, match=r"gained 1 \('9'\)$"):
        count_words(
            Outline(format="t", source="s", blocks=(Block(kind="paragraph", text="The view"),)),
            draft((), ("9", "The view")),
            layout="the layout",
        )


def test_the_figures_add_up() -> None:
    """What came in is what was placed, the furniture and the unplaced together."""
    source = Outline(
        format="text",
        source="case.txt",
        blocks=(Block(kind="paragraph", text="One two three"), Block(kind="paragraph", text="four")),
        furniture=(Line(text="Page 1"),),
    )
    made = Draft(
        review=Review(
            id="case",
            title="Response",
            board="Board",
            introduction=(Passage(id="p", text="One two three"),),
            unplaced=(Line(text="four"),),
        ),
        paragraphs=(Paragraph(id="p", kinds=("view",), text="One two three"),),
    )

    count = count_words(source, made, layout="l")

    assert count.words_in == len(source.words) == len(words("One two three four Page 1"))
    assert count.words_in == count.placed + count.furniture + count.unplaced
    assert (count.furniture, count.unplaced) == (2, 1)


def test_a_paragraph_that_the_review_does_not_hold_is_told() -> None:
    """A layout that lists a paragraph and leaves it out of the review has lost it."""
    made = draft((), ("2.1", "The view"))
    emptied = evolve(made, review=evolve(made.review, introduction=()))

    with pytest.raises(ReadError, match="paragraph 0 is not in the review"):
        count_words(outline("2.1 The view"), emptied, layout="l")
