"""Responses in other boards' manners, each read as a careful reader would read it; every board and case is made up."""

from __future__ import annotations

from datetime import date

from layouts.houses import LETTERED, NESTED, PARTNERSHIP, REPEATED
from layouts.written import said, tell
from scrkit.model import AtEvent, Dated, NotSet, Recurring


def test_a_partnership_with_hash_headings_and_no_paragraph_numbers() -> None:
    """Headings by their marks; each item of a list of actions is an action with its own people and day."""
    told = tell(PARTNERSHIP, name="response.md")

    assert (told.lost, told.gained) == ({}, {})
    assert told.confidence.value >= 0.5
    assert told.review.board == "Dunmere Safeguarding Children Partnership"
    assert told.review.title == 'Response to the local child safeguarding practice review "Child K"'
    assert told.review.dated == date(2021, 4, 9)
    assert [(lesson.number, lesson.title) for lesson in told.review.lessons] == [
        ("2", "Hidden men in the household"),
        ("3", "Curiosity about injuries"),
    ]
    assert [[ref.learning for ref in lesson.learning] for lesson in told.review.lessons] == [["1"], ["2"]]
    assert [lesson.acceptance for lesson in told.review.lessons] == ["accepted", "partly"]


def test_its_unnumbered_paragraphs_have_ids_by_lesson_part_and_place() -> None:
    """An action has its lesson's id and its place; a list's own figure is the action's number."""
    told = tell(PARTNERSHIP, name="response.md")

    assert told.kinds == {
        "introduction-1": ("introduction",),
        "1": ("introduction",),
        "2": ("lesson",),
        "lesson-2/view-1": ("view",),
        "lesson-2/action_taken-1": ("action_taken",),
        "lesson-2/1": ("action",),
        "lesson-2/2": ("action",),
        "3": ("lesson",),
        "lesson-3/view-1": ("view",),
        "1~2": ("action",),
        "2~2": ("action",),
        "4": ("governance",),
    }


def test_its_actions() -> None:
    """Owners, "we" among them, recipients and days."""
    told = tell(PARTNERSHIP, name="response.md")
    guide, police, audit, hospital = told.review.all_actions()

    assert said(guide.owners) == ["Business Manager"]
    assert isinstance(guide.deadline, Dated)
    assert guide.deadline.latest == date(2021, 9, 30)
    assert said(police.owners) == ["Dunmere Police"]
    assert police.deadline == NotSet()
    assert [owner.body for owner in audit.owners] == ["Dunmere Safeguarding Children Partnership"]
    assert (audit.number, audit.id) == ("1", "1~2")
    assert said(hospital.owners) == ["Dunmere Hospital NHS Trust"]
    assert said(hospital.reports_to) == ["Quality Assurance Group"]
    assert hospital.items == ("the number of injuries seen", "the number referred")


def test_what_stands_under_a_heading_that_nobody_understands_is_unplaced() -> None:
    """Its words are kept and said, and the heading stays a heading."""
    told = tell(PARTNERSHIP, name="response.md")

    assert told.unplaced == ["The grandmother told us that nobody had asked her."]
    assert "Family involvement" in told.headings


def test_its_governance_is_read() -> None:
    """Who monitors stands in a section of its own."""
    governance = tell(PARTNERSHIP, name="response.md").review.governance

    assert said(governance.monitored_by) == ["Quality Assurance Group"]
    assert [passage.text for passage in governance.text] == [
        "Progress will be monitored by the Quality Assurance Group."
    ]


def test_a_board_with_lettered_sub_points_and_labels() -> None:
    """Numbers without stops, sections that start at 3, parts in any order, a report's paragraphs in the titles."""
    told = tell(LETTERED)

    assert (told.lost, told.gained) == ({}, {})
    assert told.confidence.value >= 0.5
    assert [(lesson.number, lesson.title) for lesson in told.review.lessons] == [
        ("4", "Bruising in babies who are not mobile"),
        ("5", "Housing and health"),
    ]
    assert [[ref.learning for ref in lesson.learning] for lesson in told.review.lessons] == [["8.1", "8.2"], ["8.3"]]
    assert [lesson.acceptance for lesson in told.review.lessons] == ["accepted", "not_accepted"]
    assert [(record.first, record.last) for record in told.review.acceptances] == [("8.1", "8.3")]
    assert told.unplaced == []


