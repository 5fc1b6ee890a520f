"""Where a card begins and ends, what labels its fields, and what becomes of the rest."""

from __future__ import annotations

import pytest

from layouts.cards.carded import CONTEXT, blocks, outline, said, tabled, tell
from scrkit.layouts.cards.plan import Found, find_plan
from scrkit.layouts.cards.titles import title_of
from scrkit.model import Outline


def found(text: str) -> Found:
    """Return the plan in *text*."""
    return find_plan(tabled(text), CONTEXT.vocabulary)


def fields(text: str) -> list[list[tuple[str, str]]]:
    """Return name and words of the fields of every entry in *text*."""
    return [[(one.name, one.text) for one in entry.fields] for entry in found(text).plan.entries]


CARD = "Action: Train.\nLead: Police\nBy when: May 2014"
TWO = f"Recommendation 1\n{CARD}\nRecommendation 2\n{CARD}"


@pytest.mark.parametrize(
    ("line", "kind", "number", "text"),
    [
        ("Recommendation 3", "recommendation", "3", ""),
        ("RECOMMENDATION 3:", "recommendation", "3", ""),
        ("Recommendation No. 3 - Share records", "recommendation", "3", "Share records"),
        ("Recommendation 2.1: Share records", "recommendation", "2.1", "Share records"),
        ("Rec. 3", "recommendation", "3", ""),
        ("R3", "recommendation", "R3", ""),
        ("R3: Share records", "recommendation", "R3", "Share records"),
        ("Finding 2", "finding", "2", ""),
        ("Key finding 2", "finding", "2", ""),
        ("Lesson learned IV", "lesson", "IV", ""),
        ("Learning point 2", "lesson", "2", ""),
        ("Action 4", "action", "4", ""),
        ("Theme 1: Health", "theme", "1", "Health"),
    ],
)
def test_what_titles_a_card(line: str, kind: str, number: str, text: str) -> None:
    """A word for it and a number, and perhaps what it is called."""
    (block,) = blocks(line)
    title = title_of(block)

    assert title is not None
    assert (title.kind, title.number, title.text) == (kind, number, text)


@pytest.mark.parametrize(
    "line",
    [
        "Recommendation 3 was accepted by all agencies.",  # a sentence about it
        "Please see recommendation 2.4 for an update",
        "- Recommendation 3",  # an item of a list
        "Recommendations",
        "R3 and R4 are done",
        "Recommendation 1: " + "many words " * 40,
    ],
)
def test_what_titles_none(line: str) -> None:
    """It only speaks of one."""
    (block,) = blocks(line)

    assert title_of(block) is None


def test_words_under_no_label_are_kept() -> None:
    """Straight under the number of a recommendation they are the recommendation; else nobody knows, and says so."""
    assert fields(f"Recommendation 1\nSchools should share records.\n{CARD}\nRecommendation 2\n{CARD}")[0][:2] == [
        ("recommendation", "Schools should share records."),
        ("action", "Train."),
    ]
    assert fields(f"Recommendation 1\nAs the review says.\nIssue: Nobody knew.\n{CARD}\n{TWO}")[0][:2] == [
        ("other", "As the review says."),
        ("issue", "Nobody knew."),
    ]
    assert fields("Action 1\nTrain them all.\nLead: Police\nAction 2\nTell them.\nLead: NHS")[0] == [
        ("action_number", "1"),
        ("action", "Train them all."),
        ("owner", "Police"),
    ]
    assert fields(
        "Action 1\nAs agreed.\nAction required: Train.\nLead: Police\nAction 2\nAction required: Go.\nLead: X"
    )[0][1:3] == [("other", "As agreed."), ("action", "Train.")]


def test_a_state_below_a_label_is_no_label() -> None:
    """The word "Complete" heads a column elsewhere; here it is what the card says."""
    text = "\n".join(
        f"Recommendation {at}\nActions to be taken\nTrain.\nPerson responsible\nPolice\nCurrent status\nComplete"
        for at in (1, 2)
    )

    assert fields(text)[1] == [("action", "Train."), ("owner", "Police"), ("status", "Complete")]


def test_a_state_with_its_day_below_a_label_is_no_label() -> None:
    """A day that is past is told as done where the target stands."""
    card = "Actions required\nTrain.\nTarget date\nComplete 14/09/2020\nProgress to date\nAll trained."
    text = "\n".join(f"Recommendation {at}\n{card}" for at in (1, 2))

    assert fields(text)[0] == [("action", "Train."), ("deadline", "Complete 14/09/2020"), ("progress", "All trained.")]


