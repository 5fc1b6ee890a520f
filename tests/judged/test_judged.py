"""The rules beside a careful reader: silent of clean documents, and nothing missed or made up in faulty ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from judged.known import KNOWN
from judged.verdicts import CLEAN, FAULTY, findings, judged

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("path", CLEAN, ids=lambda path: path.name)
def test_a_clean_document_has_neither_error_nor_warning(path: Path) -> None:
    """Whatever its house style and its framework."""
    assert [(one.code, one.where.number, one.message) for one in findings(path) if one.severity != "advice"] == []


@pytest.mark.parametrize("path", FAULTY, ids=lambda path: path.name)
def test_a_faulty_document_is_judged_as_a_reader_judges_it(path: Path) -> None:
    """All but what is known to differ, no more and no less."""
    name = path.name.partition(".")[0]
    told = judged(path)

    assert told.missed | told.wrong == {(code, place) for document, code, place in KNOWN if document == name}


def test_there_is_something_to_judge() -> None:
    """Twelve clean documents at the least, and ten that are faulty."""
    assert (len(CLEAN), len(FAULTY)) == (13, 10)
