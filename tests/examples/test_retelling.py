"""The example response: Suffolk's structure and faults, in our own words.

Everything is read from the text itself, so that these tests do not lean on the reader they are an example for.
"""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

REPOSITORY = Path(__file__).resolve().parents[2]
RETOLD = REPOSITORY / "examples" / "suffolk-2014" / "response.md"
PUBLISHED = REPOSITORY.parent / "shared" / "suffolk-2014" / "response.txt"

LONGEST_SHARED_RUN = 7
"""Words. Shorter runs are the field's phrases; a longer one would be a copied sentence."""

NAMES = (
    "Working with Hostile, Non Co-operative Clients and those who use Superficial/Disguised Compliance",
    "within the Context of Safeguarding Children",
    "Working together to resolve professional disputes",
    "Eliminating drift in the Child Protection Process - Learning 14.3 14.4, 14.9 and 14.13",
    "Robust Management Oversight - Learning 14.7 and part of 14.2",
    "Local Safeguarding Children Board Regulations 2006",
    "Suffolk Local Safeguarding Children Board",
    "Suffolk County Council Children and Young Peoples Services",
    "Suffolk Signs of Safety and Wellbeing",
    "Norfolk and Suffolk Foundation NHS Trust",
    "Bournemouth and Poole LSCB",
    "LSCB Learning and Improvement Group",
    "LSCB Planning, Policy and Engagement Group",
    "SCC CYPS Head of Safeguarding",
    "SCC Workforce Development Team",
    "Statutory Assessment Framework",
    "Serious Case Review Panel",
    "Independent Consultant in Safeguarding Children",
    "Overview Report Author",
    "www.suffolkscb.org.uk",
)
"""Names and titles, which cannot be told in other words; each counts as one word."""

SECTIONS = (
    "1. Introduction",
    "2. Working with avoidant families \N{EN DASH} Learning 14.1",
    "3. The Experience of the Child \N{EN DASH} Learning 14.2",
    "4. Eliminating drift in the Child Protection Process - Learning 14.3 14.4, 14.9 and 14.13",
    "5. Effective Challenge - Learning 14.5 and 14.6",
    "6. Robust Management Oversight - Learning 14.7 and part of 14.2",
    "7. Mechanism for Professional Consultation - Learning 14.8",
    "8. Chronologies and background information \N{EN DASH} Learning 14.10",
    "9. Effective Working Relationships \N{EN DASH} Learning 14.11 and 14.12",
    "10. Additional LSCB Action",
)

PARTS = {
    "2": "2 LSCB View|3 LSCB Actions:",
    "3": "2 LSCB View:|3 Context / Actions Taken:|4 **Impact**|5 LSCB Actions:",
    "4": "2 LSCB View|3 Context / Actions Taken:|4 Impact|5 LSCB Actions:",
    "5": "2 LSCB View:|3 Context/ Actions Taken:|4 LSCB Actions",
    "6": "2 LSCB View|3 Context / Actions Taken:|4 Impact:|5 LSCB Actions:",
    "7": "2 LSCB View|3 Context / Actions Taken:|4 LSCB Actions",
    "8": "2 LSCB View:|3 Context/Actions Taken:|4 LSCB Actions:",
    "9": "2 LSCB View:|3 Context / Actions Taken:|4 Impact:|5 LSCB Actions:",
}

PARAGRAPHS = {  # the section or part, and how many numbered paragraphs stand in it
    "1": 6, "2.2": 1, "2.3": 3, "3.2": 2, "3.3": 5, "3.4": 3, "3.5": 3, "4.2": 1, "4.3": 3, "4.4": 1, "4.5": 4,
    "5.2": 2, "5.3": 4, "5.4": 3, "6.3": 2, "6.4": 1, "6.5": 1, "7.2": 1, "7.3": 1, "7.4": 1, "8.2": 1, "8.3": 3,
    "8.4": 3, "9.2": 1, "9.3": 5, "9.4": 1, "9.5": 2, "10": 2,
}  # fmt: skip
LESSON_TEXTS = ("2.1", "3.1", "4.1", "5.1", "6.1", "7.1", "8.1", "9.1")
HEADING_WITH_TEXT = "6.2"