def test_its_lettered_sub_points_are_items_and_its_labels_are_read() -> None:
    """The letters stay with the items; the lead and the day come from the line below."""
    action = tell(LETTERED).action("4.3.1")

    assert action.items == ("a) rewrite the bruising protocol; and", "b) train all health visitors.")
    assert "Timescale: by December 2015" in action.text
    assert isinstance(action.deadline, Dated)
    assert (action.deadline.latest, action.deadline.ambiguous) == (date(2015, 12, 31), True)


def test_its_recurring_report_has_an_owner_a_recipient_and_an_end() -> None:
    """A rhythm with "until" is one recurrence."""
    action = tell(LETTERED).action("4.3.2")

    assert said(action.owners) == ["Eastmoor County Council"]
    assert said(action.reports_to) == ["Training Sub-Group"]
    assert isinstance(action.deadline, Recurring)
    assert (action.deadline.rrules, action.deadline.end) == (("FREQ=MONTHLY;INTERVAL=6",), date(2017, 3, 31))


def test_that_no_action_is_needed_is_no_action() -> None:
    """It is what the board thinks."""
    lesson = tell(LETTERED).lesson("5")

    assert lesson.actions == ()
    assert [view.number for view in lesson.views] == ["5.3.1", "5.2.1"]


def test_a_document_without_a_date_has_none() -> None:
    """A day in its text is not the document's own."""
    assert tell(LETTERED).review.dated is None


def test_lessons_inside_a_section_of_findings() -> None:
    """A section "The findings" holds the lessons as sections of its own; a table of contents holds none."""
    told = tell(NESTED)

    assert (told.lost, told.gained) == ({}, {})
    assert told.confidence.value >= 0.5
    assert [(lesson.id, lesson.title) for lesson in told.review.lessons] == [
        ("lesson-2.1", "Self-neglect and capacity"),
        ("lesson-2.2", "Escalation"),
    ]
    assert told.kinds == {
        "1.1": ("introduction",),
        "2.1.1": ("lesson",),
        "2.1.2": ("view",),
        "2.1.3.1": ("action",),
        "2.2.1": ("lesson",),
        "2.2.2.1": ("view",),
        "2.2.3.1": ("action",),
    }
    assert told.unplaced == ["3.1 The Board thanks everybody who took part."]


def test_a_heading_in_the_line_of_its_paragraph() -> None:
    """Heading and paragraph are parted: "Board view: The Board …"; the paragraph has the number."""
    told = tell(NESTED)
    (view,) = told.lesson("2.1").views

    assert (view.number, view.text, view.acceptance) == ("2.1.2", "The Board agrees with this finding.", "accepted")
    assert "2.1.2 Board view:" in told.headings


def test_one_action_of_two_owners() -> None:
    """Each is named once."""
    action = tell(NESTED).action("2.2.3.1")

    assert said(action.owners) == ["Northley Police", "Northley Council"]


def test_a_number_that_stands_twice_gives_two_actions() -> None:
    """The second is told apart; its number stays as printed."""
    told = tell(REPEATED)

    assert [(action.id, action.number) for action in told.lesson("1").actions] == [
        ("1.3.1", "1.3.1"),
        ("1.3.1~2", "1.3.1"),
    ]


def test_a_number_with_nothing_beside_it_is_unplaced() -> None:
    """Nobody knows what it should have numbered."""
    told = tell(REPEATED)

    assert told.unplaced == ["1.3.2"]
    assert (told.lost, told.gained) == ({}, {})


def test_an_unnumbered_paragraph_takes_the_number_of_its_heading() -> None:
    """Its wrapped line is rejoined."""
    (view,) = tell(REPEATED).lesson("2").views

    assert (view.number, view.text) == ("2.2", "The LSCB accepts this learning.")


def test_an_action_that_only_mentions_another_inherits_nothing() -> None:
    """Only the same deliverable carries a deadline over."""
    action = tell(REPEATED).action("2.3.1")

    assert [reference.to for reference in action.references] == ["1.3.1"]
    assert action.inherits_deadline_from is None


def test_a_meeting_with_its_month() -> None:
    """An event with days."""
    deadline = tell(REPEATED).action("2.3.2").deadline

    assert isinstance(deadline, AtEvent)
    assert (deadline.earliest, deadline.latest) == (date(2016, 5, 1), date(2016, 5, 31))
