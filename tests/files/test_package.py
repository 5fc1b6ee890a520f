"""The XML inside an office file: parsed within bounds, without document types, entities or anything from outside."""

from __future__ import annotations

import zipfile
from io import BytesIO

import pytest

from scrkit.errors import FileError, LimitError
from scrkit.files import Package, parse_xml
from scrkit.files.limits import XML_MARKS, XML_PART_BYTES


def packed(**parts: bytes) -> bytes:
    """Return an office file of these *parts*."""
    made = BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(f"{name}.xml", data)
    return made.getvalue()


def test_a_part_is_found_by_its_name() -> None:
    """One that is not there is nothing."""
    package = Package(packed(b=b"<b>two</b>", a=b"<a/>"), "x.docx")

    assert package.parts == ("a.xml", "b.xml")
    assert ("a.xml" in package, "c.xml" in package) == (True, False)
    root = package.xml("b.xml")
    assert root is not None
    assert (root.tag, root.text) == ("b", "two")
    assert package.xml("c.xml") is None


def test_what_is_no_zip_file_is_refused() -> None:
    """Before anything is parsed."""
    with pytest.raises(FileError, match=r"^x\.docx: is not a \.docx or other zip file"):
        Package(b"<a/>", "x.docx")


@pytest.mark.parametrize(
    "data",
    [
        b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
        b'<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>',
        b"<!DOCTYPE a><a/>",
    ],
)
def test_a_document_type_is_refused(data: bytes) -> None:
    """No office file has one, and every attack by entities does."""
    with pytest.raises(FileError, match=r"^x\.docx: 'a\.xml' declares a document type, which no office file needs$"):
        parse_xml(data, "a.xml", "x.docx")


@pytest.mark.parametrize("data", [b"", b"<a", b"<a><b></a>", b"<a>&b;</a>", b"\xff\xfe<", b"words"])
def test_damaged_xml_is_refused_in_one_line(data: bytes) -> None:
    """With what to do."""
    with pytest.raises(FileError, match=r"^x\.docx: 'a\.xml' is damaged \([^\n]*\); save it again$"):
        parse_xml(data, "a.xml", "x.docx")


@pytest.mark.parametrize("data", [b"<a>" * 300 + b"</a>" * 300, b"<a>" + b"x" * 11_000_000 + b"</a>"])
def test_what_is_nested_deep_or_never_ends_is_refused(data: bytes) -> None:
    """By the parser's own bounds, which stay on."""
    with pytest.raises(LimitError, match=r"^x\.docx: 'a\.xml' is nested deeper than anything that is read$"):
        parse_xml(data, "a.xml", "x.docx")


def test_a_part_may_not_be_too_large() -> None:
    """Whatever the whole file may hold."""
    lines = "".join(f"{number:x}" for number in range(2_000_000)).encode()
    package = Package(packed(a=lines * (XML_PART_BYTES // len(lines) + 1)), "x.docx")

    with pytest.raises(LimitError, match=r"^x\.docx: 'a\.xml' holds more than 50,000,000 bytes"):
        package.xml("a.xml")


def test_a_part_is_read_element_by_element() -> None:
    """Whatever their namespace, each is whole when it comes and empty when the next is there."""
    data = packed(a=b'<a xmlns="urn:a"><!-- no --><b n="1"><c>one</c></b><d/><b n="2"/><?no?></a>')
    seen = []
    before = None
    for element in Package(data, "x.xlsx").stream("a.xml", "b", "d"):
        seen.append((element.tag, element.get("n"), [child.text for child in element]))
        assert before is None or (len(before), before.items()) == (0, [])
        before = element

    assert seen == [("{urn:a}b", "1", ["one"]), ("{urn:a}d", None, []), ("{urn:a}b", "2", [])]
    assert list(Package(data, "x.xlsx").stream("b.xml", "b")) == []


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b'<!DOCTYPE a [<!ENTITY b "c">]><a><b>&b;</b></a>', "declares a document type"),
        (b"<a><b/>", "is damaged"),
        (b"<b/>" * 2, "is damaged"),
    ],
)
def test_a_part_that_is_read_element_by_element_is_checked_too(data: bytes, says: str) -> None:
    """As one that is read at once."""
    with pytest.raises(FileError, match=says):
        list(Package(packed(a=data), "x.xlsx").stream("a.xml", "b"))


def test_a_part_nested_too_deep_is_refused_element_by_element_too() -> None:
    """The parser's own bound holds."""
    with pytest.raises(LimitError, match="nested deeper"):
        list(Package(packed(a=b"<b>" * 300 + b"</b>" * 300), "x.xlsx").stream("a.xml", "b"))


def test_a_part_of_too_many_tags_is_refused_before_it_is_parsed() -> None:
    """Each tag costs memory while the part is read."""
    made = BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr("a.xml", b"<a>" + b"<b/>" * XML_MARKS + b"</a>")
    with pytest.raises(LimitError, match=r"holds more than 1,200,000 tags"):
        list(Package(made.getvalue(), "x.xlsx").stream("a.xml", "b"))
