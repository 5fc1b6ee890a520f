"""References: learning in the overview report ("Learning 14.3 14.4, 14.9 and 14.13", "part of 14.2"), paragraphs.

Numbers are text: 14.1 and 14.10 differ. A range is written out, within its own last part only ("8.4 to 8.6").
Imports ``model`` only.
"""

from __future__ import annotations

import re

from attrs import frozen

from scrkit.model import Extent, LearningRef, Reference

_NUMBER = r"\d{1,3}(?:\.\d{1,3}){0,5}(?!\.?\d)"
_JOIN = r"(?:\s*(?:,|;|&|/|\band\b|\bto\b|[-\u2013])\s*(?:and\s+)?|\s+)"
_PART = r"(?:(?:part|parts|some|elements?|aspects?)\s+of\s+)?"
_POINT = r"(?:paragraphs?|paras?\.?|sections?|points?|numbers?|nos?\.?)"
_LABEL = (
    rf"(?:(?:learning(?:\s+points?)?|lessons?|findings?|recommendations?)(?:\s*,?\s*{_POINT})?|report\s*,?\s*{_POINT})"
)
LIST = rf"{_PART}{_NUMBER}(?:{_JOIN}{_PART}{_NUMBER}){{0,40}}"
"""A pattern of a list of numbers, each whole or part."""

_TITLE_REFS = re.compile(
    rf"(?:[-\u2013\u2014:,|]\s*|\(\s*)?\b(?:relating\s+to\s+|from\s+)?(?P<part>{_PART}){_LABEL}\s*:?\s*(?P<list>{LIST})\s*\)?\s*$",
    re.IGNORECASE,
)
_TITLE_LABEL = re.compile(
    rf"{_LABEL}\s*(?P<list>{LIST})\s*(?::|\.(?=\s)|[\u2013\u2014-]\s*(?=\D))\s*(?=\S)", re.IGNORECASE
)
_EDGE = " -\u2013\u2014:,|("
_ITEM = re.compile(
    rf"(?P<range>(?:\bto\b|[-\u2013])\s*)?(?P<part>(?:part|parts|some|elements?|aspects?)\s+of\s+)?(?P<number>{_NUMBER})",
    re.IGNORECASE,
)
# A whole number in a list of dotted ones is no paragraph: "paragraph 4.5.2 and 2 social workers".
_DOTTED = r"\d{1,3}(?:\.\d{1,3}){1,5}(?!\.?\d)"
_PARAGRAPHS = re.compile(
    rf"\b(?:paragraphs?|paras?\.?|sections?(?=\s+\d+\.)|(?:actions?|points?)(?=\s+\d+\.\d+\.))\s+"
    rf"(?P<list>{_DOTTED}(?:{_JOIN}{_DOTTED}){{0,40}}|{_NUMBER}(?:{_JOIN}{_NUMBER}){{0,40}})",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(
    r"[\s.,]*(?:of\s+|in\s+)?(?:the\s+)?(?:(?:[\w'\u2019-]+\s+){0,4}?report\b|(?:\w+\s+)?guidance\b"
    r"|Working Together\b|Schedule\b|Act\b|Regulations\b)",
    re.IGNORECASE,
)
_TITLE = 400
"""References stand among the last characters of a title."""

_MOST = 200
"""A range of more numbers than this is no list of learning."""


@frozen(kw_only=True)
class Cited:
    """Numbers referred to in a text, where the reference starts and ends, and its words."""

    numbers: tuple[str, ...]
    said: str
    start: int
    end: int


def split_title(title: str) -> tuple[str, tuple[LearningRef, ...]]:
    """Return *title* without its label and references, and the references in their order."""
    label = _TITLE_LABEL.match(title)
    start = label.end() if label else 0
    found = _TITLE_REFS.search(title, max(start, len(title) - _TITLE))
    if found is None:
        return title[start:].strip(_EDGE) or title, read_list(label["list"]) if label else ()
    return title[start : found.start()].strip(_EDGE) or title, read_list(f"{found['part']}{found['list']}")


def read_list(text: str) -> tuple[LearningRef, ...]:
    """Return the references in a list such as "14.3 14.4, 14.9 and part of 14.13", ranges written out."""
    found: list[LearningRef] = []
    for item in _ITEM.finditer(text):
        extent: Extent = "part" if item["part"] else "whole"
        numbers = spread(found[-1].learning, item["number"])[1:] if item["range"] and found else (item["number"],)
        found.extend(LearningRef(learning=number, extent=extent) for number in numbers)
    return tuple(found)


def spread(first: str, last: str) -> tuple[str, ...]:
    """Return the numbers from *first* to *last*, both ends included; only the two where they do not run together.

    >>> spread("8.4", "8.6")
    ('8.4', '8.5', '8.6')
    """
    stem, _, start = first.rpartition(".")
    other, _, end = last.rpartition(".")
    if stem != other or not int(start) < int(end) <= int(start) + _MOST:
        return (first, last) if first != last else (first,)
    return tuple(f"{stem}.{number}".lstrip(".") for number in range(int(start), int(end) + 1))


def cited(text: str) -> tuple[Cited, ...]:
    """Return every place where *text* refers to paragraphs by number."""
    return tuple(
        Cited(
            numbers=tuple(ref.learning for ref in read_list(found["list"])),
            said=found.group(),
            start=found.start(),
            end=found.end(),
        )
        for found in _PARAGRAPHS.finditer(text)
    )


def find_references(text: str, known: frozenset[str]) -> tuple[Reference, ...]:
    """Return the paragraphs that *text* refers to, each once; *known* holds the numbers of this document.

    A number that this document lacks is external where the words around it name another document, or where no section
    of this one could hold it.
    """
    sections = {number.partition(".")[0] for number in known}
    found: dict[str, Reference] = {}
    for citation in cited(text):
        elsewhere = _ELSEWHERE.match(text, citation.end) is not None
        for number in citation.numbers:
            foreign = number not in known and (elsewhere or number.partition(".")[0] not in sections)
            found.setdefault(number, Reference(to=number, external=foreign))
    return tuple(found.values())


_SAME = re.compile(
    r"\b(?:the|this|that)\s+(?:[\w'\u2019-]+\s+){0,2}?"
    r"(?:report|review|audit|paper|update|work|guidance|training|briefing|survey)s?\b(?:\s+(?:from|by|of|on)\s+[^.;]{1,80}?)?\s+(?:which\s+is\s+|that\s+is\s+)?"
    r"(?:referred\s+to|required|requested|described|set\s+out|mentioned|outlined|commissioned|specified|noted)\s+"
    r"(?:in|at|by|under)\s+$",
    re.IGNORECASE,
)
_CARRIES = re.compile(
    r"\s*[.,]?\s*(?:\([^)]*\)\s*)?(?:will|shall|must|should|is to|are to)\s+(?:also\s+)?"
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
        before = text[max(0, citation.start - _BACK) : citation.start]
        if len(citation.numbers) == 1 and _SAME.search(before) and _CARRIES.match(text, citation.end):
            return citation.numbers[0]
    return None
