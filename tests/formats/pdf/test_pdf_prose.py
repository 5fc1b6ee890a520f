"""Prose in a PDF: lines are paragraphs again, pages and columns are no breaks, what a printer adds is apart."""

from __future__ import annotations

from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st

from formats.hostile_documents import pdf, stream
from formats.pdf.drawing import HEIGHT, Sheet, book, objects_of, outline, read, texts
from scrkit.formats.pdf.page import spoken
from scrkit.model import Span

FULL = [
    "The Board will write guidance on how agencies share what they know of risk to children",
    "who have not yet been born, and will send it to every midwife in the county before July.",
]
OTHER = [
    "Training for school nurses will follow in the autumn, and an audit of fifty case files will",
    "show whether the guidance is used.",
]


def test_the_lines_of_a_paragraph_are_one_block() -> None:
    """A line is wrapped where the next word would not have fitted; its place is that of its first line."""
    made = outline(Sheet().lines(FULL).lines(OTHER, y=150))

    assert texts(made) == [" ".join(FULL), " ".join(OTHER)]
    assert [block.at for block in made.blocks] == [
        Span(file="a.pdf", page=1, line=1, end_line=2),
        Span(file="a.pdf", page=1, line=3, end_line=4),
    ]
    assert made.format == "pdf"


def test_a_capital_letter_opens_an_item_behind_the_end_of_a_sentence() -> None:
    """Though the line before is full."""
    lines = [f"A. {FULL[0][:-9]}care.", "B. The Chair will tell the council of what was done."]

    assert texts(outline(Sheet().lines(lines))) == lines


def test_short_lines_are_blocks_of_their_own() -> None:
    """Nobody wraps a line that is half full."""
    made = outline(Sheet().lines(["North Safeguarding Board", "Response to Case A", "14 May 2016", *FULL]))

    assert texts(made)[:3] == ["North Safeguarding Board", "Response to Case A", "14 May 2016"]


def test_numbers_and_bullets_open_blocks() -> None:
    """Read as in a text."""
    made = outline(Sheet().lines(["1.1 We agree.", "\u2022 with this", "\u2022 and that", "1.2. We act."], x=72))

    assert [(block.label, block.number, block.kind, block.text) for block in made.blocks] == [
        ("1.1", "1.1", "paragraph", "We agree."),
        (None, None, "item", "with this"),
        (None, None, "item", "and that"),
        ("1.2.", "1.2", "paragraph", "We act."),
    ]


def test_an_item_set_further_in_is_deeper() -> None:
    """By its place on the page."""
    sheet = Sheet().say("\u2022 outer", 72, 100).say("\u2022 inner", 100, 114).say("\u2022 outer again", 72, 128)

    assert [block.level for block in outline(sheet.lines(FULL, y=200)).blocks[:3]] == [1, 2, 1]


def test_a_number_that_a_sentence_cites_opens_nothing() -> None:
    """Though a line begins with it."""
    lines = [
        "The report to the Board will say what became of each step and what is said in paragraph",
        "4.5.2 of the overview report.",
    ]

    assert texts(outline(Sheet().lines(lines))) == [" ".join(lines)]


def test_large_type_is_a_heading_and_bold_type_is_said() -> None:
    """The largest is level 1; bold alone makes no heading, as in a text."""
    sheet = Sheet().say("Response", 72, 80, size=20).say("Views", 72, 110, size=14).say("Actions", 72, 140, bold=True)
    made = outline(sheet.lines(FULL, y=180))

    assert [(block.kind, block.level, block.bold) for block in made.blocks] == [
        ("heading", 1, False),
        ("heading", 2, False),
        ("paragraph", None, True),
        ("paragraph", None, False),
    ]


def test_a_bold_line_is_no_part_of_the_paragraph_below() -> None:
    """Though it stands as close as its lines do, and is as long."""
    sheet = Sheet().say(FULL[0], 72, 100, bold=True).lines(FULL, y=114)

    assert texts(outline(sheet)) == [FULL[0], " ".join(FULL)]


def test_an_indented_line_opens_a_paragraph() -> None:
    """Where no space parts paragraphs."""
    sheet = (
        Sheet()
        .lines([*FULL[:1], "who have not yet been born."])
        .say(f"Also {OTHER[0]}", 90, 128)
        .say(OTHER[1], 72, 142)
    )

    assert texts(outline(sheet))[1] == f"Also {OTHER[0]} {OTHER[1]}"


def test_a_broken_word_is_whole_where_the_document_has_it_whole() -> None:
    """Else its hyphen may be its own."""
    lines = [
        "The Board will see that every agency in the county knows what is expected when safe-",
        "guarding is in doubt, and that every agency in the county keeps to the rules of multi-",
        "agency work.",
    ]
    made = outline(Sheet().lines(lines).say("On safeguarding", 72, 200))

    assert "when safeguarding is in doubt" in texts(made)[0]
    assert texts(made)[0].endswith("the rules of multi-agency work.")


