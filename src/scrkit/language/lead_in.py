"""Lead-ins: what is said over a list ("As a result, in Hampton:") holds for each of its items."""

from __future__ import annotations

import re

from attrs import frozen

from scrkit.language.sentence import sentences

_POINT = re.compile(r"\s{0,8}(?:[-\u2022\u25aa\u25e6\u25cf\u2013]|\(?(?:[0-9]{1,2}|[a-z]|[ivx]{1,5})[.)])\s")
_MARK = re.compile(r"\s{0,8}[-\u2022\u25aa\u25e6\u25cf\u2013]\s{1,8}")


@frozen(kw_only=True)
class Told:
    """A sentence, where it starts, and the *lead* over the list in which it stands."""

    text: str
    start: int
    lead: str | None = None


def told(text: str) -> tuple[Told, ...]:
    """Return the sentences of *text* without marks of items, each with the lead-in that it stands under.

    A lead-in ends with a colon at the end of its line. It holds for the lines that follow, until a blank line after
    which no item stands.
    """
    found: list[Told] = []
    lead: str | None = None
    opened = False
    end = 0
    for sentence in sentences(text):
        blank = text.count("\n", end, sentence.start) > 1
        if blank and not opened and not _POINT.match(text, sentence.start):
            lead = None
        mark = _MARK.match(sentence.text)
        cut = mark.end() if mark else 0
        end = sentence.start + len(sentence.text)
        opened = sentence.text.rstrip().endswith(":") and text.startswith("\n", end)
        found.append(Told(text=sentence.text[cut:], start=sentence.start + cut, lead=None if opened else lead))
        lead = sentence.text[cut:] if opened else lead
    return tuple(found)
