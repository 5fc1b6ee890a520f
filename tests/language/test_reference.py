"""References in running text, to paragraphs, learning, actions and points."""

from __future__ import annotations

import pytest

from scrkit.language import cited, find_references
from scrkit.model import Wordings

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
    ("paras 2.3.1\u20132.3.3 apply", [("2.3.1", False), ("2.3.2", False), ("2.3.3", False)]),
    ("paragraph 4.5.2(b) and (c)", [("4.5.2(b)", False), ("4.5.2(c)", False)]),
    ("paragraph 3.2 (ii)", [("3.2(ii)", False)]),
    ("section 3(a) to (c) above", [("3(a)", False), ("3(b)", False), ("3(c)", False)]),
    ("section 5.1 of this response", [("5.1", False)]),
    ("paragraph 9.9 of this plan", [("9.9", False)]),
    ("section 17(10) enquiries", []),
    ("section 5(a) of the Care Act 2014", []),
    ("section 5(a), Mental Health Act 1983", []),
    ("s.11 Children Act 2004 and regulation 5(1)(e)", []),
    ("Chapter 4 of Working Together 2013", []),
    ("Levels 2 and 3 of an 18 month conference", []),
    ("bullet 3 of paragraph 4.5.2", [("4.5.2", False)]),
    ("the second bullet point of paragraph 4.5.2", [("4.5.2", False)]),
    ("the report referred to in 4.5.2 is late", [("4.5.2", False)]),
    ("as at 2.3.1 above", [("2.3.1", False)]),
    ("as at 2.3.1 on 4.5.16", []),
    ("see 9.9.9 below", [("9.9.9", False)]),
    ("action 5.1 and action 5.2", [("5.1", False)]),
    ("points 2.3.1 to 2.3.2", [("2.3.1", False), ("2.3.2", False)]),
    ("points 2 and (iv)", []),
    ("Finding 5.1 and R3", []),
    ("paragraph 5.1 of the overview report", [("5.1", True)]),
    ("paragraph 5.1 (overview report)", [("5.1", True)]),
    ("paragraph 5.1 in the overview report", [("5.1", True)]),
    ("paragraph 5.1 of the Bullfinch Review", [("5.1", True)]),
    ("The overview report, paragraph 5.1, says so.", [("5.1", True)]),
    ("Working Together 2015 at paragraph 5.1", [("5.1", True)]),
    ("cover paragraph 5.1 in the next progress report", [("5.1", False)]),
    ("cover paragraph 5.9 in the next progress report", [("5.9", True)]),
    ("paragraph 5.9 and the Board will report", [("5.9", False)]),
    ("paragraphs 5.3 to 5.1", [("5.3", False), ("5.1", False)]),
    ("paragraphs 4.5.2, 5.1, and 12 March 2014", [("4.5.2", False), ("5.1", False)]),
    ("paragraphs 1,\u00a02 and 3", [("1", False), ("2", False), ("3", False)]),
    ("paragraph 3rd, paragraph 12% and paragraph 2014", []),
    ("the sub-paragraph 5.1", []),
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


CITED = [
    ("Learning 14.1 is met", "learning: 14.1 <Learning 14.1>"),
    ("as learning 14.4 to 14.6 shows", "learning: 14.4 14.5 14.6 <learning 14.4 to 14.6>"),
    ("Learning 14.3 14.4, 14.9 and 14.13", "learning: 14.3 14.4 14.9 14.13 <Learning 14.3 14.4, 14.9 and 14.13>"),
    ("Findings 1 to 3 and part of 5", "learning: 1 2 3 part-5 <Findings 1 to 3 and part of 5>"),
    ("part of Learning 14.2", "learning: part-14.2 <part of Learning 14.2>"),
    ("Learning 14.2 (part) and 14.3", "learning: part-14.2 14.3 <Learning 14.2 (part) and 14.3>"),
    ("Recommendation No. 3", "learning: 3 <Recommendation No. 3>"),
    ("the findings, numbered 1 and 2", "learning: 1 2 <findings, numbered 1 and 2>"),
    ("Rec. 7 and recs 8, 9", "learning: 7 <Rec. 7>; learning: 8 9 <recs 8, 9>"),
    (
        "Lesson 5, learning point 4 and LP4",
        "learning: 5 <Lesson 5>; learning: 4 <learning point 4>; learning: LP4 <LP4>",
    ),
    ("R3 asks for it, and R10\u201312 too", "learning: R3 <R3>; learning: R10 R11 R12 <R10\u201312>"),
    ("Recommendation A1 and A2", "learning: A1 A2 <Recommendation A1 and A2>"),
    ("Recommendations B to D", "learning: B C D <Recommendations B to D>"),
    ("Recommendation IV", "learning: IV <Recommendation IV>"),
    ("Recommendation 3 and 4 staff", "learning: 3 <Recommendation 3>"),
    ("Recommendation 3 and 4 are met", "learning: 3 4 <Recommendation 3 and 4>"),
    ("Recommendation 3, 12 March", "learning: 3 <Recommendation 3>"),
    ("Recommendations 3 and 4 staff", "learning: 3 4 <Recommendations 3 and 4>"),
    ("Action 2.3 and action A4", "action: 2.3 <Action 2.3>; action: A4 <action A4>"),
    ("Findings A1 and 5", "learning: A1 <Findings A1>"),
    ("point 3 above", "point: 3 <point 3>"),
    ("points (iv)\u2013(vi)", "point: (iv) (v) (vi) <points (iv)\u2013(vi)>"),
    ("bullet 3 of paragraph 6.4.1", "paragraph: part-6.4.1 <bullet 3 of paragraph 6.4.1>"),
    ("part of paragraph 6.4.1", "paragraph: part-6.4.1 <part of paragraph 6.4.1>"),
    ("all of paragraph 6.4.1", "paragraph: 6.4.1 <all of paragraph 6.4.1>"),
    ("Learning 14.1, paragraph 4.5.2", "learning: 14.1 <Learning 14.1>; paragraph: 4.5.2 <paragraph 4.5.2>"),
    ("the learning 14 staff took away", ""),
    ("Actions 0-9 months, actions 9\u201318 weeks, lessons 3 years on", ""),
    ("Findings 2 and 3 months", "learning: 2 <Findings 2>"),
    ("Actions\n4.1 and learning\n\n9.3", ""),
    ("Learning 14.1\n\n2.1", "learning: 14.1 <Learning 14.1>"),
    ("Learning 14.1\n- 2.1", "learning: 14.1 <Learning 14.1>"),
    ("Learning 14.1,\n14.2", "learning: 14.1 14.2 <Learning 14.1,\n14.2>"),
    ("paragraph\n4.5.2", "paragraph: 4.5.2 <paragraph\n4.5.2>"),
    ("Learning 14", "learning: 14 <Learning 14>"),
    ("The recommendation I made; a finding A&E staff know; R&D 3", ""),
    ("an r3 value, AR3, R3D and x.R3", ""),
    ("Lessons 2012 to 2014; Working Together 2013; Section 47", ""),
]


