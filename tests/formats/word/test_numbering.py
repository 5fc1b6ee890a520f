"""Automatic numbers: Word stores how a list counts, and never what it prints."""

from __future__ import annotations

import pytest
from attrs import evolve

from formats import plain
from formats.word.written import abstract, blocks, lvl, num, over, p, printed, style
from scrkit.errors import LimitError
from scrkit.model import NOWHERE

LEGAL = abstract(0, lvl(0, "%1."), lvl(1, "%1.%2"), lvl(2, "%1.%2.%3"), lvl(3, "(%4)", "lowerLetter")) + num(1, 0)


def labels(body: str, **parts: str) -> list[str | None]:
    """Return the labels of the blocks of a file."""
    return [block.label for block in blocks(body, **parts)]


def one(level: str, *, text: str = "Text.") -> list[tuple[str | None, str | None, str, str]]:
    """Return label, number, kind and text of a paragraph in a list of one *level*."""
    found = blocks(p(text, num=(1, 0)), numbering=abstract(0, level) + num(1, 0))
    return [(block.label, block.number, block.kind, block.text) for block in found]


def counted(numbering: str, *of: tuple[int, int]) -> str:
    """Return the labels of paragraphs in those lists and depths."""
    return " ".join(label or "none" for label in labels("".join(p("Text", num=at) for at in of), numbering=numbering))


def test_a_list_of_several_levels_counts_level_by_level() -> None:
    """A level begins again under the next number of the level above."""
    depths = (0, 1, 1, 2, 2, 3, 3, 1, 2, 0, 1)

    assert counted(LEGAL, *((1, depth) for depth in depths)) == "1. 1.1 1.2 1.2.1 1.2.2 (a) (b) 1.3 1.3.1 2. 2.1"


def test_a_level_above_that_never_counted_begins_with_the_level_below() -> None:
    """As word processors show it: the next number of that level is the second."""
    assert counted(LEGAL, (1, 1), (1, 0), (1, 1)) == "1.1 2. 2.1"


@pytest.mark.parametrize(
    ("text", "how", "label", "number"),
    [
        ("%1.", "decimal", "1.", "1"),
        ("%1)", "decimal", "1)", "1"),
        ("(%1)", "decimal", "(1)", "1"),
        ("%1", "decimalZero", "01", "01"),
        ("Recommendation %1:", "decimal", "Recommendation 1:", "1"),
        ("Finding %1 \u2013", "decimal", "Finding 1 \u2013", "1"),
        ("R%1", "decimal", "R1", "R1"),
        ("%1", "ordinal", "1st", "1st"),
        ("Part %1", "cardinalText", "Part One", "One"),
        ("%1", "ordinalText", "First", "First"),
        ("%1.", "somethingNew", "1.", "1"),
        (" %1.\t", "decimal", "1.", "1"),
    ],
)
def test_a_number_is_printed_with_the_text_around_it(text: str, how: str, label: str, number: str) -> None:
    """The label is as printed, the number is bare; the kind is that of a numbered paragraph."""
    assert one(lvl(0, text, how)) == [(label, number, "paragraph", "Text.")]


@pytest.mark.parametrize(
    ("text", "how", "label", "number"),
    [
        ("(%1)", "lowerLetter", "(a)", "a"),
        ("%1.", "lowerRoman", "i.", "i"),
        ("%1.", "upperLetter", "A.", "A"),
        ("(%1)", "upperRoman", "(I)", "I"),
    ],
)
def test_a_letter_alone_is_an_item(text: str, how: str, label: str, number: str) -> None:
    """As a typed one is."""
    assert one(lvl(0, text, how)) == [(label, number, "item", "Text.")]


def test_a_letter_beside_another_number_is_none() -> None:
    """It numbers a paragraph."""
    levels = lvl(0, "%1") + lvl(1, "%1%2", "lowerLetter")
    found = blocks(p("Text.", num=(1, 1)), numbering=abstract(0, levels) + num(1, 0))

    assert [(block.label, block.number, block.kind) for block in found] == [("1a", "1a", "paragraph")]


