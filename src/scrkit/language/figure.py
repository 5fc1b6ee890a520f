"""Figures given as evidence: value, unit, direction, base, place, period and caveat, in the document's words.

What a figure measures stays words; an outcome is never guessed. Imports ``model`` and its neighbours.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import field, frozen

from scrkit.language.amount import Amount, find_amounts
from scrkit.language.caveat import caveat_of, sample_of
from scrkit.language.direction import direction_of, subject_of
from scrkit.language.lead_in import Told, told
from scrkit.language.period import find_periods
from scrkit.language.place import find_places
from scrkit.language.wordings import default_wordings
from scrkit.model import Measure, Wordings

if TYPE_CHECKING:
    from collections.abc import Iterator

_PLAN = re.compile(
    r"\b(?:will|expected|expects?|(?<!\bagainst\sa\s)(?<!\bagainst\sthe\s)targets?|aims?|intends?|to\s+be)\b",
    re.IGNORECASE,
)
"""Words of a plan; a figure that is held against a target is none."""

_MEASURED = re.compile(
    r"(?:[*\u2020\u2021\u00b9\u00b2\u00b3]|\[[0-9a-z]\])?\s{0,3}(?:of\b)?\s{0,3}"
    r"(?!(?:and|or|to|but)\b)(?P<what>[^\s.;()][^.;()]{2,119})"
)
_JOINS = re.compile(r"\W+(?:and|or|to|but)?\s*$")


@frozen(kw_only=True)
class _Sentence:
    """A sentence with its amounts, the places and periods in it, and what comes *after* it in the text."""

    told: Told
    amounts: tuple[Amount, ...]
    places: tuple[tuple[str, int, int], ...]
    periods: tuple[tuple[str, int, int], ...]
    after: tuple[str, ...] = field(default=())


def find_measures(text: str, *, wordings: Wordings | None = None) -> tuple[Measure, ...]:
    """Return every figure in *text* with its unit, and with the place, time, base and caveat that its sentence gives.

    What the lead-in of a list says holds for the items that do not say otherwise.
    """
    known = wordings or default_wordings()
    parts = told(text)
    after = tuple(part.text for part in parts)
    return tuple(
        measure
        for place, part in enumerate(parts)
        for measure in _in_sentence(_seen(part, after[place + 1 : place + 1 + _NOTES], known), known)
    )


_NOTES = 20
"""A note stands at most this many sentences after its mark."""


def _seen(part: Told, after: tuple[str, ...], wordings: Wordings) -> _Sentence:
    amounts = find_amounts(part.text, wordings)
    if not amounts:
        return _Sentence(told=part, amounts=(), places=(), periods=())
    return _Sentence(
        told=part,
        amounts=amounts,
        places=find_places(part.text, wordings),
        periods=find_periods(part.text),
        after=after,
    )


def _in_sentence(sentence: _Sentence, wordings: Wordings) -> Iterator[Measure]:
    """Yield the figures of *sentence*."""
    text, lead = sentence.told.text, sentence.told.lead
    for place, amount in enumerate(sentence.amounts):
        earlier = sentence.amounts[place - 1].end if place else 0
        later = sentence.amounts[place + 1].start if place + 1 < len(sentence.amounts) else len(text)
        before, after = text[earlier : amount.start], text[amount.end : later]
        yield Measure(
            said=text.strip(),
            value=amount.value,
            unit=amount.unit,
            what=amount.unit if amount.counts else _what(sentence, amount, later) or _subject(text, amount, wordings),
            where=_nearest(sentence, sentence.places, amount, later) or _led(find_places(lead or "", wordings)),
            when=_nearest(sentence, sentence.periods, amount, later) or _led(find_periods(lead or "")),
            base=amount.base or sample_of(text, amount.end, later) or _shared(sentence, place),
            caveat=caveat_of(text, amount, later, sentence.after, wordings),
            kind="plan" if _PLAN.search(text) or _PLAN.search(lead or "") else None,
            before=amount.before,
            direction=direction_of(amount, before, after, wordings),
            rule=amount.rule,
        )


def _nearest(sentence: _Sentence, named: tuple[tuple[str, int, int], ...], amount: Amount, later: int) -> str | None:
    """Return the place or period that goes with *amount*: the one after it, before the next, else the last before it.

    Where the first stands before the first amount and there are several, each goes with the amount after it.
    """
    last = [said for said, _, end in named if end <= amount.start]
    heads = amount.before is None and len(named) > 1 and named[0][1] < sentence.amounts[0].start
    if heads and last:
        return last[-1]
    follows = [said for said, start, _ in named if amount.start < start < later]
    return follows[0] if follows else last[-1] if last else None


def _led(named: tuple[tuple[str, int, int], ...]) -> str | None:
    """Return the last place or period that a lead-in names."""
    return named[-1][0] if named else None


def _shared(sentence: _Sentence, place: int) -> str | None:
    """Return the base of the share that a percentage in brackets says again: "45 of 50 cases (90%)"."""
    amount, text = sentence.amounts[place], sentence.told.text
    if not place or amount.rule != "figure.percentage" or not text[: amount.start].endswith("("):
        return None
    share = sentence.amounts[place - 1]
    return share.base if text[share.end : amount.start].strip() == "(" else None


def _what(sentence: _Sentence, amount: Amount, later: int) -> str | None:
    """Return what is measured: the words after *amount* as far as the next one, its place and period left out."""
    text, start = sentence.told.text, amount.end
    for _, first, end in sorted((*sentence.places, *sentence.periods), key=lambda named: named[1]):
        if start <= first and not text[start:first].strip():
            start = end
    found = _MEASURED.match(text, start, later)
    what = _JOINS.sub("", found["what"]) if found else ""
    return what if re.search(r"\w", what) else None


def _subject(text: str, amount: Amount, wordings: Wordings) -> str | None:
    """Return what moved; where the amount is itself the word of change, what stands before it."""
    return subject_of(text[: amount.end if amount.rule == "figure.multiple" else amount.start], wordings)
