"""What is no OpenDocument text, or none that may be read, is refused in one line."""

from __future__ import annotations

import pytest

from formats.opendocument.odf_written import KIND, item, lst, odt, p, packed, printed, read
from scrkit.errors import FileError, LimitError

NO_BODY = "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'/>"
ENCRYPTED = (
    "<manifest:manifest xmlns:manifest='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'>"
    "<manifest:file-entry manifest:full-path='content.xml'><manifest:encryption-data/></manifest:file-entry>"
    "</manifest:manifest>"
)
ENTITIES = '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"<a/>", "is not a .docx or other zip file"),
        (packed({"content.xml": "<a/>"}), r"is no OpenDocument text \(it says of itself: no kind\); save it as .odt"),
        (
            packed({"mimetype": "application/vnd.oasis.opendocument.spreadsheet"}),
            r"is no OpenDocument text \(it says of itself: application/vnd.oasis.opendocument.spreadsheet\)",
        ),
        (packed({"mimetype": KIND}), r"holds no text \('content.xml' or its body is missing\); save it again"),
        (packed({"mimetype": KIND, "content.xml": NO_BODY}), "holds no text"),
        (odt("", **{"META-INF/manifest.xml": ENCRYPTED}), "is encrypted; take the password off and save it again"),
        (odt("", **{"content.xml": ENTITIES}), "'content.xml' declares a document type"),
        (odt("", **{"styles.xml": ENTITIES}), "'styles.xml' declares a document type"),
        (odt("", **{"content.xml": "<a"}), "'content.xml' is damaged"),
        (odt("x")[:200], "is damaged or cut short"),
    ],
)
def test_what_is_no_text_is_refused(data: bytes, problem: str) -> None:
    """By name, with what to do."""
    with pytest.raises(FileError, match=rf"^a\.odt: {problem}"):
        read(data)


@pytest.mark.parametrize(
    "body",
    [
        odt(f"{'<text:span>' * 300}x{'</text:span>' * 300}"),
        odt("<text:p>x</text:p>" + " " * 60_000_000),
        odt(p("word " * 30_000)),
    ],
)
def test_what_is_too_deep_or_too_long_is_refused(body: bytes) -> None:
    """A part that swells, elements within elements, a paragraph without end."""
    with pytest.raises(LimitError, match=r"^a\.odt: [^\n]*$"):
        read(body)


@pytest.mark.parametrize("tag", ["text:span", "text:section", "draw:g"])
def test_what_the_parser_still_reads_is_read(tag: str) -> None:
    """Two hundred and forty levels are no overflow here."""
    inside = p("x") if tag != "text:span" else "x"
    body = f"{f'<{tag}>' * 240}{inside}{f'</{tag}>' * 240}"

    assert printed(body if tag == "text:section" else p(body)) == ["x"]


def test_lists_within_lists_are_read_as_deep() -> None:
    """A hundred of them."""
    body = p("x")
    for _ in range(100):
        body = lst(item(body))

    assert printed(body) == ["x"]


def test_templates_and_files_without_styles_are_read() -> None:
    """The styles may lie in the content alone; nothing need be in the manifest."""
    content = (
        "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
        " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><office:body><office:text>"
        "<text:p>a</text:p></office:text></office:body></office:document-content>"
    )
    found = read(packed({"mimetype": f"{KIND}-template", "content.xml": content}))

    assert (found.format, found.source, [it.printed for it in found.blocks]) == ("opendocument", "a.odt", ["a"])
