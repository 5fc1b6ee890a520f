"""Automatic numbers of OpenDocument texts, counted as LibreOffice counts them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from formats import plain as typed
from formats.office import needs_office, nowhere, said
from formats.opendocument.odf_written import (
    LEGAL,
    blocks,
    bullet,
    h,
    item,
    level,
    list_style,
    lst,
    odt,
    outline,
    p,
    printed,
    row,
    style,
    table,
)
from scrkit.errors import LimitError

if TYPE_CHECKING:
    from pathlib import Path

LETTERS = list_style(level(1, "a", prefix="(", suffix=")"), level(2, "i"), bullet(3), name="A")
EMPTY = list_style(level(1, "", suffix=""), level(2, more='text:display-levels="2"'), name="E")
JOINED = list_style(level(1, "A"), level(2, more='loext:num-list-format="[%1%-%2%]"'), name="J")
OUTLINE = (
    '<text:outline-style style:name="Outline">'
    '<text:outline-level-style text:level="1" style:num-format="1" style:num-suffix="."/>'
    '<text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/></text:outline-style>'
)
STYLES = LEGAL + LETTERS + EMPTY + JOINED

DOCUMENTS = {
    "one list": (lst(item("a"), item("b")), "1. a|2. b"),
    "levels": (
        lst(item("a", lst(item("b", lst(item("c"), item("d"))), item("e"), style="")), item("f", lst(item("g")))),
        "1. a|1.1 b|1.1.1 c|1.1.2 d|1.2 e|2. f|2.1 g",
    ),
    "a level that never began": (lst(item(lst(item("a"), style="")), item("b")), "1.1 a|2. b"),
    "each item a list that goes on": (
        lst(item("a")) + p("x") + lst(item("b"), continue_numbering="true") + lst(item("c"), continue_numbering="true"),
        "1. a|x|2. b|3. c",
    ),
    "a list that does not go on": (lst(item("a")) + lst(item("b")), "1. a|1. b"),
    "a list that goes on with another style": (
        lst(item("a")) + lst(item("b"), style="A") + lst(item("c"), continue_numbering="true"),
        "1. a|(a) b|1. c",
    ),
    "a list that goes on by its name": (
        lst(item("a"), xml_id="one")
        + lst(item("b"), style="A", xml_id="two")
        + lst(item("c"), continue_list="one", xml_id="three")
        + lst(item("d"), style="A", continue_list="two")
        + lst(item("e"), continue_list="three"),
        "1. a|(a) b|2. c|(b) d|3. e",
    ),
    "a list that goes on with one that is not there": (
        lst(item("a")) + lst(item("b"), continue_list="none"),
        "1. a|1. b",
    ),
    "a deeper level that goes on": (
        lst(item("a", lst(item("b"), style="")))
        + p("x")
        + lst(item(lst(item("c"), style="")), continue_numbering="true"),
        "1. a|1.1 b|x|1.2 c",
    ),
    "a second inner list begins again": (
        lst(item("a", lst(item("b"), style=""), p("x"), lst(item("c"), style=""))),
        "1. a|1.1 b|x|1.1 c",
    ),
    "an inner list that says that it begins": (
        lst(item("a", lst(item("b"), style="")))
        + lst(item(lst(item("c"), style="", continue_numbering="false")), continue_numbering="true"),
        "1. a|1.1 b|1.1 c",
    ),
    "an item that says its number": (
        lst(item("a"), item("b", start_value="9"), item("c"), item("d", start_value="0")),
        "1. a|9. b|10. c|0. d",
    ),
    "a second paragraph of an item": (lst(item("a", "b"), item("c")), "1. a|b|2. c"),
    "a paragraph after an inner list": (lst(item(lst(item("a"), style=""), p("b"))), "1.1 a|b"),
    "a list header": (lst(f"<text:list-header>{p('a')}</text:list-header>", item("b")), "a|1. b"),
    "letters, roman numbers and bullets": (
        lst(item("a", lst(item("b", lst(item("c"), style="")), style="")), item("d"), style="A"),
        "(a) a|i. b|c|(b) d",
    ),
    "another style for an inner list": (lst(item("a", lst(item("b"), style="J"))), "1. a|[A-1] b"),
    "a level without a number above": (lst(item("a", lst(item("b"), style="")), style="E"), "a|1. b"),
    "a list style that is not there": (lst(item("a"), style="Nothing"), "a"),
    "a list without a style": (lst(item("a"), style=""), "a"),
    "a list that is only hidden": (lst(item(p("a", "Hidden")), item("b")), "2. b"),
    "headings": (
        h("a") + h("b", 2) + h("c", 2) + h("d") + h("e", 2),
        "1. a|1.1 b|1.2 c|2. d|2.1 e",
    ),
    "a heading without a number": (h("a") + h("b", is_list_header="true") + h("c"), "1. a|b|2. c"),
    "a heading that counts anew": (
        h("a") + h("b", restart_numbering="true", start_value="7") + h("c"),
        "1. a|7. b|8. c",
    ),
    "a heading in a list": (h("a") + lst(item(h("b"))) + h("c"), "1. a|1. b|2. c"),
    "a paragraph in the style of a heading": (h("a") + p("b", "Heading"), "1. a|2. b"),
    "a paragraph in such a style that has no list": (h("a") + p("b", "Unlisted"), "1. a|b"),
    "numbered paragraphs": (
        "".join(
            f'<text:numbered-paragraph text:list-id="n" text:level="{depth}" text:style-name="L">{p(text)}'
            "</text:numbered-paragraph>"
            for depth, text in ((1, "a"), (2, "b"))
        ),
        "1. a|1.1 b",
    ),
}
HIDDEN = style("Hidden", '<style:text-properties text:display="none"/>')
HEADING = style("Heading", "", more='style:default-outline-level="1"')
HEADING += style("Unlisted", "", more='style:default-outline-level="1" style:list-style-name=""')
ALL_STYLES = f"{STYLES}{OUTLINE}{HIDDEN}{HEADING}"


@pytest.mark.parametrize("name", DOCUMENTS)
def test_numbers_are_those_that_the_program_prints(name: str) -> None:
    """Label and text, block by block."""
    body, expected = DOCUMENTS[name]

    assert "|".join(printed(body, styles=ALL_STYLES)) == expected


@needs_office
def test_libreoffice_prints_the_same_numbers(tmp_path: Path) -> None:
    """What the test above expects is what LibreOffice says, bullets aside; hidden text it prints as text."""
    names = [name for name in DOCUMENTS if "hidden" not in name]
    paths = [tmp_path / f"{name}.odt" for name in names]
    for name, path in zip(names, paths, strict=True):
        path.write_bytes(odt(DOCUMENTS[name][0], styles=ALL_STYLES))
    texts = [[" ".join(line.split()).lstrip("\u2022\u25aa ") for line in text.splitlines()] for text in said(*paths)]

    assert ["|".join(filter(None, lines)) for lines in texts] == [DOCUMENTS[name][1] for name in names]


@pytest.mark.parametrize(
    ("depth_style", "kinds"),
    [("L", [("paragraph", "1.", "1", None)]), ("A", [("item", "(a)", "a", 1)]), ("B", [("item", None, None, 1)])],
)
def test_an_item_is_the_block_that_its_typed_number_would_be(
    depth_style: str, kinds: list[tuple[str, str | None, str | None, int | None]]
) -> None:
    """Number, letter, bullet: kind, label, number and level."""
    found = blocks(lst(item("The Board will act."), style=depth_style), styles=STYLES + list_style(bullet(1), name="B"))

    assert [(it.kind, it.label, it.number, it.level) for it in found] == kinds
    label = kinds[0][1] or "\u2022"
    assert nowhere(found) == nowhere(typed.outline(f"{label} The Board will act.").blocks)


@pytest.mark.parametrize(
    ("how", "prefix", "suffix", "label", "number", "kind"),
    [
        ("1", "Recommendation ", ":", "Recommendation 1:", "1", "paragraph"),
        ("I", "", ".", "I.", "I", "item"),
        ("A", "R", "", "RA", "RA", "item"),
        ("01", "", ".", "01.", "01", "paragraph"),
        ("1", "\u2022", "", "\u20221", "\u20221", "paragraph"),
    ],
)
def test_a_number_is_printed_with_the_text_around_it(  # noqa: PLR0913, PLR0917 - one number, part by part
    how: str, prefix: str, suffix: str, label: str, number: str, kind: str
) -> None:
    """The label is as printed, the number bare."""
    found = blocks(lst(item("Text.")), styles=list_style(level(1, how, prefix=prefix, suffix=suffix)))

    assert [(it.label, it.number, it.kind) for it in found] == [(label, number, kind)]


def test_a_heading_may_count_anew_from_the_start() -> None:
    """Where it does not say from which number."""
    assert printed(h("a") + h("b") + h("c", restart_numbering="true"), styles=OUTLINE) == ["1. a", "2. b", "1. c"]


def test_bullets_tell_how_deep_they_stand() -> None:
    """From 1, list by list."""
    bullets = list_style(*(bullet(depth) for depth in (1, 2, 3)), name="B")
    body = lst(item("a", lst(item("b", lst(item("c"), style="")), style="")), item("d"), style="B")

    assert [(it.kind, it.level) for it in blocks(body, styles=bullets)] == [("item", at) for at in (1, 2, 3, 1)]


def test_letters_may_be_repeated() -> None:
    """After z comes aa, then ab or bb, as the style says."""
    body = lst(item("x", start_value="27"), item("y"))
    repeated = level(1, "a", more='style:num-letter-sync="true"')

    assert printed(body, styles=list_style(level(1, "a"))) == ["aa. x", "ab. y"]
    assert printed(body, styles=list_style(repeated)) == ["aa. x", "bb. y"]


def test_a_number_that_is_typed_too_is_kept_twice() -> None:
    """No word is lost."""
    assert printed(lst(item("1.1 The Board will act.")), styles=LEGAL) == ["1. 1.1 The Board will act."]


def test_a_bullet_before_a_typed_number_is_no_item() -> None:
    """As a typed dash before a number is none."""
    found = blocks(lst(item("1.1 The Board will act."), style="B"), styles=list_style(bullet(1), name="B"))

    assert [(it.kind, it.label) for it in found] == [("paragraph", "1.1")]


def test_an_empty_item_keeps_its_number() -> None:
    """It is printed; an empty bullet says nothing."""
    assert printed(lst(item(p("")), item("b")), styles=LEGAL) == ["1.", "2. b"]
    assert printed(lst(item(p("")), item("b"), style="A"), styles=list_style(bullet(1), name="A")) == ["b"]


def test_a_table_in_an_item_is_read() -> None:
    """It has no number; the next paragraph of the item has it."""
    assert printed(lst(item(table(row("x", "y")), p("a")), item("b")), styles=LEGAL) == ["x", "y", "1. a", "2. b"]


def test_depths_beyond_ten_are_the_tenth() -> None:
    """Lists have ten levels."""
    body = "x"
    for _ in range(14):
        body = lst(item(p("x") if body == "x" else body), style="L")

    assert len(printed(body, styles=LEGAL)) == 1


def test_a_level_that_is_none_is_passed_over() -> None:
    """A list style may say anything."""
    odd = list_style(level(0), level(11), '<text:list-level-style-number text:level="x"/>', level(1), "<style:style/>")

    assert printed(lst(item("a")), styles=odd) == ["1. a"]


def test_a_number_in_a_list_format_of_a_deeper_level_is_nothing() -> None:
    """Only the levels above are known."""
    styles = list_style(level(1, more='loext:num-list-format="%1%.%3%"'))

    assert printed(lst(item("a")), styles=styles) == ["1. a"]


def test_endless_text_around_a_number_is_refused() -> None:
    """A million paragraphs with it would fill the memory."""
    with pytest.raises(LimitError, match=r"^a\.odt: a list with 302 characters around its numbers$"):
        outline("", styles=list_style(level(1, prefix="x" * 298)))


def test_a_style_override_of_an_item_counts() -> None:
    """The item's own list style writes its number."""
    assert printed(lst(item("a", style_override="A"), item("b")), styles=STYLES) == ["(a) a", "2. b"]
