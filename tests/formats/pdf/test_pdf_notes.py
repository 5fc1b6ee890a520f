"""Footnotes in a PDF: marks out of the text, notes at the end; exponents stay."""

from __future__ import annotations

from formats.pdf.drawing import Sheet, outline, texts


def noted(mark: str = "1", *, note: str = "1 Counted on 31 March.", size: float = 8) -> Sheet:
    """Return a page on which a year has a mark, and a note at its foot."""
    sheet = Sheet().say("The Board acts by July 2014", 72, 100).say(mark, 211, 100, size=6, rise=4)
    sheet.say("and reports then to the council of the county, to the police and to schools.", 72, 114)
    return sheet.say(note, 72, 760, size=size).say("and on 30 June.", 72, 770, size=size)


def test_a_mark_is_no_digit_of_the_year() -> None:
    """It leads to its note, which comes last, with its mark for a label."""
    made = outline(noted())

    assert [block.marks for block in made.blocks] == [("1",), ()]
    assert texts(made) == [
        "The Board acts by July 2014 and reports then to the council of the county, to the police and to schools.",
        "1 Counted on 31 March. and on 30 June.",
    ]
    assert (made.blocks[-1].note, made.blocks[-1].label, made.blocks[-1].at.page) == ("1", "1", 1)


def test_signs_mark_notes_as_well() -> None:
    """Asterisks and daggers."""
    made = outline(noted("*", note="* Counted."))

    assert (made.blocks[0].marks, made.blocks[-1].note) == (("*",), "*")


def test_two_notes_are_two() -> None:
    """Each begins with its mark."""
    sheet = (
        noted()
        .say("The Board acts by July 2015", 72, 300)
        .say("2", 211, 300, size=6, rise=4)
        .say("2 Not counted.", 72, 780, size=8)
    )
    made = outline(sheet)

    assert [block.printed for block in made.blocks if block.note] == [
        "1 Counted on 31 March. and on 30 June.",
        "2 Not counted.",
    ]


def test_a_mark_without_a_note_stays_where_it_is() -> None:
    """It may be an exponent; so does one whose note is set as large as the text."""
    bare = Sheet().say("The site has 40 m", 72, 100).say("2", 160, 100, size=6, rise=4).say("of land.", 72, 114)

    assert texts(outline(bare)) == ["The site has 40 m2 of land."]
    assert not any(block.note for block in outline(noted(size=11)).blocks)
    assert not any(block.note for block in outline(noted(note="3 Counted.")).blocks)
