"""Writes a document as Word does: automatic lists, merged and filled cells, footnotes, running heads."""

from __future__ import annotations

import io
import re
import zipfile
from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import escape

import docx
from docx.enum.section import WD_ORIENT
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part as PackagePart
from docx.oxml import parse_xml
from docx.shared import Cm, Pt

from corpus.composing.document import SCHEMES, Document, Line, PageBreak, Table

if TYPE_CHECKING:
    from docx.document import Document as WordDocument

    from corpus.composing.document import Cell

_MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_NAMESPACES = f'xmlns:w="{_MAIN}"'
_RUNS = re.compile(r"(\*\*.+?\*\*|\[\^\d+\])")
_STYLES = {"title": "Title", "paragraph": "Normal", "point": "ListBullet"}
_TWIPS = 567  # in a centimetre
_FOOTNOTES = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"


def write(document: Document) -> bytes:
    """Return *document* as a .docx, the same bytes every time."""
    word = docx.Document()
    normal: Any = word.styles["Normal"]  # python-docx types styles too widely to have a font
    normal.font.name = "Liberation Sans"
    normal.font.size = Pt(9 if document.landscape else 11)
    _page(word, document)
    lists = _lists(word, document)
    body: Any = word.element[0]
    for part in document.parts:
        for made in _part(part, lists):
            body.insert(len(body) - 1, parse_xml(made))
    if document.notes:
        _footnotes(word, document.notes)
    core = word.core_properties
    core.author, core.title, core.comments = "", document.heading, ""
    _leave_out(word)
    held = io.BytesIO()
    word.save(held)
    return _steady(held.getvalue())


def _leave_out(word: WordDocument) -> None:
    """Leave out what the template brings and no document needs: a picture, and styles for a Word of 2007."""
    package: Any = word.part.package  # python-docx types it as any package or none
    for relations in (word.part.rels, package.rels):
        for key, relation in list(relations.items()):
            if relation.reltype.endswith(("/stylesWithEffects", "/thumbnail")):
                del relations[key]


def _steady(packed: bytes) -> bytes:
    """Return the archive with no times in it."""
    held = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(packed)) as source, zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as target:
        for member in source.infolist():
            target.writestr(zipfile.ZipInfo(member.filename), source.read(member), zipfile.ZIP_DEFLATED)
    return held.getvalue()


def _page(word: WordDocument, document: Document) -> None:
    section = word.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    if document.landscape:
        section.orientation = WD_ORIENT.LANDSCAPE
        section.page_width, section.page_height = Cm(29.7), Cm(21)
    section.left_margin = section.right_margin = Cm(2)
    section.top_margin = section.bottom_margin = Cm(2)
    if document.head:
        section.header.paragraphs[0].text = document.head
    if document.foot:
        section.footer.paragraphs[0].text = document.foot
    if document.pages:
        section.footer.paragraphs[0].add_run(" " if document.foot else "")
        field = f'<w:fldSimple {_NAMESPACES} w:instr="PAGE"><w:r><w:t>1</w:t></w:r></w:fldSimple>'
        section.footer.paragraphs[0]._p.append(parse_xml(field))  # noqa: SLF001 - python-docx knows no fields


def _lists(word: WordDocument, document: Document) -> dict[str, int]:
    """Define every automatic list of *document*; return its number in the numbering part by its name."""
    names = dict.fromkeys(line.automatic for line in _all_lines(document) if line.automatic)
    numbering = word.part.numbering_part.element
    abstracts = [element for element in numbering if str(element.tag).endswith("abstractNum")]
    for place, name in enumerate(names, 900):
        levels = "".join(
            f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/>'
            f'<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{567 + 283 * level}" w:hanging="567"/></w:pPr></w:lvl>'
            for level, (form, text) in enumerate(SCHEMES[name.partition("#")[0]])
        )
        abstract = f'<w:abstractNum {_NAMESPACES} w:abstractNumId="{place}">'
        made = parse_xml(f'{abstract}<w:multiLevelType w:val="multilevel"/>{levels}</w:abstractNum>')
        abstracts[-1].addnext(made)
        abstracts.append(made)
        numbering.append(
            parse_xml(f'<w:num {_NAMESPACES} w:numId="{place}"><w:abstractNumId w:val="{place}"/></w:num>')
        )
    return {name: place for place, name in enumerate(names, 900)}


def _all_lines(document: Document) -> list[Line]:
    lines = [part for part in document.parts if isinstance(part, Line)]
    tables = [part for part in document.parts if isinstance(part, Table)]
    return [*lines, *(line for one in tables for row in one.rows for cell in row for line in cell.lines)]


def _part(part: Line | Table | PageBreak, lists: dict[str, int]) -> tuple[str, ...]:
    if isinstance(part, PageBreak):
        return (f'<w:p {_NAMESPACES}><w:r><w:br w:type="page"/></w:r></w:p>',)
    if isinstance(part, Table):
        return (_table(part, lists), f"<w:p {_NAMESPACES}/>")
    return (_paragraph(part, lists),)


