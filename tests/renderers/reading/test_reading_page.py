"""The page on which a reading is looked over: all words beside what they were taken for, in the document's order."""

from __future__ import annotations

import re
from datetime import date

from attrs import evolve
from lxml import html

from scrkit.model import (
    Action,
    Dated,
    LearningRef,
    Lesson,
    Line,
    Notice,
    NotSet,
    Owner,
    Paragraph,
    Passage,
    Reading,
    Reported,
    Review,
    Span,
    Step,
    Unclear,
    View,
    WordCount,
)
from scrkit.renderers.reading import reading_page
from scrkit.renderers.reading.order import Order

BY_JULY = Dated(said="by July 2014", latest=date(2014, 7, 31), ambiguous=True, rule="x")


JULY = "by 31 July 2014 (\u201cby July 2014\u201d)"


def at(line: int) -> Span:
    """Return a place in a text."""
    return Span(file="a.txt", line=line)


REVIEW = Review(
    id="r",
    title="Response <script>alert(1)</script>",
    board="North Board",
    dated=date(2014, 1, 13),
    status_scale=("Green on track",),
    lessons=(
        Lesson(
            id="lesson-2",
            number="2",
            title="Listening",
            learning=(LearningRef(learning="14.1"), LearningRef(learning="14.2", extent="part")),
            acceptance="partly",
            views=(View(id="2.1", number="2.1", text="We agree in part.", acceptance="partly"),),
            actions=(
                Action(
                    id="2.2",
                    number="2.2",
                    text="Audit files",
                    items=("of boys",),
                    owners=(Owner(said="Head of Service", post="Head of Service", role="lead"),),
                    reports_to=(Owner(said="Board", body="Board"),),
                    deadline=BY_JULY,
                    evidence=("An audit report",),
                    reported=(Reported(value="Green", text="Half done"),),
                ),
                Action(
                    id="2.3",
                    text="Two things",
                    deadline=NotSet(),
                    steps=(Step(id="2.3/1", text="First", deadline=BY_JULY), Step(id="2.3/2", text="Second")),
                ),
            ),
            at=at(3),
        ),
    ),
    unplaced=(Line(text="Left behind", at=at(6)),),
)
READING = Reading(
    review=REVIEW,
    format="text",
    layout="narrative",
    confidence=0.756,
    reasons=("it has sections",),
    headings=(Line(text="North Board", at=at(1)), Line(text="2. Listening", at=at(3))),
    paragraphs=(
        Paragraph(id="2.2", number="2.2", kinds=("action",), text="Audit files by July 2014", at=at(5)),
        Paragraph(id="2.1", number="2.1", kinds=("view", "action"), text="We agree in part.", at=at(4)),
        Paragraph(id="2.3", kinds=("action",), text="Two things", at=at(7)),
    ),
    furniture=(Line(text="Page 1", at=at(2)), Line(text="Head")),
    notices=(
        Notice(kind="change", text="A tracked change was accepted", said="May", at=at(5)),
        Notice(kind="other", text="Odd"),
    ),
    words=WordCount(words_in=20, placed=16, furniture=2, unplaced=2),
)


def page() -> html.HtmlElement:
    """Return the page of the reading."""
    return html.fromstring(reading_page(READING, "a & b.txt").decode("utf-8"))


def told(element: html.HtmlElement) -> str:
    """Return the words of *element*, those of its parts set apart."""
    return " ".join(" ".join(element.itertext()).split())


def cells(row: int) -> list[str]:
    """Return the words of the cells of *row* of the table, from 1."""
    found = page().xpath(f"//tbody/tr[{row}]/td")
    return [told(cell) for cell in found]


def test_all_that_was_read_stands_in_the_order_of_the_document() -> None:
    """Whatever list it comes from: headings, paragraphs, what is left over."""
    said = [" ".join(cell.text_content().split()) for cell in page().xpath("//tbody/tr/td[2]")]

    assert said == [
        "North Board",
        "2. Listening",
        "2.1 We agree in part.",
        "2.2 Audit files by July 2014",
        "Left behind",
        "Two things",
    ]


def test_an_action_is_told_with_all_that_was_read_of_it() -> None:
    """In the plan's words, the document's own beside them."""
    assert cells(4) == [
        "line 5",
        "2.2 Audit files by July 2014",
        (
            "Action Action 2.2 Text Audit files - of boys Owner Lead: Head of Service Reports to Board "
            "Deadline by 31 July 2014 (\u201cby July 2014\u201d) Look at this: could be read another way "
            "Evidence An audit report Progress printed Green on track: Half done"
        ),
    ]


def test_each_step_has_its_deadline() -> None:
    """And what has none says so."""
    read = cells(6)[2]

    assert "Deadline Step 1: First by 31 July 2014" in read
    assert "Deadline Step 2: Second not set Look at this: no deadline" in read
    assert "Owner not named Look at this: no owner" in read


