"""Filling in a Word template: sandboxed, strict and byte-stable. Public: plugins fill in their own templates with it.

Imports ``errors`` and the guard; docxtpl is slow to import and waits until a template is filled in.
"""

from __future__ import annotations

from datetime import date, datetime, time
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from attrs import frozen

from scrkit.errors import TemplateError
from scrkit.renderers.template_guard import check_template

if TYPE_CHECKING:
    from collections.abc import Mapping

    from scrkit.renderers.word_template import WordTemplate

LANGUAGE = "en-GB"
EPOCH = date(1980, 1, 1)
"""The day that stands in a document of no day, and in every member of its archive: the first that a zip can hold."""

_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_CONTENT_TYPES = "[Content_Types].xml"


@frozen(kw_only=True)
class Properties:
    """What the document says of itself, where its template does not: *day* stands for made and changed."""

    title: str
    author: str
    day: date | None


def fill(template: bytes, values: Mapping[str, object], properties: Properties, *, name: str) -> bytes:
    """Return *template*, called *name* in messages, filled in with *values*: the same bytes for the same arguments.

    A template may print words and numbers (``{{ plan.title }}``), choose (``{% if %}``) and loop (``{%tr for %}``); it
    may not call, calculate or import. Every character of a value comes out as it is; what XML forbids as U+FFFD.

    Raises:
        TemplateError: The template is broken, hostile, or asks for what is not among *values*.
    """
    check_template(template, name)
    try:
        return _with_fixed_times(_filled(template, values, properties))
    except Exception as error:
        # A foreign file trips python-docx, lxml and jinja2 in every way there is: any error here is the template's.
        raise TemplateError(_reason(error), file=name) from error


def text_of(document: bytes) -> str:
    """Return the text in the body of a Word *document*, one paragraph a line."""
    from lxml import etree  # noqa: PLC0415 - slow to import

    with ZipFile(BytesIO(document)) as archive:
        body = etree.fromstring(archive.read("word/document.xml"))
    paragraphs = (node.xpath("string()") for node in body.iter(f"{_WORD}p"))
    return "\n".join(str(paragraph) for paragraph in paragraphs)


def _filled(template: bytes, values: Mapping[str, object], properties: Properties) -> bytes:
    from scrkit.renderers.word_template import WordTemplate  # noqa: PLC0415 - docxtpl is slow to import

    document = WordTemplate(BytesIO(template))
    document.fill(values)
    _describe(document, properties)
    made = BytesIO()
    document.save(made)
    return made.getvalue()


def _describe(document: WordTemplate, properties: Properties) -> None:
    from scrkit.renderers.word_template import short  # noqa: PLC0415 - as above

    core = document.docx.core_properties
    core.title = core.title or short(properties.title)
    core.author = core.author or short(properties.author)
    core.last_modified_by = core.author
    core.language = core.language or LANGUAGE
    core.revision = 1
    core.created = core.modified = datetime.combine(properties.day or EPOCH, time())


def _with_fixed_times(made: bytes) -> bytes:
    """Return the archive *made* with its members in a fixed order, all of one time."""
    fixed = BytesIO()
    with ZipFile(BytesIO(made)) as old, ZipFile(fixed, "w", ZIP_DEFLATED) as new:
        for name in sorted(old.namelist(), key=lambda member: (member != _CONTENT_TYPES, member)):
            member = ZipInfo(name, (EPOCH.year, EPOCH.month, EPOCH.day, 0, 0, 0))
            member.create_system = 0  # else it tells the machine
            member.compress_type = ZIP_DEFLATED
            new.writestr(member, old.read(name))
    return fixed.getvalue()


def _reason(error: Exception) -> str:
    """Return in a few words what *error* says of the template."""
    said = str(error).strip() or type(error).__name__
    kind = type(error).__name__
    if kind == "UndefinedError":
        return f"it asks for something that is not there: {said}"
    if kind == "SecurityError":
        return said
    if isinstance(error, RecursionError | MemoryError):
        return "it is nested too deeply or too large"
    return f"it cannot be filled in: {said}"
