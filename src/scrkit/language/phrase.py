"""One phrase read whole, as the cell of a plan or a line written by hand: a deadline, never a sentence.

Every word of the phrase is accounted for, or it is not understood. Imports ``model`` and its neighbours.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scrkit.language.beside import read_beside
from scrkit.language.cell import labels, rows
from scrkit.language.frame import Frame, guarded
from scrkit.model import Deadline, NotSet, Unclear

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from scrkit.model import Conventions, Vocabulary

LONGEST = 300
"""Characters of the longest phrase that is read; a longer one is a paragraph and no deadline."""

_SPACE = re.compile(r"[\s\u00a0\u200b]+")
_BULLET = re.compile(r"^(?:[\u2022\u25cf\u25aa\u00b7*>]|[-\u2013\u2014](?=\s))\s*")
_DOUBT = re.compile(r"[<>\u2264\u2265~?+]")
"""Signs that make a date another or a doubtful one: "<31/03/16", "March 2016?", "2016+"."""

_DASHES = str.maketrans({"\u2014": "\u2013", "\u2012": "\u2013", "\u2011": "-", "\u2010": "-", "\u2212": "-", "`": "'"})
_WRAPPED = re.compile(r"[(\[\"'\u2018\u201c]([^()\[\]\"\u201c\u201d]*)[)\]\"'\u2019\u201d]")


def read_deadline(phrase: str, *, vocabulary: Vocabulary, dated: date | None = None) -> Deadline:
    """Return what *phrase* means as a deadline; *dated* is the document's own date, which gives a missing year.

    Never raises and never guesses: what is not understood is ``Unclear``, and a phrase without a word is ``NotSet``.
    """
    said = phrase.strip()
    if not re.search(r"\w", said):
        return NotSet(rule="deadline.none")
    text = tidy(said)
    if len(text) > LONGEST:
        return Unclear(said=said, rule="deadline.too-long")
    if _DOUBT.search(text):
        return Unclear(said=said, rule="deadline.unknown")
    conventions = vocabulary.conventions
    for words in _candidates(text, conventions):
        found = _whole(words, said, dated, conventions)
        if found is not None:
            return found
    beside = read_beside(text, said=said, dated=dated, conventions=conventions)
    return beside or Unclear(said=said, rule="deadline.unknown")


def tidy(said: str) -> str:
    """Return *said* on one line, without a bullet, a bracket around it, or a stop after it."""
    text = _BULLET.sub("", _SPACE.sub(" ", said.translate(_DASHES)).strip())
    wrapped = _WRAPPED.fullmatch(text)
    return (wrapped[1] if wrapped else text).strip().rstrip(".,;: ")


def _candidates(text: str, conventions: Conventions) -> Iterator[str]:
    """Yield *text*, then what stands in it behind a label."""
    yield text
    label = labels(conventions)(text, 0)
    if label.status and label.index < len(text):
        yield text[label.index :]


def _whole(words: str, said: str, dated: date | None, conventions: Conventions) -> Deadline | None:
    """Return what the first way of filling a cell makes of *words*, None where none takes them whole."""
    for row in rows(conventions):
        meaning = row.read(words)
        if meaning is not None:
            return guarded(row.rule, meaning, Frame(said=said, words=words, dated=dated, whole=True))
    return None