@pytest.mark.parametrize("sign", ["\uf0b7", "o", "\u2013", "\u00a7", "-"])
def test_a_bullet_is_an_item_without_a_label(sign: str) -> None:
    """Whatever it looks like: the letter o is no word there."""
    assert one(lvl(0, sign, "bullet")) == [(None, None, "item", "Text.")]


@pytest.mark.parametrize("level", [lvl(0, "%1.", "chicago"), lvl(0, "\u2013"), lvl(0, "%1", "none").replace("%1", "*")])
def test_a_number_without_letter_or_digit_is_a_bullet(level: str) -> None:
    """Signs number nothing."""
    assert one(level) == [(None, None, "item", "Text.")]


def test_a_bullet_before_a_typed_number_is_no_item() -> None:
    """Exports put it there."""
    assert one(lvl(0, "-", "bullet"), text="4.5.1 Text.") == [("4.5.1", "4.5.1", "paragraph", "Text.")]


def test_a_word_before_every_item_is_printed() -> None:
    """It is no bullet, whatever the list calls it."""
    assert one(lvl(0, "Action:", "bullet")) == [("Action:", None, "item", "Text.")]


def test_words_without_a_number_are_a_label_without_one() -> None:
    """A list may print the same words every time."""
    assert one(lvl(0, "Note:", "none")) == [("Note:", None, "paragraph", "Text.")]


@pytest.mark.parametrize("level", [lvl(0, "", "none"), lvl(0, "%1", "none"), lvl(0, "", "bullet"), lvl(0, "%9")])
def test_a_list_that_prints_nothing_gives_no_label(level: str) -> None:
    """Nor does a number of a depth that the list does not have."""
    assert one(level) == [(None, None, "paragraph", "Text.")]


@pytest.mark.parametrize("text", ["Text.", "*Text* of the **Board**", "April 2014", "The Board", "(b) Text"])
@pytest.mark.parametrize("label", ["%1.", "%1)", "1.%1", "1.%1.", "%1", "Recommendation %1:", "(%1)", "-"])
def test_an_automatic_number_reads_as_a_typed_one(label: str, text: str) -> None:
    """The same block, where a typed number would be read as one."""
    how = "bullet" if label == "-" else "lowerLetter" if label == "(%1)" else "decimal"
    shown = label.replace("%1", "a" if how == "lowerLetter" else "1")
    (block,) = blocks(p(text, num=(1, 0)), numbering=abstract(0, lvl(0, label, how)) + num(1, 0))
    (typed,) = plain.outline(f"{shown} {text}").blocks

    if typed.label is None and how != "bullet":
        assert (block.label, block.printed) == (shown, f"{shown} {text.replace('*', '')}")
    else:
        assert evolve(block, at=NOWHERE) == evolve(typed, at=NOWHERE)


def test_a_sentence_after_an_automatic_word_and_number_keeps_it() -> None:
    """Typed, it would be a sentence that only begins with those words."""
    text = "The Board will review its training, all of it."

    assert one(lvl(0, "Recommendation %1:"), text=text) == [("Recommendation 1:", "1", "paragraph", text)]


def test_a_number_without_text_is_printed() -> None:
    """The first cell of a row often holds no more; a bullet without text is nothing."""
    body = p(num=(1, 0)) + p(num=(2, 0))
    numbering = LEGAL + abstract(1, lvl(0, "-", "bullet")) + num(2, 1)

    assert [(it.label, it.text) for it in blocks(body, numbering=numbering)] == [("1.", "")]


def test_an_empty_paragraph_of_a_numbered_document_has_its_number() -> None:
    """Where the style of all paragraphs is in a list."""
    usual = style("N", paragraph=numbered(1), attributes='w:default="1"')

    assert labels("<w:p/>" + p("Text."), styles=usual, numbering=LEGAL) == ["1.", "2."]