@pytest.mark.parametrize(("text", "expected"), CITED)
def test_references_of_every_kind_are_found(text: str, expected: str) -> None:
    """Each has its kind, its numbers, whole or part, and its words."""
    told = [
        f"{one.kind}: {' '.join(f'part-{ref.learning}' if ref.extent == 'part' else ref.learning for ref in one.refs)}"
        f" <{one.said}>"
        for one in cited(text)
    ]
    assert "; ".join(told) == expected


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("paragraph 4.5.2", "reference.paragraph"),
        ("Finding 3", "reference.learning"),
        ("R3", "reference.code"),
        ("Action 3", "reference.action"),
        ("point 3", "reference.point"),
        ("set out in 4.5.2", "reference.place"),
        ("4.5.2 above", "reference.bare"),
    ],
)
def test_a_reference_names_its_rule(text: str, rule: str) -> None:
    """Each way of referring has a rule of its own."""
    assert [one.rule for one in cited(text)] == [rule]


@pytest.mark.parametrize(
    ("text", "problems"),
    [
        ("paragraphs 6.9 to 6.2", ("backwards",)),
        ("paragraphs 1.9 to 2.3", ("not_one_series",)),
        ("findings 1 to 400", ("too_long",)),
        ("findings 1 to 4000", ("too_long",)),
        ("findings 1 to 3", ()),
        ("findings 1 and 4000", ()),
        ("paragraphs 6.9 to 6.2 and 7.1 to 8.4", ("backwards", "not_one_series")),
    ],
)
def test_a_range_that_cannot_be_written_out_says_why(text: str, problems: tuple[str, ...]) -> None:
    """Both ends are kept, and nothing is made up between them."""
    (found,) = cited(text)
    assert found.problems == problems


@pytest.mark.parametrize(
    ("text", "document", "sure", "here"),
    [
        ("paragraph 8.4 of the overview report", "the overview report", True, False),
        ("paragraph 8.4 in the overview report", "the overview report", True, False),
        ("paragraph 8.4 in the Trust's policy", "the Trust's policy", False, False),
        ("paragraph 8.4 of their own procedures", "their own procedures", True, False),
        ("paragraph 8.4 [the author's report]", "the author's report", True, False),
        ("overview report (paragraph 8.4)", "overview report", True, False),
        ("paragraph 8.4 of this report", None, False, True),
        ("paragraph 8.4 below", None, False, True),
        ("paragraph 8.4 of the plan", None, False, False),
    ],
)
def test_a_reference_names_the_document_it_stands_in(text: str, document: str | None, sure: bool, here: bool) -> None:  # noqa: FBT001 - a table
    """The words that name it are kept, and whether they can mean nothing else."""
    (found,) = cited(text)
    assert (found.document, found.sure, found.here) == (document, sure, here)


def test_no_list_is_read_further_than_lists_go() -> None:
    """Forty numbers are more than any list names one by one."""
    (found,) = cited("Findings " + ", ".join(map(str, range(1, 60))))
    assert found.numbers == tuple(map(str, range(1, 41)))


def test_a_board_adds_what_it_calls_learning_in_prose() -> None:
    """A label and a code of a board's own are found; without them nothing is."""
    own = Wordings(learning=("insight",), codes=("KL",))
    assert [one.numbers for one in cited("Insights 3 to 5 and KL2", wordings=own)] == [("3", "4", "5"), ("KL2",)]
    assert cited("Insights 3 to 5 and KL2") == ()
    assert cited("Findings 3 and R4", wordings=Wordings()) == ()
