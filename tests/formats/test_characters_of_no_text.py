"""Characters that XML may hold and no file of ours: a blank stands for them, in every format."""

from __future__ import annotations

import pytest

from formats.opendocument import odf_written
from formats.sheet import written as sheets
from formats.word import written
from scrkit.formats.html import Html
from scrkit.plugin import FormatContext


@pytest.mark.parametrize("character", ["&#x7f;", "&#x92;"])
def test_a_control_character_is_a_blank(character: str) -> None:
    """A review that held one could be written to a file and never be read from it again."""
    told = f"The Board{character}s policy"
    page = f"<body><p>{told}</p></body>".replace("&#x92;", "&#x7f;")  # a page means Windows-1252 by it
    found = (
        written.outline(f"<w:p><w:r><w:t>{told}</w:t></w:r></w:p>"),
        odf_written.outline(odf_written.p(told)),
        sheets.outline(f'<row r="1">{sheets.text("A1", told)}</row>'),
        Html().read(page.encode(), FormatContext(source="a.html")),
    )

    assert [[block.printed for block in one.blocks] for one in found] == [["The Board s policy"]] * len(found)


def test_a_symbol_that_is_no_sign_is_a_blank() -> None:
    """Word names it by its number."""
    assert written.printed('<w:p><w:r><w:t>a</w:t><w:sym w:char="0001"/><w:t>b</w:t></w:r></w:p>') == ["a b"]
