"""What cells print: texts, numbers, truth, errors, formulas."""

from __future__ import annotations

from decimal import Decimal

import pytest

from formats.sheet.written import number, outline, printed, shown, styled, text


@pytest.mark.parametrize(
    ("value", "code", "says"),
    [
        ("3", "General", "3"),
        ("3", "0", "3"),
        ("14.6", "0", "15"),  # what is printed is what people read
        ("2.5", "0", "3"),  # half is rounded up, as the program shows it
        ("1234.5", "#,##0.00", "1,234.50"),
        ("0.83", "0%", "83%"),
        ("0.835", "0.0%", "83.5%"),
        ("0.83", "0 %", "83%"),
        ("3", "00", "03"),
        ("3", "&quot;R&quot;0", "R3"),
        ("3", "\\R0", "R3"),
        ("3", "0&quot;.&quot;", "3."),
        ("-4", "0", "-4"),
        ("-4", "0;(0)", "(4)"),
        ("0", "0;(0);&quot;none&quot;", "none"),
        ("12.25", "0.##", "12.25"),
        ("12", "0.##", "12"),
        ("5", "[$£-809]0", "£5"),
        ("5", "[$-809]0", "5"),
        ("5", "[Red]0", "5"),
        ("5", "_-* #,##0_-", "5"),
        ("5", "@", "5"),
        ("5", "&quot;No &quot;General", "No 5"),
        ("1E+3", "General", "1000"),
        ("3.0000000000000004", "General", "3"),  # what is stored beyond fifteen digits nobody typed
        ("1", "&quot;Yes&quot;;&quot;No&quot;", "Yes"),
    ],
)
def test_a_number_is_printed_as_its_format_shows_it(value: str, code: str, says: str) -> None:
    """People read what is shown, not what is stored."""
    assert shown(value, code) == ([says], ())


@pytest.mark.parametrize("code", ["# ?/?", "0.00E+00", "[&gt;5]0", "0,", "000-000"])
def test_a_format_that_is_not_known_is_not_guessed(code: str) -> None:
    """What the cell holds is printed, and a person is told."""
    says, notices = shown("7", code)

    assert says == ["7"]
    assert [(one.kind, one.said) for one in notices] == [("number", "7")]


@pytest.mark.parametrize(
    ("value", "code", "says"),
    [
        ("14.1", "General", "14.1"),
        ("14.1", "0.00", "14.10"),
        ("14.100000000000001", "General", "14.1"),  # as Excel stores what was typed
        ("3.1", "0.0", "3.1"),
        ("2.50", "General", "2.5"),
    ],
)
def test_a_number_that_may_have_lost_its_last_figure_is_reported(value: str, code: str, says: str) -> None:
    """14.1 and 14.10 are two paragraphs; a number cannot tell which was typed."""
    told, notices = shown(value, code)

    assert told == [says]
    assert [(one.kind, one.said, one.at.cell) for one in notices] == [("number", says, "Plan!B1")]
    bare = says.rstrip("0")
    assert notices[0].text == f"typed as a number: {bare} and {bare}0 cannot be told apart"


@pytest.mark.parametrize(("value", "code"), [("14.12", "General"), ("3", "0.00"), ("14.1", "0.0%"), ("1014.1", "0.0")])
def test_other_numbers_are_not_doubted(value: str, code: str) -> None:
    """A last figure other than nought was typed, and a share or a sum is no reference."""
    assert shown(value, code)[1] == ()


def test_a_text_that_looks_like_a_number_stays_as_it_is() -> None:
    """A number typed as text has all its figures."""
    found = outline(f'<row r="1">{text("A1", "14.10")}</row>')

    assert printed(found) == ["14.10"]
    assert found.notices == ()


def test_shared_texts_are_found_by_their_place_with_their_runs_together() -> None:
    """Rich text is one text; the sounds of a Japanese reading are no part of it."""
    strings = (
        "<si><t>Lead</t></si>"
        "<si><r><rPr><b/></rPr><t>Head of </t></r><r><t>Service</t></r><rPh sb='0' eb='1'><t>ha</t></rPh></si>"
        "<si><r><rPr><b val='1'/></rPr><t>All bold</t></r><r><t> </t></r></si>"
        "<si><r><rPr><b val='0'/></rPr><t>Plain</t></r></si>"
    )
    cells = "".join(f'<c r="{column}1" t="s"><v>{at}</v></c>' for at, column in enumerate("ABCD"))

    found = outline(f'<row r="1">{cells}</row>', strings=strings)

    assert [(block.text, block.bold) for block in found.blocks] == [
        ("Lead", False),
        ("Head of Service", False),
        ("All bold", True),
        ("Plain", False),
    ]


def test_each_line_of_a_cell_is_a_block_with_its_mark() -> None:
    """Alt+Enter ends a line; a number or a dash before it is read as in a text."""
    lines = (
        "1. Review the policy",
        "  - with partners",
        "    - and schools",
        "  - with families",
        "",
        "(a) Publish it",
        "-",
    )
    words = "&#10;".join(lines)
    found = outline(f'<row r="1">{text("B4", "x").replace("B4", "A1")}{text("B1", words)}</row>')

    assert [(block.kind, block.label, block.text, block.level) for block in found.blocks[1:]] == [
        ("paragraph", "1.", "Review the policy", None),
        ("item", None, "with partners", 1),
        ("item", None, "and schools", 2),
        ("item", None, "with families", 1),
        ("item", "(a)", "Publish it", 1),
    ]
    assert {block.at.cell for block in found.blocks[1:]} == {"Plan!B1"}


