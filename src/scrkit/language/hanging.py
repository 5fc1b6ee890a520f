"""Deadlines without a day in prose: what an action hangs on ("…, subject to funding"), and work that goes on.

"Children subject to a plan" is no condition and "while the inquest is ongoing" no work: only what stands apart in its
sentence, on what plans hang on, is read. Imports ``model`` and its neighbours.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scrkit.language.phrase import read_deadline
from scrkit.language.sentence import sentences
from scrkit.model import Conditional, Ongoing

if TYPE_CHECKING:
    from scrkit.model import Vocabulary

_CONDITION = re.compile(
    r"(?:^(?=[^.;:()]*,)|,\s)(?P<said>(?:subject\sto|dependent\son|depending\son)\s(?:(?:the|its|their|a|further)\s)?(?:[a-z]+\s)?"
    r"(?:agreement|approval|availability|confirmation|consent|consultation|decision|funding|funds|negotiation|outcome"
    r"|ratification|resources)\b[^,.;:()]*)",
    re.IGNORECASE,
)
_ONGOING = re.compile(r"\b(?:is|are|remains?)\s(?P<said>on-?going)\W*$")
_BESIDE = re.compile(
    r"\b(?:after|although|as|because|if|once|since|that|though|until|when|where|whether|which|while)\b"
)
"""Words that show a clause beside another: what goes on there is not what the action does."""


def find_hanging(text: str, vocabulary: Vocabulary) -> Conditional | Ongoing | None:
    """Return what the action in *text* hangs on, or that it is ongoing, by the first sentence that says so."""
    for sentence in sentences(text):
        condition = _CONDITION.search(sentence.text)
        found = read_deadline(condition["said"], vocabulary=vocabulary) if condition else None
        if isinstance(found, Conditional):
            return found
        ongoing = _ONGOING.search(sentence.text)
        if ongoing and not _BESIDE.search(sentence.text):
            return Ongoing(said=ongoing["said"], rule="deadline.ongoing")
    return None