def _paragraph(line: Line, lists: dict[str, int]) -> str:
    style = f"Heading{line.level}" if line.style == "heading" else _STYLES[line.style]
    properties = f'<w:pStyle w:val="{style}"/>'
    text = line.text
    if line.automatic:
        level = 0 if len(SCHEMES[line.scheme]) == 1 else line.level - 1
        properties += f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{lists[line.automatic]}"/></w:numPr>'
    elif line.number:
        text = f"{line.number}\t{line.text}" if line.style == "paragraph" else line.typed
    return f"<w:p {_NAMESPACES}><w:pPr>{properties}</w:pPr>{_runs(text)}</w:p>"


def _runs(text: str) -> str:
    return "".join(_run(piece) for piece in _RUNS.split(text) if piece)


def _run(piece: str) -> str:
    if piece.startswith("[^"):
        mark = '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'
        return f'<w:r>{mark}<w:footnoteReference w:id="{int(piece[2:-1]) + 1}"/></w:r>'
    bold = "<w:rPr><w:b/></w:rPr>" if piece.startswith("**") else ""
    words = piece[2:-2] if bold else piece
    tabbed = "<w:tab/>".join(f'<w:t xml:space="preserve">{escape(word)}</w:t>' for word in words.split("\t"))
    return f"<w:r>{bold}{tabbed}</w:r>"


def _table(table: Table, lists: dict[str, int]) -> str:
    grid = "".join(f'<w:gridCol w:w="{round(width * _TWIPS)}"/>' for width in table.widths)
    rows = "".join(_rows(table, lists))
    properties = '<w:tblStyle w:val="TableGrid"/><w:tblW w:w="0" w:type="auto"/><w:tblLayout w:type="fixed"/>'
    return f"<w:tbl {_NAMESPACES}><w:tblPr>{properties}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>"


def _rows(table: Table, lists: dict[str, int]) -> list[str]:
    """Return the rows; a cell that one above covers is written again, as one that goes on."""
    open_down: dict[int, tuple[int, int]] = {}  # by column: rows still covered, and columns
    made: list[str] = []
    for place, row in enumerate(table.rows):
        cells, column, waiting = "", 0, list(row)
        while column < len(table.widths):
            if column in open_down:
                left, across = open_down.pop(column)
                cells += _cell(None, _width(table, column, across), across, going_on=True, lists=lists)
                if left > 1:
                    open_down[column] = (left - 1, across)
            else:
                one = waiting.pop(0)
                across = one.across
                cells += _cell(one, _width(table, column, across), across, going_on=False, lists=lists)
                if one.down > 1:
                    open_down[column] = (one.down - 1, across)
            column += across
        repeat = "<w:trPr><w:tblHeader/></w:trPr>" if table.repeat and place < table.head else ""
        made.append(f"<w:tr>{repeat}{cells}</w:tr>")
    return made


def _width(table: Table, column: int, across: int) -> int:
    return round(sum(table.widths[column : column + across]) * _TWIPS)


def _cell(one: Cell | None, width: int, across: int, *, going_on: bool, lists: dict[str, int]) -> str:
    properties = f'<w:tcW w:w="{width}" w:type="dxa"/>'
    properties += f'<w:gridSpan w:val="{across}"/>' if across > 1 else ""
    if going_on:
        properties += "<w:vMerge/>"
    elif one is not None and one.down > 1:
        properties += '<w:vMerge w:val="restart"/>'
    if one is not None and one.fill:
        properties += f'<w:shd w:val="clear" w:color="auto" w:fill="{one.fill}"/>'
    lines = "".join(_paragraph(line, lists) for line in one.lines) if one is not None else ""
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{lines or '<w:p/>'}</w:tc>"


def _footnotes(word: WordDocument, notes: tuple[str, ...]) -> None:
    separators = "".join(
        f'<w:footnote w:type="{kind}" w:id="{place}"><w:p><w:r><w:{mark}/></w:r></w:p></w:footnote>'
        for place, (kind, mark) in enumerate(
            (("separator", "separator"), ("continuationSeparator", "continuationSeparator"))
        )
    )
    mark = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/></w:r>'
    told = "".join(
        f'<w:footnote w:id="{place}"><w:p>{mark}'
        f'<w:r><w:t xml:space="preserve"> {escape(note)}</w:t></w:r></w:p></w:footnote>'
        for place, note in enumerate(notes, 2)
    )
    xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    xml += f"<w:footnotes {_NAMESPACES}>{separators}{told}</w:footnotes>"
    part = PackagePart(PackURI("/word/footnotes.xml"), _FOOTNOTES, xml.encode(), word.part.package)
    word.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