def test_signs_that_mean_something_are_kept() -> None:
    """A tick is no word, but no reader may lose it; a dash alone says that a cell is empty."""
    assert printed(outline(f'<row r="1">{text("A1", "✓")}{text("B1", "-")}</row>')) == ["✓"]


def test_characters_that_xml_cannot_hold_are_unescaped() -> None:
    """Excel writes a carriage return as _x000D_."""
    assert printed(outline(f'<row r="1">{text("A1", "one_x000D_&#10;two")}</row>')) == ["one", "two"]


@pytest.mark.parametrize(
    ("cell", "says"),
    [('t="b"><v>1</v>', ["TRUE"]), ('t="b"><v>0</v>', ["FALSE"]), ('t="str"><v>a_x000A_b</v>', ["a", "b"])],
)
def test_truth_and_the_text_of_a_formula(cell: str, says: list[str]) -> None:
    """They are printed as the program shows them."""
    assert printed(outline(f'<row r="1"><c r="A1" {cell}</c></row>')) == says


def test_an_error_is_printed_and_reported() -> None:
    """It stands on the paper, and somebody must mend it."""
    found = outline('<row r="1"><c r="A1" t="e"><v>#REF!</v></c></row>')

    assert printed(found) == ["#REF!"]
    assert [(one.kind, one.said) for one in found.notices] == [("formula", "#REF!")]


def test_a_formula_gives_its_last_value_and_is_reported() -> None:
    """What it gives may have changed since; one without a value gives nothing."""
    rows = (
        '<row r="1"><c r="A1"><f>1+2</f><v>3</v></c><c r="B1" t="str"><f>A1&amp;""</f><v></v></c>'
        '<c r="C1"><f>TODAY()</f></c><c r="D1"><f t="shared" si="0"/><v>4</v></c></row>'
    )
    found = outline(rows)

    assert printed(found) == ["3", "4"]
    assert [(one.kind, one.text, one.said, one.at.cell) for one in found.notices] == [
        ("formula", "a formula: its last value is read", "=1+2", "Plan!A1"),
        ("formula", "a formula: its last value is read", '=A1&""', "Plan!B1"),
        ("formula", "a formula without its value is not read", "=TODAY()", "Plan!C1"),
        ("formula", "a formula: its last value is read", None, "Plan!D1"),
    ]


def test_many_formulas_are_named_as_one() -> None:
    """Nobody reads five thousand notices."""
    cells = "".join(f'<row r="{row}"><c r="A{row}"><f>1</f><v>1</v></c></row>' for row in range(1, 26))
    found = outline(cells)

    assert len(found.notices) == 21
    assert found.notices[-1].text == "5 more cells of this sheet are formulas"


def test_what_a_format_hides_is_not_printed_but_reported() -> None:
    """The format ";;;" shows nothing of a cell, whatever it holds."""
    rows = f'<row r="1">{text("A1", "seen")}{text("B1", "secret", style=1)}{number("C1", "7", style=1)}</row>'
    found = outline(rows, styles=styled(";;;"))

    assert printed(found) == ["seen"]
    assert [(one.kind, one.said) for one in found.notices] == [("hidden", "secret"), ("hidden", "7")]


@pytest.mark.parametrize(
    ("code", "says"), [("&quot;Rec &quot;@", "Rec 3a"), ("0;0;0;@&quot;.&quot;", "3a."), ("General", "3a"), ("0", "3a")]
)
def test_a_format_may_print_words_beside_a_text(code: str, says: str) -> None:
    """They stand on the paper like those that were typed."""
    assert printed(outline(f'<row r="1">{text("A1", "3a", style=1)}</row>', styles=styled(code))) == [says]


def test_text_that_is_struck_through_is_read_and_reported() -> None:
    """Boards strike out what they gave up: nobody but they can say so."""
    styles = '<fonts><font/><font><strike/></font></fonts><cellXfs><xf/><xf fontId="1"/></cellXfs>'
    rich = '<c r="B1" t="inlineStr"><is><r><rPr><strike/></rPr><t>gone </t></r><r><t>kept</t></r></is></c>'
    found = outline(f'<row r="1">{text("A1", "old", style=1)}{rich}{text("C1", "new")}</row>', styles=styles)

    assert printed(found) == ["old", "gone kept", "new"]
    assert [(one.kind, one.said) for one in found.notices] == [("change", "old"), ("change", "gone kept")]


@pytest.mark.parametrize(("value", "code"), [("1e60", "0.00"), ("1.5", "0" + "%" * 40)])
def test_a_number_too_long_for_its_format_is_printed_as_it_is_kept(value: str, code: str) -> None:
    """Nobody writes out so many figures; it is said, and no number is made up."""
    says, notices = shown(value, code)

    assert says == [f"{Decimal(value):f}"]
    assert [one.text for one in notices] == ["shown in a way that is not known; what the cell holds is read"]


def test_a_long_number_is_shown_to_its_last_figure() -> None:
    """Rounding has room for it."""
    assert shown("1e59", "0.00") == ([f"1{'0' * 59}.00"], ())


@pytest.mark.parametrize(
    ("held", "says"),
    [("a_x0000_b", "a b"), ("a_xD800_b", "a\ufffdb"), ("_xD83D__xDC4D_", "\U0001f44d"), ("a_xFFFE_b", "a b")],
)
def test_an_escaped_character_of_no_text_is_not_let_in(held: str, says: str) -> None:
    """What is read could not be written to a file of ours, or be read again from it."""
    assert printed(outline(f'<row r="1">{text("A1", f"No {held}")}</row>')) == [f"No {says}"]
