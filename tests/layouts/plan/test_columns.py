"""What heads a column, in the wordings of boards, trusts and inspectorates, names one field of a plan."""

from __future__ import annotations

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from scrkit.language import default_vocabulary
from scrkit.layouts.plan.columns import field_of
from scrkit.model import PLAN_FIELDS, Vocabulary

WORDS = default_vocabulary()

HEADED = {
    "number": ("No", "No.", "Rec. No.", "#", "Ref:", "Recommendation number"),
    "recommendation": ("Recommendation", "RECOMMENDATIONS", "Recommendation 1:", "Main recommendation", "SCR Finding"),
    "issue": ("Issue", "Root cause(s)", "Areas of concern"),
    "scope": (
        "Scope of recommendation",
        "Scope of recommendation i.e. local or regional",
        "Local, regional, or national?",
    ),
    "acceptance": ("Agreed / Partly agreed / Not agreed", "Accepted?", "Recommendation accepted? (Y/N)"),
    "response": ("Response", "Agency response to recommendations", "The Board\u2019s response"),
    "action": (
        "Action to be taken",
        "Action(s)",
        "Actions required to implement the recommendation",
        "Action\n(What will the agency do?)",
        "What will we do?",
        "Next key actions",
    ),
    "action_number": ("Action No.", "Action\nref"),
    "owner": (
        "Lead Agency/Officer",
        "Lead Agency and Officer",
        "Lead/ownership",
        "Person(s) responsible",
        "By whom?",
        "Who will do this?",
        "Responsible Officer & Timescale",
        "Owner of recommendation",
    ),
    "support": ("Supporting agencies", "Supported by"),
    "milestones": ("Key milestones to enact recommendation", "Milestones achieved", "Milestones and dates"),
    "deadline": (
        "Target date",
        "By when?",
        "Timescale(s)",
        "Target date for completion (dd/mm/yy)",
        "Revised target date",
    ),
    "progress": (
        "Progress\nRAG status",
        "Progress at March 2016",
        "December 2015 update",
        "Update 03/2015",
        "Achievement",
    ),
    "status": ("RAG", "BRAG rating", "Progress indicator", "Status 1-4", "Red / Amber / Green", "Pending"),
    "done_on": ("Date of completion and outcome", "Date completed", "Actual completion date"),
    "evidence": ("Evidence of completion", "Measure of progress", "Evidence and assurance", "How will we know?"),
    "outcome": ("Expected outcome", "Outcome for public", "What difference will it make?", "Desired outcome / impact"),
    "reports_to": ("Monitored by", "Governance group", "Reporting arrangements"),
    "comment": ("Comments", "Comments / evidence", "[insert] Notes"),
    "other": ("Theme", "Resource implications", "Priority level"),
}


@pytest.mark.parametrize(
    ("name", "heading"), [(name, heading) for name, headings in HEADED.items() for heading in headings]
)
def test_a_heading_names_the_field_that_boards_mean_by_it(name: str, heading: str) -> None:
    """The headings are those of domain 1.1 and their kin; each means the one field."""
    assert field_of(heading, WORDS) == name


@pytest.mark.parametrize(
    "heading",
    [
        "",  # nothing
        "2016",  # a figure alone heads no field of a plan
        "Unit price",  # an invoice
        "Telephone",  # a list of people
        "Hearing",  # a timetable: "owner" and "date" are not in it
        "Likelihood",  # a register of risks
        "Owner trained",  # a phrase with a word behind it that is no "of" or "for"
        "Chief owner",  # a phrase with a word before it that is no sort of owner
        "The action " + "that was taken by the agencies " * 3,  # a sentence and no heading
    ],
)
def test_what_nobody_knows_names_none(heading: str) -> None:
    """A guess would put words where they do not belong."""
    assert field_of(heading, WORDS) is None


@pytest.mark.parametrize("of", ["of update", "of last review", "of meeting", "of incident", "as at", "of agreement"])
def test_the_date_of_something_that_was_is_no_deadline(of: str) -> None:
    """A day on which a plan was looked at would be taken for one on which an action is due."""
    assert field_of(f"Date {of}", WORDS) is None


@pytest.mark.parametrize("of", ["of implementation", "of delivery", "for completion", "to be completed"])
def test_the_date_of_what_is_to_come_is_a_deadline(of: str) -> None:
    """As a date alone is."""
    assert field_of(f"Date {of}", WORDS) == field_of("Date", WORDS) == "deadline"


def test_a_boards_own_word_counts_and_the_first_meaning_of_a_phrase_holds() -> None:
    """A profile adds words; it cannot turn what every other board means by one."""
    theirs = evolve(WORDS, columns=(*WORDS.columns, ("owner", "Helmsman"), ("status", "Lead agency")))
    assert field_of("HELMSMEN", theirs) is None  # only a plural in "s" is undone
    assert field_of("Helmsman:", theirs) == "owner"
    assert field_of("Lead agency", theirs) == "owner"


def test_no_vocabulary_names_nothing() -> None:
    """The words are data: without them nothing is known."""
    assert field_of("Action", Vocabulary()) is None


def test_every_shipped_phrase_has_a_field_and_names_it() -> None:
    """No phrase is hidden by another, and no field of a plan is without a word."""
    wrong = [(name, phrase) for name, phrase in WORDS.columns if field_of(phrase, WORDS) != name]
    assert not wrong
    assert {name for name, _ in WORDS.columns} == set(PLAN_FIELDS)


@given(heading=st.sampled_from([phrase for _, phrase in WORDS.columns]), ends=st.sampled_from(["", ":", ".", "?", "*"]))
def test_case_punctuation_and_breaks_of_lines_change_nothing(heading: str, ends: str) -> None:
    """A heading is set in capitals and broken over lines as its column is narrow."""
    assert field_of(heading.upper().replace(" ", "\n ") + ends, WORDS) == field_of(heading, WORDS)
