"""SCR508: one claim of impact told twice, in the same words or with other small words.

Claims of different places or periods are different claims, also where only their lead-ins say so. A sentence that
claims nothing ("it is too early to say") may stand as often as it likes.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scrkit.language import default_wordings, find_periods, find_places
from scrkit.model import Where
from scrkit.validators.finding import Reporter
from scrkit.validators.rules.impact import IMPACT
from scrkit.validators.wordlist import matter

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrkit.model import Finding, Impact
    from scrkit.validators.impact_claims import Shown

_report = Reporter(rules=IMPACT).report

_FEWEST = 4
"""A sentence with fewer words of matter than this is no claim by itself."""

_NO_CLAIM = re.compile(
    r"\b(?:too\s+(?:early|soon)|not\s+yet|awaiting|to\s+be\s+(?:confirmed|measured|assessed|evaluated)|no\s+(?:measurable\s+)?(?:impact|evidence)"
    r"|see\s+(?:also\s+)?(?:above|below|section|paragraph|lesson|recommendation|action)|as\s+(?:above|in|at|for|set\s+out))\b",
    re.IGNORECASE,
)


def repeats(paragraphs: list[Shown]) -> Iterator[Finding]:
    """Yield each paragraph that claims again what an earlier one claims."""
    first: dict[frozenset[str], Impact] = {}
    for one in paragraphs:
        impact = one.impact
        again: dict[str, str] = {}
        for key, said in _claims(one):
            earlier = first.setdefault(key, impact)
            if earlier is not impact:
                again.setdefault(earlier.id, said)
        if again:
            yield _told_again(impact, again, {one.id: one for one in first.values()})


def _told_again(impact: Impact, again: dict[str, str], by_id: dict[str, Impact]) -> Finding:
    also = tuple(Where.paragraph(by_id[ident]) for ident in again)
    return _report(
        "SCR508",
        Where.paragraph(impact),
        f"this is claimed in {also[0].number or also[0].id} too",
        also=also,
        words=next(iter(again.values())),
        mend="keep the claim where it belongs, and refer to it from the other place",
    )


def _claims(one: Shown) -> Iterator[tuple[frozenset[str], str]]:
    """Yield every claim of *one* as words of matter, with those of its lead-in's place and period, and as said."""
    for item in one.items:
        led = " ".join(
            said for said, _, _ in (*find_places(item.lead or "", default_wordings()), *find_periods(item.lead or ""))
        )
        for part in item.parts:
            words = matter(part.text)
            if len(set(words)) >= _FEWEST and not _NO_CLAIM.search(part.text):
                yield frozenset((*words, *matter(led))), part.text.strip()
