"""What a paragraph of impact says, item by item: a change, an activity, or a plan for the future.

An item is a point of a list with the lead-in over it, or a paragraph of prose; what its sentences say counts together.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from attrs import field, frozen

from scrkit.language import Told, find_measures, told
from scrkit.model import Impact, Measure
from scrkit.validators.places import order
from scrkit.validators.wordlist import any_of, read

if TYPE_CHECKING:
    from scrkit.model import Review

_LISTS = read("impact.toml")

_NOT_YET = r"(?<!\bto )(?<!\bwill )(?<!\bshould )(?<!\bwould )(?<!\bcould )(?<!\bcan )(?<!\bbe )"
_CHANGE = re.compile(rf"{_NOT_YET}{any_of(_LISTS['changes'])}", re.IGNORECASE)
_RESULT = re.compile(any_of(_LISTS["results"]), re.IGNORECASE)
_SHARE = re.compile(
    r"^\W*(?:all|every|each|no|none|nobody)\b|(?<![\w.])\d[\d,]{0,8}\s(?:out\s)?of\s(?:the\s|all\s)?\d", re.IGNORECASE
)
"""A share: some of a number, or all or none where it begins so."""

_JUDGE = re.compile(any_of(_LISTS["judges"]), re.IGNORECASE)

_DONE = any_of(_LISTS["activities"])
_ACTIVITY = re.compile(
    rf"\b(?:has|have|had|was|were)\s+(?:\w+ly\s+|also\s+|now\s+|since\s+|all\s+|both\s+|already\s+|recently\s+|been\s+){{0,3}}{_DONE}"
    rf"|\bwe\s+(?:\w+ly\s+|also\s+|now\s+|have\s+){{0,2}}{_DONE}"
    rf"|^(?!(?:has|have|had|was|were)\b)[^.;:]{{0,80}}{_DONE}\W*$",
    re.IGNORECASE,
)
_MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_SINCE = re.compile(
    rf"^\W*(?:Since|From|After|In)\s+(?:\d{{1,2}}(?:st|nd|rd|th)?\s+)?(?:{_MONTH}\s+)?(?:19|20)\d\d\b,?"
    r"|^\W*(?:Since|After|When|Once|Following|As|Because|Now\s+that|Where|If)\b[^,]{0,300}(?:,|$)",
    re.IGNORECASE,
)
"""A clause that says when, and nothing of what happened then; without a comma or a date at its end it runs on."""

_SEASON = "(?:spring|summer|autumn|winter)"
_PROMISED = any_of(_LISTS["promises"])
_WILL = (
    rf"\b(?:will|shall)\s+(?:\w+ly\s+|also\s+|now\s+|then\s+|be\s+|all\s+|both\s+|next\s+|soon\s+|continue\s+to\s+){{0,3}}{_PROMISED}"
    rf"|\b(?:plans?|intends?|aims?|proposes?|undertakes|has\s+undertaken|has\s+committed|have\s+committed|is\s+committed|is\s+going|are\s+going)\s+to\s+{_PROMISED}"
    rf"|\b(?:is|are)\s+to\s+be\s+{_PROMISED}"
    r"|\b(?:is|are)\s+(?:now\s+|currently\s+|also\s+)?due\s+to\s+(?:start|begin|report|be|commence|complete|finish)\b"
    r"|\b(?:is|are)\s+(?:now\s+|currently\s+|also\s+)?(?:planned|scheduled|timetabled)\s+(?:for|in|to)\b"
)
PROMISE = re.compile(_WILL, re.IGNORECASE)
"""A promise that something will be done."""

_PLAN = re.compile(
    rf"{_WILL}|\bplans?\s+expects?\b|\bit\s+is\s+(?:expected|anticipated|hoped|intended|projected|planned)\b"
    r"|\b(?:is|are)\s+(?:expected|anticipated|intended|projected)\s+to\s+be\b|\b(?:we|board|partnership)\s+(?:expects?|anticipates?|hopes?)\b"
    rf"|\b(?:starts?|begins?|commences?)\s+(?:in|on|from)\s+(?:the\s+)?(?:early\s+|late\s+|mid-?\s?)?(?:\d{{1,2}}\w{{0,2}}\s+)?(?:{_MONTH}|{_SEASON}|20\d\d)",
    re.IGNORECASE,
)
_FINITE = re.compile(r"\b(?:is|are|was|were|has|have|had|been|being|since)\b", re.IGNORECASE)
_NO_FIGURE = re.compile(
    r"\b(?:19|20)\d\d(?:\s?[/\u2013-]\s?\d\d(?:\d\d)?)?\b|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b"
    r"|\b\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*"
    r"|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\s+\d{1,2}\b"
    r"|\b(?:sections?|levels?|tiers?|stages?|phases?|lessons?|findings?|recommendations?|paragraphs?|key\s+stages?|appendix|years?)\s+[\d.]+",
    re.IGNORECASE,
)
_DIGIT = re.compile(r"\d")


@frozen(kw_only=True)
class Item:
    """A point of a list or a paragraph of prose, with its sentences; they share one lead-in."""

    parts: tuple[Told, ...]
    lead: str | None = None
    figures: tuple[Measure, ...] = field(default=())

    @cached_property
    def text(self) -> str:
        """The words of the item, without its mark."""
        return " ".join(part.text.strip() for part in self.parts)

    @cached_property
    def whole(self) -> str:
        """The words of the item behind those of its lead-in."""
        return f"{self.lead} {self.text}" if self.lead else self.text

    @cached_property
    def has_figure(self) -> bool:
        """Whether a figure stands in it: one that was read, or a number that is no date and no name."""
        return bool(self.figures) or _DIGIT.search(_NO_FIGURE.sub("", self.text)) is not None

    @cached_property
    def is_change(self) -> bool:
        """Whether it tells of a change."""
        return _CHANGE.search(self.whole) is not None

    @cached_property
    def is_claim(self) -> bool:
        """Whether it claims a change: "Fewer accidents" by itself only names what is wanted."""
        wanted = self.lead is None and _CHANGE.match(self.text) and not _FINITE.search(self.text)
        return self.is_change and not wanted

    @cached_property
    def is_judged(self) -> bool:
        """Whether somebody else judged it."""
        return _JUDGE.search(self.whole) is not None

    @cached_property
    def plan(self) -> str | None:
        """The first sentence that tells of the future; None where the item tells of a change too."""
        if self.is_change or self._shows:
            return None
        found = (part.text for part in self.parts if _PLAN.search(part.text))
        return next(found, self.text if self.lead and _PLAN.search(self.lead) else None)

    @cached_property
    def activity(self) -> str | None:
        """The first sentence that tells what was done; None where the item tells what came of it, or of the future."""
        if self.is_change or self._shows or self.plan:
            return None
        return next((part.text for part in self.parts if _ACTIVITY.search(_SINCE.sub("", part.text))), None)

    @cached_property
    def _shows(self) -> bool:
        """Whether it says what was found, or gives a share."""
        shares = any(figure.unit in {"%", "percentage points"} or figure.base for figure in self.figures)
        return shares or bool(_RESULT.search(self.whole) or _SHARE.search(self.text))


@frozen(kw_only=True)
class Shown:
    """A paragraph of impact with its items."""

    impact: Impact
    items: tuple[Item, ...]


def shown(review: Review) -> list[Shown]:
    """Return every paragraph of impact with its items, by its number."""
    told_in = sorted((impact for lesson in review.lessons for impact in lesson.impacts), key=order)
    return [Shown(impact=impact, items=_items_of(impact.text, impact.measures)) for impact in told_in]


def _items_of(text: str, measures: tuple[Measure, ...]) -> tuple[Item, ...]:
    """Return the items of *text* in order, without lead-ins; *measures* are those that the model holds, if any."""
    figures = measures or find_measures(text)
    lines: list[list[Told]] = []
    end = 0
    for part in told(text):
        if not lines or "\n" in text[end : part.start]:
            lines.append([])
        lines[-1].append(part)
        end = part.start + len(part.text)
    return tuple(_item(tuple(line), figures) for line in lines if not _is_lead(line, text))


def _item(parts: tuple[Told, ...], figures: tuple[Measure, ...]) -> Item:
    said = {part.text.strip() for part in parts}
    return Item(parts=parts, lead=parts[0].lead, figures=tuple(figure for figure in figures if figure.said in said))


def _is_lead(line: list[Told], text: str) -> bool:
    """Whether *line* does nothing but lead in the list after it."""
    last = line[-1]
    return len(line) == 1 and last.text.rstrip().endswith(":") and last.start + len(last.text) < len(text)
