"""Laws of the whole room: it never raises, reads only what stands in the text, and adds nothing to it."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from language.phrasing import any_prose
from language.telling import DATED, names
from scrkit.language import (
    cited,
    find_days,
    find_deadlines,
    find_law,
    find_measures,
    find_milestones,
    find_oversight,
    find_parties,
    find_people,
    find_recorded,
    find_references,
    find_spelt,
    find_undated_law,
    fold,
    read_acceptance_cell,
    read_status,
    read_view,
    same_deliverable,
    sentences,
    split_title,
)
from scrkit.model import AtEvent, Dated, Relative

if TYPE_CHECKING:
    from collections.abc import Callable

NAMES = names("Suffolk County Council (SCC)")
DAYS = st.none() | st.just(DATED) | st.dates() | st.sampled_from([date.min, date.max])

READERS: dict[str, Callable[[str], object]] = {
    "acceptance cell": read_acceptance_cell,
    "status": lambda text: read_status(text, scale=(text, "1 achieved"), dated=DATED),
    "cited": cited,
    "undated law": find_undated_law,
    "view": lambda text: read_view(text, text),
    "recorded": find_recorded,
    "title": split_title,
    "references": lambda text: find_references(text, frozenset({"4.5.2"})),
    "deliverable": same_deliverable,
    "measures": find_measures,
    "people": find_people,
    "law": find_law,
    "oversight": lambda text: find_oversight(text, NAMES),
    "spelt": find_spelt,
    "fold": fold,
    "owners": NAMES.owners,
    "at": lambda text: [NAMES.at(text, start) for start in range(0, len(text), 7)],
}


@pytest.mark.parametrize("reader", READERS)
@given(text=any_prose())
def test_no_text_makes_a_reader_raise(reader: str, text: str) -> None:
    """Whatever the text, an answer comes back."""
    READERS[reader](text)


@given(text=any_prose(), dated=DAYS, past=st.booleans())
def test_no_text_and_no_date_makes_the_readers_of_dates_raise(text: str, dated: date | None, past: bool) -> None:  # noqa: FBT001 - drawn
    """Whatever the text, the document's date and the tense, an answer comes back."""
    found = find_deadlines(text, dated=dated, past=past)
    find_parties(text, NAMES, found)
    find_days(text, dated=dated)
    find_milestones(text, dated=dated)


@given(text=any_prose(), dated=DAYS)
def test_deadlines_stand_in_the_text_in_order_and_apart(text: str, dated: date | None) -> None:
    """Each deadline's words are exactly those at its place; a rhythm joined with its length keeps both."""
    end = 0
    for found in find_deadlines(text, dated=dated):
        assert end <= found.start < found.end <= len(text)
        said = found.deadline.said or ""
        assert text[found.start : found.end] in said.split(" \u2026 ")
        end = found.end


@given(text=any_prose(), dated=DAYS)
def test_days_stand_in_the_text_in_order_and_apart(text: str, dated: date | None) -> None:
    """Each day's words are exactly those at its place."""
    end = 0
    for found in find_days(text, dated=dated):
        assert end <= found.start
        end = found.start + len(found.said)
        assert text[found.start : end] == found.said


@given(text=any_prose() | any_prose().map(lambda text: text * 60))
def test_sentences_stand_in_the_text_in_order_and_leave_out_only_space(text: str) -> None:
    """The sentences are the text, cut at spaces between them, and none is longer than a sentence can be."""
    end = 0
    for sentence in sentences(text):
        assert not text[end : sentence.start].strip()
        end = sentence.start + len(sentence.text)
        assert text[sentence.start : end] == sentence.text
        assert len(sentence.text) <= 1000
    assert not text[end:].strip()


@given(text=any_prose())
def test_citations_stand_in_the_text_in_order(text: str) -> None:
    """Each citation's words are exactly those at its place."""
    end = 0
    for found in cited(text):
        assert end <= found.start
        assert text[found.start : found.end] == found.said
        end = found.end


@given(text=any_prose(), dated=DAYS)
def test_by_a_date_has_no_first_day(text: str, dated: date | None) -> None:
    """What is due by or until a date may be done on any day before it."""
    for found in find_deadlines(text, dated=dated):
        if isinstance(found.deadline, Dated) and found.deadline.rule in {"deadline.by", "deadline.until"}:
            assert found.deadline.earliest is None
            assert found.deadline.latest is not None


@given(text=any_prose())
def test_no_year_is_told_that_the_text_does_not_hold(text: str) -> None:
    """Without a date of the document every year is one of the text, or that beside it into which a winter runs."""
    for found in find_deadlines(text):
        if isinstance(found.deadline, Dated | AtEvent):
            for day in (found.deadline.earliest, found.deadline.latest):
                assert day is None or any(f"{year % 100:02}" in text for year in (day.year - 1, day.year, day.year + 1))
            assert found.deadline.inferred == ()


@given(text=any_prose(), dated=st.dates(date(1950, 1, 1), date(2100, 1, 1)))
def test_an_inferred_year_is_the_first_that_is_not_over(text: str, dated: date) -> None:
    """A date without a year is still to come, and nearer than the next leap day at the furthest."""
    for found in find_deadlines(text, dated=dated):
        told = found.deadline
        if isinstance(told, Dated) and told.inferred and told.rule in {"deadline.by", "deadline.in"} and told.latest:
            assert dated <= told.latest
            assert told.latest.year <= dated.year + 8


@given(text=any_prose())
def test_owners_are_words_of_the_text(text: str) -> None:
    """Nobody is named whom the text does not name."""
    found = find_parties(text, NAMES, find_deadlines(text, dated=DATED))
    for owner in (*found.owners, *found.reports_to):
        assert all(word in text for word in owner.said.split())


@given(text=any_prose())
def test_references_and_figures_are_words_of_the_text(text: str) -> None:
    """Numbers that end no range are printed in the text, and so is every value."""
    for measure in find_measures(text):
        assert measure.value in text
        assert measure.said in text
        assert measure.base is None or measure.base in text
        assert measure.before is None or measure.before in text
    for recorded in find_recorded(text):
        assert recorded.first in text
        assert recorded.last in text


@given(text=any_prose(), dated=DAYS)
def test_a_length_of_time_is_the_one_said(text: str, dated: date | None) -> None:
    """Every length has a count that its words say, in figures or words, or stands for one unit."""
    for found in find_deadlines(text, dated=dated):
        if isinstance(found.deadline, Relative):
            count, said = found.deadline.duration[1:-1], found.deadline.said
            assert count in said or re.search(r"(?i)\b(?:six|twelve|the next|a)\b", said)
