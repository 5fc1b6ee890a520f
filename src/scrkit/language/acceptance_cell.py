"""A whole cell of an Agreed / Partly / Not agreed column: "Accepted in full", "Partly agreed: see below", "Y".

The wordings are data (``facts.toml``). A cell that still offers every answer states none. Imports ``model`` and its
neighbours.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from scrkit.language.acceptance_words import EXCEPTION, LIMIT, UNSAID, Stated, worded
from scrkit.language.sentence import sentences
from scrkit.language.wordings import any_of, default_wordings, words_of

if TYPE_CHECKING:
    from scrkit.model import Acceptance, Wordings

_LONG = 60
"""A sentence that is nothing but an answer is shorter than this."""

_LIMITS = re.compile(rf"\b(?:{LIMIT}|{EXCEPTION}|however|although|amend\w*|modif\w*)(?!\w)|\bbut\b", re.IGNORECASE)
_CHOICE = re.compile(r"[/|\n]|\bor\b", re.IGNORECASE)
_REMARKS = "as|but|subject|with|in|by|and|see|except|because|due|since|until|at|for|on"
"""Words that open a remark beside an answer."""

_ALONE = frozenset({"y", "n", "yes", "no", "none", "part", "-", "?", "partial", "in part"})
"""What answers only where a column asks."""


@cache
def _opening(wordings: Wordings) -> re.Pattern[str]:
    """Return the pattern of a wording that opens a cell and of the remark that follows it."""
    known = any_of(wording for wording, _ in wordings.cells if re.match(r"\w", wording))
    marked = r"\s*(?:[.:;,(\[\n]|\s[-\u2013\u2014]).*"
    worded_on = rf"\s+(?:{_REMARKS})\b.*"
    return re.compile(rf"(?P<wording>{known})(?P<rest>{marked}|{worded_on})", re.IGNORECASE | re.DOTALL)


def read_acceptance_cell(cell: str, *, wordings: Wordings | None = None) -> Stated:
    """Return the acceptance that the whole *cell* of such a column states, ``not_stated`` where it states none.

    A limit in the remark beside an acceptance makes it one in part. The words of a whole sentence count as in a view.
    """
    known = wordings or default_wordings()
    meanings = _meanings(known)
    whole = _meaning(meanings, cell)
    if whole:
        return Stated(acceptance=whole, rule="acceptance.cell")
    offered = {_meaning(meanings, part) for part in _CHOICE.split(cell) if part.strip()}
    if len(offered) > 1 and None not in offered:
        return Stated(acceptance="not_stated", rule="acceptance.choice")
    if len(offered) == 1 and (same := offered.pop()):
        return Stated(acceptance=same, rule="acceptance.cell")
    opening = _opening(known).match(cell.strip())
    if opening is None:
        return next((said for one in sentences(cell) if (said := worded(one.text)).rule), UNSAID)
    meaning = _meaning(meanings, opening["wording"]) or "not_stated"
    if meaning == "accepted" and _LIMITS.search(opening["rest"]):
        return Stated(acceptance="partly", rule="acceptance.limited")
    return Stated(acceptance=meaning, rule="acceptance.cell")


def said_alone(sentence: str) -> bool:
    """Whether *sentence*, outside any column, is nothing but an answer: "Accepted." is, "Yes." may answer anything."""
    folded = words_of(sentence)
    if len(folded) > _LONG or folded in _ALONE:
        return False
    return folded in _meanings(default_wordings())


@cache
def _meanings(wordings: Wordings) -> dict[str, str]:
    """Return what each wording of a cell means, by the wording folded; made once for each."""
    return {words_of(wording): meaning for wording, meaning in wordings.cells}


def _meaning(meanings: dict[str, str], text: str) -> Acceptance | None:
    """Return what *text* means as a wording of its own."""
    answers: tuple[Acceptance, ...] = ("accepted", "partly", "not_accepted", "not_stated")
    meaning = meanings.get(words_of(text))
    return next((answer for answer in answers if answer == meaning), None)
