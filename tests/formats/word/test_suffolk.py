"""Suffolk's response gives one review, as text and as Word, its numbers typed or automatic."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve, fields, has

from formats.word.suffolk import RESPONSE, automatic, typed
from scrkit import Kit
from scrkit.model import NOWHERE, Span

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from scrkit.model import Review


def without_places(record: Any) -> Any:  # noqa: ANN401 - any record
    """Return *record* with every span in it taken out, and how numbers are printed: a program prints all alike."""
    if isinstance(record, Span):
        return NOWHERE
    if isinstance(record, tuple):
        return tuple(without_places(one) for one in record)
    if not has(type(record)):
        return record
    changes = {it.alias or it.name: without_places(getattr(record, it.name)) for it in fields(type(record)) if it.init}
    return evolve(record, **changes | {"label": None} if "label" in changes else changes)


def review(path: Path) -> Review:
    """Return the review in the file at *path*, without its places."""
    found: Review = without_places(Kit(discover=False).read(path).review)
    return found


@pytest.mark.skipif(not RESPONSE.exists(), reason="Suffolk's response is not beside the repository")
@pytest.mark.parametrize("made", [typed, automatic], ids=["typed", "automatic"])
def test_a_word_file_gives_the_review_of_the_text(made: Callable[[str], bytes], tmp_path: Path) -> None:
    """Text, numbers, ids, owners and deadlines."""
    path = tmp_path / "response.docx"
    path.write_bytes(made(RESPONSE.read_text(encoding="utf-8")))

    assert review(path) == review(RESPONSE)
