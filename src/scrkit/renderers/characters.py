"""Which characters a document can hold, whatever the text held before. Imports nothing of ours."""

from __future__ import annotations

import re

_LINE_END = re.compile(r"\r\n?|[\v\f]")
_NOT_XML = re.compile("[^\t\n\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def printable(text: str) -> str:
    """Return *text* with one kind of line end, and U+FFFD for each character that neither XML nor UTF-8 may hold."""
    return _NOT_XML.sub("\ufffd", _LINE_END.sub("\n", text))