NUMBERED = re.compile(r"^(?P<dash> ?- )?(?P<number>\d+(?:\.\d+)+)(?P<stop>\.?) (?P<text>.*)$")


def lines() -> list[str]:
    """Return the example's lines."""
    return RETOLD.read_text("utf-8").splitlines()


def numbered() -> Iterator[re.Match[str]]:
    """Yield every line that begins with a number of two or more parts."""
    return filter(None, map(NUMBERED.match, lines()))


def paragraph(number: str) -> str:
    """Return the words of the line with this *number*."""
    return next(match["text"] for match in numbered() if match["number"] == number)


def after(number: str) -> list[str]:
    """Return the unnumbered lines that follow *number*, up to the next number."""
    all_lines = lines()
    start = next(i for i, line in enumerate(all_lines) if (m := NUMBERED.match(line)) and m["number"] == number)
    found = []
    for line in all_lines[start + 1 :]:
        if NUMBERED.match(line) or re.match(r"\d+\. ", line):
            break
        if line:
            found.append(line)
    return found


def tokens(text: str) -> list[str]:
    """Return the words of *text*, lower case, each of the names above counted as one."""
    spaced: str = " ".join(re.findall(r"\d+(?:\.\d+)+|[^\W_]+", text.lower()))
    for name in NAMES:
        spaced = spaced.replace(" ".join(re.findall(r"\d+(?:\.\d+)+|[^\W_]+", name.lower())), f"<{NAMES.index(name)}>")
    return spaced.split()


def runs(text: str, length: int) -> set[tuple[str, ...]]:
    """Return every run of *length* words within one paragraph of *text*, page breaks rejoined, numbers left out."""
    joined = re.sub(r"\n\n(?=[a-z])", " ", text)
    words = [tokens(re.sub(r"^ ?(?:- )?(?:\d+(?:\.\d+)*\.? )?", "", line)) for line in joined.splitlines()]
    return {tuple(line[i : i + length]) for line in words for i in range(len(line) - length + 1)}


def test_sections_stand_in_order() -> None:
    """Ten sections carry their titles and learning references, the missing comma and the two dashes included."""
    found = [line for line in lines() if re.match(r"\d+\. ", line)]

    assert found == list(SECTIONS)


@pytest.mark.parametrize("section", PARTS)
def test_parts_keep_their_variants(section: str) -> None:
    """A section's parts are headed as published: the colons and spaces differ from one to the next."""
    parts = [part.split(" ", 1) for part in PARTS[section].split("|")]
    found = {match["number"]: match["text"] for match in numbered()}

    assert [found[f"{section}.{number}"] for number, _ in parts] == [heading for _, heading in parts]


def test_seventy_five_paragraphs_in_order() -> None:
    """The numbered paragraphs are 75, each once, in the document's order."""
    wanted = {f"{part}.{i}" for part, count in PARAGRAPHS.items() for i in range(1, count + 1)}
    wanted |= {*LESSON_TEXTS, HEADING_WITH_TEXT}
    headings = {f"{s}.{p.split(' ')[0]}" for s, parts in PARTS.items() for p in parts.split("|")} - {HEADING_WITH_TEXT}
    found = [match["number"] for match in numbered() if match["number"] not in headings]

    assert len(wanted) == 75
    assert set(found) == wanted
    assert found == sorted(wanted, key=lambda number: [int(part) for part in number.split(".")])


def test_ten_numbers_have_a_trailing_stop() -> None:
    """Ten numbers are printed with a full stop behind them."""
    found = [match["number"] for match in numbered() if match["stop"]]

    assert found == ["3.4.2", "4.5.4", "5.3.4", "8.3.2", "8.4.2", "8.4.3", "9.3.3", "9.3.4", "9.3.5", "9.4.1"]


