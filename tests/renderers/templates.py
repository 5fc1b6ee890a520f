"""Word templates for the tests: the shipped one with other parts."""

from __future__ import annotations

import re
from importlib.resources import files
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

SHIPPED = files("scrkit.renderers").joinpath("templates", "action-plan.docx").read_bytes()


def with_parts(parts: dict[str, str | bytes], *, base: bytes = SHIPPED) -> bytes:
    """Return *base* with *parts* in place of its own or beside them."""
    with ZipFile(BytesIO(base)) as archive:
        members: dict[str, str | bytes] = {name: archive.read(name) for name in archive.namelist()}
    made = BytesIO()
    with ZipFile(made, "w", ZIP_DEFLATED) as archive:
        for name, text in (members | parts).items():
            archive.writestr(name, text)
    return made.getvalue()


def with_body(body: str) -> bytes:
    """Return the shipped template with *body* in place of its own."""
    with ZipFile(BytesIO(SHIPPED)) as archive:
        whole = archive.read("word/document.xml").decode()
    start, end = whole.index("<w:body>") + len("<w:body>"), whole.index("<w:sectPr>")
    return with_parts({"word/document.xml": whole[:start] + body + whole[end:]})


def saying(text: str) -> bytes:
    """Return a template of one paragraph that says *text*, a tag perhaps."""
    safe = text.replace("&", "&amp;").replace("<", "&lt;")
    return with_body(f'<w:p><w:r><w:t xml:space="preserve">{safe}</w:t></w:r></w:p>')


def with_property(name: str, text: str) -> bytes:
    """Return the shipped template with *text* as the Dublin Core property *name*."""
    with ZipFile(BytesIO(SHIPPED)) as archive:
        core = archive.read("docProps/core.xml").decode()
    core = re.sub(rf"<dc:{name}>.*?</dc:{name}>", "", core)
    return with_parts({"docProps/core.xml": core.replace("<dc:", f"<dc:{name}>{text}</dc:{name}><dc:", 1)})
