"""Every shape of a plan in rows that boards, trusts and inspectorates publish (domain 1.1), found by its headings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from layouts.table.rows import CONTEXT, outline_of, plan, said, tall, wide
from scrkit.kit.law import count_words
from scrkit.layouts.table.layout import Table

if TYPE_CHECKING:
    from scrkit.layouts.plan.entry import Plan


def numbers(found: Plan) -> list[tuple[str | None, bool]]:
    """Return of every entry its number and whether it continues the one above."""
    return [(entry.number, entry.continues) for entry in found.entries]


DHR = [
    *("RECOMMENDATION", "Scope of recommendation", "Action to be taken", "Lead Agency"),
    *("Key milestones to enact recommendation", "Target date", "Progress indicator"),
    *("Agency response to recommendations", "Date of completion and outcome"),
]
PROMPTS = [
    *(
        "State the main recommendation",
        "Local, regional, or national?",
        "What will the agency do? Which steps?",
        "",
        "",
    ),
    *("From date of publication of report \u2013\n13 October 2016.", "Red\nAmber\nGreen", "", ""),
]


def test_nine_columns_of_a_domestic_homicide_review() -> None:
    """The prompts of the form are no plan, and the colours that it still offers in a row are no status."""
    found = plan(
        "Appendix B\nMulti-agency Action Plan\nDomestic Homicide Review",
        [
            DHR,
            PROMPTS,
            [
                *(
                    "Recommendation 1:\nLook again at referrals.",
                    "Local",
                    "Check it\nAgree on words",
                    "Trust",
                ),
                *("Check\nChange", "By 31/12/2016\nBy 31/01/2017", "Red / Amber / Green", "Response: done", ""),
            ],
        ],
    )

    (entry,) = found.entries
    assert entry.number == "1"
    assert [one.name for one in entry.fields if one.blocks] == [
        *("recommendation", "scope", "action", "owner", "milestones", "deadline", "response"),
    ]
    assert said(entry, "deadline") == "By 31/12/2016\nBy 31/01/2017"
    assert [line.text for line in found.furniture][-2:] == ["Green", "Red / Amber / Green"]
    assert len(found.furniture) == 9
    assert [block.text for block in found.title] == [
        "Appendix B",
        "Multi-agency Action Plan",
        "Domestic Homicide Review",
    ]


def test_seven_columns_with_notes_and_agencies_above_and_a_rhythm() -> None:
    """Bassetlaw's kin: what stands above the table is its opening, the list of agencies too."""
    found = plan(
        "Dunmere Community Safety Partnership\nDomestic Homicide Review: action plan",
        "The plan is updated by the agencies named below. It will be monitored each quarter by the Partnership.",
        [["Agency", "Contact"], ["DPS", "Dunmere Police"]],
        [
            [
                *("Recommendation", "Scope", "Action", "Lead agency", "Milestones achieved", "Target date"),
                "Date of completion and outcome",
            ],
            ["1. Ask alone.", "Local", "Train staff", "DPS", "Course booked", "May 2015", "June 2015: all trained"],
        ],
    )

    assert [block.printed for block in found.opening][-4:] == ["Agency", "Contact", "DPS", "Dunmere Police"]
    assert found.opening[0].text.startswith("The plan is updated")
    (entry,) = found.entries
    assert (entry.number, said(entry, "milestones"), said(entry, "done_on")) == (
        "1",
        "Course booked",
        "June 2015: all trained",
    )


def test_second_and_third_actions_are_rows_without_a_number() -> None:
    """The trusts' table: their recommendation is that of the row above."""
    found = plan(
        "Independent investigation: action plan",
        [
            ["No", "Recommendation", "Actions required", "Identified Lead", "Target Date", "Progress\nRAG status"],
            ["1", "Keep policy in step.", "Set up a process", "Director", "April 2015", "Completed."],
            ["2", "Check results.", "Change the form", "Deputy Director", "Jan 2016", ""],
            ["", "", "Look at information", "Director", "Nov 2015", "Booklet made."],
            ["", "", "", "", "", "And sent out."],
        ],
    )

    assert numbers(found) == [("1", False), ("2", False), (None, True)]
    assert said(found.entries[2], "progress") == "Booklet made.\nAnd sent out."  # a row of nothing but progress goes on


def test_actions_without_a_recommendation_column() -> None:
    """NHS England's: the template's own row asks for roles; a service is no owner beside a lead."""
    found = plan(
        "Independent investigation: action plan",
        [
            ["Service", "Action", "Evidence and assurance", "Lead/ownership", "Target date"],
            ["", "Actions should be SMART", "", "Job title, no names", "A realistic date"],
            ["Forensic", "Rewrite the policy", "Policy", "Head of Forensics", "March 2017"],
        ],
    )

    (entry,) = found.entries
    assert (said(entry, "other"), said(entry, "owner"), entry.continues) == ("Forensic", "Head of Forensics", False)
    assert [line.text for line in found.furniture] == [
        "Actions should be SMART",
        "Job title, no names",
        "A realistic date",
    ]


def test_a_boards_progress_with_codes_and_an_unheaded_number() -> None:
    """Stockton's kin: the codes below the table are its key, the column without a heading holds the numbers."""
    found = plan(
        "Review of Dunmere Safeguarding Children Board: progress",
        [
            ["", "Recommendation", "Responsibility", "Date", "Progress", "Status 1-4"],
            ["1.", "That the funding be reviewed.", "Chair / DCS", "July 2014", "Done", "1"],
            ["2.", "That data be improved.", "Business Manager", "Sept 2014", "Begun", "2"],
        ],
        "Assessment of progress codes\n1 Achieved\n2 On track\n3 Slipped\n4 Not achieved",
    )

    assert numbers(found) == [("1", False), ("2", False)]
    assert [one.printed for one in found.key] == ["1 Achieved", "2 On track", "3 Slipped", "4 Not achieved"]
    assert len(found.key_blocks) == 5
    assert found.closing == ()


