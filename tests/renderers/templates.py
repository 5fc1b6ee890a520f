"""Word templates for the tests: small ones in the shipped one's clothes."""

from __future__ import annotations

from importlib.resources import files
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

SHIPPED = files("scrkit.renderers").joinpath("templates", "action-plan.docx").read_bytes()
WORDML = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml"

CORE = (
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/">{}</cp:coreProperties>'
)


def members(package: bytes) -> dict[str, str]:
    """Return the parts of *package* as text."""
    with ZipFile(BytesIO(package)) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


def packed(parts: dict[str, str]) -> bytes:
    """Return *parts* as an archive."""
    made = BytesIO()
    with ZipFile(made, "w", ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return made.getvalue()


def with_body(body: str, *, core: str = "", footer: str = "<w:p/>") -> bytes:
    """Return a template of *body*, with *core* among its properties and *footer* below every page."""
    parts = members(SHIPPED)
    whole = parts["word/document.xml"]
    start, end = whole.index("<w:body>") + len("<w:body>"), whole.index("<w:sectPr>")
    parts["word/document.xml"] = whole[:start] + body + whole[end:]
    parts["word/footer1.xml"] = f'<w:ftr xmlns:w="{WORDML}">{footer}</w:ftr>'
    parts["docProps/core.xml"] = CORE.format(core)
    return packed(parts)


def said(text: str) -> str:
    """Return a paragraph that says *text*, a tag perhaps."""
    safe = text.replace("&", "&amp;").replace("<", "&lt;")
    return f'<w:p><w:r><w:t xml:space="preserve">{safe}</w:t></w:r></w:p>'


def saying(text: str) -> bytes:
    """Return a template of one paragraph that says *text*."""
    return with_body(said(text))


def with_property(name: str, text: str) -> bytes:
    """Return a template whose Dublin Core property *name* says *text*."""
    return with_body("<w:p/>", core=f"<dc:{name}>{text}</dc:{name}>")


def with_footnote(text: str) -> bytes:
    """Return a template whose one footnote says *text*."""
    parts = members(with_body("<w:p/>"))
    parts["[Content_Types].xml"] = parts["[Content_Types].xml"].replace(
        "</Types>", f'<Override PartName="/word/footnotes.xml" ContentType="{TYPES}.footnotes+xml"/></Types>'
    )
    link = f'<Relationship Id="rId99" Type="{OFFICE}/footnotes" Target="footnotes.xml"/>'
    links = "word/_rels/document.xml.rels"
    parts[links] = parts[links].replace("</Relationships>", f"{link}</Relationships>")
    notes = f'<w:footnotes xmlns:w="{WORDML}"><w:footnote w:id="2">{said(text)}</w:footnote></w:footnotes>'
    parts["word/footnotes.xml"] = f'<?xml version="1.0" encoding="UTF-8"?>{notes}'
    return packed(parts)