def test_running_heads_and_page_numbers_are_furniture() -> None:
    """Listed with their pages; the rest reads on."""
    sheets = [
        Sheet()
        .say("North Board: response", 72, 40)
        .lines([f"{page}.1 {FULL[0]}", FULL[1]])
        .say(f"Page {page} of 3", 280, 800)
        for page in (1, 2, 3)
    ]
    made = outline(*sheets)

    assert [line.text for line in made.furniture] == [
        text for page in (1, 2, 3) for text in ("North Board: response", f"Page {page} of 3")
    ]
    assert [line.at.page for line in made.furniture] == [1, 1, 2, 2, 3, 3]
    assert [block.number for block in made.blocks] == ["1.1", "2.1", "3.1"]


def test_a_sentence_goes_on_over_the_end_of_a_page() -> None:
    """Where the last line is full, whatever letter comes next; a new paragraph is one where it is not."""
    first = Sheet().lines(FULL[:1], y=HEIGHT - 60)
    on = outline(
        first, Sheet().lines(["Midwives who have not yet been told will hear of it."], y=60).lines(OTHER, y=100)
    )
    off = outline(
        Sheet().lines(["This is short."], y=HEIGHT - 60), Sheet().lines(["Midwives will hear.", *OTHER], y=60)
    )

    assert texts(on)[0] == f"{FULL[0]} Midwives who have not yet been told will hear of it."
    assert on.blocks[0].at == Span(file="a.pdf", page=1, line=1)
    assert texts(off)[:2] == ["This is short.", "Midwives will hear."]


def test_columns_are_read_one_after_the_other() -> None:
    """A title across both stays above them."""
    left = [f"left column line {number} is as long as it can" for number in range(1, 9)]
    right = [line.replace("left", "right") for line in left]
    sheet = Sheet().say("What the Board makes of the review of Case A, and what it will do about it", 72, 60)
    for place, (one, other) in enumerate(zip(left, right, strict=True)):
        sheet.say(one, 72, 100 + 14 * place).say(other, 320, 100 + 14 * place)
    made = " ".join(texts(outline(sheet)))

    assert made.index("left column line 8") < made.index("right column line 1")
    assert made.startswith("What the Board makes")


def test_what_was_printed_out_of_order_is_read_from_the_top() -> None:
    """Some programs print the head of a page last."""
    sheet = Sheet().lines(FULL, y=200).say("1. Views", 72, 100)

    assert texts(outline(sheet)) == ["1. Views", " ".join(FULL)]


def test_a_page_on_its_side_is_read_as_it_is_looked_at() -> None:
    """Lines from the top of what a person sees, whichever way it was turned."""
    upright = texts(outline(Sheet().lines(FULL).lines(OTHER, y=200)))
    turned = {
        90: b"0 1 -1 0 842 0 cm",
        180: b"-1 0 0 -1 595 842 cm",
        270: b"0 -1 1 0 0 595 cm",
    }
    for angle, matrix in turned.items():
        sheet = Sheet().lines(FULL).lines(OTHER, y=200)
        if angle != 180:
            sheet = Sheet(drawn=[line.replace(b" 1 0 0 1 72 ", b" 1 0 0 1 72 ") for line in sheet.drawn])
        sheet.drawn[:0] = [matrix]
        sheet.more = b"/Rotate %d" % angle
        assert texts(outline(sheet)) == upright, angle


def test_letters_joined_in_print_are_letters() -> None:
    """And spaces that do not break are spaces."""
    sheet = Sheet().say("The\xa0office", 72, 100)

    assert texts(outline(sheet)) == ["The office"]
    assert spoken("o\ufb03ce of \ufb01ve\u00ad and \ufb02at\ufb00") == "office of five and flatff"


def test_a_letter_of_two_halves_is_one() -> None:
    """PDFium counts some letters twice; every other keeps its place."""
    cmap = (
        b"begincmap 1 begincodespacerange <00> <ff> endcodespacerange 1 beginbfchar <7e> <d83dde00> endbfchar endcmap"
    )
    objects = objects_of(book(Sheet().say("~ The Board will act.", 72, 100).say("And soon.", 72, 300)))
    objects[2] = objects[2].replace(b">>", b"/ToUnicode %d 0 R >>" % (len(objects) + 1))

    assert texts(read(pdf([*objects, stream(cmap)])))[-1] == "And soon."


WORDS = st.lists(
    st.sampled_from(
        ["the", "Board", "will", "guard", "children", "and", "review", "cases", "in", "July", "2014", "with", "care"]
    ),
    min_size=1,
    max_size=60,
)


@settings(max_examples=25)
@given(st.lists(WORDS, min_size=1, max_size=6), st.integers(30, 80))
def test_every_word_of_a_page_is_kept(paragraphs: list[list[str]], width: int) -> None:
    """However it is wrapped."""
    sheet, y = Sheet(), 60.0
    for words in paragraphs:
        line = ""
        for word in (*words, None):
            if word is None or len(line) + len(word) >= width:
                sheet.say(line.strip() or "-", 72, y)
                line, y = "", y + 14
            line += f" {word}"
        y += 12
    made = outline(sheet)

    printed = Counter(word for text in texts(made) for word in text.split() if word.isalnum())
    assert printed == Counter(word for words in paragraphs for word in words)