def test_a_team_below_a_label_is_no_label() -> None:
    """Teams and services head columns too."""
    text = "\n".join(
        f"Recommendation {at}\nActions required\nTrain.\nPerson responsible\nSafety Head\nLearning Team\nin Dunmere"
        for at in (1, 2)
    )

    assert fields(text)[0][1] == ("owner", "Safety Head\nLearning Team\nin Dunmere")


def test_a_line_that_is_a_label_nowhere_else_is_none_among_labels_with_a_colon() -> None:
    """Where labels are set apart, all are."""
    assert fields(f"Recommendation 1\n{CARD}\nEvidence\n{TWO}")[0][-1] == ("deadline", "May 2014\nEvidence")


def test_a_label_that_only_this_document_knows_keeps_its_words() -> None:
    """It comes again before a colon; the field is said to be another one, with its label."""
    text = "\n".join(f"Recommendation {at}\n{CARD}\nHouse style: Blue" for at in (1, 2))
    first = found(text).plan.entries[0].fields[-1]

    assert (first.name, first.label, first.text) == ("other", "House style", "Blue")
    assert fields(f"Recommendation 1\n{CARD}\nOnce only: Blue\n{TWO}")[0][-1] == (
        "deadline",
        "May 2014\nOnce only: Blue",
    )


def test_a_label_inside_a_line_that_was_joined_is_found() -> None:
    """A text format takes the line below a full one for its end."""
    text = "Action: Train them Lead: Police\nRecommendation 2\nAction: Tell them.\nLead: NHS"

    assert fields(f"Recommendation 1\n{text}")[0] == [("action", "Train them"), ("owner", "Police")]


def test_prompts_are_furniture() -> None:
    """A gap is one anywhere; an instruction where several cards print the same under the same label."""
    text = "\n".join(
        f"Recommendation {at}: Share.\nAction:\nState the action\nTrain {at}.\nLead: [insert]\nBy when: 2014"
        for at in (1, 2)
    )
    plan_ = found(text).plan

    assert [line.text for line in plan_.furniture] == ["State the action", "[insert]"] * 2
    assert [one.text for one in plan_.entries[0].fields if one.name in {"action", "owner"}] == ["Train 1.", ""]


def test_an_instruction_on_one_card_is_an_action() -> None:
    """To "List the schools" is what an agency may have to do."""
    assert fields(f"Recommendation 1\nAction: List the schools\nLead: NHS\n{TWO}")[0][0] == (
        "action",
        "List the schools",
    )


def test_each_action_with_an_owner_of_its_own_is_an_entry() -> None:
    """Those behind the first go on with its recommendation; actions in a row share what stands below them."""
    text = (
        f"Recommendation 1\n{CARD}\nAction: Tell.\nLead: NHS\nRecommendation 2\nAction: One.\nAction: Two.\nLead: NHS"
    )
    entries = found(text).plan.entries

    assert [(entry.number, entry.continues, len(entry.named("action"))) for entry in entries] == [
        ("1", False, 1),
        (None, True, 1),
        ("2", False, 2),
    ]


@pytest.mark.parametrize(
    ("label", "number"),
    [
        ("Recommendation: 3", "3"),
        ("Recommendation: 3. Share.", "3"),
        ("Ref: R3", "R3"),
        ("Recommendation: Share.", None),
    ],
)
def test_a_card_without_a_title_has_the_number_that_it_prints(label: str, number: str | None) -> None:
    """In a field of its own, or before the words of the recommendation."""
    text = f"{label}\n{CARD}\n{label.partition(':')[0]}: Other\n{CARD}"

    assert found(text).plan.entries[0].number == number


def test_what_stands_before_the_first_card_dates_and_opens_the_plan() -> None:
    """Labels of the whole plan are none of a card."""
    plan_ = found(
        f"The Board\nAction plan\nThe Board accepts it all.\nPublished on:\n01 May 2014\nLead: the Chair\n{TWO}"
    ).plan

    assert [block.printed for block in plan_.title] == ["The Board", "Action plan", "Published on:", "01 May 2014"]
    assert [block.printed for block in plan_.opening] == ["The Board accepts it all.", "Lead: the Chair"]


@pytest.mark.parametrize("after", ["Signed: A. Chair", "The plan will be monitored by the Quality Group each quarter."])
def test_what_stands_behind_the_last_card_closes_the_plan(after: str) -> None:
    """A signature, or a sentence below a date."""
    assert [block.printed for block in found(f"{TWO}\n{after}").plan.closing] == [after]


def test_a_paragraph_goes_on_with_a_field_where_one_does_on_another_card() -> None:
    """The last card is written as those before it."""
    more = "The second course was held for the staff of the night shift."
    card = f"Action: Train.\nLead: Police\nProgress: Begun.\n{more}"
    text = f"Recommendation 1\n{card}\nRecommendation 2\n{card}"

    assert fields(text)[1][-1] == ("progress", f"Begun.\n{more}")
    assert found(text).plan.closing == ()