def test_twenty_eight_numbers_stand_behind_a_dash() -> None:
    """List dashes stand before 28 numbers, in runs that follow the published pages."""
    found = [match["number"] for match in numbered() if match["dash"]]

    assert len(found) == 28
    assert found[0] == "1.1"
    assert found[-1] == "5.2.1"


@pytest.mark.parametrize(("number", "count"), [("3.4.1", 5), ("4.3.3", 2), ("4.4.1", 3), ("4.5.3", 3), ("6.4.1", 7)])
def test_sub_points(number: str, count: int) -> None:
    """Five paragraphs carry sub-points."""
    assert len([line for line in after(number) if line.lstrip().startswith("- ")]) == count


@pytest.mark.parametrize(("number", "count"), [("4.1", 4), ("5.1", 2), ("9.1", 2)])
def test_unnumbered_paragraphs_belong_to_a_lesson(number: str, count: int) -> None:
    """A lesson may run over several paragraphs of which only the first has a number."""
    whole = [line for line in after(number) if not line[0].islower()]

    assert 1 + len(whole) == count


@pytest.mark.parametrize(("before", "behind"), [
    ("about the strength of", "families to keep"),
    ("management, skill and", "oversight stays"),
    ("had without a shared*", "understanding of who"),
])  # fmt: skip
def test_page_breaks_split_sentences(before: str, behind: str) -> None:
    """Three sentences are broken by a page break: a blank line in mid-sentence."""
    assert f"{before}\n\n{behind}" in RETOLD.read_text("utf-8")


@pytest.mark.parametrize(("number", "fault"), [
    ("1.1", r"on 16th April; .* Monday 13th May 2013"),
    ("1.4", r"different Local Safeguarding Children$"),
    ("1.6", r"fully accepted .* paragraphs 14\.1 to 14\.3\."),
    ("3.4.2", r"98%\* of staff .*one member of staff on sick leave"),
    ("3.5.1", r"^Reports presented to future LSCB meetings"),
    ("4.5.4", r"task and finish group to consider"),
    ("5.2.1", r"as a matter of course is not the best use"),
    ("5.4.1", r"LSCB Planning Policy and Engagement Group"),
    ("5.4.2", r"annual self assessment under Section 11 Children Act"),
    ("5.4.3", r"fit for purpose"),
    ("6.3.1", r"between December 2012 and 2013"),
    ("7.4.1", r"at paragraph 2\.3\.1\. has"),
    ("8.4.1", r"will satisfy itself"),
    ("8.4.3", r"referred to in paragraph 4\.5\.2"),
    ("9.3.4", r"CAFCASS"),
    ("9.5.2", r"by July 2014"),
    ("10.1", r"in spring 2014"),
    ("10.2", r"on the 8th March"),
])  # fmt: skip
def test_faults_are_there(number: str, fault: str) -> None:
    """The faults of the published response, which the example is there to show, are in it."""
    assert re.search(fault, paragraph(number), re.IGNORECASE)


def test_some_lessons_are_never_accepted() -> None:
    """Of the views in sections 5 and 7 none says that the lesson is accepted."""
    views = " ".join(paragraph(number) for number in ("5.2.1", "5.2.2", "7.2.1"))

    assert not re.search(r"\b(accept|agree)", views)


def test_march_meeting_is_on_a_saturday() -> None:
    """The 8th March that follows the response's own date is a Saturday."""
    assert lines()[-1] == "Suffolk LSCB 13th January 2014."
    assert date(2014, 3, 8).strftime("%w") == "6"


def test_no_sentence_is_copied() -> None:
    """No long run of words is shared with the published response, names and titles aside."""
    if not PUBLISHED.exists():
        pytest.skip("the published response is not in this repository")
    length = LONGEST_SHARED_RUN + 1
    shared = runs(RETOLD.read_text("utf-8"), length) & runs(PUBLISHED.read_text("utf-8"), length)

    assert not shared
