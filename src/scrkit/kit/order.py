"""The order of findings: where they stand in the document, then by code, whoever found them first."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from scrkit.model import Finding

    Natural = tuple[tuple[int, int, str], ...]

_PIECE = re.compile(r"[0-9]+|[^0-9]+")


def place_in_document(finding: Finding) -> tuple[bool, int, int, int, Natural, str, str]:
    """Return the sorting key of *finding*: the document as a whole, then page, line and column, then its number."""
    where = finding.where
    return (
        where.kind != "document",
        where.at.page or 0,
        where.at.line or 0,
        where.at.column or 0,
        natural(where.number or where.id or ""),
        finding.code,
        finding.message,
    )


def natural(number: str) -> Natural:
    """Return the sorting key of a paragraph's *number*, by which 2.9 comes before 2.10."""
    return tuple(_piece(piece) for piece in _PIECE.findall(number))


def _piece(piece: str) -> tuple[int, int, str]:
    """Return digits as length and value, so that no number is too long to compare, and other text after them."""
    if not piece[0].isdecimal():
        return 1, 0, piece
    digits = piece.lstrip("0")
    return 0, len(digits), digits
