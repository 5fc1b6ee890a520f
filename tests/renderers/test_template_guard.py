"""Promises of what a template's package must be."""

from __future__ import annotations

import pytest

from renderers.templates import SHIPPED, members, packed, with_body
from scrkit.errors import TemplateError
from scrkit.renderers import template_guard
from scrkit.renderers.template_guard import check_template

DTD = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]>'


def with_part(text: str, name: str = "word/styles.xml") -> bytes:
    """Return the shipped template with *text* as one of its parts."""
    return packed(members(SHIPPED) | {name: text})


def test_the_shipped_template_is_sound() -> None:
    """What scrkit ships passes its own guard."""
    check_template(SHIPPED, "ours.docx")


@pytest.mark.parametrize("name", ["word/document.xml", "word/styles.xml", "_rels/.rels", "customXml/item1.xml"])
def test_no_part_may_declare_types_or_entities(name: str) -> None:
    """Every part is read as XML by something."""
    with pytest.raises(TemplateError, match="DTD"):
        check_template(with_part(f"{DTD}<x>&a;</x>", name), "ours.docx")


@pytest.mark.parametrize(
    "text", ['<?xml version="1.0" encoding="UTF-7"?><x/>', "<?xml version='1.0' encoding = 'utf-16'?><x/>", "<x>\0</x>"]
)
def test_no_part_may_hide_in_another_encoding(text: str) -> None:
    """A declaration that cannot be seen cannot be refused."""
    with pytest.raises(TemplateError, match="UTF-8"):
        check_template(with_part(text), "ours.docx")


@pytest.mark.parametrize("text", ["\ufeff<x/>", '\ufeff<?xml version="1.0" encoding="utf-8"?><x/>', "<x/>"])
def test_utf_8_may_be_marked_or_declared_or_neither(text: str) -> None:
    """Word writes each of them."""
    check_template(with_part(text), "ours.docx")


def test_what_is_not_xml_is_not_read() -> None:
    """A picture may hold any bytes."""
    check_template(with_part("<!DOCTYPE \0", "word/media/picture.png"), "ours.docx")


def test_the_limits_hold_at_their_edges(monkeypatch: pytest.MonkeyPatch) -> None:
    """Exactly at a limit is within it."""
    parts = members(with_body("<w:p/>"))
    length = sum(len(parts[name].encode()) for name in ("word/document.xml", "word/footer1.xml", "docProps/core.xml"))

    monkeypatch.setattr(template_guard, "MOST_TEXT", length)
    check_template(with_body("<w:p/>"), "ours.docx")
    monkeypatch.setattr(template_guard, "MOST_TEXT", length - 1)
    with pytest.raises(TemplateError, match="too large"):
        check_template(with_body("<w:p/>"), "ours.docx")
