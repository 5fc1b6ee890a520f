"""Law and guidance named with a year, and the framework that follows."""

from __future__ import annotations

import pytest

from scrkit.language import find_law, find_undated_law, framework

LAW = [
    (
        "under Regulation 5 of the Local Safeguarding Children Board Regulations 2006.",
        ["Regulation 5 of the Local Safeguarding Children Board Regulations 2006"],
    ),
    (
        "as regulation 5(1)(e) and (2) of the Local Safeguarding Children Boards Regulations 2006 asks",
        ["regulation 5(1)(e) and (2) of the Local Safeguarding Children Boards Regulations 2006"],
    ),
    (
        "Section 47 of the Children Act 1989 and section 11 of the Children Act 2004",
        ["Section 47 of the Children Act 1989", "section 11 of the Children Act 2004"],
    ),
    (
        "Under the Care Act 2014, and in the Children and Social Work Act 2017",
        ["Care Act 2014", "Children and Social Work Act 2017"],
    ),
    ("In the Children Act 2004 there is a duty.", ["Children Act 2004"]),
    ("The Children (Leaving Care) Act 2000 applies.", ["Children (Leaving Care) Act 2000"]),
    ("'Working Together to Safeguard Children, 2013'", ["Working Together to Safeguard Children, 2013"]),
    ("Working Together 2013 allows it, and Working Together 2013 says so.", ["Working Together 2013"]),
    ("Working Together to Safeguard Children (2015)", ["Working Together to Safeguard Children (2015)"]),
    ("Working Together (HM Government, 2015)", ["Working Together (HM Government, 2015)"]),
    ("the Sexual\nOffences Act 2003", ["Sexual Offences Act 2003"]),
]

NO_LAW = ["Section 11 audits", "the Act", "Working together in 2013", "They Act 2013 times", "Learning 14.10", ""]


@pytest.mark.parametrize(("text", "expected"), LAW)
def test_law_is_found_as_printed(text: str, expected: list[str]) -> None:
    """Statutes, regulations and guidance with their year are found, each once, without what leads up to them."""
    assert list(find_law(text)) == expected


@pytest.mark.parametrize("text", NO_LAW)
def test_what_has_no_title_and_year_is_no_law(text: str) -> None:
    """A section without its act, or an act without its year, is left alone."""
    assert find_law(text) == ()


@pytest.mark.parametrize(
    ("law", "expected"),
    [
        (("Children Act 2004", "Working Together to Safeguard Children, 2013"), "working-together-2013"),
        (("Working Together (HM Government, 2015)",), "working-together-2015"),
        (("Children Act 2004",), None),
        ((), None),
    ],
)
def test_the_framework_follows_from_the_guidance(law: tuple[str, ...], expected: str | None) -> None:
    """The year of Working Together names the framework; law alone names none."""
    assert framework(law) == expected


UNDATED: list[tuple[str, list[str]]] = [
    ("the annual Section 11 Children Act self assessment", ["Section 11 Children Act"]),
    ("under s. 44 of the Care Act and the Mental Capacity Act.", ["s. 44 of the Care Act", "Mental Capacity Act"]),
    ("In the Children (Leaving Care) Act there is a duty.", ["Children (Leaving Care) Act"]),
    ("the Local Safeguarding Children Boards Regulations say", ["Local Safeguarding Children Boards Regulations"]),
    ("Section 47 of the Children Act 1989 and the Care Act (2014)", []),
    ("the Act, an Act of kindness, Act now, section 47 and Regulations", []),
    ("Under Regulation 5 of the Boards Regulations 2006", []),
    ("", []),
]


@pytest.mark.parametrize(("text", "expected"), UNDATED)
def test_a_statute_without_its_year_is_found(text: str, expected: list[str]) -> None:
    """A title without a year is found with its section; one with its year, and an Act without a title, are not."""
    found = find_undated_law(text)
    assert [one.said for one in found] == expected
    assert all(text[one.start : one.end] == one.said and one.rule == "law.undated" for one in found)