def test_cards_are_of_the_kind_that_comes_again() -> None:
    """One recommendation that is quoted before the findings makes no card of all that follows."""
    text = f"Recommendation 1\nThe reviewer asks for all of this.\nFinding 1\n{CARD}\nFinding 2\n{CARD}"

    assert [entry.heading.printed for entry in found(text).plan.entries if entry.heading] == ["Finding 1", "Finding 2"]


def test_the_title_of_the_plan_is_no_section() -> None:
    """It stands over all cards, and only once."""
    text = "# The Board\n\n## Response to a review\n\n### R1\n\nAction: Train.\n\n### R2\n\nAction: Tell.\n"
    plan_ = find_plan(outline(text, name="plan.md"), CONTEXT.vocabulary).plan

    assert [block.text for block in plan_.title] == ["The Board", "Response to a review"]
    assert [entry.section for entry in plan_.entries] == [None, None]


def test_a_heading_that_nobody_knows_ends_the_last_card_and_no_other() -> None:
    """On another card it labels what stands below it."""
    inside = Outline(
        format="hand",
        source="plan",
        blocks=(
            *blocks(*f"Recommendation 1\n{CARD}".splitlines()),
            *blocks("Afterthought", kind="heading"),
            *blocks("It rained.", *f"Recommendation 2\n{CARD}".splitlines()),
            *blocks("Afterword", kind="heading"),
            *blocks("It snowed."),
        ),
    )
    plan_ = find_plan(inside, CONTEXT.vocabulary).plan

    last = plan_.entries[0].fields[-1]
    assert (last.name, last.label, last.text) == ("other", "Afterthought", "It rained.")
    assert [block.printed for block in plan_.closing] == ["Afterword", "It snowed."]


@pytest.mark.parametrize(("labels", "closes"), [("###", True), ("##", False)])
def test_a_heading_of_the_level_of_the_titles_closes_the_cards(labels: str, *, closes: bool) -> None:
    """Unless labels of that level stand between the titles: then it is one of them."""
    card = f"{labels} Action\n\nTrain.\n\n{labels} Lead\n\nPolice\n\n"
    text = f"# Plan\n\n## R1\n\n{card}## R2\n\n{card}## Monitoring\n\nThe Quality Group monitors the plan.\n"
    plan_ = find_plan(outline(text, name="plan.md"), CONTEXT.vocabulary).plan

    closing = [block.text for block in plan_.closing]
    assert closing == (["Monitoring", "The Quality Group monitors the plan."] if closes else [])


def test_headings_over_cards_are_sections() -> None:
    """An agency over its recommendations owns what nobody else does."""
    cards = "## Police\n\n### R1\n\nAction: Train.\n\n### R2\n\nAction: Tell.\n\n## NHS\n\n### R3\n\nAction: Go.\n"
    text = f"# Plan\n\n{cards}"
    entries = find_plan(outline(text, name="plan.md"), CONTEXT.vocabulary).plan.entries

    assert [entry.section.text if entry.section else None for entry in entries] == ["Police", "Police", "NHS"]


def test_sheets_over_cards_are_sections() -> None:
    """Their names are headings of the first level."""
    text = "# Police\n\n## R1\n\nAction: Train.\n\n# NHS\n\n## R2\n\nAction: Tell.\n"
    entries = find_plan(outline(text, name="plan.md"), CONTEXT.vocabulary).plan.entries

    assert [entry.section.text for entry in entries if entry.section] == ["Police", "NHS"]


def test_a_theme_with_a_number_is_a_section() -> None:
    """Another title follows it."""
    text = f"Theme 1: Health\nRecommendation 1\n{CARD}\nTheme 2: Police\nRecommendation 2\n{CARD}"

    assert [entry.section.printed for entry in found(text).plan.entries if entry.section] == [
        "Theme 1: Health",
        "Theme 2: Police",
    ]


def test_another_title_inside_a_card_is_words() -> None:
    """A recommendation may quote the finding that it answers."""
    text = f"Recommendation 1\nFinding 7: Nobody knew.\n{CARD}\nRecommendation 2\n{CARD}"

    assert fields(text)[0][0] == ("recommendation", "Finding 7: Nobody knew.")


def test_a_pointer_to_another_card_stays_text() -> None:
    """Nobody copies what stands there."""
    text = f"Recommendation 1\nAction: Please see recommendation 2 for an update.\nLead: NHS\nRecommendation 2\n{CARD}"

    assert [said(action)[0] for action in tell(tabled(text)).actions] == [
        "Please see recommendation 2 for an update.",
        "Train.",
    ]
