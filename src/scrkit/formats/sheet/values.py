"""What a cell prints: text as it is, numbers as their format shows them, days in words. Imports ``model``, its room."""

from __future__ import annotations

import re
from datetime import datetime
from decimal import Context, Decimal
from typing import TYPE_CHECKING, Final

from attrs import define, field, frozen

from scrkit.errors import FileError
from scrkit.formats.sheet.dates import moment_of, shown_elapsed, shown_moment
from scrkit.formats.sheet.names import unescaped, whole
from scrkit.formats.sheet.number_format import NumberFormat, general, number_format, shown_number, shown_text
from scrkit.formats.sheet.strings import Said
from scrkit.model import Notice, Span

if TYPE_CHECKING:
    from scrkit.formats.sheet.rows import RawCell
    from scrkit.formats.sheet.styles import Style
    from scrkit.model import NoticeKind

_NUMBER: Final = re.compile(r"[+-]?\d{1,40}(?:\.\d{0,60})?(?:[Ee][+-]?\d{1,3})?")
_DAY: Final = re.compile(r"(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d(?::\d\d)?))?")
_SINGLE: Final = re.compile(r"\d{1,3}\.(?:\d|\d{1,3}[1-9]?0)")
"""A number whose last figure may have been typed or not: 14.1 and 14.10."""

_DIGITS: Final = Context(prec=15)
"""A spreadsheet program keeps so many digits of a number; what is stored may have more that nobody typed."""

_FALSE: Final = "29 February 1900"
_DAYED: Final = frozenset({"weekday", "day", "month", "year"})
_FORMULAS: Final = 20
"""So many formulas of a sheet are named one by one."""


@frozen(kw_only=True)
class Printed:
    """What a cell prints: *typed* says that it is text, in which a number or a dash may open a paragraph."""

    text: str
    typed: bool = False
    bold: bool = False
    fill: str | None = None


@define(kw_only=True)
class Values:
    """Tells the values of cells; *notices* grows by what a person should look at."""

    name: str
    strings: tuple[Said, ...]
    styles: tuple[Style, ...]
    since_1904: bool = False
    notices: list[Notice] = field(factory=list)
    _formulas: dict[str, int] = field(factory=dict)

    def style(self, place: int) -> Style:
        """Return the style at *place*; the usual one where there is none."""
        return self.styles[place if place < len(self.styles) else 0]

    def printed(self, cell: RawCell, sheet: str, at: str) -> Printed:
        """Return what the *cell* of *sheet* prints that people call *at*.

        Raises:
            FileError: It refers to a text that is not there, or holds no number where it says so.
        """
        style = self.style(cell.style)
        form = number_format(style.code)
        if cell.formula is not None:
            self._formula(cell, sheet, at)
        told = self._text(cell, at)
        if told is None:
            return Printed(text=self._value(cell, form, at), bold=style.bold, fill=style.fill)
        if style.struck if told.struck is None else told.struck:
            self.notice("change", "text that is struck through is read as it stands", told.text, at)
        text = self._hidden(told.text, shown_text(told.text, form), at)
        bold = style.bold if told.bold is None else told.bold
        return Printed(text=text, typed=True, bold=bold, fill=style.fill)

    def notice(self, kind: NoticeKind, text: str, said: str | None, at: str) -> None:
        """Notice something of the cell that people call *at*."""
        self.notices.append(Notice(kind=kind, text=text, said=said or None, at=Span(file=self.name, cell=at)))

    def finish(self, sheet: str) -> None:
        """Notice how many formulas of *sheet* were not named."""
        more = self._formulas.get(sheet, 0) - _FORMULAS
        if more > 0:
            self.notice("formula", f"{more} more cells of this sheet are formulas", None, sheet)

    def _formula(self, cell: RawCell, sheet: str, at: str) -> None:
        lacking = cell.value is None
        self._formulas[sheet] = self._formulas.get(sheet, 0) + (not lacking)
        if lacking or self._formulas[sheet] <= _FORMULAS:
            text = "a formula without its value is not read" if lacking else "a formula: its last value is read"
            self.notice("formula", text, f"={cell.formula}" if cell.formula else None, at)

    def _text(self, cell: RawCell, at: str) -> Said | None:
        """Return the text of *cell*, None where it holds another value."""
        if cell.kind == "s" and cell.value is not None:
            place = whole(cell.value.strip())
            if place is None or place >= len(self.strings):
                raise FileError(f"is damaged: {at} refers to a text that is not there", file=self.name)
            return self.strings[place]
        if cell.kind == "str" and cell.value is not None:
            return Said(text=unescaped(cell.value))
        return cell.inline or (None if cell.value else Said(text=""))

    def _value(self, cell: RawCell, form: NumberFormat, at: str) -> str:
        """Return what is printed of a *cell* that holds no text."""
        stored = (cell.value or "").strip()
        if cell.kind == "b":
            return "FALSE" if stored in {"0", "false"} else "TRUE"
        if cell.kind == "e":
            self.notice("formula", "an error stands where a value should", stored, at)
            return stored
        if cell.kind == "d":
            return self._written_day(stored, form)
        if not _NUMBER.fullmatch(stored):
            raise FileError(f"is damaged: {at} holds no number", file=self.name)
        value = _DIGITS.plus(Decimal(stored))
        if form.dated:
            return self._counted_day(value, form, at)
        shown = shown_number(value, form)
        if shown is None:
            self.notice("number", "shown in a way that is not known; what the cell holds is read", stored, at)
            return general(value)
        return self._undoubted(self._hidden(general(value), shown, at), at)

    def _undoubted(self, shown: str, at: str) -> str:
        """Return *shown*, and notice where its last figure cannot be known."""
        if _SINGLE.fullmatch(shown) and shown.partition(".")[2].strip("0"):
            bare = shown.rstrip("0")
            text = f"typed as a number: {bare} and {bare}0 cannot be told apart"
            self.notice("number", text, shown, at)
        return shown

    def _hidden(self, held: str, shown: str, at: str) -> str:
        """Return what is *shown*, and notice where that is nothing of what the cell *held*."""
        if held.strip() and not shown:
            self.notice("hidden", "a number format hides what the cell holds, which is not read", held, at)
        return shown

    def _written_day(self, stored: str, form: NumberFormat) -> str:
        """Return the day that is *stored* as 2016-12-31, as it is stored where it is none."""
        found = _DAY.fullmatch(stored)
        try:
            moment = datetime.fromisoformat(" ".join(filter(None, found.groups()))) if found else None
        except ValueError:
            moment = None
        parts = form.parts if form.dated else frozenset({"day", "month", "year"})
        return stored if moment is None else shown_moment(moment, parts)

    def _counted_day(self, value: Decimal, form: NumberFormat, at: str) -> str:
        """Return the day or time that *value* counts."""
        if "elapsed" in form.parts:
            return shown_elapsed(value, form.parts)
        moment = moment_of(value, since_1904=self.since_1904)
        early = _DAYED.intersection(form.parts) and value < 1 and not self.since_1904
        if moment is None or early:
            false = int(value) == 60 and not self.since_1904  # noqa: PLR2004 - the day that never was
            text = "29 February 1900 never was" if false else "no day has this number"
            self.notice("number", text, general(value), at)
            return _FALSE if false else general(value)
        shown = shown_moment(moment, form.parts)
        if "year" not in form.parts and _DAYED.intersection(form.parts):
            text = f"shown without a year; the cell holds {shown_moment(moment, _DAYED - {'weekday'})}"
            self.notice("number", text, shown, at)
        return shown
