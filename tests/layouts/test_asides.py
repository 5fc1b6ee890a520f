"""Notes and tables beside prose, as Word files, pages and PDFs have them; and places that no line tells."""

from __future__ import annotations

from attrs import evolve

from layouts.written import outline_of, response
from scrkit.kit.law import count_words
from scrkit.language import default_vocabulary
from scrkit.layouts.narrative import Narrative
from scrkit.model import Block, Cell, CellRef, Draft, NotSet, Outline, Span, Table
from scrkit.plugin import LayoutContext

ACTIONS = "2.3.1 Dunmere Police will act.\n\n2.3.2 Dunmere Council will report."
CONTEXT = LayoutContext(vocabulary=default_vocabulary())


def blocks_of(**said: str) -> list[Block]:
    """Return the blocks of a small response."""
    return list(outline_of(response(**said)).blocks)


def read(blocks: list[Block], tables: int = 0) -> Draft:
    """Return what is made of *blocks*; every word of them is there."""
    shapes = tuple(Table(cells=(Cell(row=1, column=1),)) for _ in range(tables))
    outline = Outline(format="word", source="response.docx", blocks=tuple(blocks), tables=shapes)
    draft = Narrative().read(outline, CONTEXT)
    count_words(outline, draft, layout="narrative")
    return draft


def place_of(blocks: list[Block], number: str) -> int:
    """Return the place of the block with that *number*."""
    return next(place for place, block in enumerate(blocks) if block.number == number)


def note(mark: str, text: str) -> Block:
    """Return a note."""
    return Block(kind="paragraph", text=text, label=mark, note=mark)


def cell(row: int, column: int, text: str, **more: str) -> Block:
    """Return the words of a cell."""
    made = Block(kind="paragraph", text=text, cell=CellRef(table=1, row=row, column=column))
    return evolve(made, label=more.get("label"), number=more.get("label"))


def with_marks(blocks: list[Block], number: str, *marks: str) -> list[Block]:
    """Return *blocks*, that of *number* referring to notes."""
    place = place_of(blocks, number)
    return [*blocks[:place], evolve(blocks[place], marks=marks), *blocks[place + 1 :]]


def test_a_note_is_told_in_the_paragraph_that_refers_to_it() -> None:
    """With its mark, as a paragraph of its own."""
    draft = read([*with_marks(blocks_of(actions=ACTIONS), "2.3.1", "1"), note("1", "As the report asks.")])
    (act, _) = draft.review.lessons[0].actions

    assert act.text == "Dunmere Police will act.\n\n1 As the report asks."
    assert draft.review.unplaced == ()


def test_a_date_and_an_owner_in_a_note_are_not_the_actions() -> None:
    """A note explains: what it says of other days and people binds nobody."""
    blocks = with_marks(blocks_of(actions=ACTIONS), "2.3.1", "a")
    draft = read([*blocks, note("a", "Dunmere Housing will move by 1 May 2016.")])
    (act, _) = draft.review.lessons[0].actions

    assert act.deadline == NotSet()
    assert [owner.said for owner in act.owners] == ["Dunmere Police"]


def test_a_note_that_two_paragraphs_refer_to_stands_in_the_first() -> None:
    """Its words count once."""
    blocks = with_marks(with_marks(blocks_of(actions=ACTIONS), "2.3.2", "1"), "2.2.1", "1")
    draft = read([*blocks, note("1", "Once."), note("1", "And at length.")])

    assert draft.review.lessons[0].views[0].text.endswith("1 Once.\n\n1 And at length.")


def test_a_note_that_nothing_or_only_a_heading_refers_to_is_unplaced() -> None:
    """A heading is no paragraph."""
    blocks = with_marks(blocks_of(actions=ACTIONS), "2", "1")
    draft = read([*blocks, note("1", "Of the title."), note("2", "Of nothing.")])

    assert {line.text for line in draft.review.unplaced} == {"1 Of the title.", "2 Of nothing."}


def test_a_table_is_told_row_by_row_in_the_paragraph_before_it() -> None:
    """Nothing in it heads anything or opens a section."""
    blocks = blocks_of(actions=ACTIONS)
    place = place_of(blocks, "2.1") + 1
    table = [cell(1, 1, "Board view"), cell(1, 2, "Actions"), cell(2, 1, "Fathers", label="3."), cell(2, 2, "None")]
    draft = read([*blocks[:place], *table, *blocks[place:]], tables=1)
    (lesson,) = draft.review.lessons

    assert lesson.text[0].text == "Fathers were not asked.\n\nBoard view | Actions\n\n3. Fathers | None"
    assert [line.text for line in draft.headings][-3:] == [
        "2. Working with fathers - Learning 5.1",
        *("2.2 Board view", "2.3 Board actions"),
    ]
    assert draft.notices == ()


def test_dates_in_a_table_below_an_action_are_not_read_and_said_not_to_be() -> None:
    """Which column is the owner's nobody here knows."""
    blocks = blocks_of(actions=ACTIONS)
    place = place_of(blocks, "2.3.1") + 1
    draft = read(
        [*blocks[:place], cell(1, 1, "Dunmere Housing"), cell(1, 2, "by 1 May 2016"), *blocks[place:]], tables=1
    )
    (act, _) = draft.review.lessons[0].actions

    assert act.deadline == NotSet()
    assert [owner.said for owner in act.owners] == ["Dunmere Police"]
    assert [notice.kind for notice in draft.notices] == ["table"]


def test_a_table_straight_under_a_heading_or_before_everything_is_unplaced() -> None:
    """No paragraph stands before it that could hold it."""
    blocks = blocks_of(actions=ACTIONS)
    place = place_of(blocks, "2.3") + 1
    first, last = cell(1, 1, "A box"), cell(2, 1, "Police by 1 May 2016")
    draft = read([first, *blocks[:place], last, *blocks[place:]], tables=1)

    assert {line.text for line in draft.review.unplaced} == {"A box", "Police by 1 May 2016"}


def test_paragraphs_stand_in_the_order_of_the_outline_whatever_their_spans_say() -> None:
    """A Word file has paragraphs, a PDF counts lines anew on each page; an introduction may stand at the end."""
    blocks = blocks_of(actions=ACTIONS, after="3. Introduction\n\n3.1 This came last.")
    paged = [evolve(block, at=Span(page=1 + at // 4, line=5 - at % 4)) for at, block in enumerate(blocks)]
    numbered = [evolve(block, at=Span(paragraph=at + 1)) for at, block in enumerate(blocks)]
    order = ["1.1", "2.1", "2.2.1", "2.3.1", "2.3.2", "3.1"]

    assert [paragraph.number for paragraph in read(paged).paragraphs] == order
    assert [paragraph.number for paragraph in read(numbered).paragraphs] == order


def test_a_paragraph_over_two_pages_has_its_place() -> None:
    """It begins on the first; a note in it does not move its end."""
    blocks = with_marks(blocks_of(actions="2.3.1 Dunmere Police will act.\n\n- so"), "2.3.1", "1")
    place = place_of(blocks, "2.3.1")
    blocks[place] = evolve(blocks[place], at=Span(page=1, line=40, end_line=41))
    blocks[place + 1] = evolve(blocks[place + 1], at=Span(page=2, line=1))
    draft = read([*blocks, evolve(note("1", "Low."), at=Span(page=1, line=60))])
    (act,) = draft.review.lessons[0].actions

    assert (act.at.page, act.at.line) == (1, 40)