def test_a_letter_without_text_is_an_item_still() -> None:
    """It has nothing to be read from but itself."""
    assert [kind for _, _, kind, _ in one(lvl(0, "(%1)", "lowerLetter"), text="")] == ["item"]


@pytest.mark.parametrize(
    ("start", "label"), [(4, "4."), (0, "0."), (None, "1."), (-1, "1."), (10**12, "1."), (2**31, "2147483647.")]
)
def test_a_level_counts_from_its_start(start: int | None, label: str) -> None:
    """From one where it says nothing that can be."""
    expected = label if start != 2**31 else "1."

    assert one(lvl(0, "%1.", start=start))[0][0] == expected


def test_lists_of_one_abstract_list_count_together() -> None:
    """Word copies a list for every part of it that is pasted."""
    assert counted(LEGAL + num(2, 0), (1, 0), (2, 0), (1, 0), (2, 1)) == "1. 2. 3. 3.1"


def test_lists_of_two_abstract_lists_count_apart() -> None:
    """Each from its start."""
    assert counted(LEGAL + abstract(1, lvl(0, "A%1")) + num(2, 1), (1, 0), (2, 0), (1, 0), (2, 0)) == "1. A1 2. A2"


def test_a_list_that_restarts_does_so_once() -> None:
    """The lists that share its numbers go on from there."""
    numbering = LEGAL + num(2, 0, over(0, start=7))

    assert counted(numbering, (1, 0), (2, 0), (2, 0), (1, 0), (2, 0)) == "1. 7. 8. 9. 10."


def test_a_level_below_restarts_where_its_list_says() -> None:
    """Every time that it begins again, and where the level above never counted."""
    numbering = LEGAL + num(2, 0, over(0, start=5) + over(1, start=4))

    assert counted(numbering, (2, 1), (2, 1), (2, 0), (2, 1)) == "5.4 5.5 6. 6.4"


def test_a_list_may_write_a_level_its_own_way() -> None:
    """And count with the others."""
    numbering = LEGAL + num(2, 0, over(0, level=lvl(0, "Action %1:")))

    assert counted(numbering, (1, 0), (2, 0)) == "1. Action 2:"


def test_an_override_of_a_level_that_is_not_there_changes_nothing() -> None:
    """It has nothing to start."""
    assert counted(LEGAL + num(2, 0, over(8, start=3)), (2, 0), (2, 8)) == "1. none"


def restarting(level: int) -> str:
    """Return a list whose third level restarts after *level* only."""
    third = lvl(2, "%3)", more=f'<w:lvlRestart w:val="{level}"/>')
    return abstract(0, lvl(0, "%1."), lvl(1, "%1.%2"), third) + num(1, 0)


@pytest.mark.parametrize(("after", "expected"), [(0, "1) 2) 3)"), (1, "1) 2) 1)"), (2, "1) 1) 1)")])
def test_a_level_restarts_after_the_level_it_names(after: int, expected: str) -> None:
    """Or never: under a new 1.2, then under a new 2."""
    found = counted(restarting(after), (1, 0), (1, 1), (1, 2), (1, 1), (1, 2), (1, 0), (1, 2)).split()

    assert " ".join(label for label in found if label.endswith(")")) == expected


def test_a_legal_level_writes_all_numbers_in_digits() -> None:
    """Article IV has a section 4.1; what prints nothing still prints nothing."""
    levels = lvl(0, "Article %1", "upperRoman"), lvl(1, "%1.%2%3", more="<w:isLgl/>"), lvl(2, "%3", "none")
    third = lvl(3, "%1.%3%4", more="<w:isLgl/>")

    assert counted(abstract(0, *levels, third) + num(1, 0), (1, 0), (1, 1), (1, 3)) == "Article I 1.1 1.1"


