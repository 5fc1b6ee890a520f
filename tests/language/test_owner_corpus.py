"""Hundreds of owner cells and whom a careful reader finds in them.

Each row of ``phrases/owners.jsonl`` has the owners in the order of the text; none where nobody is named or the cell is
not to be understood.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from scrkit.language import default_vocabulary, fold, read_owners

if TYPE_CHECKING:
    from scrkit.model import Owner

ROWS = [
    json.loads(line) for line in (Path(__file__).parent / "phrases" / "owners.jsonl").read_text("utf-8").splitlines()
]


def plain(name: str | None) -> str:
    """Return *name* without what does not count in a comparison."""
    return fold((name or "").rstrip(".:"))


def told(owner: Owner, expected: dict[str, Any]) -> dict[str, Any]:
    """Return *owner* with the keys that *expected* has."""
    found = {"post": plain(owner.post), "body": plain(owner.body)}
    return {**found, "role": owner.role} if expected.get("role") else found


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["said"])
def test_a_cell_names_whom_a_careful_reader_finds(row: dict[str, Any]) -> None:
    """Every one of them, in order, and nobody else."""
    found = read_owners(row["said"], vocabulary=default_vocabulary()).owners

    assert len(found) == len(row["owners"])
    for owner, expected in zip(found, row["owners"], strict=True):
        if expected.get("collective"):
            assert owner.collective
        else:
            names = {"post": plain(expected.get("post")), "body": plain(expected.get("body"))}
            role = {"role": expected["role"]} if expected.get("role") else {}
            assert told(owner, expected) == {**names, **role}
