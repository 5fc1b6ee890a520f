"""The letters of one page as PDFium has them, placed from the top left corner of the page as it is read.

Imports pypdfium2, and with it is imported only when a PDF is read.
"""

from __future__ import annotations

import ctypes
import re
from typing import TYPE_CHECKING, Any

import pypdfium2.raw as pdfium
from attrs import field, frozen

from scrkit.formats.pdf.line import PdfLine, Raised

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pypdfium2 import PdfPage

_BREAK = re.compile("\r\n|[\r\n\ufffe\x02]")
_HYPHENS = ("\ufffe", "\x02")
"""What PDFium has for the hyphen at which a word was broken, in place of the line's end."""

_SPOKEN = str.maketrans(
    {"\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl", "\ufb05": "st", "\ufb06": "st"}
    | {"\u00a0": " ", "\u00ad": "", "\u200b": "", "\ufeff": "", "\0": ""}
)
_MARK = re.compile(r"(?<=\S)(?:\d+|[*\u2020\u2021\u00a7]+)")
_SMALL = 0.85
"""A mark is raised if it is set in less than this of the size before it."""

_HIGH = 0.12
"""And stands higher by at least this share of that size."""

WIDE = 1.0
"""The gap between two columns, in sizes of the type, at least; a space has a quarter."""

_BOLD = re.compile(rb"bold|black|heavy", re.IGNORECASE)


def _places() -> tuple[tuple[Any, ...], tuple[Any, ...]]:
    """Return four numbers that PDFium can write to, and how it is told of them."""
    numbers = tuple(ctypes.c_double() for _ in range(4))
    return numbers, tuple(map(ctypes.byref, numbers))


@frozen(kw_only=True)
class Letters:
    """The letters of a page: *text* with an index for each, and where they stand.

    *places* are written to by PDFium: the letters of a page are asked for by one thread.
    """

    text: str
    width: float
    height: float
    rotation: int
    raw: object
    places: tuple[tuple[Any, ...], tuple[Any, ...]] = field(factory=_places, repr=False, eq=False)

    def origin(self, index: int) -> tuple[float, float]:
        """Return where the letter *index* stands on its baseline."""
        pdfium.FPDFText_GetCharOrigin(self.raw, index, *self.places[1][:2])
        x, y, *_ = self.places[0]
        return self.placed(x.value, y.value)

    def box(self, index: int) -> tuple[float, float, float, float]:
        """Return left, top, right and bottom of the letter *index*."""
        pdfium.FPDFText_GetCharBox(self.raw, index, *self.places[1])
        left, right, bottom, top = self.places[0]
        if not self.rotation:
            return left.value, self.height - top.value, right.value, self.height - bottom.value
        first, second = self.placed(left.value, top.value), self.placed(right.value, bottom.value)
        xs, ys = sorted((first[0], second[0])), sorted((first[1], second[1]))
        return xs[0], ys[0], xs[1], ys[1]

    def placed(self, x: float, y: float) -> tuple[float, float]:
        """Return the point *x*, *y* of the page's own space from the top left corner of the page as it is read."""
        match self.rotation:
            case 90:
                return y, x
            case 180:
                return self.width - x, y
            case 270:
                return self.width - y, self.height - x
            case _:
                return x, self.height - y

    def size(self, index: int) -> float:
        """Return the size of the letter *index* in points."""
        return float(pdfium.FPDFText_GetFontSize(self.raw, index))

    def bold(self, index: int) -> bool:
        """Whether the letter *index* is bold by the name of its font."""
        name, flags = ctypes.create_string_buffer(96), ctypes.c_int()
        pdfium.FPDFText_GetFontInfo(self.raw, index, name, len(name), ctypes.byref(flags))
        return bool(_BOLD.search(name.value))


