"""By what a finding is known again in a later edition: its rule, its place and its words, not where they stand."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from scrkit.cli.verdict import Checked
    from scrkit.model import Finding


def fingerprint(checked: Checked, finding: Finding) -> str:
    """Return 64 hexadecimal digits for the rule, the number of the paragraph, and the words.

    Of a finding without words, and of a place without a number, the text of the paragraph counts too. Lines, blanks and
    capital letters count for nothing.
    """
    where, words = finding.where, finding.words
    text = "" if where.number and words else _text(checked, finding)
    return _marked(finding.code, where.kind, where.number or "", words or "", text)


def text_fingerprint(checked: Checked, finding: Finding) -> str:
    """Return 64 hexadecimal digits for the rule, the words and the text of the paragraph, whatever number that has.

    Where the paragraph has no text of its own it is the fingerprint.
    """
    text = _text(checked, finding)
    if not text:
        return fingerprint(checked, finding)
    return _marked(finding.code, finding.where.kind, finding.words or "", text)


def _text(checked: Checked, finding: Finding) -> str:
    return checked.passages.get((finding.where.kind, finding.where.id or ""), "")


def _marked(*parts: str) -> str:
    return hashlib.sha256(json.dumps([_plain(part) for part in parts]).encode()).hexdigest()


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())
