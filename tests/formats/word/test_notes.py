"""Footnotes and endnotes: blocks after all others, their marks beside the text and not in it."""

from __future__ import annotations

import pytest

from formats.word.written import blocks, notices, p, printed, r


def ref(key: int, kind: str = "footnote", *, typed: str | None = None) -> str:
    """Return a reference to a note, with a mark that somebody *typed* or none."""
    custom, mark = ("", "") if typed is None else ('w:customMarkFollows="1" ', f"<w:t>{typed}</w:t>" if typed else "")
    return f'<w:r><w:{kind}Reference {custom}w:id="{key}"/>{mark}</w:r>'


def note(key: int, *paragraphs: str, kind: str = "footnote", more: str = "") -> str:
    """Return a note."""
    inner = "".join(p(f"<w:r><w:{kind}Ref/></w:r>", " " + one) for one in paragraphs)
    return f'<w:{kind} {more} w:id="{key}">{inner}</w:{kind}>'


NOTES = note(1, "First.") + note(2, "Second.", "More of it.") + note(-1, "", more='w:type="separator"')


def told(body: str, **parts: str) -> list[tuple[str, str | None, str | None, tuple[str, ...]]]:
    """Return text, label, note and marks of the blocks of a file."""
    return [(block.text, block.label, block.note, block.marks) for block in blocks(body, **parts)]


def test_notes_come_after_the_text_in_the_order_of_their_marks() -> None:
    """A mark is no part of the text; the label of a note is its mark."""
    body = p("One", ref(2), " two", ref(1), ".") + p("Again", ref(2), ".")

    assert told(body, footnotes=NOTES) == [
        ("One two.", None, None, ("1", "2")),
        ("Again.", None, None, ("1",)),
        ("Second.", "1", "1", ()),
        ("More of it.", None, "1", ()),
        ("First.", "2", "2", ()),
    ]


def test_endnotes_come_last_in_roman_numbers() -> None:
    """Footnotes before them."""
    endnotes = note(1, "End.", kind="endnote")
    body = p("One", ref(1, "endnote"), " two", ref(1), ".")

    assert told(body, footnotes=NOTES, endnotes=endnotes)[1:] == [
        ("First.", "1", "1", ()),
        ("End.", "i", "i", ()),
    ]
    assert told(body, footnotes=NOTES, endnotes=endnotes)[0][3] == ("i", "1")


@pytest.mark.parametrize(
    ("settings", "section", "mark"),
    [
        ('<w:footnotePr><w:numFmt w:val="lowerLetter"/></w:footnotePr>', "", "a"),
        ('<w:footnotePr><w:numStart w:val="5"/></w:footnotePr>', "", "5"),
        ("", '<w:sectPr><w:footnotePr><w:numFmt w:val="upperRoman"/></w:footnotePr></w:sectPr>', "I"),
        ("<w:footnotePr/>", "<w:sectPr/>", "1"),
    ],
)
def test_notes_are_numbered_as_the_document_says(settings: str, section: str, mark: str) -> None:
    """Its section before its settings."""
    found = told(p("Text", ref(1), ".") + section, footnotes=NOTES, settings=settings)

    assert found == [("Text.", None, None, (mark,)), ("First.", mark, mark, ())]


@pytest.mark.parametrize("sign", ["*", "\u2020"])
def test_a_typed_sign_is_the_mark(sign: str) -> None:
    """It is kept, and is no number; a sign is no label. The automatic ones count on without it."""
    body = p("One", ref(1, typed=sign), ref(2), ".")
    notes = f'<w:footnote w:id="1">{p(sign + " First.")}</w:footnote>' + note(2, "Second.")

    assert told(body, footnotes=notes) == [
        ("One.", None, None, (sign, "1")),
        ("First.", None, sign, ()),
        ("Second.", "1", "1", ()),
    ]


def test_a_typed_letter_is_the_mark_and_the_label() -> None:
    """As a number is."""
    notes = f'<w:footnote w:id="1">{p("A First.")}</w:footnote>'

    assert told(p("One", ref(1, typed="A"), "."), footnotes=notes) == [
        ("One.", None, None, ("A",)),
        ("First.", "A", "A", ()),
    ]


def test_a_note_that_begins_with_its_number_keeps_it() -> None:
    """The mark is no part of its words."""
    assert told(p("One", ref(1), "."), footnotes=note(1, "1 April."))[1:] == [("1 April.", "1", "1", ())]


def test_a_typed_mark_that_is_missing_is_a_star() -> None:
    """The file says that one follows."""
    assert told(p("One", ref(1, typed="")), footnotes=NOTES)[0][3] == ("*",)


def test_a_reference_to_no_note_is_no_mark() -> None:
    """A typed one stays, since it is printed."""
    assert told(p("One", ref(9), ".") + p("Two", ref(9, typed="*"), ".")) == [
        ("One.", None, None, ()),
        ("Two.", None, None, ("*",)),
    ]


def test_a_note_that_nothing_refers_to_is_noticed() -> None:
    """It is not printed: its mark was deleted; one without words says nothing."""
    gone = f'<w:del w:id="3" w:author="A">{ref(1)}</w:del>'

    assert (
        printed(p("Text.", gone), footnotes=note(1, "Gone.") + note(2, "")),
        notices(p("Text."), footnotes=NOTES),
    ) == (
        ["Text."],
        [("change", "First."), ("change", "Second.\nMore of it.")],
    )


def test_a_note_keeps_its_lines_and_typed_numbers() -> None:
    """It has no number of its own but the mark."""
    notes = (
        f'<w:footnote w:id="1">{p("2.1 See there", "<w:r><w:br/></w:r>", r("And here", "<w:b/>"), ref(2))}</w:footnote>'
    )
    body = p("Text", ref(1), ".")

    assert told(body, footnotes=notes + note(2, "Inner.")) == [
        ("Text.", None, None, ("1",)),
        ("2.1 See there", "1", "1", ()),
        ("And here", None, "1", ("2",)),
        ("Inner.", "2", "2", ()),
    ]


def test_an_automatic_number_in_a_note_is_printed() -> None:
    """Bullets are not; lines of signs are nothing."""
    numbering = (
        '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:lvlText w:val="%1)"/></w:lvl>'
        '<w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl></w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    )
    inner = p("One", num=(1, 0)) + p("Two", num=(1, 1)) + p("--", "<w:r><w:br/></w:r>", "A")
    notes = f'<w:footnote w:id="1">{inner}</w:footnote>'

    assert [block.printed for block in blocks(p("Text", ref(1)), footnotes=notes, numbering=numbering)] == [
        "Text",
        "1 1) One",
        "Two",
        "A",
    ]


def test_a_note_without_words_is_its_mark() -> None:
    """A sign and no word is nothing."""
    notes = note(1, "") + f'<w:footnote w:id="2">{p("-")}</w:footnote>'

    assert told(p("Text", ref(1), ref(2, typed="*")), footnotes=notes) == [("Text", None, None, ("1", "*"))]


def test_a_sentence_does_not_go_on_in_a_note() -> None:
    """However it ends."""
    notes = f'<w:footnote w:id="1">{p("* small words")}</w:footnote>'
    body = p("The Board will review its policy in the", ref(1, typed="*"))

    assert [block.text for block in blocks(body, footnotes=notes)] == [
        "The Board will review its policy in the",
        "small words",
    ]
