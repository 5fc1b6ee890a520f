"""Responses of boards that do not exist, each made together with what a careful reader finds in it.

A :class:`Paper` is what the response says; a :class:`House` is how its board sets it out. ``printed`` sets a paper out
in a house's manner; what is expected depends on the paper and on the numbers that the house gives, never on reading.
"""

from __future__ import annotations

import calendar
import textwrap
from datetime import date

from attrs import field, frozen

from scrkit.model import AtEvent, Dated, Deadline, NotSet, Recurring

MONTHS = tuple(calendar.month_name)[1:]
NO_DEADLINE = NotSet()


@frozen(kw_only=True)
class Promise:
    """An action: its text, who answers, who receives, by when, its sub-points, and the action whose report it rides on.

    ``{same}`` in the text stands for the number of the action before it.
    """

    text: str
    owners: tuple[str, ...] = ()
    reports_to: tuple[str, ...] = ()
    deadline: Deadline = NO_DEADLINE
    items: tuple[str, ...] = ()
    rides: bool = False


@frozen(kw_only=True)
class Answer:
    """A lesson as a response answers it; *parts* are those beside the lesson's text, in order."""

    title: str
    learning: tuple[str, ...]
    text: str
    view: str
    acceptance: str
    taken: str
    impact: str
    promises: tuple[Promise, ...]
    parts: tuple[str, ...]


@frozen(kw_only=True)
class Paper:
    """What a response says; *closing* are its actions outside lessons."""

    board: str
    short: str
    title: str
    introduction: tuple[str, ...]
    answers: tuple[Answer, ...]
    closing: tuple[Promise, ...]
    monitor: str
    dated: date | None


@frozen(kw_only=True)
class House:
    """How a board sets out its responses.

    *headings* are its words for each part. *deep* says that parts are numbered and paragraphs below them. *stop* ends
    a number, *dash* stands before the number of every paragraph, *mark* opens a sub-point. *width* wraps lines. *pages*
    breaks a paragraph in the middle every so many paragraphs; *head* is printed over every page, *foot* under it.
    """

    headings: dict[str, str] = field(eq=False)
    suffix: str = ".txt"
    first: int = 1
    deep: bool = True
    stop: str = ""
    dash: str = ""
    mark: str = "- "
    colon: str = ""
    hashes: bool = False
    emphasis: str = ""
    width: int | None = None
    ending: str = "\n"
    pages: int | None = None
    head: str | None = None
    foot: str | None = None
    references: str = "{title} \N{EN DASH} Learning {list}"


@frozen(kw_only=True)
class Expected:
    """What a reader must find: the kinds of every paragraph by number, and each action by number."""

    kinds: dict[str, tuple[str, ...]]
    texts: dict[str, str]
    promises: dict[str, Promise]
    lessons: tuple[str, ...]


def by_month(month: int, year: int) -> Dated:
    """Return the deadline that "by July 2014" means."""
    said = f"by {MONTHS[month - 1]} {year}"
    return Dated(said=said, latest=last_day(month, year), ambiguous=True, rule="deadline.by")


def in_month(month: int, year: int) -> Dated:
    """Return the deadline that "in July 2014" means."""
    said = f"in {MONTHS[month - 1]} {year}"
    return Dated(said=said, earliest=date(year, month, 1), latest=last_day(month, year), rule="deadline.in")


def by_day(day: date) -> Dated:
    """Return the deadline that "by 3 July 2014" means."""
    return Dated(said=f"by {day.day} {MONTHS[day.month - 1]} {day.year}", latest=day, rule="deadline.by")


def last_day(month: int, year: int) -> date:
    """Return the last day of a month."""
    return date(year, month, calendar.monthrange(year, month)[1])


def bounds_of(deadline: Deadline) -> tuple[object, ...]:
    """Return what of *deadline* does not hang on the words that said it."""
    match deadline:
        case Dated() | AtEvent():
            return (deadline.kind, deadline.earliest, deadline.latest, deadline.ambiguous)
        case Recurring():
            return (deadline.kind, *deadline.rrules)
        case _:
            return (deadline.kind,)


