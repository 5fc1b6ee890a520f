"""SCR403, SCR404 and SCR405: days in any paragraph, whether or not they are deadlines.

SCR403: a weekday that is not that of its date. A date without a year is left alone: another year may be meant.
SCR404: a meeting on a Saturday, a Sunday or a bank holiday of England and Wales. Only a meeting on one single day is
judged. Of a year whose bank holidays are not known, only the weekends are.
SCR405: a date whose year had to be inferred; one finding for each paragraph.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scrkit.language import find_days, sentences
from scrkit.model import Action, AtEvent, Dated, Where, bounds
from scrkit.progress import bank_holiday, is_known
from scrkit.validators.finding import Reporter, at_id, deadlines_of, numeric
from scrkit.validators.paragraphs import paragraphs
from scrkit.validators.rules.days import DAYS

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from scrkit.model import Deadline, Finding, Milestone, Passage, Review
    from scrkit.plugin import ValidationContext

_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_BODY = r"(?:Board|Executive|Partnership|Partners|Panel|Committee|Group|Forum|LSCB|SAB)"
_MEETS = re.compile(
    rf"\b{_BODY}\s+(?:\w+\s+){{0,2}}?(?:meets?|met)\b"
    rf"|\b(?:[Ii]ts|{_BODY}(?:['\u2019]s)?)\s+(?:\w+\s+){{0,2}}?meeting\b"
    rf"|\b[Mm]eeting\s+of\s+(?:the|its|our)\s+(?:[\w'\u2019-]+\s+){{0,5}}?{_BODY}\b"
)
"""A body that meets; what a family or a worker does is no meeting of anybody."""
_NEAR = re.compile(r"[^.;:]{0,30}")
"""What may stand between such words and the day."""

_NAMED = r"(?P<weekday>(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*)"
_WEEKDAY = re.compile(rf"\b{_NAMED}\b")
_AFTER = re.compile(rf"\s?[(,]?\s?{_NAMED}\b\)?")
_SATURDAY = 5
_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?)"
)
_YEARLESS = re.compile(
    rf"[0-9](?:st|nd|rd|th)?\s+(?:of\s+|the\s+)?{_MONTH}\b(?!\.?,?\s+(?:19|20)[0-9]{{2}}\b)|\b{_MONTH}\.?\s+(?:the\s+)?[0-9]{{1,2}}(?![0-9])"
    r"|\b[0-9]{1,2}[./-][0-9]{1,2}(?![0-9./-])|[0-9](?:st|nd|rd|th)\b",
    re.IGNORECASE,
)
"""What a day without a year looks like; only where it stands are the days read."""

_MET = re.compile(r"\b(?:meeting|met|considered|approval)\b", re.IGNORECASE)
"""Words of the milestones that are meetings."""

_report = Reporter(rules=DAYS).report


class Days:
    """The rules of single days."""

    def __call__(self, context: ValidationContext) -> Iterator[Finding]:
        """Yield wrong weekdays, meetings on days when nobody meets, and dates without a year."""
        yield from _weekdays(context.review)
        yield from _closed_days(context.review)
        yield from _without_year(context.review)


def _weekdays(review: Review) -> Iterator[Finding]:
    """Yield each date that stands beside the weekday of another, once for each paragraph."""
    cells = {action.id: [each.said for each in deadlines_of(action) if each.said] for action in review.all_actions()}
    for one in paragraphs(review):
        texts = [one.text, *(said for said in cells.get(one.id, ()) if said not in one.text)]
        seen: set[str] = set()
        for text in texts if any(_WEEKDAY.search(text) for text in texts) else ():
            for said, weekday, day in _beside_weekdays(text):
                if day.weekday() != weekday and said not in seen:
                    seen.add(said)
                    yield _report(
                        "SCR403",
                        one.where,
                        f"{numeric(day)} was a {_WEEKDAYS[day.weekday()]}, not a {_WEEKDAYS[weekday]}",
                        words=said,
                        mend="put right the weekday or the date",
                    )


def _beside_weekdays(text: str) -> Iterator[tuple[str, int, date]]:
    """Yield the words, the weekday and the day of each date in *text* that has a year and stands beside a weekday."""
    for found in find_days(text):
        if found.day is None or found.inferred:
            continue
        end = found.start + len(found.said)
        after = _AFTER.match(text, end)
        before = _WEEKDAY.match(found.said)
        if before:
            yield found.said, _index(before), found.day
        elif after:
            yield text[found.start : after.end()], _index(after), found.day


def _index(found: re.Match[str]) -> int:
    """Return the number of the weekday that was *found*, Monday being 0."""
    return next(at for at, name in enumerate(_WEEKDAYS) if name.lower().startswith(found["weekday"][:3].lower()))


def _closed_days(review: Review) -> Iterator[Finding]:
    """Yield each meeting on a closed day once, however often the document tells of it in one paragraph."""
    seen: set[tuple[str | None, date]] = set()
    for where, said, day in _meetings(review):
        closed = _closed(day)
        if closed and (where.id, day) not in seen:
            seen.add((where.id, day))
            yield _report(
                "SCR404",
                where,
                f"the meeting on {numeric(day)} falls on {closed}",
                words=said,
                mend="check the date of the meeting",
            )


def _meetings(review: Review) -> Iterator[tuple[Where, str, date]]:
    """Yield every meeting whose one day is known, with its place and words."""
    for action in review.all_actions():
        for deadline in deadlines_of(action):
            day = _one_day(deadline)
            if day and isinstance(deadline, AtEvent) and "meeting" in deadline.event.lower():
                yield Where.paragraph(action), deadline.said, day
    for milestone in review.milestones:
        day = _one_day(milestone.when)
        if day and _MET.search(milestone.what):
            yield _at_milestone(review, milestone), milestone.when.said, day
    for one in paragraphs(review):
        for said, day in _met_on(one.text, review.dated):
            yield one.where, said, day


def _met_on(text: str, dated: date | None) -> Iterator[tuple[str, date]]:
    """Yield each day in *text* on which a body meets or met, with the words of the day."""
    if not _MEETS.search(text):
        return
    for sentence in sentences(text):
        for met in _MEETS.finditer(sentence.text):
            for day in find_days(sentence.text, dated=dated):
                end = day.start + len(day.said)
                between = sentence.text[met.end() : day.start] or sentence.text[end : met.start()]
                if day.day and _NEAR.fullmatch(between):
                    yield day.said, day.day


def _one_day(deadline: Deadline) -> date | None:
    """Return the day of *deadline* where it is one single day."""
    earliest, latest = bounds(deadline)
    return latest if earliest == latest else None


def _at_milestone(review: Review, milestone: Milestone) -> Where:
    """Return the paragraph that tells of *milestone*, the document where none does."""
    if milestone.paragraph is None:
        return Where(kind="document", at=milestone.at)
    return at_id(review, milestone.paragraph, milestone.at)


def _closed(day: date) -> str | None:
    """Return why nobody meets on *day* in England and Wales: its weekday or its holiday; None for a working day."""
    if day.weekday() >= _SATURDAY:
        return f"a {_WEEKDAYS[day.weekday()]}"
    name = bank_holiday(day) if is_known(day) else None
    return f"a bank holiday ({name})" if name else None


def _without_year(review: Review) -> Iterator[Finding]:
    """Yield every paragraph with a date whose year was inferred."""
    seen: set[str] = set()
    paragraphs: tuple[Action | Passage, ...] = (*review.all_actions(), *_passages(review))
    for paragraph in paragraphs:
        said = _inferred(paragraph, review.dated)
        if said and paragraph.id not in seen:
            seen.add(paragraph.id)
            yield _report(
                "SCR405",
                Where.paragraph(paragraph),
                f"\u201c{said}\u201d has no year",
                words=said,
                mend="add the year",
            )


def _inferred(paragraph: Action | Passage, dated: date | None) -> str | None:
    """Return the words of the first date in *paragraph* whose year was inferred."""
    texts: tuple[str, ...] = (paragraph.text,)
    deadlines: tuple[Deadline, ...] = ()
    if isinstance(paragraph, Action):
        texts, deadlines = (paragraph.text, *paragraph.items), deadlines_of(paragraph)
    for deadline in deadlines:
        if isinstance(deadline, Dated | AtEvent) and "year" in deadline.inferred:
            return deadline.said
    days = (day for text in texts if _YEARLESS.search(text) for day in find_days(text, dated=dated))
    return next((day.said for day in days if "year" in day.inferred), None)


def _passages(review: Review) -> Iterator[Passage]:
    """Yield every paragraph that is no action."""
    yield from review.introduction
    for lesson in review.lessons:
        yield from (*lesson.text, *lesson.views, *lesson.taken, *lesson.impacts)
    yield from review.governance.text
