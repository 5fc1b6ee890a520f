"""The law that the layout of a new plugin keeps: no word is lost, whatever the document."""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from scrkit.cli.plugins_new import package
from scrkit.errors import ReadError
from scrkit.files import write_folder
from scrkit.kit.law import count_words
from scrkit.language import default_vocabulary
from scrkit.model import Block, Outline
from scrkit.plugin import Layout, LayoutContext
from strategies.outlines import blocks

if TYPE_CHECKING:
    from collections.abc import Iterator

CONTEXT = LayoutContext(vocabulary=default_vocabulary())
OWN = ("R1 Do it.", "R1: R1 again.", "R2. —", "R3", "Lead: Head of Learning", "By: 31 July 2024", "By: —", "---")


@pytest.fixture(scope="module")
def layout(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Layout]:
    """The layout of a new plugin."""
    folder = tmp_path_factory.mktemp("new")
    write_folder(folder / "made", package("words-law", "layout", ""))
    sys.path.insert(0, str(folder / "made" / "src"))
    yield import_module("scrkit_words_law.recommendations").Recommendations()
    sys.path.remove(str(folder / "made" / "src"))


def own_blocks() -> st.SearchStrategy[Block]:
    """Blocks that it takes for its own, or nearly."""
    return st.builds(Block, kind=st.sampled_from(["heading", "paragraph", "item"]), text=st.sampled_from(OWN))


@given(found=st.lists(own_blocks() | blocks(), max_size=10))
def test_no_word_is_lost_or_made_up(layout: Layout, found: list[Block]) -> None:
    """It says how sure it is of any document, and refuses it or accounts for every word."""
    plain = tuple(evolve(block, cell=None) for block in found)
    outline = Outline(format="text", source="lantern.txt", blocks=plain)
    assert layout.confidence(outline, CONTEXT).reasons

    try:
        draft = layout.read(outline, CONTEXT)
    except ReadError:
        return
    assert count_words(outline, draft, layout="the layout").words_in == len(outline.words)
