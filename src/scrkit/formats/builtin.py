"""The file formats that scrkit ships, offered through the hook that plugins use."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrkit.plugin import API, FORMATS, FormatSpec, PluginInfo

if TYPE_CHECKING:
    from collections.abc import Iterable

    from scrkit.plugin import FormatsContext

scrkit_plugin = PluginInfo(id="scrkit.formats", api=API)


@FORMATS.implement
def scrkit_formats(context: FormatsContext) -> Iterable[FormatSpec]:  # noqa: ARG001 - the hook's one parameter
    """Offer every form in which boards publish."""
    yield FormatSpec(
        id="text",
        summary="Plain text and Markdown, UTF-8",
        suffixes=(".txt", ".text", ".md", ".markdown"),
        ref="scrkit.formats.text:Text",
    )
    yield FormatSpec(
        id="word",
        summary="Word documents, automatic numbers counted",
        suffixes=(".docx", ".docm"),
        ref="scrkit.formats.word:Word",
    )
    yield FormatSpec(
        id="pdf",
        summary="PDF with a text layer",
        suffixes=(".pdf",),
        ref="scrkit.formats.pdf:Pdf",
    )
    yield FormatSpec(
        id="sheet",
        summary="Spreadsheets of Excel",
        suffixes=(".xlsx", ".xlsm"),
        ref="scrkit.formats.sheet:Sheet",
    )
    yield FormatSpec(
        id="opendocument",
        summary="OpenDocument texts, as LibreOffice saves them",
        suffixes=(".odt", ".ott"),
        ref="scrkit.formats.opendocument:OpenDocument",
    )
    yield FormatSpec(
        id="html",
        summary="Saved web pages",
        suffixes=(".html", ".htm", ".xhtml"),
        ref="scrkit.formats.html:Html",
    )