def letters_of(page: PdfPage) -> Letters:
    """Return the letters of *page*; they live as long as the page does."""
    textpage = page.get_textpage()
    count = textpage.count_chars()
    text = textpage.get_text_range() if count else ""
    if len(text) != count:  # half letters, which PDFium counts otherwise: one by one then
        codes = (pdfium.FPDFText_GetUnicode(textpage.raw, index) for index in range(count))
        text = "".join(chr(code) if code <= 0x10FFFF else "\ufffd" for code in codes)  # noqa: PLR2004 - Unicode's last
    rotation = page.get_rotation()
    width, height = page.get_size()
    return Letters(text=text, width=width, height=height, rotation=rotation, raw=textpage)


def lines_of(
    letters: Letters, number: int, kept: Callable[[int], object] | None = None
) -> Iterator[tuple[object, PdfLine]]:
    """Yield the lines of page *number*, each with what *kept* says of its letters: where that changes, a line ends."""
    start = 0
    for found in (*_BREAK.finditer(letters.text), None):
        end = found.start() if found else len(letters.text)
        broken = found is not None and found.group() in _HYPHENS
        for place, first, last in _stretches(letters.text, start, end, kept):
            line = _line(letters, first, last, number, hyphen="-" if broken and last == end else "")
            if line is not None:
                yield place, line
        start = found.end() if found else end


def by_gaps(letters: Letters) -> Callable[[int], object]:
    """Return what tells the letters of a line apart between which a wide gap lies, asked in their order."""
    stretch, edge = 0, 0.0

    def kept(index: int) -> object:
        nonlocal stretch, edge
        left, _, right, _ = letters.box(index)
        if left - edge > WIDE * letters.size(index):
            stretch += 1
        edge = right
        return stretch

    return kept


def gap_after(letters: Letters, index: int) -> float:
    """Return how wide the space at *index* is, in sizes of the type."""
    return (letters.box(index + 1)[0] - letters.box(index - 1)[2]) / max(letters.size(index - 1), 1.0)


def _stretches(
    text: str, start: int, end: int, kept: Callable[[int], object] | None
) -> Iterator[tuple[object, int, int]]:
    """Yield the stretches of a line whose letters lie in one place, blanks aside."""
    if kept is None:
        yield None, start, end
        return
    opened: tuple[object, int] | None = None
    last = start
    for index in range(start, end):
        if text[index].isspace():
            continue
        place = kept(index)
        if opened is not None and opened[0] != place:
            yield opened[0], opened[1], last
            opened = None
        opened = opened or (place, index)
        last = index + 1
    if opened is not None:
        yield opened[0], opened[1], end if last == end else last


def _line(letters: Letters, start: int, end: int, number: int, *, hyphen: str) -> PdfLine | None:
    """Return the letters from *start* to before *end* as a line, None where none is printed."""
    text = letters.text[start:end]
    bare = text.strip()
    if not bare:
        return None
    first = start + len(text) - len(text.lstrip())
    last = first + len(bare) - 1
    left, right = letters.box(first), letters.box(last)
    places = {first, last, (first + last) // 2}
    word = letters.box(first + len(bare.split(maxsplit=1)[0]) - 1)
    return PdfLine(
        text=bare + hyphen,
        line=1,
        page=number,
        at=first,
        left=min(left[0], right[0]),
        right=max(left[2], right[2]),
        first=max(word[2] - left[0], 0.0),
        base=letters.origin(first)[1],
        size=letters.size(first),
        bold=all(letters.bold(index) for index in places if letters.text[index].strip()),
        raised=tuple(_raised(letters, first, bare)),
    )


def _raised(letters: Letters, first: int, bare: str) -> Iterator[Raised]:
    """Yield the marks in the line *bare*, whose first letter is *first*, that are set small and high."""
    for found in _MARK.finditer(bare):
        size = letters.size(first + found.start() - 1)
        base = letters.origin(first + found.start() - 1)[1]
        at = next(
            (
                place
                for place in range(found.start(), found.end())
                if letters.size(first + place) < _SMALL * size or letters.origin(first + place)[1] < base - _HIGH * size
            ),
            None,
        )
        if at is not None and letters.origin(first + at)[1] < base - _HIGH * size:
            yield Raised(at=at, mark=bare[at : found.end()])


def spoken(text: str) -> str:
    """Return *text* with joined letters apart and without marks that only a printer sees."""
    return text.translate(_SPOKEN)
