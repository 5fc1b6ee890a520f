"""Where the sections of a response start."""

from __future__ import annotations

import pytest

from layouts.written import response, tell

LONG = "The Board heard from everybody who had known the family and thanks all of them for what they said to it."


def test_a_numbered_list_inside_a_paragraph_starts_no_section() -> None:
    """Its figures stay with its points, also where one goes on from the section's number."""
    told = tell(response(actions="2.3.1 Dunmere Police will do this:\n\n1. Write\n\n2. Call\n\n3. Visit"))

    assert [lesson.number for lesson in told.review.lessons] == ["2"]
    assert told.action("2.3.1").items == ("1. Write", "2. Call", "3. Visit")


def test_a_short_point_after_an_announcement_starts_no_section() -> None:
    """However its number goes on."""
    told = tell(response(actions="2.3.1 Dunmere Police will do this:\n\n3. Visit schools"))

    assert told.action("2.3.1").items == ("3. Visit schools",)


@pytest.mark.parametrize(
    "title", ["3. Recording", "3. Recording.", "3 Recording", "Finding 3: Recording", "## 3. Recording"]
)
def test_the_ways_in_which_a_section_is_numbered(title: str) -> None:
    """With a stop, without, after a word, in Markdown."""
    told = tell(response(after=f"{title}\n\n3.1 Records.\n\n3.2 Board view\n\n3.2.1 It is accepted.\n"))

    assert [(lesson.number, lesson.title.rstrip(".")) for lesson in told.review.lessons][1:] == [("3", "Recording")]


def test_a_section_without_numbers_inside_it() -> None:
    """Its number goes on from the one before; its parts are known by their headings alone."""
    blocks = ("3. Recording", LONG, "Board view", "The Board agrees.", "Board actions", "Dunmere Police will act.")
    told = tell(response(after="\n\n".join(blocks)))

    assert [told.kinds[ident] for ident in ("3", "lesson-3/view-1", "lesson-3/1")] == [
        ("lesson",),
        ("view",),
        ("action",),
    ]


def test_a_part_heading_below_its_number_shows_the_section() -> None:
    """Even after a list with numbers."""
    actions = "2.3.1 Dunmere Police will do this:\n\n1. Write\n\n2. Call"
    told = tell(response(actions=actions, after="3. Recording\n\nBoard view\n\nThe Board accepts this learning."))

    assert [lesson.number for lesson in told.review.lessons] == ["2", "3"]


def test_a_first_section_without_numbers_inside_it() -> None:
    """Prose below a title is enough, where the rest follows."""
    text = f"Dunmere LSCB\n\n1. Background\n\n{LONG}\n\n2. Recording\n\n2.1 View\n\n2.1.1 It is accepted.\n"

    assert tell(text).kinds == {"1": ("introduction",), "2.1.1": ("view",)}


def test_a_document_that_ends_with_a_number() -> None:
    """Starts no section there."""
    told = tell(response(after="3. More"))

    assert [lesson.number for lesson in told.review.lessons] == ["2"]
    assert (told.lost, told.gained) == ({}, {})


def test_a_number_that_neither_goes_on_nor_has_paragraphs_starts_no_section() -> None:
    """It is a point of the paragraph before it."""
    told = tell(response(after=f"9. Recording\n\n{LONG}"))

    assert [lesson.number for lesson in told.review.lessons] == ["2"]
    assert "9. Recording" in told.action("2.3.1").items


def test_a_sentence_with_a_number_starts_no_section() -> None:
    """A title does not end as a sentence ends."""
    told = tell(response(after=f"3. It was decided; so be it;\n\n{LONG}"))

    assert [lesson.number for lesson in told.review.lessons] == ["2"]


@pytest.mark.parametrize(("below", "lessons"), [("Board view\n\nIt is accepted.", ["2", "3"]), (LONG, ["2"])])
def test_a_title_with_a_stop_needs_a_part_below_it(below: str, lessons: list[str]) -> None:
    """Else it is a point of the paragraph before it."""
    told = tell(response(after=f"3. Recording.\n\n{below}"))

    assert [lesson.number for lesson in told.review.lessons] == lessons


def test_a_section_after_a_list_of_dashes() -> None:
    """Only figures can go on with a list of figures."""
    told = tell(response(actions="2.3.1 Dunmere Police will do this:\n\n- write", after=f"3. Recording\n\n{LONG}"))

    assert told.unplaced == [LONG]
    assert "3. Recording" in told.headings


@pytest.mark.parametrize(
    "contents",
    [
        "1. Introduction\n\n2. Working with fathers\n\n3. Further actions",
        "1. Introduction ..... 1\n2. Working with fathers . . . . 2\n2.1 Text ....... 2\n3. Further actions ... 4",
    ],
)
def test_a_table_of_contents_holds_no_section(contents: str) -> None:
    """With or without dots to its page numbers."""
    told = tell(response(before=contents))

    assert [lesson.id for lesson in told.review.lessons] == ["lesson-2"]
    assert told.kinds["2.1"] == ("lesson",)
    assert (told.lost, told.gained, told.unplaced) == ({}, {}, [])


def test_a_short_text_before_a_numbered_part_is_no_lesson_of_its_own() -> None:
    """It is what a lesson called "Lessons learned" says."""
    blocks = (
        "Dunmere LSCB",
        "1. Lessons learned",
        "1.1 Poor records",
        "1.2 Board actions",
        "1.2.1 Dunmere Police will act.",
    )
    told = tell("\n\n".join(blocks))

    assert [lesson.id for lesson in told.review.lessons] == ["lesson-1"]
    assert told.kinds == {"1.1": ("lesson",), "1.2.1": ("action",)}


def test_lessons_inside_lessons_learned_are_known_by_their_parts_too() -> None:
    """Where nothing is numbered below them."""
    blocks = (
        "Dunmere LSCB",
        "1. Lessons learned",
        "1.1 Recording",
        "Board view",
        "It is accepted.",
        "1.2 Fathers",
        "1.2.1 X.",
    )

    assert [lesson.number for lesson in tell("\n\n".join(blocks)).review.lessons] == ["1.1"]
