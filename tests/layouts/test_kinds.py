"""What a section is, and what its paragraphs are taken for."""

from __future__ import annotations

import pytest

from layouts.written import response, tell


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("3. Monitoring", "governance"),
        ("3. Further actions", "action"),
        ("3. Background", "introduction"),
        ("3. Thanks", None),
    ],
)
def test_a_section_after_the_lessons_is_what_its_title_says(title: str, kind: str | None) -> None:
    """And unplaced where it says nothing that is known."""
    told = tell(response(after=f"{title}\n\n3.1 Dunmere Police will speak."))

    assert told.kinds.get("3.1") == ((kind,) if kind else None)
    assert told.unplaced == ([] if kind else ["3.1 Dunmere Police will speak."])


@pytest.mark.parametrize(
    ("title", "part", "lesson"),
    [
        ("Background", "Progress", False),
        ("Background", "Next steps", True),
        ("Monitoring", "Next steps", False),
        ("Monitoring", "Board view", True),
        ("Further actions", "Next steps", False),
        ("Further actions", "Impact", True),
        ("Thanks", "Next steps", True),
        ("Background - Learning 5.2", "Remarks", True),
    ],
)
def test_when_a_section_is_a_lesson_in_spite_of_its_title(title: str, part: str, lesson: bool) -> None:  # noqa: FBT001 - what is expected
    """Where it holds what only a lesson has, or refers to learning."""
    told = tell(response(after=f"3. {title}\n\n3.1 {part}\n\n3.1.1 Dunmere Police will act."))

    assert ("3" in [lesson.number for lesson in told.review.lessons]) is lesson


def test_parts_of_a_section_that_is_no_lesson() -> None:
    """Actions and oversight have a place outside lessons; what is known only inside them has none."""
    after = (
        "3. Monitoring\n\n3.1 Next steps\n\n3.1.1 Dunmere Police will act.\n\n3.2 Oversight\n\n"
        "3.2.1 It will be seen to.\n\n3.3 Thanks\n\n3.3.1 To all."
    )
    told = tell(response(after=after))

    assert (told.kinds["3.1.1"], told.kinds["3.2.1"]) == (("action",), ("governance",))
    assert told.unplaced == ["3.3.1 To all."]


def test_oversight_inside_a_lesson_is_governance() -> None:
    """Of the lesson, and of the plan."""
    told = tell(response(after="2.4 Monitoring\n\n2.4.1 Progress will be monitored by the Quality Group."))

    assert told.kinds["2.4.1"] == ("governance",)
    assert [owner.said for owner in told.review.governance.monitored_by] == ["Quality Group"]


def test_a_background_inside_a_lesson_is_the_lessons_text() -> None:
    """Wherever in it that stands."""
    told = tell(response(after="2.4 Background\n\n2.4.1 It was winter."))

    assert [passage.number for passage in told.lesson("2").text] == ["2.1", "2.4.1"]
