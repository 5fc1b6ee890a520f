"""The styles of the templates that scrkit ships, as XML: one set of names, two looks."""

from __future__ import annotations

from dataclasses import dataclass

from wordml import TEXT_WIDTH

INK = "1A1A1A"
GREY = "4A4A4A"


@dataclass(frozen=True)
class Look:
    """What sets one template apart from another: *font* and *size* (in half points), *accent*, *tint* behind heads."""

    font: str
    size: int
    accent: str
    tint: str


def styles(look: Look) -> str:
    """Return every style of a template in *look*."""
    return "".join(
        (
            _defaults(look),
            _paragraph("Normal", "Normal"),
            _paragraph("Title", "Title", _spaced(0, 120, keep=True), _letters(40, look.accent, bold=True)),
            _paragraph("Subtitle", "Subtitle", _spaced(0, 40, keep=True), _letters(24, GREY)),
            _paragraph("Heading1", "heading 1", _heading(280, 100, 0), _letters(28, look.accent, bold=True)),
            _paragraph("PageHeading1", "Heading 1 On New Page", "<w:pageBreakBefore/>", based="Heading1"),
            _paragraph("Heading2", "heading 2", _heading(240, 60, 1), _letters(23, look.accent, bold=True)),
            _paragraph("ListBullet", "List Bullet", _bulleted(1)),
            _paragraph("TableText", "Table Text", _spaced(0, 40)),
            _paragraph("TableBullet", "Table Bullet", _bulleted(2), based="TableText"),
            _paragraph("TableHead", "Table Heading", _spaced(20, 40, keep=True), _letters(look.size, INK, bold=True)),
            _paragraph("About", "About", _spaced(0, 80, keep=True), _letters(look.size, GREY)),
            _paragraph("Notice", "Notice", _notice(look), _letters(22, INK)),
            _paragraph("Footer", "footer", _footer(look), _letters(18, GREY)),
            _character("Strong", "Strong", "<w:b/><w:bCs/>"),
            _character("Said", "Said", _letters(look.size, GREY)),
            _table(look),
        )
    )


def _defaults(look: Look) -> str:
    fonts = f'<w:rFonts w:ascii="{look.font}" w:hAnsi="{look.font}" w:eastAsia="{look.font}" w:cs="{look.font}"/>'
    return (
        f'<w:docDefaults><w:rPrDefault><w:rPr>{fonts}<w:color w:val="{INK}"/>'
        f'<w:sz w:val="{look.size}"/><w:szCs w:val="{look.size}"/>'
        '<w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        '<w:pPrDefault><w:pPr><w:spacing w:after="80" w:line="252" w:lineRule="auto"/></w:pPr></w:pPrDefault>'
        "</w:docDefaults>"
    )


def _paragraph(style: str, name: str, shape: str = "", letters: str = "", *, based: str = "Normal") -> str:
    default = style == based
    first = ' w:default="1"' if default else ""
    base = "" if default else f'<w:basedOn w:val="{based}"/>'
    return (
        f'<w:style w:type="paragraph"{first} w:styleId="{style}"><w:name w:val="{name}"/>{base}<w:qFormat/>'
        f"<w:pPr>{shape}</w:pPr><w:rPr>{letters}</w:rPr></w:style>"
    )


def _character(style: str, name: str, letters: str) -> str:
    return (
        f'<w:style w:type="character" w:styleId="{style}"><w:name w:val="{name}"/><w:qFormat/>'
        f"<w:rPr>{letters}</w:rPr></w:style>"
    )


def _spaced(before: int, after: int, *, keep: bool = False) -> str:
    return f'{"<w:keepNext/>" if keep else ""}<w:spacing w:before="{before}" w:after="{after}"/>'


def _bulleted(numbering: int) -> str:
    indent = '<w:ind w:left="227" w:hanging="227"/>'
    return f'<w:numPr><w:numId w:val="{numbering}"/></w:numPr>{_spaced(0, 40)}{indent}'


def _heading(before: int, after: int, level: int) -> str:
    spacing = f'<w:spacing w:before="{before}" w:after="{after}"/>'
    return f'<w:keepNext/><w:keepLines/>{spacing}<w:outlineLvl w:val="{level}"/>'


def _letters(half_points: int, colour: str, *, bold: bool = False) -> str:
    size = f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>'
    return f'{"<w:b/><w:bCs/>" if bold else ""}<w:color w:val="{colour}"/>{size}'


def _notice(look: Look) -> str:
    border = f'w:val="single" w:sz="12" w:space="6" w:color="{INK}"'
    sides = "".join(f"<w:{side} {border}/>" for side in ("top", "left", "bottom", "right"))
    return (
        f'<w:keepLines/><w:pBdr>{sides}</w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="{look.tint}"/>'
        '<w:spacing w:before="120" w:after="160"/><w:ind w:left="142" w:right="142"/>'
    )


def _footer(look: Look) -> str:
    return (
        f'<w:pBdr><w:top w:val="single" w:sz="4" w:space="4" w:color="{look.accent}"/></w:pBdr>'
        f'<w:tabs><w:tab w:val="right" w:pos="{TEXT_WIDTH}"/></w:tabs><w:spacing w:after="0"/>'
    )


def _table(look: Look) -> str:
    line = 'w:val="single" w:sz="4" w:space="0" w:color="8C8C8C"'
    thick = f'w:val="single" w:sz="12" w:space="0" w:color="{look.accent}"'
    margins = "".join(
        f'<w:{side} w:w="{width}" w:type="dxa"/>'
        for side, width in (("top", 40), ("left", 85), ("bottom", 20), ("right", 85))
    )
    return (
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/></w:style>'
        '<w:style w:type="table" w:styleId="PlanTable"><w:name w:val="Plan Table"/><w:basedOn w:val="TableNormal"/>'
        f"<w:tblPr><w:tblBorders><w:top {thick}/><w:bottom {line}/><w:insideH {line}/><w:insideV {line}/>"
        "</w:tblBorders>"
        f"<w:tblCellMar>{margins}</w:tblCellMar></w:tblPr>"
        '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr>'
        f'<w:tcBorders><w:bottom {thick}/></w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="{look.tint}"/>'
        "</w:tcPr></w:tblStylePr></w:style>"
    )