def test_a_deadline_of_which_no_day_can_be_told_is_to_be_looked_at() -> None:
    """It has words, and they give none."""
    action = Action(id="1", text="Audit", owners=READING.review.lessons[0].actions[0].owners)
    unclear = evolve(action, deadline=Unclear(said="in due course", reason="vague", rule="x"))
    paragraph = Paragraph(id="1", kinds=("action",), text="Audit in due course", at=at(1))
    short = evolve(READING, review=Review(id="r", title="R", board="B", actions=(unclear,)), paragraphs=(paragraph,))

    assert "Look at this: no day can be told" in told(html.fromstring(reading_page(short, "a.txt").decode("utf-8")))


def test_a_lesson_and_a_view_say_what_they_were_taken_for() -> None:
    """With the acceptance, and the learning that is answered."""
    assert cells(2)[2] == ("Heading Lesson 2: Listening Answers learning 14.1, 14.2 (part) Acceptance accepted in part")
    assert cells(3)[2] == "View, Action Says of the lesson accepted in part"


def test_what_is_unsure_stands_first_and_leads_to_its_place() -> None:
    """What was noticed, what is left over, what could not be told."""
    looks = [" ".join(item.text_content().split()) for item in page().xpath("//ol/li")]

    assert looks == [
        "A tracked change was accepted: May line 5",
        "Odd",
        "Left over: it belongs nowhere in the review: Left behind line 6",
        "Deadline of 2.2: could be read another way: by 31 July 2014 (\u201cby July 2014\u201d) line 5",
        "Owner of 2.3: no owner line 7",
        f"Deadline of 2.3: could be read another way: Step 1: First {JULY} line 7",
        "Deadline of 2.3: no deadline: Step 2: Second not set line 7",
    ]
    anchors = [link.removeprefix("#") for link in page().xpath("//ol//a/@href")]
    assert anchors
    assert all(page().xpath(f"//tr[@id='{anchor}']") for anchor in anchors)


def test_the_page_needs_nothing_from_outside() -> None:
    """No script, no picture, no style sheet, no address."""
    text = reading_page(READING, "a & b.txt").decode("utf-8")

    assert "&lt;script&gt;" in text
    assert not re.search(r"<(?:script|img|link|iframe)|https?://|url\(|@import", text)
    assert "What was read from a &amp; b.txt" in text


def test_the_facts_of_the_reading_are_told() -> None:
    """How it was read, how surely and why, and where every word went."""
    facts = told(page().xpath("//main/dl")[0])

    assert "Dated 13 January 2014" in facts
    assert "1 lessons, 2 actions, 3 paragraphs" in facts
    assert "format text, layout narrative, confidence 0.76" in facts
    assert "20 in the document: 16 placed, 2 page numbers, running heads and the like, 2 left over" in facts
    assert "Key of progress Green on track" in facts
    assert [told(item) for item in page().xpath("//ul/li")] == ["Page 1 line 2", "Head"]


def test_a_lesson_of_a_table_is_told_beside_its_own_words() -> None:
    """And beside no other cell, though a sheet has no lines to tell them apart."""
    places = [Span(file="a.xlsx", cell=f"Plan!B{row}") for row in (1, 4)]
    lesson = Lesson(
        id="lesson-3",
        number="3",
        title="Listen",
        acceptance="accepted",
        text=(Passage(id="lesson-3/lesson-1", text="Listen.", at=places[1]),),
        at=Span(file="a.xlsx", cell="Plan!A4"),
    )
    made = evolve(
        READING,
        review=Review(id="r", title="R", board="B", lessons=(lesson,)),
        headings=(Line(text="Recommendation", at=places[0]),),
        paragraphs=(Paragraph(id="lesson-3/lesson-1", kinds=("lesson",), text="Listen.", at=places[1]),),
    )
    page_of_it: html.HtmlElement = html.fromstring(reading_page(made, "a.xlsx").decode("utf-8"))

    assert [told(row) for row in page_of_it.xpath("//tbody/tr/td[3]")] == [
        "Heading",
        "The lesson Lesson 3: Listen Acceptance accepted",
    ]


def test_a_reading_without_doubt_says_so() -> None:
    """A short page, of a short document without a date or a key."""
    short = Reading(
        review=Review(id="r", title="R", board="B"),
        format="text",
        layout="narrative",
        confidence=1.0,
        words=WordCount(words_in=0, placed=0, furniture=0, unplaced=0),
    )
    made = told(html.fromstring(reading_page(short, "a.txt").decode("utf-8")))

    assert "Nothing was unsure and nothing is left over." in made
    assert "not stated" in made


def test_places_of_every_kind_sort_as_in_the_document() -> None:
    """Pages before lines, sheets in the order in which they come, columns as people count them, nowhere last."""
    spans = [
        Span(file="a", cell="Plan!B4"),
        Span(file="a", cell="Plan!AA4"),
        Span(file="a", cell="Plan!A10"),
        Span(file="a", cell="Notes!A1"),
        Span(),
    ]
    pages = [Span(page=1, line=9), Span(page=2, line=1), Span(page=2, line=1, column=4), Span(page=2, line=3)]
    paragraphs = [
        Span(paragraph=2),
        Span(paragraph=4, cell="table 1, row 2, column 3"),
        Span(paragraph=4, cell="table 1, row 10, column 1"),
        Span(paragraph=5),
    ]

    for places in (spans, pages, paragraphs):
        assert sorted([*places[2:], *places[:2]], key=Order(places).key) == places
