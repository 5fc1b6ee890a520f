"""Promises of what a document can hold."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from scrkit.renderers.characters import printable


@pytest.mark.parametrize("end", ["\r\n", "\r", "\n", "\v", "\f"])
def test_there_is_one_kind_of_line_end(end: str) -> None:
    """Whatever the text came from."""
    assert printable(f"one{end}two") == "one\ntwo"


@pytest.mark.parametrize("character", ["\0", "\a", "\x1b", "\ud800", "\ufffe", "\uffff"])
def test_what_xml_forbids_is_marked(character: str) -> None:
    """The place is kept, so that nobody takes the text for whole."""
    assert printable(f"a{character}b") == "a\ufffdb"


@given(st.text(st.characters()))
def test_everything_else_comes_through(text: str) -> None:
    """Text that XML holds is unchanged, and whatever is given, XML holds the result."""
    made = printable(text)
    element = etree.Element("t")
    element.set("said", made)

    assert len(made) == len(text) - text.count("\r\n")
    assert set(made) - set(text) <= {"\n", "\ufffd"}
