"""SCR507: a promise that something will be done, in a part of the response that nobody follows up.

The introduction, the views, what was done and the impact are read; the words of the overview report and the governance
of the plan are not. Silent: hopes ("this will ensure that"), conditions and procedures ("where a child is missing, a
meeting will be held"), what others or a policy say, what the response or its plan will do, words that point to an
action, and a promise that the actions of the same part make too.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scrkit.language import sentences
from scrkit.model import Where
from scrkit.validators.finding import Reporter
from scrkit.validators.impact_claims import PROMISE
from scrkit.validators.places import order
from scrkit.validators.rules.impact import IMPACT
from scrkit.validators.wordlist import matter

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from scrkit.model import Action, Finding, Passage, Review
    from scrkit.validators.impact_claims import Shown

_report = Reporter(rules=IMPACT).report

_CONDITION = re.compile(
    r"\b(?:if|where|wherever|when|whenever|unless|should|in\s+the\s+event|any|each\s+time|every\s+time|always|normally|usually)\b",
    re.IGNORECASE,
)
_REPORTED = re.compile(
    r"\b(?:says?|states?|stated|stating|requires?|required|sets?\s+out|hop(?:e|es|ed|ing)|expect(?:s|ed)?|recommend(?:s|ed)?|policy|procedures?|protocol|guidance|standards?|which|who)\b"
    r"[^.;]{0,80}$|\bthat\s+$",
    re.IGNORECASE,
)
_OF_RESPONSE = re.compile(
    r"\b(?:this|the|that)\s+(?:(?:full|final|overview|board's|board\u2019s|action|improvement|summary|progress|review|learning|executive)\s+){0,3}"
    r"(?:report|response|document|plan|plans|publication|summary|section|review\s+process)\b[^.;]{0,60}$"
    r"|\b(?:progress|implementation)\b[^.;]{0,80}$",
    re.IGNORECASE,
)
_POINTS = re.compile(
    r"\b(?:see|below|above|paragraphs?|sections?|recommendations?|action\s+plan|actions?|appendix)\b", re.IGNORECASE
)
_COVERED = 0.6
"""A promise of which the actions hold this share of its words is made there."""


def promises(review: Review, paragraphs: list[Shown]) -> Iterator[Finding]:
    """Yield each paragraph that promises what no action of its part does."""
    governance = {passage.id for passage in review.governance.text}
    planned = {id(one.impact) for one in paragraphs if any(item.plan for item in one.items)}
    found: list[tuple[Passage, str]] = []
    introduced = [passage for passage in review.introduction if passage.id not in governance]
    found.extend(_in_part(introduced, review.actions))
    for lesson in review.lessons:
        found.extend(_in_part([*lesson.views, *lesson.taken], lesson.actions))
        unplanned = [impact for impact in lesson.impacts if id(impact) not in planned]
        found.extend(_in_part(unplanned, lesson.actions))
    for passage, said in sorted(found, key=lambda one: order(one[0])):
        yield _report(
            "SCR507",
            Where.paragraph(passage),
            "something is promised here and stands in no action",
            words=said,
            mend="make it an action, with an owner and a date",
        )


def _in_part(passages: Sequence[Passage], actions: tuple[Action, ...]) -> Iterator[tuple[Passage, str]]:
    """Yield each of *passages* with its first promise that none of *actions* makes."""
    planned: frozenset[str] | None = None
    for passage in passages:
        for said in _promised(passage.text):
            if planned is None:
                planned = frozenset(
                    word for action in actions for word in matter(" ".join((action.text, *action.items)))
                )
            words = set(matter(said))
            if len(words & planned) < _COVERED * len(words):
                yield passage, said
                break


def _promised(text: str) -> Iterator[str]:
    """Yield every sentence of *text* that promises something."""
    for sentence in sentences(text):
        found = PROMISE.search(sentence.text)
        if found is None:
            continue
        before = sentence.text[: found.start()]
        silent = (
            _CONDITION.search(before),
            _REPORTED.search(before),
            _OF_RESPONSE.search(before),
            _POINTS.search(sentence.text),
        )
        if not any(silent):
            yield sentence.text.strip()
