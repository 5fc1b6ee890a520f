"""One deliverable that two paragraphs speak of: "the report referred to in paragraph 4.5.2 will include …"."""

from __future__ import annotations

import re

from scrkit.language.reference import cited

_SAID = (
    r"(?:referred\s+to|required|requested|described|set\s+out|mentioned|outlined|commissioned|specified|noted|detailed)"
)
_SAME = re.compile(
    r"\b(?:the|this|that)\s+(?:[\w'\u2019-]+\s+){0,2}?"
    r"(?:report|review|audit|paper|update|work|guidance|training|briefing|survey)s?\b(?:\s+(?:from|by|of|on)\s+[^.;]{1,80}?)?\s+(?:which\s+is\s+|that\s+is\s+)?"
    rf"{_SAID}\s+(?:in|at|by|under)\s+$",
    re.IGNORECASE,
)
_CARRIES = re.compile(
    r"\s{0,3}[.,]?\s{0,3}(?:\([^()]{0,80}\)\s{0,3})?(?:will|shall|must|should|is to|are to)\s+(?:also\s+)?"
    r"(?:include|contain|cover|address|set out|report)",
    re.IGNORECASE,
)
_BACK = 250
"""A deliverable and the paragraph that asked for it stand this near together."""


def same_deliverable(text: str) -> str | None:
    """Return the paragraph whose deliverable *text* says will carry this too, None where it says no such thing.

    "The report referred to in paragraph 4.5.2 will include …" gives 4.5.2; "… at paragraph 2.3.1 has already directed
    the review" gives None.
    """
    for citation in cited(text):
        number = citation.numbers[0]
        named = citation.kind == "paragraph" or number.count(".") > 1
        start = citation.start + citation.said.index(number) if citation.rule == "reference.place" else citation.start
        before = text[max(0, start - _BACK) : start]
        if named and len(citation.numbers) == 1 and _SAME.search(before) and _CARRIES.match(text, citation.end):
            return number
    return None
