"""Word files for LibreOffice to convert, made without our own reader or writer of them."""

from __future__ import annotations

import re
from io import BytesIO
from typing import Final

from docx import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

_NUMBERED: Final = re.compile(r"(?:- )?(\d+(?:\.\d+)*)\.?\s+(.*)")
_BULLET: Final = re.compile(r"\s*- (.*)")
_EMPHASIS: Final = re.compile(r"(\*\*.+?\*\*|\*.+?\*(?!\w))")


def typed_docx(text: str, *, automatic: bool = False) -> bytes:
    """Return *text* as a Word file, a paragraph a line; its numbers may be *automatic*, its emphasis then a look."""
    document = Document()
    lists = _Lists(document)
    for line in text.splitlines():
        paragraph = document.add_paragraph()
        numbered, bullet = _NUMBERED.fullmatch(line), _BULLET.fullmatch(line)
        if not automatic:
            paragraph.add_run(line)
            continue
        rest = numbered[2] if numbered else bullet[1] if bullet else line
        for piece in filter(None, _EMPHASIS.split(rest)):
            run = paragraph.add_run(piece.strip("*") if _EMPHASIS.fullmatch(piece) else piece)
            run.bold, run.italic = piece.startswith("**") or None, _EMPHASIS.fullmatch(piece) is not None or None
        if numbered or bullet:
            num, depth = lists.number(numbered[1]) if numbered else (lists.bullets, 0)
            properties = paragraph._p.get_or_add_pPr()  # noqa: SLF001 - python-docx has no other way to a list
            properties.append(
                parse_xml(f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{depth}"/><w:numId w:val="{num}"/></w:numPr>')
            )
    made = BytesIO()
    document.save(made)
    return made.getvalue()


class _Lists:
    """The lists that are needed to print the numbers of a text: a new one wherever they do not count on."""

    def __init__(self, document: object) -> None:
        self._root = document.part.numbering_part.element  # type: ignore[attr-defined]
        self._last = 100
        self._next = [1, 1, 1]
        levels = "".join(
            f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="{shape}"/>'
            "</w:lvl>"
            for depth, shape in enumerate(("%1.", "%1.%2", "%1.%2.%3"))
        )
        bullet = '<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="\u2022"/></w:lvl>'
        for key, inside in ((98, levels), (99, bullet)):
            abstract = f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{key}">{inside}</w:abstractNum>'
            self._root.insert(0, parse_xml(abstract))
        self.bullets = self._new(99)
        self._numbers = self._new(98)

    def number(self, said: str) -> tuple[int, int]:
        """Return the list that prints *said*, and how deep it stands there."""
        parts = [int(part) for part in said.split(".")]
        depth, last = len(parts) - 1, parts[-1]
        if self._next[depth] != last:
            start = f'<w:lvlOverride w:ilvl="{depth}"><w:startOverride w:val="{last}"/></w:lvlOverride>'
            self._numbers = self._new(98, start)
        self._next[depth:] = [last + 1, *[1] * (2 - depth)]
        return self._numbers, depth

    def _new(self, abstract: int, inside: str = "") -> int:
        self._last += 1
        key = f'<w:abstractNumId w:val="{abstract}"/>'
        self._root.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="{self._last}">{key}{inside}</w:num>'))
        return self._last