def test_a_number_as_wide_as_it_is_told() -> None:
    """Word writes its newer formats into a choice that older programs leave out."""
    wide = '<w:numFmt w:val="custom" w:format="001, 002, 003, ..."/>'
    space = "http://schemas.openxmlformats.org/markup-compatibility/2006"
    choice = (
        f'<mc:AlternateContent xmlns:mc="{space}"><mc:Choice Requires="w14">{wide}</mc:Choice></mc:AlternateContent>'
    )
    level = f'<w:lvl w:ilvl="0">{choice}<w:lvlText w:val="%1."/></w:lvl>'

    assert one(level)[0][:2] == ("001.", "001")


def test_a_level_without_a_format_counts_in_digits() -> None:
    """That is what Word takes."""
    assert one('<w:lvl w:ilvl="0"><w:lvlText w:val="%1."/></w:lvl>')[0][0] == "1."


@pytest.mark.parametrize("number", [(0, 0), (9, 0), (1, 7)], ids=["list 0", "no such list", "no such level"])
def test_what_has_no_number_has_none(number: tuple[int, int]) -> None:
    """Text stays as it is."""
    assert blocks(p("Text.", num=number), numbering=LEGAL)[0].label is None


def test_a_file_without_lists_has_no_numbers() -> None:
    """Whatever its paragraphs say."""
    assert labels(p("Text.", num=(1, 0))) == [None]


def test_a_list_without_its_abstract_list_has_no_numbers() -> None:
    """A damaged file is read as far as it goes."""
    assert labels(p("Text.", num=(1, 0)), numbering=num(1, 5)) == [None]


def numbered(list_id: int, depth: int | None = None) -> str:
    """Return the properties of a style in a list."""
    deep = "" if depth is None else f'<w:ilvl w:val="{depth}"/>'
    return f'<w:numPr>{deep}<w:numId w:val="{list_id}"/></w:numPr>'


def test_a_style_numbers_its_paragraphs() -> None:
    """And the styles that are based on it; list 0 switches it off again, in a style or in a paragraph."""
    styles = (
        style("Numbered", paragraph=numbered(1))
        + style("Child", on="Numbered")
        + style("Off", on="Numbered", paragraph=numbered(0))
    )
    body = (
        p("a", style="Numbered") + p("b", style="Child") + p("c", style="Off") + p("d", style="Child", num=(0, 0))
    ) + p("e", style="Numbered")

    assert labels(body, styles=styles, numbering=LEGAL) == ["1.", "2.", None, None, "3."]


def test_a_list_ties_a_level_to_a_style() -> None:
    """Whatever depth the style says for itself; a style based on it has the depth of its own."""
    levels = lvl(0, "%1.", more='<w:pStyle w:val="One"/>'), lvl(1, "%1.%2", more='<w:pStyle w:val="Two"/>')
    styles = (
        style("One", paragraph=numbered(1))
        + style("Two", on="One", paragraph=numbered(1, 0))
        + style("Three", on="Two")
        + style("Four", on="One", paragraph='<w:numPr><w:ilvl w:val="1"/></w:numPr>')
    )
    body = p("a", style="One") + p("b", style="Two") + p("c", style="Three") + p("d", style="Four")

    assert labels(body, styles=styles, numbering=abstract(0, *levels) + num(1, 0)) == ["1.", "1.1", "1.2", "1.3"]


def test_a_paragraph_says_its_list_without_its_depth() -> None:
    """Then it stands at the depth of its style, if the list ties one to it, or at the first."""
    levels = lvl(0, "%1."), lvl(1, "%1.%2", more='<w:pStyle w:val="Two"/>')
    styles = style("Two", paragraph=numbered(1))
    bare = '<w:numPr><w:numId w:val="1"/></w:numPr>'
    body = p("a", properties=bare) + p("b", style="Two", properties=bare)

    assert labels(body, styles=styles, numbering=abstract(0, *levels) + num(1, 0)) == ["1.", "1.1"]


