"""How much the packed parts of a PDF unpack to, looked at before PDFium does it without bounds.

Imports ``errors`` and the standard library only.
"""

from __future__ import annotations

import re
import zlib

from scrkit.errors import LimitError

MOST_CONTENT = 3_000_000
"""Bytes that describe one page. A page of a dense plan takes 200,000; each letter costs PDFium 170 bytes of memory."""

_STREAM = re.compile(rb"stream\r?\n")
_REACH = 2_000
"""How far back from its stream a dictionary begins at most."""

_TIMES = 4
_OTHER = (b"/Image", b"/FontFile", b"/Length1", b"/Type1C", b"/CIDFontType0C", b"/OpenType", b"/ICCBased", b"/N ")
"""What says in a dictionary that its stream is a picture, a font or a table of colours, and describes no page."""


def check_streams(data: bytes, name: str) -> None:
    """Refuse a PDF in which something that may describe a page unpacks to more than a page can need.

    Raises:
        LimitError: It does.
    """
    for found in _STREAM.finditer(data):
        around = data[max(0, found.start() - _REACH) : found.start()]
        described = around[max(around.rfind(b"obj"), 0) :]
        if b"Flate" not in described or any(other in described for other in _OTHER):
            continue
        unpacked: bytes | memoryview = memoryview(data)[found.end() :]
        for _ in range(min(described.count(b"Flate"), _TIMES)):
            unpacked = _unpacked(unpacked)
            if len(unpacked) > MOST_CONTENT:
                raise LimitError(f"holds a page that unpacks to more than {MOST_CONTENT:,} bytes", file=name)


def _unpacked(data: bytes | memoryview) -> bytes:
    """Return what *data* unpacks to, a byte more than may be at most; nothing where it is damaged."""
    try:
        return zlib.decompressobj().decompress(data, MOST_CONTENT + 1)
    except zlib.error:
        return b""
