"""The law and guidance that a response names as its basis, and the framework that follows from it."""

from __future__ import annotations

import re

from attrs import frozen

_YEAR = r"(?:19|20)\d\d"
_PLACE = (
    r"(?:(?:[Rr]egulations?|[Ss]ections?|ss?\.|[Cc]hapter|[Rr]eg\.)\s*\d{1,3}[A-Z]?(?:\s*\(\w{1,4}\)){0,4}"
    r"(?:\s*(?:and|,)\s*\(?\w{1,3}\)?){0,6}\s+(?:of|under)\s+(?:the\s+)?)?"
)
# Words that lead up to a title with a capital of their own: "In the Children Act 2004".
_LEADS = r"(?!(?:A|An|As|At|By|For|From|In|It|Of|On|See|That|The|These|They|This|To|Under|We|With)\s)"
_TITLE = r"(?:[A-Z][\w'\u2019]*\s+(?:\([A-Z][\w\s,'\u2019]{1,60}\)\s+)?(?:(?:and|of|the|for|to)\s+){0,3}){1,8}"
_LAW = re.compile(
    rf"\b{_PLACE}{_LEADS}{_TITLE}(?:Act|Regulations|Order)\s+{_YEAR}\b"
    rf"|\bWorking\s+Together(?:\s+to\s+Safeguard\s+Children)?,?\s*(?:\((?:HM\s+Government,?\s+)?{_YEAR}\)|{_YEAR})"
)
_WORKING_TOGETHER = re.compile(rf"Working\s+Together\D*({_YEAR})")


def find_law(text: str) -> tuple[str, ...]:
    """Return the statutes, regulations and guidance that *text* names with their year, as first printed, each once."""
    printed = [" ".join(found.group().split()) for found in _LAW.finditer(text)]
    return tuple({framework((said,)) or said: said for said in reversed(printed)}.values())[::-1]


def framework(law: tuple[str, ...]) -> str | None:
    """Return the framework that the guidance in *law* names, as ``working-together-2013``."""
    years = [found[1] for found in map(_WORKING_TOGETHER.search, law) if found]
    return f"working-together-{years[0]}" if years else None


@frozen(kw_only=True)
class Undated:
    """A statute that is named without its year: its words and where they stand."""

    said: str
    start: int
    end: int
    rule: str = "law.undated"


_SECTION = (
    r"(?:(?:[Rr]egulations?|[Ss]ections?|[Ss]s?\.|[Rr]eg\.)\s{0,3}\d{1,3}[A-Z]?(?:\s?\(\w{1,4}\)){0,4}\s{1,3}"
    r"(?:(?:of|under)\s+)?(?:the\s+)?)?"
)
_NAMED = r"(?:[A-Z][\w'\u2019]*\s+(?:\([A-Z][\w\s,'\u2019]{1,60}\)\s+)?(?:(?:and|of|the|for|to)\s+){0,3}){1,8}?"
_UNDATED = re.compile(
    rf"\b{_SECTION}{_LEADS}(?!(?:Sections?|Regulations?)\s){_NAMED}(?:Act|Regulations)\b(?!\s+(?:\(?{_YEAR}|[A-Z]))"
)


def find_undated_law(text: str) -> tuple[Undated, ...]:
    """Return the statutes and regulations that *text* names by their title and without a year, in order.

    "The Act" names none by its title.
    """
    return tuple(Undated(said=found.group(), start=found.start(), end=found.end()) for found in _UNDATED.finditer(text))
