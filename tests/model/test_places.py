"""A finding's place is named, unless it is the document."""

from __future__ import annotations

import pytest

from scrkit.errors import RecordError
from scrkit.model import SEVERITIES, Where


def test_the_document_is_named_by_neither_id_nor_number() -> None:
    """There is one only."""
    assert Where(kind="document").id is None
    with pytest.raises(RecordError, match=r"^Where: a place is named by id or number, the document by neither$"):
        Where(kind="document", id="2.1")
    with pytest.raises(RecordError, match="the document by neither"):
        Where(kind="document", number="2.1")


def test_any_other_place_is_named() -> None:
    """By id, by number, or by both."""
    assert Where(kind="lesson", number="2").id is None
    assert Where(kind="paragraph", id="2.1~2", number="2.1").id == "2.1~2"
    for kind in ("lesson", "paragraph", "entry"):
        with pytest.raises(RecordError, match="a place is named"):
            Where(kind=kind)


def test_severities_run_from_the_gravest() -> None:
    """Reports list them so."""
    assert SEVERITIES == ("error", "warning", "advice")