def test_objective_actions_outcome_when_lead_and_progress_at_a_date() -> None:
    """The area plan: an objective over three rows is one recommendation with three actions."""
    found = plan(
        "Improvement plan after the inspection",
        [
            ["Objective", "Actions", "Expected outcome", "When", "Lead", "Progress at March 2016"],
            [tall("1. Better thresholds", 2), "1.1 Publish", tall("Fewer referrals", 2), "Jan 2016", "Head", "Done"],
            ["1.2 Train", tall("Feb 2016", 2), tall("Manager", 2), ""],
            ["2. Fewer gaps", "2.1 Count them", "None", "Not yet"],
        ],
    )

    assert numbers(found) == [("1", False), (None, True), ("2", False)]
    assert [one.name for one in found.entries[2].fields if one.above] == ["deadline", "owner"]


def test_what_who_and_when_with_two_outcomes() -> None:
    """The adults board's: each outcome is a field of its own, what was achieved is progress."""
    found = plan(
        "Safeguarding Adults Board: plan after the review of Ms A",
        [
            [
                *("What", "Lead person", "By when", "Measure of progress", "Outcome for public"),
                *("Outcome for professionals", "Achievement"),
            ],
            ["Train staff", "Training Lead", "June 2018", "100 trained", "Safer", "Surer", "80 trained"],
        ],
    )

    assert [one.name for one in found.entries[0].fields] == [
        *("recommendation", "owner", "deadline", "evidence", "outcome", "outcome", "progress"),
    ]


def test_an_inspections_reply_keeps_acceptance_apart_from_progress() -> None:
    """Agreed, partly agreed, not agreed: the draft has it as the lesson's acceptance, and no word is lost."""
    outline = outline_of(
        "Response to the inspection report",
        [
            ["Recommendation", "Agreed / Partly agreed / Not agreed", "Response", "Owner", "Timescale"],
            ["1. Better risk plans", "Partly agreed", "We will issue new guidance", "Head of NPS", "June 2018"],
            ["2. See every child", "Not agreed", "This is for others", "n/a", "n/a"],
        ],
    )

    draft = Table().read(outline, CONTEXT)

    assert [lesson.acceptance for lesson in draft.review.lessons] == ["partly", "not_accepted"]
    assert count_words(outline, draft, layout="table").words_in == len(outline.words)


def test_a_list_of_actions_with_three_columns_of_status_under_each_recommendation() -> None:
    """The inquiry's page: the totals are no plan, each heading tells the recommendation of the table below it."""
    columns = ["#", "Proposed Actions", "Pending", "Started", "Completed"]
    found = plan(
        "Care inquiry: actions by recommendation",
        [["Recommendation", "Pending", "Started", "Completed"], ["Recommendation 1", "0", "3", "2"], ["Total", *"032"]],
        "# Recommendation 1: Commissioner",
        [columns, ["1", "Officers in post by January 2018", "", "", "x"], ["2", "Look into it", "", "x", ""]],
        "# Recommendation 2: Voice",
        [columns, ["1", "Set up a panel of young people", "", "x", ""]],
    )

    assert numbers(found) == [("1", False), (None, True), (None, True), ("2", False), (None, True)]
    assert said(found.entries[1], "action_number") == "1"
    assert [(one.label, one.text) for one in found.entries[2].named("status")] == [("Started", "x")]


def test_two_lines_of_headings_and_a_group_of_columns_for_each_action() -> None:
    """The groups name the action; "What" below one is no recommendation; an empty group is no action."""
    found = plan(
        "Learning review: plan",
        [
            [tall("Rec", 2), wide("Action 1", 3), wide("Action 2", 3)],
            ["What", "Who", "When", "What", "Who", "When"],
            ["1. Tell all the parents early", "Write", "Police", "May 2014", "Phone", "Health", "June 2014"],
            ["2. Tell schools", "Write", "Police", "May 2014", "", "", ""],
        ],
    )

    assert numbers(found) == [("1", False), (None, True), ("2", False)]
    assert [said(entry, "action") for entry in found.entries] == ["Write", "Phone", "Write"]
    assert [said(entry, "owner") for entry in found.entries] == ["Police", "Health", "Police"]
    assert [line.text for line in found.headings] == ["Rec", "Action 1", "Action 2", *["What", "Who", "When"] * 2]


def test_a_sheet_whose_parts_have_headers_of_their_own_is_read_part_by_part() -> None:
    """All of a sheet is one table; a row of words that only could be headings heads nothing."""
    found = plan(
        "Dunmere Safeguarding Adults Board\nSafeguarding Adults Review: action plan",
        [
            ["Who", "When", "Recommendation", "Action"],
            ["Police", "May 2016", "1. Listen to families.", "Train all the staff"],
            ["Lead", "Date", "Status", ""],
            [wide("Longer work", 4)],
            ["Recommendation", "Action", "Who", "When"],
            ["2. Share what is known.", "Write to every surgery", "Council", "June 2017"],
        ],
    )
    last = found.entries[-1]

    assert (said(last, "action"), said(last, "owner"), said(last, "deadline")) == (
        "Write to every surgery",
        "Council",
        "June 2017",
    )
    assert "Longer work" in [line.text for line in found.headings]
    assert said(found.entries[0], "owner") == "Police"
