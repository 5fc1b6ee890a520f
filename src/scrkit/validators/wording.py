"""SCR801 to SCR804: how actions and statutes are worded.

SCR801: an action that nobody can test. Receiving and considering a report is no promise to think about something, and
fixed names ("appropriate adult") are none of these words. SCR802: two actions that overlap; see ``wording_overlap``.
SCR803: an action that only reminds people of what they should do, and checks nothing. SCR804: a statute without its
year, unless one and only one of that title is named with its year elsewhere in the response.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from scrkit.language import find_law, find_undated_law
from scrkit.model import Action, Where
from scrkit.validators.finding import Reporter
from scrkit.validators.places import actions, own_words
from scrkit.validators.rules.wording import WORDING
from scrkit.validators.wording_overlap import overlaps
from scrkit.validators.wordlist import any_of, read

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrkit.model import Finding, Review
    from scrkit.plugin import ValidationContext

_LISTS = read("wording.toml")
_UNTESTABLE = re.compile(any_of([*_LISTS["untestable"]]), re.IGNORECASE)
_FIXED = re.compile(any_of(_LISTS["lists"]["fixed"]), re.IGNORECASE)
_RECEIVED = re.compile(rf"\s(?:(?!to\b)[\w'\u2019-]+\s){{0,3}}?{any_of(_LISTS['lists']['received'])}", re.IGNORECASE)
_WEAK = re.compile(any_of(_LISTS["lists"]["weak"]), re.IGNORECASE)
_CHECKS = re.compile(any_of(_LISTS["lists"]["checks"]), re.IGNORECASE)
_SECTION = re.compile(
    r"^(?:(?:regulations?|sections?|ss?\.?|reg\.)\s{0,3}\d{1,3}[A-Z]?(?:\s?\(\w{1,4}\)){0,4}\s{1,3}(?:(?:of|under)\s+)?(?:the\s+)?)",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\s+(?P<year>(?:19|20)\d\d)$")


class Wording:
    """The rules of wording."""

    def __call__(self, context: ValidationContext) -> Iterator[Finding]:
        """Yield what is wrong with the words of each action, then actions that overlap and statutes without a year."""
        told = actions(context.review)
        for action in told:
            yield from _of_action(action)
        yield from overlaps(context.review, told)
        yield from _without_year(context.review)


_report = Reporter(rules=WORDING).report


def _of_action(action: Action) -> Iterator[Finding]:
    """Yield that *action* cannot be tested, or only reminds."""
    texts = (action.text, *action.items)
    vague = [word for text in texts for word in _untestable(text)]
    if vague:
        first = " ".join(vague[0].casefold().split())
        named = dict.fromkeys(f"\u201c{word}\u201d" for word in vague)
        yield _report(
            "SCR801",
            Where.paragraph(action),
            f"{' and '.join(named)} cannot be tested",
            words=vague[0],
            mend=_LISTS["untestable"][first],
        )
    weak = next((found.group() for found in map(_WEAK.search, texts) if found), None)
    if weak and not any(_CHECKS.search(text) for text in (*texts, *action.evidence)):
        yield _report(
            "SCR803",
            Where.paragraph(action),
            f"\u201c{weak}\u201d asks people to do what they should do already: will that be enough?",
            words=weak,
            mend="say what will be made easier or be checked, so that it does not hang on memory",
        )


def _untestable(text: str) -> Iterator[str]:
    """Yield the words of *text* that nobody can test, in order."""
    free = _FIXED.sub(lambda fixed: "\u00b7" * len(fixed.group()), text)
    for found in _UNTESTABLE.finditer(free):
        if found.group().casefold() != "consider" or not _RECEIVED.match(free, found.end()):
            yield found.group()


def _without_year(review: Review) -> Iterator[Finding]:
    """Yield each statute that is named without its year, at its first place."""
    years = _years(review)
    found: dict[str, dict[str, tuple[Where, str]]] = defaultdict(dict)
    for paragraph in own_words(review):
        for text in (paragraph.text, *(paragraph.items if isinstance(paragraph, Action) else ())):
            for law in find_undated_law(text):
                found[_title(law.said)].setdefault(paragraph.id, (Where.paragraph(paragraph), law.said))
    for title, places in found.items():
        known = sorted(years[title])
        if len(known) == 1:
            continue
        (first, said), *others = places.values()
        yield _report(
            "SCR804",
            first,
            f"\u201c{said}\u201d does not say of which year"
            + (f", and the response names those of {' and '.join(known)}" if known else ""),
            also=tuple(where for where, _ in others),
            words=said,
            mend="add the year of the statute",
        )


def _years(review: Review) -> dict[str, set[str]]:
    """Return the years of every statute that the response names with its year, by title."""
    quoted = (passage.text for lesson in review.lessons for passage in lesson.text)
    own = (paragraph.text for paragraph in own_words(review))
    years: dict[str, set[str]] = defaultdict(set)
    for text in (*review.legal_basis, *quoted, *own):
        for law in find_law(text):
            dated = _YEAR.search(law)
            if dated:
                years[_title(law[: dated.start()])].add(dated["year"])
    return years


def _title(said: str) -> str:
    """Return the title of a statute without its sections, folded."""
    return " ".join(_SECTION.sub("", said).casefold().split())
