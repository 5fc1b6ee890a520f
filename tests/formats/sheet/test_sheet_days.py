"""Days and times: counted by the program, printed in the words that people use."""

from __future__ import annotations

import pytest

from formats.sheet.written import book, number, outline, printed, read, sheet, shown, styled, text


@pytest.mark.parametrize(
    ("value", "code", "says"),
    [
        ("42735", "dd/mm/yyyy", "31 December 2016"),
        ("42735", "m/d/yy", "31 December 2016"),  # whatever the order of the format, the day comes first
        ("42735", "[$-809]dd mmmm yyyy;@", "31 December 2016"),
        ("42735", "DD/MM/YYYY", "31 December 2016"),
        ("42430", "mmm-yy", "March 2016"),
        ("42430", "mmmm yyyy", "March 2016"),
        ("42430", "yyyy", "2016"),
        ("44505", "dddd d mmmm yyyy", "Friday 5 November 2021"),
        ("44505.708333333336", "dd/mm/yyyy hh:mm", "5 November 2021 17:00"),
        ("44505.708333333336", "dd/mm/yyyy", "5 November 2021"),
        ("44505.5", "d mmm yyyy h:mm AM/PM", "5 November 2021 12:00"),
        ("0.7083333333333334", "hh:mm", "17:00"),
        ("0.7083333333333334", "hh:mm:ss", "17:00:00"),
        ("0.0104166666666667", "mm:ss", "15:00"),
        ("1.5", "[h]:mm", "36:00"),
        ("1.5", "[h]:mm:ss", "36:00:00"),
        ("-1.5", "[h]:mm", "-36:00"),
        ("1", "dd/mm/yyyy", "1 January 1900"),
        ("59", "dd/mm/yyyy", "28 February 1900"),
        ("61", "dd/mm/yyyy", "1 March 1900"),
        ("2958465", "dd/mm/yyyy", "31 December 9999"),
    ],
)
def test_a_day_is_printed_in_words(value: str, code: str, says: str) -> None:
    """Day first, the month in words: nobody can take it for another day."""
    assert shown(value, code) == ([says], ())


@pytest.mark.parametrize(
    ("built_in", "says"), [(14, "31 December 2016"), (17, "December 2016"), (30, "31 December 2016")]
)
def test_the_formats_that_have_no_text_in_the_file(built_in: int, says: str) -> None:
    """Excel writes the usual formats as a number only."""
    styles = f'<cellXfs><xf/><xf numFmtId="{built_in}"/></cellXfs>'

    assert printed(outline(f'<row r="1">{number("A1", "42735", style=1)}</row>', styles=styles)) == [says]


def test_the_years_of_the_other_count_begin_in_1904() -> None:
    """Old programs for the Mac count from there."""
    rows = f'<row r="1">{number("A1", "41273", style=1)}{number("B1", "0", style=1)}</row>'
    data = book(("Plan", sheet(rows)), styles=styled("dd/mm/yyyy"), workbook='<workbookPr date1904="1"/>')

    assert printed(read(data)) == ["31 December 2016", "1 January 1904"]


def test_the_day_that_never_was_is_reported() -> None:
    """Spreadsheets count 29 February 1900; it is printed as they show it and never moved."""
    says, notices = shown("60", "dd/mm/yyyy")

    assert says == ["29 February 1900"]
    assert [(one.kind, one.text) for one in notices] == [("number", "29 February 1900 never was")]


@pytest.mark.parametrize("value", ["-1", "2958466", "0", "99999999999"])
def test_a_number_that_no_day_has_is_reported(value: str) -> None:
    """The program shows #### or 0 January; the number is printed."""
    says, notices = shown(value, "dd/mm/yyyy")

    assert says == [value]
    assert [(one.kind, one.said) for one in notices] == [("number", value)]


@pytest.mark.parametrize(("code", "says"), [("d-mmm", "31 December"), ("mmmm", "December"), ("dddd", "Saturday")])
def test_a_year_that_is_not_shown_is_not_printed(code: str, says: str) -> None:
    """Whoever typed "31 Dec" did not type the year: the program took that in which it was typed."""
    told, notices = shown("42735", code)

    assert told == [says]
    assert [one.text for one in notices] == ["shown without a year; the cell holds 31 December 2016"]


@pytest.mark.parametrize(
    ("value", "style", "says"),
    [
        ("2016-12-31", 0, "31 December 2016"),
        ("2016-12-31T17:30:00", 2, "31 December 2016 17:30"),
        ("2016-12-31", 1, "December 2016"),
        ("2016-13-31", 0, "2016-13-31"),
        ("soon", 0, "soon"),
    ],
)
def test_days_that_are_stored_as_written(value: str, style: int, says: str) -> None:
    """A strict file may write a day out; what is none is printed as it stands."""
    rows = f'<row r="1"><c r="A1" t="d" s="{style}"><v>{value}</v></c>{text("B1", "x")}</row>'

    assert printed(outline(rows, styles=styled("mmm yy", "dd/mm/yyyy hh:mm")))[0] == says


@pytest.mark.parametrize(("value", "since_1904"), [("2958465.9999999", False), ("2958465", True), ("2957004", True)])
def test_no_day_comes_after_the_year_9999(value: str, since_1904: bool) -> None:  # noqa: FBT001 - a column of the table
    """Rounded up, or counted from 1904, the last numbers lie behind it."""
    data = book(
        ("Plan", sheet(f'<row r="1">{number("A1", value, style=1)}</row>')),
        styles=styled("dd/mm/yyyy"),
        workbook=f'<workbookPr date1904="{int(since_1904)}"/>',
    )

    assert [(one.text, one.said) for one in read(data).notices] == [("no day has this number", value)]
