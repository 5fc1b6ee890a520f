"""The traces of a table that became lines of text."""

from __future__ import annotations

import pytest

from layouts.table.rows import CONTEXT, outline_of
from scrkit.errors import ReadError
from scrkit.layouts.table.flattened import find_trace, is_template
from scrkit.layouts.table.layout import Table


def why(text: str) -> str | None:
    """Return why *text* shows a flattened table."""
    found = find_trace(outline_of(text).blocks, CONTEXT.vocabulary)
    return found.why if found else None


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Recommendation / Action / Lead Agency / Target date", "parted by marks"),
        ("Recommendation | Action | Lead | By when", "parted by marks"),
        ("No\tRecommendation\tAction\tLead\tDate", "parted by marks"),
        ("Recommendation; Action ; Lead ; Anything", "parted by marks"),
        ("No Recommendation Actions required Identified Lead Target Date", "run together"),
        ("Recommendation\nAction\nLead agency\nTarget date\n1\nAsk.", "one below the other"),
        ("Proposed Actions\nPending\nStartedCompleted\n1\nDo it.", "fused"),
        ("RecommendationAction", "fused"),
        ("Recommendation 1032\nRecommendation 2042\nRecommendation 3041", "figures of its rows are fused"),
    ],
)
def test_a_trace_of_a_table(text: str, reason: str) -> None:
    """Headings in a row, or rows of figures."""
    assert reason in (why(text) or "")


@pytest.mark.parametrize(
    "text",
    [
        "The police and / or the trust / others will act.",  # slashes in a sentence
        "Action / Lead",  # two headings are no header
        "Theme / Notes / Page",  # known, and nothing of them is to be done
        "Recommendation / the / of / a",  # hardly any is known
        "Action plan progress report",  # a title of small words
        "Action Plan Lead Officer.",  # a sentence
        "Action Wombat Lead Date",  # a word between that nobody knows
        "Lead agency\nPolice\nTarget date\nMay",  # labels of a card, each above its words
        "Lead:\nDate:\nAction:\nStatus:",  # labels that are still empty
        "Theme\nNotes\nPage\nCost",  # headings one a line, of nothing to be done
        "McDonald",  # two capitals are no two headings
        "Recommendation 1032",  # a number
        "Recommendation 1032\nRecommendation 2042",  # chance
        f"Action / Lead / Date {'word ' * 60}",  # a paragraph
    ],
)
def test_no_trace(text: str) -> None:
    """A guess would refuse a document that has all its words in place."""
    assert why(text) is None


def test_the_refusal_says_what_to_do() -> None:
    """The words that show it, cut where they are many, and which file to ask for."""
    outline = outline_of(
        "Action plan\n" + " / ".join(["Recommendation", "Action to be taken"] * 3 + ["Lead agency"] * 3)
    )
    sure = Table().confidence(outline, CONTEXT)
    assert (sure.value, sure.reasons[0][:27]) == (0.6, "it holds a flattened table:")
    with pytest.raises(ReadError, match=r"flattened table.*\u2026.*ask for the Word or Excel file"):
        Table().read(outline, CONTEXT)


@pytest.mark.parametrize(
    ("text", "template"),
    [
        ("Action Plan: [name of division]\nPublished ------", True),
        ("Improvement plan for <insert name>", True),
        ("Action plan\n[insert name]", False),  # another line has the gap
        ("Letter to [name of division]", False),  # no plan
        ("Action plan: [name of division]\n" + "word " * 3000, False),  # somebody filled it in
    ],
)
def test_a_blank_template_in_text(text: str, template: bool) -> None:  # noqa: FBT001 - what is expected
    """Its title is still to be filled in."""
    assert is_template(outline_of(text).blocks) is template


def test_a_blank_template_in_text_is_refused() -> None:
    """With its own reason."""
    outline = outline_of("Action Plan: [name of division]")
    assert Table().confidence(outline, CONTEXT).value > 0.5
    with pytest.raises(ReadError, match="blank template: its title"):
        Table().read(outline, CONTEXT)