class _Printer:
    """Prints a paper in a house's manner and notes what stands where."""

    def __init__(self, house: House) -> None:
        self.house = house
        self.blocks: list[str] = []
        self.kinds: dict[str, tuple[str, ...]] = {}
        self.texts: dict[str, str] = {}
        self.promises: dict[str, Promise] = {}
        self.printed = 0

    def heading(self, number: str | None, text: str, depth: int) -> None:
        """Print a heading."""
        hashes = f"{'#' * depth} " if self.house.hashes else ""
        label = f"{number}{self.house.stop or ('.' if depth == 1 else '')} " if number else ""
        self.blocks.append(self.wrapped(f"{hashes}{label}{text}"))

    def paragraph(self, number: str, text: str, kinds: tuple[str, ...], items: tuple[str, ...] = ()) -> None:
        """Print a numbered paragraph with its sub-points."""
        self.kinds[number] = kinds
        self.texts[number] = "\n".join((text, *(f"- {item}" for item in items)))
        mark = self.house.emphasis if kinds == ("lesson",) else ""
        label = f"{self.house.dash}{number}{self.house.stop} "
        self.blocks.append(self.broken(f"{label}{mark}{text}{mark}"))
        for item in items:
            self.blocks.append(self.wrapped(f"{self.house.mark}{item}"))

    def broken(self, text: str) -> str:
        """Return *text* wrapped, and broken by a page where the house breaks one."""
        self.printed += 1
        words = text.split()
        at = next((n for n in range(8, len(words) - 6) if words[n].islower() and words[n - 1].isalpha()), None)
        if self.house.pages is None or at is None or self.printed % self.house.pages:
            return self.wrapped(text)
        return f"{self.wrapped(' '.join(words[:at]))}{self.page_break()}{self.wrapped(' '.join(words[at:]))}"

    def page_break(self) -> str:
        """Return what stands between two pages."""
        foot = f"\n\n{self.house.foot.format(self.printed)}" if self.house.foot else ""
        head = f"\f{self.house.head}" if self.house.head else ""
        return f"{foot}\n\n{head}\n\n" if head else f"{foot}\n\n"

    def wrapped(self, text: str) -> str:
        """Return *text* with its lines as wide as the house has them."""
        if self.house.width is None:
            return text
        return textwrap.fill(text, self.house.width, break_long_words=False, break_on_hyphens=False)


def printed(paper: Paper, house: House) -> tuple[str, Expected]:
    """Return *paper* set out in the manner of *house*, and what must be found in it."""
    printer = _Printer(house)
    printer.heading(None, paper.board, 1)
    printer.heading(None, paper.title, 1)
    section = house.first
    printer.heading(str(section), house.headings["introduction"], 1)
    for place, text in enumerate(paper.introduction, start=1):
        printer.paragraph(f"{section}.{place}", text, ("introduction",))
    for answer in paper.answers:
        section += 1
        _print_answer(printer, section, answer)
    section += 1
    printer.heading(str(section), house.headings["closing"], 1)
    _print_promises(printer, [f"{section}.{place}" for place in range(1, len(paper.closing) + 1)], paper.closing)
    monitored = f"{section}.{len(paper.closing) + 1}"
    printer.paragraph(monitored, f"The action plan will be monitored by the {paper.monitor}.", ("governance",))
    if paper.dated is not None:
        printer.heading(None, f"{paper.short}, {paper.dated.day} {MONTHS[paper.dated.month - 1]} {paper.dated.year}", 2)
    text = "\n\n".join(printer.blocks) + "\n"
    if house.head:
        text = f"{house.head}\n\n{text}"
    lessons = tuple(str(house.first + place) for place in range(1, len(paper.answers) + 1))
    expected = Expected(kinds=printer.kinds, texts=printer.texts, promises=printer.promises, lessons=lessons)
    return text.replace("\n", house.ending), expected


def _print_answer(printer: _Printer, section: int, answer: Answer) -> None:
    """Print one lesson with its parts."""
    house = printer.house
    title = house.references.format(title=answer.title, list=", ".join(answer.learning))
    printer.heading(str(section), title, 1)
    printer.paragraph(f"{section}.1", answer.text, ("lesson",))
    next_number = 2
    for part in answer.parts:
        count = len(answer.promises) if part == "action" else 1
        if house.deep:
            numbers = [f"{section}.{next_number}.{place}" for place in range(1, count + 1)]
            printer.heading(f"{section}.{next_number}", house.headings[part] + house.colon, 2)
            next_number += 1
        else:
            numbers = [f"{section}.{place}" for place in range(next_number, next_number + count)]
            printer.heading(None, house.headings[part] + house.colon, 2)
            next_number += count
        if part == "action":
            _print_promises(printer, numbers, answer.promises)
        else:
            kind = "action_taken" if part == "taken" else part
            printer.paragraph(numbers[0], getattr(answer, part), (kind,))


def _print_promises(printer: _Printer, numbers: list[str], promises: tuple[Promise, ...]) -> None:
    """Print actions; one that rides on another's report names the number before it."""
    before = ""
    for number, promise in zip(numbers, promises, strict=True):
        printer.paragraph(number, promise.text.replace("{same}", before), ("action",), promise.items)
        printer.promises[number] = promise
        before = number
