"""The words law of the layout for outlines that no text gives: levels, bold, notes, cells, numbers of every kind."""

from __future__ import annotations

from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from scrkit.errors import ReadError
from scrkit.kit.law import count_words
from scrkit.language import default_vocabulary
from scrkit.layouts.narrative import Narrative
from scrkit.model import Block, CellRef, Outline, Span, Table
from scrkit.plugin import LayoutContext

CONTEXT = LayoutContext(vocabulary=default_vocabulary())
TEXTS = (
    "Introduction",
    "Board view",
    "Board view: The Board accepts this learning.",
    "Actions taken",
    "Impact",
    "Actions",
    "Lessons learned",
    "Governance",
    "Working with fathers \N{EN DASH} Learning 5.1",
    "The Dunmere Safeguarding Children Board accepts this finding.",
    "Dunmere Police will report to the Board by 1 May 2016 and in June 2016.",
    "Progress will be monitored by the Executive.",
    "No further action is required.",
    "83% of staff were trained in 2015.",
    "Lead: Business Manager",
    "Dated 3 May 2016",
    "1 May 2016",
    "Independent Chair",
    "as follows:",
    "and then",
)
NUMBERS = st.sampled_from(["1", "2", "3", "1.1", "1.2", "2.1", "2.1.1", "A", "b", "iv", "R1", "A1", "I", "1.", "(c)"])
TITLE = Block(kind="paragraph", text="Response of the Dunmere Safeguarding Children Board to the serious case review")


@st.composite
def blocks(draw: st.DrawFn) -> Block:
    """Blocks of every kind."""
    number = draw(st.none() | NUMBERS)
    text = draw(st.sampled_from(TEXTS) if number is None else st.sampled_from((*TEXTS, "")))
    block = Block(
        kind=draw(st.sampled_from(["paragraph", "paragraph", "heading", "item"])),
        text=text,
        label=number,
        number=number.strip("().") if number else None,
        level=draw(st.none() | st.integers(1, 4)),
        bold=draw(st.booleans()),
        marks=draw(st.sampled_from([(), (), (), ("1",), ("1", "2")])),
    )
    if draw(st.integers(0, 9)) == 0:
        place = {"table": draw(st.integers(1, 2)), "row": draw(st.integers(1, 3)), "column": draw(st.integers(1, 3))}
        return evolve(block, cell=CellRef(**place))
    return block


@st.composite
def outlines(draw: st.DrawFn) -> Outline:
    """Outlines with notes after all that is none, their places on pages, in paragraphs or nowhere."""
    prose = draw(st.lists(blocks(), max_size=25))
    marks = draw(st.lists(st.sampled_from(["1", "2", "3"]), max_size=3))
    notes = [Block(kind="paragraph", text="Seen by 1 June 2016.", label=mark, note=mark) for mark in marks]
    made = [TITLE, *prose, *notes]
    places = draw(st.sampled_from(["pages", "paragraphs", "nowhere"]))
    if places == "pages":
        made = [evolve(block, at=Span(page=1 + at // 5, line=1 + at % 5)) for at, block in enumerate(made)]
    elif places == "paragraphs":
        made = [evolve(block, at=Span(paragraph=at + 1)) for at, block in enumerate(made)]
    return Outline(format="word", source="response.docx", blocks=tuple(made), tables=(Table(), Table()))


@given(outlines())
def test_every_word_of_an_outline_is_in_its_reading(outline: Outline) -> None:
    """Or there is no section at all; nothing else stops the layout, and no confidence leaves its bounds."""
    assert 0 <= Narrative().confidence(outline, CONTEXT).value <= 1
    try:
        draft = Narrative().read(outline, CONTEXT)
    except ReadError as error:
        assert "no numbered sections" in str(error)  # noqa: PT017 - there may be sections
    else:
        count_words(outline, draft, layout="narrative")


@given(outlines())
def test_paragraphs_stand_in_the_order_of_the_outline(outline: Outline) -> None:
    """Each begins after the one before it."""
    made = tuple(evolve(block, at=Span(paragraph=at + 1)) for at, block in enumerate(outline.blocks))
    try:
        draft = Narrative().read(evolve(outline, blocks=made), CONTEXT)
    except ReadError:
        return
    places = [paragraph.at.paragraph for paragraph in draft.paragraphs if paragraph.at.paragraph is not None]

    assert places == sorted(places)


@given(outlines())
def test_a_note_and_a_cell_decide_nothing(outline: Outline) -> None:
    """Without their words every action has the same owners and the same day."""
    plain = evolve(
        outline,
        blocks=tuple(
            evolve(block, text="x", label=None, number=None) if block.cell else block
            for block in outline.blocks
            if not block.note
        ),
    )
    try:
        told, bare = (Narrative().read(one, CONTEXT).review.all_actions() for one in (outline, plain))
    except ReadError:
        return

    assert [(one.owners, one.deadline) for one in told] == [(one.owners, one.deadline) for one in bare]
