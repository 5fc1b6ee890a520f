"""By what a finding is known again in a later edition: its rule, its place and its words, not where they stand."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from scrkit.cli.verdict import Checked
    from scrkit.model import Finding


def fingerprint(checked: Checked, finding: Finding) -> str:
    """Return 64 hexadecimal digits that are the same for as long as the finding is.

    They come from the code, the number of the paragraph, and the words; of a finding without words, and of a place
    without a number, from the text of the paragraph too. Lines, blanks and capital letters count for nothing.
    """
    where = finding.where
    text = checked.passages.get((where.kind, where.id or ""), "")
    parts = (
        finding.code,
        where.kind,
        where.number or "",
        _plain(finding.words or ""),
        "" if where.number and finding.words else _plain(text),
    )
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())
