"""Findings at the places of the file that was checked: where the words stand in it that each of them is about."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from attrs import evolve

from scrkit.kit.order import place_in_document
from scrkit.kit.stretch import Stretch
from scrkit.model import NOWHERE, Span

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from scrkit.codec import Document
    from scrkit.kit.report import Report
    from scrkit.model import (
        Action,
        Finding,
        Lesson,
        Line,
        Milestone,
        Passage,
        Person,
        RecordedAcceptance,
        Review,
        Where,
    )

    Locate = Callable[[Where, str | None], Span]

_LINE_BREAK = re.compile(r"\r\n|\r|\n")

_NO_PROSE = frozenset({"at", "id", "kind", "lesson", "number", "rule"})
"""Keys of what no rule quotes."""

_KINDS = 8
"""Of how many kinds one paragraph may be, and so stand in the file more than once."""

_OF_DOCUMENT = ("title", "board", "website", "framework", "legal_basis", "dated", "edition")


def placed_in_file(report: Report, document: Document, file: str) -> Report:
    """Return *report* with each finding where it stands in the canonical *file* that holds *document*."""
    return _placed(report, _CanonicalFile(document, file).span)


def placed_in_lines(report: Report, lines: tuple[str, ...]) -> Report:
    """Return *report* with each finding, whose place is a paragraph of these *lines*, where its words stand in it."""
    return _placed(report, _Lines(lines).span)


def lines_of(text: str) -> tuple[str, ...]:
    """Return the lines of *text* as editors count them."""
    return tuple(_LINE_BREAK.split(text))


def _placed(report: Report, locate: Locate) -> Report:
    def at(where: Where, words: str | None) -> Where:
        return evolve(where, at=locate(where, words))

    def moved(finding: Finding) -> Finding:
        also = tuple(at(where, None) for where in finding.also)
        return evolve(finding, where=at(finding.where, finding.words), also=also)

    return evolve(report, findings=tuple(sorted(map(moved, report.findings), key=place_in_document)))


class _Lines:
    """The lines of a text file, and of each paragraph in it what words are looked for in."""

    def __init__(self, lines: tuple[str, ...]) -> None:
        self._lines = lines
        self._known: dict[tuple[int, int, int], Stretch] = {}

    def span(self, where: Where, words: str | None) -> Span:
        """Return the place of *words* in their paragraph; the paragraph where they are not found."""
        at = where.at
        if at.line is None or not words:
            return at
        last, column = at.end_line or at.line, at.column or 1
        text = "\n".join(self._lines[at.line - 1 : last])[column - 1 :]
        paragraph = at.line, last, column
        if paragraph not in self._known:
            self._known[paragraph] = Stretch(f" {text}")  # a quotation mark at its start is none of JSON's
        found = self._known[paragraph].find(words)
        if found is None:
            return at
        (line, start), (end_line, end) = (_counted(text[: index - 1], at.line, column) for index in found)
        return evolve(at, line=line, column=start, end_line=end_line, end_column=end)


def _counted(before: str, line: int, column: int) -> tuple[int, int]:
    """Return line and column of what follows *before*, which begins at *line* and *column*."""
    breaks = before.count("\n")
    return (line + breaks, len(before) - before.rfind("\n")) if breaks else (line, column + len(before))


class _CanonicalFile:
    """The places in one canonical file of what findings are about."""

    def __init__(self, document: Document, file: str) -> None:
        self._review, self._places, self._file = document.review, document.places, file
        self._known: dict[str, list[tuple[int, str]]] = {}
        self._stretches: dict[int, Stretch] = {}

    def span(self, where: Where, words: str | None) -> Span:
        """Return the place of *words* in what *where* names; its beginning where they are not found."""
        own = self._by_name.get((where.kind, where.id or where.number or "")) or self._by_place.get(where.at, ())
        for path in (own or self._top) if words else ():
            for begin, text in self._values(path):
                found = self._stretch(begin, text).find(words or "")
                if found is not None:
                    (line, column), (end_line, end) = (self._places.line_and_column(begin + index) for index in found)
                    return Span(file=self._file, line=line, column=column, end_line=end_line, end_column=end)
        line, column = self._places.at(own[0] if own else "") or (1, 1)
        return Span(file=self._file, line=line, column=column)

    def _values(self, path: str) -> list[tuple[int, str]]:
        """Return each value at *path* in which words are looked for, and where it begins."""
        if path not in self._known:
            self._known[path] = list(self._places.values(path, without=_NO_PROSE))
        return self._known[path]

    def _stretch(self, begin: int, text: str) -> Stretch:
        """Return the *text* that begins there, without the line on which the key of the next value stands."""
        if begin not in self._stretches:
            self._stretches[begin] = Stretch(text.rpartition("\n")[0] or text)
        return self._stretches[begin]

    @cached_property
    def _inside(self) -> str:
        """What the paths of the review begin with: a reading holds it under a key."""
        return "" if self._places.at("review") is None else "review."

    @cached_property
    def _top(self) -> tuple[str, ...]:
        paths = (f"{self._inside}{key}" for key in _OF_DOCUMENT)
        return tuple(path for path in paths if self._places.at(path))

    @cached_property
    def _by_name(self) -> dict[tuple[str, str], tuple[str, ...]]:
        """The paths by the kind of place and its id, and by its number where nothing has that for an id."""
        records = [(kind, record, f"{self._inside}{path}") for kind, record, path in named(self._review)]
        paths: dict[tuple[str, str], tuple[str, ...]] = {}
        for kind, record, path in records:
            paths[kind, record.id] = (*paths.get((kind, record.id), ()), path)[:_KINDS]
        for kind, record, path in records:
            paths.setdefault((kind, record.number or ""), (path,))
        return paths

    @cached_property
    def _by_place(self) -> dict[Span, tuple[str, ...]]:
        """The paths of what has no id, by the place in the document that it was read from."""
        review = self._review
        records: list[tuple[str, tuple[Line | Milestone | Person | RecordedAcceptance, ...]]] = [
            ("unplaced", review.unplaced),
            ("milestones", review.milestones),
            ("acceptances", review.acceptances),
            ("people", review.people),
        ]
        return {
            record.at: (f"{self._inside}{key}[{number}]",)
            for key, several in records
            for number, record in reversed(tuple(enumerate(several)))
            if record.at != NOWHERE
        }


def named(review: Review) -> Iterator[tuple[str, Action | Lesson | Passage, str]]:
    """Yield what findings name by id: the kind of place, the record, and its path. Actions come before passages."""
    for at, lesson in enumerate(review.lessons):
        yield "lesson", lesson, f"lessons[{at}]"
        yield from _numbered(lesson.actions, f"lessons[{at}].actions")
    yield from _numbered(review.actions, "actions")
    yield from _numbered(review.introduction, "introduction")
    for at, lesson in enumerate(review.lessons):
        passages = {"text": lesson.text, "views": lesson.views, "taken": lesson.taken, "impacts": lesson.impacts}
        for key, records in passages.items():
            yield from _numbered(records, f"lessons[{at}].{key}")
    yield from _numbered(review.governance.text, "governance.text")


def _numbered(records: tuple[Action | Passage, ...], path: str) -> Iterator[tuple[str, Action | Passage, str]]:
    for at, record in enumerate(records):
        yield "paragraph", record, f"{path}[{at}]"
