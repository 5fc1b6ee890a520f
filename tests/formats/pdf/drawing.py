"""A small writer of PDFs: words, lines and areas where a test wants them, in points from the top left corner."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import define, field

from formats.hostile_documents import pdf, stream
from scrkit.formats.pdf import Pdf
from scrkit.plugin import FormatContext

if TYPE_CHECKING:
    from scrkit.model import Outline

WIDTH, HEIGHT = 595, 842
PICTURE = (
    b"<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>"
)


@define
class Sheet:
    """A page: its content, and what its dictionary holds beside."""

    drawn: list[bytes] = field(factory=list)
    more: bytes = b""

    def say(self, text: str, x: float, y: float, *, size: float = 11, bold: bool = False, rise: float = 0) -> Sheet:  # noqa: PLR0913 - most by name
        """Print *text* from *x*, its baseline *y* points below the top."""
        letters = text.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
        font = b"B" if bold else b"F"
        place = b"BT /%s %g Tf %g Ts 1 0 0 1 %g %g Tm (%s) Tj ET" % (font, size, rise, x, HEIGHT - y, letters)
        self.drawn.append(place)
        return self

    def lines(self, texts: list[str], x: float = 72, y: float = 100, *, gap: float = 14, size: float = 11) -> Sheet:
        """Print *texts* one below the other."""
        for place, text in enumerate(texts):
            self.say(text, x, y + place * gap, size=size)
        return self

    def rule(self, x0: float, y0: float, x1: float, y1: float) -> Sheet:
        """Draw a line."""
        self.drawn.append(b"%g %g m %g %g l S" % (x0, HEIGHT - y0, x1, HEIGHT - y1))
        return self

    def fill(self, x0: float, y0: float, x1: float, y1: float, colour: str) -> Sheet:
        """Fill an area with a *colour* as three shares."""
        box = b"%g %g %g %g re f" % (x0, HEIGHT - y1, x1 - x0, y1 - y0)
        self.drawn.append(b"q %s rg %s Q" % (colour.encode(), box))
        return self

    def frame(self, x0: float, y0: float, x1: float, y1: float) -> Sheet:
        """Draw the outline of an area."""
        self.drawn.append(b"%g %g %g %g re S" % (x0, HEIGHT - y1, x1 - x0, y1 - y0))
        return self

    def picture(self, width: float, height: float) -> Sheet:
        """Put a picture in the corner."""
        self.drawn.append(b"q %g 0 0 %g 0 0 cm /P Do Q" % (width, height))
        return self


def book(*sheets: Sheet, trailer: bytes = b"") -> bytes:
    """Return *sheets* as a PDF."""
    count = len(sheets)
    first = 6
    kids = b" ".join(b"%d 0 R" % (first + 2 * place) for place in range(count))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, count),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>",
        b"%s\nstream\n\0\nendstream" % PICTURE,
    ]
    resources = b"/Resources << /Font << /F 3 0 R /B 4 0 R >> /XObject << /P 5 0 R >> >>"
    for place, sheet in enumerate(sheets):
        box = b"/MediaBox [0 0 %d %d] /Contents %d 0 R" % (WIDTH, HEIGHT, first + 2 * place + 1)
        objects += [
            b"<< /Type /Page /Parent 2 0 R %s %s %s >>" % (box, resources, sheet.more),
            stream(b"\n".join(sheet.drawn)),
        ]
    return pdf(objects, trailer=trailer)


def objects_of(data: bytes) -> list[bytes]:
    """Return the objects of a PDF that :func:`book` made."""
    return re.findall(rb"\d+ 0 obj\n(.*?)\nendobj\n", data, re.DOTALL)


def read(data: bytes) -> Outline:
    """Return the outline of *data*."""
    return Pdf().read(data, FormatContext(source="a.pdf"))


def outline(*sheets: Sheet) -> Outline:
    """Return the outline of *sheets*."""
    return read(book(*sheets))


def texts(of: Outline) -> list[str]:
    """Return the blocks of *of* as printed."""
    return [block.printed for block in of.blocks]
