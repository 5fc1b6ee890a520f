"""References in running text: to paragraphs ("paras 4.5 to 4.7"), to learning ("findings 1 to 6", "R3"), to actions.

A statute's section is no reference, nor is a chapter of guidance. Imports ``model`` and its neighbours.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Literal

from attrs import evolve, frozen

from scrkit.language.number import DOTTED, RangeProblem, paragraph_of
from scrkit.language.number_list import PART, NumberList, measures_time, read_numbers
from scrkit.language.wordings import any_of, default_wordings
from scrkit.model import LearningRef, Reference, Wordings

if TYPE_CHECKING:
    from collections.abc import Iterator

ReferenceKind = Literal["paragraph", "learning", "action", "point"]

_DEEP = r"[0-9]{1,3}(?:\.[0-9]{1,3}){2,5}"
_GAP = r"[^\S\n]{1,3}"
"""Between a label and its number: a heading on the line above is no label."""

_NAMED = r"(?:[^\S\n]{1,3}(?:numbers?|nos?\.?|points?|paragraphs?|paras?\.?)|,?[^\S\n]{1,3}numbered)?"
_BULLET = (
    r"(?P<bullet>(?:the\s+)?(?:\w+\s+)?(?:bullets?|sub-?points?|indents?)(?:\s+points?)?"
    rf"(?:\s+{DOTTED})?\s+(?:of|in|under)\s+)?"
)
_SECTION = (
    r"sections?(?=\s{1,3}(?:[0-9]{1,3}\.[0-9]"
    r"|[0-9]{1,3}(?:\s?\([a-z]\))+\s{0,3}(?:to|and|,|-|\u2013|above|below|[.;)])))"
)
_PARAGRAPH = rf"(?:paragraphs?|paras?\.?|{_SECTION})"
_SET_OUT = (
    r"(?:see(?:\s+also)?|(?:referred\s+to|set\s+out|described|outlined|requested|required|commissioned|mentioned|noted"
    r"|specified|detailed)\s+(?:in|at|by|under))"
)
_LAW = re.compile(
    r"[\s,]{0,3}(?:(?:of|under|in|to)\s+)?(?:the\s+)?(?:(?-i:[A-Z])[\w'\u2019()]*\s+(?:(?:and|of|the|for|to)\s+){0,3}){0,8}"
    r"(?-i:Act|Regulations|Order|Rules)\b",
    re.IGNORECASE,
)
_REPORT = (
    r"(?:[\w'\u2019-]+\s+){0,4}?"
    r"(?:reports?|reviews?|SCR|LCSPR|SAR|DHR|guidance|procedures|policy|protocol|specification)\b"
)
_OF_DOCUMENT = re.compile(
    rf"[\s.,]{{0,3}}(?P<in>of|in|from|within)\s+(?P<name>(?:the|that|its|their|an?)\s+{_REPORT}"
    r"|(?-i:(?:[A-Z][\w'\u2019-]*\s+){1,5}(?:Report|Review|Guidance|Procedures|Policy|Protocol)\b"
    r"|Working\s+Together\b|SCR\b|LCSPR\b|SAR\b|DHR\b|Schedule\b))"
    rf"|\s?[(\[](?P<aside>(?:the\s+)?{_REPORT})[)\]]",
    re.IGNORECASE,
)
_BEFORE_DOCUMENT = re.compile(
    r"\b(?P<name>(?:(?:overview|(?:serious\s+)?case\s+review|(?:author|reviewer)['\u2019]s)\s+report)"
    r"|Working\s+Together(?:\s+(?:19|20)[0-9]{2})?)\s{0,2}(?:,|\(|:|at|in)?\s{0,2}$",
    re.IGNORECASE,
)
_REVIEWED = re.compile(r"\b(?:overview|case\s+review|Working\s+Together)\b|\b(?-i:SCR|LCSPR|SAR|DHR)\b", re.IGNORECASE)
"""What names the document that a response answers, or guidance."""

_HERE = re.compile(r"\s+(?:above|below)\b|\s+of\s+this\s+(?:report|response|document|plan)\b", re.IGNORECASE)
_BACK = 60
"""The name of a document is no longer than this."""


@frozen(kw_only=True)
class Cited:
    """A reference as it stands in a text.

    *refs* are its numbers, each whole or part, ranges written out; *problems* say why a range was left as two ends.
    *document* names the document that it is said to stand in, and *sure* whether that can mean nothing else; *here*
    says that the text places it in this document.
    """

    kind: ReferenceKind
    refs: tuple[LearningRef, ...]
    said: str
    start: int
    end: int
    rule: str
    problems: tuple[RangeProblem, ...] = ()
    document: str | None = None
    sure: bool = False
    here: bool = False

    @property
    def numbers(self) -> tuple[str, ...]:
        """The numbers in their order."""
        return tuple(ref.learning for ref in self.refs)


@cache
def _labels(wordings: Wordings) -> re.Pattern[str]:
    """Return the pattern of what stands in front of a number, one group for each kind of reference."""
    learning = any_of(wordings.learning, plural=True)
    kinds = (
        rf"{_BULLET}(?P<paragraph>{_PARAGRAPH})\s{{1,3}}",
        rf"(?P<learning>{learning})\.?{_NAMED}{_GAP}",
        rf"(?P<action>actions?){_GAP}(?=[0-9]|(?-i:[A-Z])[0-9])",
        rf"(?P<point>points?|items?){_GAP}(?=[0-9(])",
        rf"(?P<place>{_SET_OUT})\s{{1,3}}(?={_DEEP})",
        rf"(?P<bare>(?={_DEEP}\s{{1,3}}(?:above|below)\b))",
        rf"(?P<code>(?=(?-i:{any_of(wordings.codes)})[0-9]))",
    )
    return re.compile(rf"(?<![\w.-]){PART}(?:{'|'.join(kinds)})", re.IGNORECASE)


_KINDS: dict[str, ReferenceKind] = {
    "paragraph": "paragraph",
    "place": "paragraph",
    "bare": "paragraph",
    "learning": "learning",
    "code": "learning",
    "action": "action",
    "point": "point",
}


def cited(text: str, *, wordings: Wordings | None = None) -> tuple[Cited, ...]:
    """Return every place where *text* refers by number to paragraphs, learning, actions or points, in order."""
    return tuple(_each(text, _labels(wordings or default_wordings())))


def _each(text: str, labels: re.Pattern[str]) -> Iterator[Cited]:
    """Yield every reference in *text* that *labels* find; what the words after it show to be law is left out."""
    end = 0
    for label in labels.finditer(text):
        group = str(label.lastgroup)
        kind = _KINDS[group]
        named = kind in {"learning", "action"}
        listed = read_numbers(text, label.end(), letters=named, counts=not label[group].lower().endswith("s"))
        if label.start() < end or not listed.refs or _is_none(text, label, kind, listed):
            continue
        end = listed.end
        yield _cited(text, label, kind, listed)


def _is_none(text: str, label: re.Match[str], kind: ReferenceKind, listed: NumberList) -> bool:
    """Whether what looks like a reference is none: a section of an Act, a length of time, a count of learners."""
    if measures_time(text, listed.end):
        return True
    if kind == "paragraph":
        return label["paragraph"] is not None and label["paragraph"][0] in "sS" and bool(_LAW.match(text, listed.end))
    return label["learning"] == "learning" and listed.numbers[0].isdecimal()


def _cited(text: str, label: re.Match[str], kind: ReferenceKind, listed: NumberList) -> Cited:
    """Return the reference of this *label* and these *listed* numbers, with the document named beside it."""
    start = label.start()
    after = _OF_DOCUMENT.match(text, listed.end)
    before = _BEFORE_DOCUMENT.search(text, max(0, start - _BACK), start)
    name = (after["name"] or after["aside"]) if after else before["name"] if before else None
    first, *rest = listed.refs
    return Cited(
        kind=kind,
        refs=(evolve(first, extent="part") if label["part"] or label["bullet"] else first, *rest),
        said=text[start : listed.end],
        start=start,
        end=listed.end,
        rule=f"reference.{label.lastgroup}",
        problems=listed.problems,
        document=name,
        sure=name is not None and (after is None or _is_of(after) or _REVIEWED.search(name) is not None),
        here=_HERE.match(text, listed.end) is not None,
    )


def _is_of(after: re.Match[str]) -> bool:
    """Whether the document named *after* a reference is said to hold it: "of", or in brackets; never "in"."""
    return after["in"] is None or after["in"].lower() == "of"


def find_references(text: str, known: frozenset[str]) -> tuple[Reference, ...]:
    """Return the paragraphs that *text* refers to, each once; *known* holds the numbers of this document.

    A number is external where it is said to be of another document. One that this document lacks is external too where
    the words around it name a document, or where no section of this one could hold it.
    """
    sections = _sections(known)
    found: dict[str, Reference] = {}
    for citation in cited(text):
        for number in citation.numbers:
            if not _is_paragraph(citation, number, known):
                continue
            missing = paragraph_of(number) not in known
            elsewhere = citation.document is not None or number.partition(".")[0] not in sections
            foreign = not citation.here and (citation.sure or (missing and elsewhere))
            found.setdefault(number, Reference(to=number, external=foreign))
    return tuple(found.values())


@lru_cache(maxsize=8)
def _sections(known: frozenset[str]) -> frozenset[str]:
    """Return the sections of the paragraphs *known*, which are the same for every text of a document."""
    return frozenset(number.partition(".")[0] for number in known)


def _is_paragraph(citation: Cited, number: str, known: frozenset[str]) -> bool:
    """Whether *number* is one of a paragraph: an action or a point only where its number shows it to be one."""
    if citation.kind == "paragraph":
        return True
    levels = number.count(".")
    return citation.kind != "learning" and (levels > 1 or (levels == 1 and number in known))
