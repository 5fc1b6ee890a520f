"""Laws of cards: whatever stands on them, no word is lost, none is told twice, and each stands on its own card."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from layouts.cards.carded import blocks, tabled, tell
from scrkit.language import default_vocabulary
from scrkit.layouts.cards.plan import find_plan
from scrkit.model import Outline, words

LINE = st.sampled_from(
    (
        *(
            "Recommendation 1",
            "Recommendation 2: Share records",
            "R3",
            "Finding 4",
            "Action 1",
            "Action 2: Train staff",
        ),
        *(
            "Theme 1: Health",
            "Action:",
            "Actions to be taken",
            "Lead: Police",
            "Person responsible",
            "- Head of Service",
        ),
        *(
            "By when: May 2014",
            "Target date",
            "30 June 2014",
            "1. Do it.",
            "2. Do that.",
            "(a) And this.",
            "Status: Green",
        ),
        *("Complete", "Risk: High", "[insert action]", "Green = complete", "Amber = late", "Signed: the Chair", "✓"),
        *(
            "The Board accepts this.",
            "Progress",
            "Please see recommendation 2.4 for an update.",
            "Recommendation: Act.",
        ),
    )
)
LINES = st.lists(LINE, max_size=25)
ROWS = st.lists(st.lists(LINE, min_size=1, max_size=4), min_size=1, max_size=6)


def placed(found: Outline) -> Counter[str]:
    """Return the words of the plan that is found in an outline."""
    plan = find_plan(found, default_vocabulary()).plan
    fields = [block for entry in plan.entries for one in entry.fields for block in one.blocks]
    titles = [entry.heading for entry in plan.entries if entry.heading]
    told = [block.printed for block in (*plan.title, *plan.opening, *plan.closing, *plan.key_blocks, *fields, *titles)]
    told += [line.text for line in (*plan.headings, *plan.furniture)]
    return Counter(words("\n".join(told)))


def counted(found: Outline) -> Counter[str]:
    """Return the words of an outline."""
    return Counter(words("\n".join(block.printed for block in found.blocks)))


@given(LINES, st.booleans(), st.booleans())
def test_every_word_of_lines_has_one_place(lines: list[str], bold: bool, heading: bool) -> None:  # noqa: FBT001 - generated
    """Whatever the lines are and however they are set."""
    told = [
        block
        for line in lines
        for block in blocks(
            line, bold=bold and line[0].isupper(), kind="heading" if heading and len(line) < 18 else None
        )
    ]
    found = Outline(format="hand", source="plan", blocks=tuple(told))

    assert placed(found) == counted(found)


@given(st.lists(st.one_of(LINES.map("\n".join), ROWS), max_size=5))
def test_every_word_of_tables_has_one_place(parts: list[str | list[list[str]]]) -> None:
    """Whether a table is one of cards or not."""
    found = tabled(*parts)

    assert placed(found) == counted(found)


@given(LINES)
def test_no_word_of_the_review_is_lost(lines: list[str]) -> None:
    """The review holds what the plan held."""
    card = ("Action: Train all staff.", "Lead: Police")
    found = tabled("\n".join(("Recommendation 8", *card, "Recommendation 9", *card, *lines)))
    made = tell(found)

    assert (made.lost, made.gained) == (Counter(), Counter())


@given(
    st.permutations(("Action: Train.", "Lead: Police", "By when: May 2014", "Evidence: Register", "Progress: Begun"))
)
def test_the_order_of_the_labels_does_not_matter(labels: list[str]) -> None:
    """Each house has its own."""
    made = tell(tabled("\n".join(("Recommendation 1", *labels, "Recommendation 2", *labels))))

    first, second = made.actions
    assert [owner.said for owner in first.owners] == ["Police"]
    assert (first.text, first.deadline) == (second.text, second.deadline)
    assert first.evidence == ("Register",)