def test_a_paragraph_says_its_depth_without_its_list() -> None:
    """The list is that of its style."""
    body = p("a", style="One") + p("b", style="One", properties='<w:numPr><w:ilvl w:val="1"/></w:numPr>')

    assert labels(body, styles=style("One", paragraph=numbered(1)), numbering=LEGAL) == ["1.", "1.1"]


def linked(link: str) -> str:
    """Return lists of which the first takes its levels from the numbering style *link*."""
    first = f'<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="{link}"/></w:abstractNum>'
    return first + abstract(1, lvl(0, "L%1")) + num(1, 0) + num(2, 1)


@pytest.mark.parametrize(
    ("of", "expected"), [(2, ["L1", "L2"]), (1, [None, "L1"]), (7, [None, "L1"])], ids=["linked", "itself", "nothing"]
)
def test_a_list_takes_its_levels_from_a_numbering_style(of: int, expected: list[str | None]) -> None:
    """A style that leads nowhere, or in a circle, numbers nothing."""
    styles = style("Plan", kind="numbering", paragraph=numbered(of))
    body = p("a", num=(1, 0)) + p("b", num=(2, 0))

    assert labels(body, styles=styles, numbering=linked("Plan")) == expected
    assert labels(body, styles=styles, numbering=linked("Nowhere")) == [None, "L1"]


def test_the_text_around_a_number_is_bounded() -> None:
    """A million paragraphs would print it."""
    with pytest.raises(LimitError, match=r"^plan\.docx: a list with 300 characters around its numbers"):
        labels(p("a", num=(1, 0)), numbering=abstract(0, lvl(0, "x" * 300)) + num(1, 0))


def test_hidden_and_deleted_paragraphs_do_not_count() -> None:
    """One hidden with its mark, by itself or by its style, and one that was deleted."""
    gone = '<w:del w:id="1" w:author="A"><w:r><w:delText>gone</w:delText></w:r></w:del>'
    body = (
        p("a", num=(1, 0))
        + p(gone, num=(1, 0), properties='<w:rPr><w:del w:id="2" w:author="A"/></w:rPr>')
        + p("b", num=(1, 0))
        + p(num=(1, 0), properties="<w:rPr><w:vanish/></w:rPr>")
        + p("hidden", style="Hidden", num=(1, 0))
        + p("c", num=(1, 0))
    )

    assert printed(body, styles=style("Hidden", run="<w:vanish/>"), numbering=LEGAL) == ["1. a", "2. b", "3. c"]


def test_a_list_of_one_level_is_as_deep_as_its_style() -> None:
    """Word's own styles make a list for each depth; what a paragraph is moved by itself says nothing."""
    styles = style("Bullet", paragraph='<w:ind w:left="360"/>') + style("Bullet2", paragraph='<w:ind w:left="643"/>')
    numbering = abstract(0, lvl(0, "-", "bullet")) + abstract(1, lvl(0, "-", "bullet")) + num(1, 0) + num(2, 1)
    moved = '<w:ind w:left="900"/>'
    body = (
        p("a", style="Bullet", num=(1, 0))
        + p("b", style="Bullet2", num=(2, 0))
        + p("c", style="Bullet", num=(1, 0), properties=moved)
    )

    assert [block.level for block in blocks(body, styles=styles, numbering=numbering)] == [1, 2, 1]


def test_a_list_begins_over_a_paragraph_with_a_number() -> None:
    """Depth counts from the first item after it, as in a text; deeper items are deeper."""
    bullets = abstract(1, *(lvl(depth, "-", "bullet") for depth in range(3))) + num(2, 1)
    body = p("a", num=(1, 1)) + p("b", num=(1, 3)) + p("c", num=(2, 1)) + p("d", num=(2, 2)) + p("e", num=(2, 1))

    found = [
        (block.text, block.level)
        for block in blocks(body + p("f"), numbering=LEGAL.replace("<w:num ", bullets + "<w:num ", 1))
    ]

    assert found == [("a", None), ("b", 1), ("c", 1), ("d", 2), ("e", 1), ("f", None)]
