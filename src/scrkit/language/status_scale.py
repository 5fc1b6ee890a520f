"""A plan's own key of progress: "1 achieved", "Green on track", "Completed"; and which of its values a cell prints.

A colour means nothing without a key. Imports nothing of scrkit but its neighbours.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from attrs import frozen

from scrkit.language.wordings import any_of, words_of

if TYPE_CHECKING:
    from scrkit.model import Wordings

_PARTED = r"(?:\s{0,3}[=:.)\u2013\u2014-]\s{0,3}|\s{1,3})"
_NOT_AFTER = r"(?![\w%])(?!\s?[-\u2013/:.]\s?[0-9])"
"""What follows a value is none of it: "1-3", "1/4", "1.5" and "1st" hold no value "1"."""

_WORD_OVER = r"(?![\w-])"


@frozen(kw_only=True)
class Entry:
    """An entry of a key: the *value* that a plan prints, and what it means where the key says so."""

    value: str
    label: str | None = None


@frozen(kw_only=True)
class Valued:
    """A value at the start of a cell: as printed, what it means, where it ends, and the rule that read it."""

    value: str
    label: str | None
    end: int
    rule: str


def entries(scale: tuple[str, ...], wordings: Wordings) -> tuple[Entry, ...]:
    """Return the entries of *scale*; one that is nothing but words is a value without a label."""
    value = re.compile(
        rf"\s*(?P<value>[0-9]{{1,2}}|(?i:{any_of(wordings.colours)})(?!\w)|[A-Z]{{1,2}}(?!\w))(?:{_PARTED}(?P<label>\S.*))?",
        re.DOTALL,
    )
    found = ((entry, value.fullmatch(entry.strip())) for entry in scale if entry.strip())
    return tuple(
        Entry(value=match["value"], label=match["label"].strip() if match["label"] else None)
        if match
        else Entry(value=entry.strip())
        for entry, match in found
    )


def on_scale(text: str, known: tuple[Entry, ...], wordings: Wordings) -> Valued | None:
    """Return the value of the key that opens *text*: itself, what it means, or a colour for its letter."""
    named = [(entry.value, entry, "status.scale") for entry in known]
    named += [(entry.label, entry, "status.scale_label") for entry in known if entry.label]
    for words, entry, rule in sorted(named, key=lambda one: -len(one[0])):
        behind = _NOT_AFTER if words.isdecimal() else _WORD_OVER
        found = re.match(rf"{any_of([words])}{behind}", text, re.IGNORECASE)
        if found:
            return Valued(value=found.group(), label=entry.label, end=found.end(), rule=rule)
    return _by_initial(text, known, wordings)


def _by_initial(text: str, known: tuple[Entry, ...], wordings: Wordings) -> Valued | None:
    """Return the value of the one colour of the key that a letter stands for, or of the letter that a colour is."""
    colours = {words_of(colour) for colour in wordings.colours}
    found = re.match(r"[^\W\d_]+(?![\w-])", text)
    said = words_of(found.group()) if found else ""
    if found is None or (len(said) > 1 and said not in colours):
        return None
    values = [(words_of(entry.value), entry) for entry in known]
    meant = [
        entry
        for value, entry in values
        if value[:1] == said[:1] and (value in colours if len(said) == 1 else len(value) == 1)
    ]
    if len(meant) != 1:
        return None
    return Valued(value=found.group(), label=meant[0].label, end=found.end(), rule="status.scale_initial")
