"""Promises of filling in a Word template."""

from __future__ import annotations

from datetime import UTC, date, datetime
from io import BytesIO
from zipfile import ZipFile

import pytest
from docx import Document
from hypothesis import given
from lxml import etree
from markupsafe import Markup

from renderers.papers import part
from renderers.templates import SHIPPED, packed, said, saying, with_body, with_footnote, with_property
from scrkit.errors import TemplateError
from scrkit.renderers.characters import printable
from scrkit.renderers.word import Properties, fill
from strategies import any_texts

PROPERTIES = Properties(title="Our title", author="Our board", day=date(2024, 1, 10))

TRAPS = (
    "{{ 7*7 }}",
    "{% if x %}",
    "{# gone? #}",
    "{_{ x }_} {_% y %_}",
    "R & D <b>bold</b> \"quoted\" 'single'",
    "line\nline\n\nline\ttab",
    "&amp; &#123; &lt;",
    "</w:t></w:r></w:p>",
    " blanks at both ends ",
    "x" * 10_000,
)


def filled(template: bytes, **values: object) -> bytes:
    """Return *template* filled in with *values*."""
    return fill(template, values, PROPERTIES, name="ours.docx")


def shown(data: bytes, name: str) -> str:
    """Return the words of the member *name*."""
    return "".join(map(str, etree.fromstring(part(data, name).encode()).itertext()))


def first_line(data: bytes) -> str:
    """Return the first paragraph of a document."""
    return Document(BytesIO(data)).paragraphs[0].text


@pytest.mark.parametrize("text", TRAPS)
def test_every_character_comes_out_as_it_is(text: str) -> None:
    """Nothing is run, dropped or taken for markup."""
    assert first_line(filled(saying("{{ text }}"), text=text)) == text


@given(any_texts())
def test_any_text_comes_out(text: str) -> None:
    """Whatever a document may hold."""
    assert first_line(filled(saying("a{{ text }}z"), text=text)) == f"a{printable(text)}z"


def test_a_templates_own_words_are_escaped_once() -> None:
    """A constant in a tag is printed as it is written there."""
    assert first_line(filled(saying("{{ 'R < D {' }} {{ 5 }}"))) == "R < D { 5"


def test_text_that_calls_itself_safe_is_escaped_too() -> None:
    """No value can bring markup into the document."""
    assert first_line(filled(saying("{{ text }}"), text=Markup("<b>"))) == "<b>"


def test_loops_and_choices_work() -> None:
    """Filters and tests of the short list, loop counters and keys too."""
    template = saying(
        "{% for x in xs if x is ne 'c' %}{{ loop.index }}{{ x|upper }}{% if not loop.last and 'a' in x %}, {% endif %}"
        "{% endfor %}{{ ' yes' if xs|length == 3 else ' no' }}{{ xs[0] }}"
    )

    assert first_line(filled(template, xs=("a", "b", "c"))) == "1A, 2B yesa"


@pytest.mark.parametrize("name", ["title", "creator", "subject", "description", "identifier", "language"])
def test_properties_are_filled_in_as_plain_text(name: str) -> None:
    """Not escaped for XML twice, and on one line."""
    made = filled(with_property(name, "{{ text }}"), text="R & D\n<x>")

    assert f"<dc:{name}>R &amp; D &lt;x&gt;</dc:{name}>" in part(made, "docProps/core.xml")


def test_a_property_is_cut_where_word_would_refuse_it() -> None:
    """At 255 characters, and it shows."""
    made = Document(BytesIO(filled(with_property("title", "{{ text }}"), text="x" * 300)))

    assert made.core_properties.title == "x" * 254 + "…"


def test_properties_that_the_template_leaves_open_are_given() -> None:
    """Title, author, language and day; no clock."""
    core = Document(BytesIO(filled(with_property("title", "Their own")))).core_properties

    assert (core.title, core.author, core.last_modified_by) == ("Their own", "Our board", "Our board")
    assert (core.language, core.revision) == ("en-GB", 1)
    assert core.created == core.modified == datetime(2024, 1, 10, tzinfo=UTC)


