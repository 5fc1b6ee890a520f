"""References to learning in titles, to paragraphs in prose, and to a deliverable that another paragraph asks for."""

from __future__ import annotations

import pytest

from scrkit.language import find_references, same_deliverable, split_title
from scrkit.language.reference import cited, read_list, spread
from scrkit.model import LearningRef

TITLES = [
    ("Eliminating drift - Learning 14.3 14.4, 14.9 and 14.13", "Eliminating drift", "14.3 14.4 14.9 14.13"),
    ("Management oversight - Learning 14.7 and part of 14.2", "Management oversight", "14.7 part-14.2"),
    ("Background information \u2013 Learning 14.10", "Background information", "14.10"),
    ("Information sharing \u2014 Lessons 3.1 to 3.4", "Information sharing", "3.1 3.2 3.3 3.4"),
    ("Voice of the child (report, paragraphs 8.4 to 8.6)", "Voice of the child", "8.4 8.5 8.6"),
    ("Hidden men (Findings 2, 3 and part of 5)", "Hidden men", "2 3 part-5"),
    ("Thresholds: lessons 1 & 2", "Thresholds", "1 2"),
    ("Escalation, Learning Points 6.2/6.3", "Escalation", "6.2 6.3"),
    ("Supervision - Learning 14.9 \u2013 14.11", "Supervision", "14.9 14.10 14.11"),
    ("Neglect | Recommendation 4", "Neglect", "4"),
    ("Some of the work relating to finding 12", "Some of the work", "12"),
    ("Learning 14.1: Working with avoidant families", "Working with avoidant families", "14.1"),
    ("Finding 2: Escalation", "Escalation", "2"),
    ("Learning points 3 and 5: Hidden men", "Hidden men", "3 5"),
    ("Finding 3 \u2013 Neglect (report, paragraph 7.2)", "Neglect", "7.2"),
    ("Elements of learning 5.1", "Elements of learning 5.1", "part-5.1"),
    ("Learning 14.1", "Learning 14.1", "14.1"),
    ("Working with families", "Working with families", ""),
    ("Learning and improvement", "Learning and improvement", ""),
    ("Response to Working Together 2013", "Response to Working Together 2013", ""),
    ("Section 11 audits", "Section 11 audits", ""),
    ("Lessons 2012 to 2014", "Lessons 2012 to 2014", ""),
    ("Level 3 training", "Level 3 training", ""),
    ("Progress report 3", "Progress report 3", ""),
    ("Learning 14.1-14.3", "Learning 14.1-14.3", "14.1 14.2 14.3"),
    ("Finding 2. Escalation", "Escalation", "2"),
    ("Finding:", "Finding", ""),
    ("", "", ""),
]


@pytest.mark.parametrize(("title", "bare", "learning"), TITLES)
def test_a_title_is_parted_from_its_references(title: str, bare: str, learning: str) -> None:
    """Every number is a reference of its own, whole or part; the title is what is left."""
    found = split_title(title)
    told = " ".join(f"{'part-' if ref.extent == 'part' else ''}{ref.learning}" for ref in found[1])
    assert (found[0], told) == (bare, learning)


@pytest.mark.parametrize(
    ("first", "last", "numbers"),
    [
        ("8.4", "8.6", ("8.4", "8.5", "8.6")),
        ("3", "5", ("3", "4", "5")),
        ("14.9", "14.10", ("14.9", "14.10")),
        ("1.2.3", "1.2.4", ("1.2.3", "1.2.4")),
        ("8.6", "8.4", ("8.6", "8.4")),
        ("8.4", "9.2", ("8.4", "9.2")),
        ("8.4", "8.4", ("8.4",)),
        ("1", "201", tuple(str(number) for number in range(1, 202))),
        ("1", "202", ("1", "202")),
    ],
)
def test_a_range_is_written_out_within_its_last_part(first: str, last: str, numbers: tuple[str, ...]) -> None:
    """Numbers run together only inside one section and forwards; otherwise only the two ends are known."""
    assert spread(first, last) == numbers


def test_a_list_that_starts_with_a_range_mark_has_no_range() -> None:
    """A dash with nothing before it joins nothing."""
    assert read_list("- 4.1") == (LearningRef(learning="4.1"),)


KNOWN = frozenset({"1.1", "2.3.1", "2.3.2", "2.3.3", "3.2", "4.5.2", "5.1"})

REFERENCES: list[tuple[str, list[tuple[str, bool]]]] = [
    ("as set out in paragraph 2.3.1 above", [("2.3.1", False)]),
    ("The Board at paragraph 2.3.1. has already asked for this.", [("2.3.1", False)]),
    ("See paras 2.3.1 to 2.3.3.", [("2.3.1", False), ("2.3.2", False), ("2.3.3", False)]),
    ("(see para. 3.2 and paragraphs 4.5.2, 5.1)", [("3.2", False), ("4.5.2", False), ("5.1", False)]),
    ("Action 4.5.2 will also cover this.", [("4.5.2", False)]),
    ("The report of paragraph 4.5.2 is the report of paragraph 4.5.2.", [("4.5.2", False)]),
    ("This answers paragraph 14.2 of the overview report.", [("14.2", True)]),
    ("This answers paragraph 4.9 of the serious case review report.", [("4.9", True)]),
    ("This answers section 5.4 of Working Together 2015.", [("5.4", True)]),
    ("This answers paragraph 14.2.", [("14.2", True)]),
    ("This answers paragraph 4.5.9.", [("4.5.9", False)]),
    ("This follows paragraph 5 of Schedule 2 to the Children Act 1989.", [("5", True)]),
    ("See paragraph 4.5.2 and 2 social workers.", [("4.5.2", False)]),
    ("Section 47 of the Children Act 1989 applies.", []),
    ("This meets recommendation 4 and 12 months of work.", []),
    ("The Section 11 audit and point 3 of the list stand.", []),
    ("Learning 14.10", []),
    ("", []),
]


@pytest.mark.parametrize(("text", "expected"), REFERENCES)
def test_paragraphs_referred_to_are_found(text: str, expected: list[tuple[str, bool]]) -> None:
    """A reference to this document and one to another are told apart; law and labels are no paragraphs."""
    assert [(ref.to, ref.external) for ref in find_references(text, KNOWN)] == expected


def test_a_citation_stands_where_its_words_stand() -> None:
    """Start and end are those of the words."""
    text = "As in paragraphs 2.1 and 2.2, then."
    (found,) = cited(text)
    assert text[found.start : found.end] == found.said == "paragraphs 2.1 and 2.2"


SAME = [
    ("The report referred to in paragraph 4.5.2 will include this.", "4.5.2"),
    ("The report from NCC CYPS Head of Safeguarding referred to in paragraph 4.5.2 will include this.", "4.5.2"),
    ("The review required by paragraph 3.2 should also cover fathers.", "3.2"),
    ("The audit requested in action 4.5.2 is to contain ten cases.", "4.5.2"),
    ("This training, as it is set out in para 5.1 must address neglect.", None),
    ("The training set out in para 5.1 must address neglect.", "5.1"),
    ("The Board at paragraph 2.3.1. has already directed the review of its guidance.", None),
    ("The report referred to in paragraphs 4.5.2 and 5.1 will include this.", None),
    ("The report referred to in paragraph 4.5.2 was late.", None),
    ("The Board will report.", None),
]


@pytest.mark.parametrize(("text", "expected"), SAME)
def test_the_same_deliverable_is_recognised(text: str, expected: str | None) -> None:
    """Only a deliverable that will carry this too is the same; a mere mention is not."""
    assert same_deliverable(text) == expected