def test_a_document_of_no_day_has_the_first_that_an_archive_can_hold() -> None:
    """There is no clock to fall back on."""
    made = fill(saying("x"), {}, Properties(title="t", author="a", day=None), name="ours.docx")

    assert Document(BytesIO(made)).core_properties.created == datetime(1980, 1, 1, tzinfo=UTC)


def test_footers_are_filled_in() -> None:
    """As the body is."""
    made = filled(with_body("<w:p/>", footer=said("{{ text }}")), text="a & {{ 7*7 }}\nb")

    assert Document(BytesIO(made)).sections[0].footer.paragraphs[0].text == "a & {{ 7*7 }}\nb"


def test_footnotes_are_filled_in() -> None:
    """As the body is."""
    made = filled(with_footnote("{{ text }}"), text="a & {{ 7*7 }}")

    assert shown(made, "word/footnotes.xml") == "a & {{ 7*7 }}"


@pytest.mark.parametrize(
    "template",
    [
        saying("{{ nothing }}"),
        with_body("<w:p/>", footer=said("{{ nothing }}")),
        with_footnote("{{ nothing }}"),
        with_property("subject", "{{ nothing }}"),
    ],
    ids=["body", "footer", "footnote", "property"],
)
def test_what_is_not_there_is_an_error_that_names_it(template: bytes) -> None:
    """In every part, and never a gap."""
    with pytest.raises(TemplateError, match=r"^ours.docx: it asks for .*'nothing'"):
        filled(template)


def test_a_missing_field_is_named() -> None:
    """Not only the record that lacks it."""
    with pytest.raises(TemplateError, match="no attribute 'day'"):
        filled(saying("{{ thing.day }}"), thing={"month": 1})


@pytest.mark.parametrize("broken", ["{{ text", "{% if text %}", "{% for %}", "{{ text | }}", "{% colspan %}"])
def test_a_broken_template_is_one_line_that_names_it(broken: str) -> None:
    """The name first, and what is wrong."""
    with pytest.raises(TemplateError) as caught:
        filled(saying(broken), text="x")

    assert str(caught.value).startswith("ours.docx: it cannot be filled in: ")
    assert "\n" not in str(caught.value)


def test_a_template_that_would_lose_words_is_refused() -> None:
    """A tag that opens a paragraph and does not close it: docxtpl would mend that by dropping what follows."""
    body = said("{%p if no %}") + "<w:tbl><w:tr><w:tc>" + said("{%p endif %}") + "</w:tc></w:tr></w:tbl>"

    with pytest.raises(TemplateError, match="cannot be filled in"):
        filled(with_body(body), no=False)


@pytest.mark.parametrize("data", [b"", b"PK", b"no archive", SHIPPED[:-200]])
def test_what_is_no_archive_is_refused(data: bytes) -> None:
    """By its name, before anything opens it."""
    with pytest.raises(TemplateError, match=r"^ours.docx: "):
        filled(data)


def test_an_archive_that_is_no_document_is_refused() -> None:
    """Any zip file is not a Word file."""
    with pytest.raises(TemplateError, match=r"^ours.docx: it cannot be filled in"):
        filled(packed({"hello.txt": "x"}))


def test_the_archive_is_the_same_at_every_making() -> None:
    """One time, one order, no trace of the machine."""
    with ZipFile(BytesIO(filled(saying("x")))) as archive:
        infos = archive.infolist()

    assert {(info.date_time, info.create_system) for info in infos} == {((1980, 1, 1, 0, 0, 0), 0)}
    assert [info.filename for info in infos] == [
        "[Content_Types].xml",
        *sorted(info.filename for info in infos if info.filename != "[Content_Types].xml"),
    ]
