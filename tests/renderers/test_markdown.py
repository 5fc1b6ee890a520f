"""Promises of the plan as Markdown; an independent reader of Markdown says what it shows."""

from __future__ import annotations

from datetime import date
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from renderers.papers import action, context, dated, finding, lesson, owner, review, rule
from scrkit.model import Reported, Review, Step
from scrkit.renderers.action_plan import ActionPlan
from scrkit.renderers.characters import printable
from scrkit.renderers.markdown import escaped, escaped_block
from scrkit.renderers.plan import plan_of
from strategies import any_texts, reviews

markdown_it = pytest.importorskip("markdown_it", reason="needs markdown-it-py, an independent reader of Markdown")

TRAPS = (
    "a | b",
    "a \\| b \\",
    "<script>x</script> &amp; &lt;",
    "*a* _b_ **c** `d` ~~e~~ # f #",
    "[a](b) ![c](d) <http://e.f> http://g.h www.i.j",
    "1. a",
    "- a",
    "+ a",
    "===",
    "--- ",
    "    four blanks",
    "> quoted",
    "a\n\nb\n- c\n\td",
    "$x$ {{ y }}",
)


class Shown(HTMLParser):
    """What a page shows: its text, and the tags that it is made of."""

    def __init__(self, markdown: str) -> None:
        super().__init__()
        self.text = ""
        self.tags: set[str] = set()
        self.cells: list[str] = []
        self.in_cell = False
        self.feed(markdown_it.MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(markdown))

    def handle_starttag(self, tag: str, attrs: object) -> None:
        """Count the tag, and begin a cell where it is one."""
        del attrs
        self.tags.add(tag)
        if tag == "td":
            self.in_cell = True
            self.cells.append("")

    def handle_endtag(self, tag: str) -> None:
        """End a cell where it is one."""
        self.in_cell = self.in_cell and tag != "td"

    def handle_data(self, data: str) -> None:
        """Add to the text and to the cell."""
        self.text += data
        if self.in_cell:
            self.cells[-1] += data


def squeezed(text: str) -> str:
    """Return *text* without blanks: Markdown has its own."""
    return "".join(text.split())


def rendered(of: Review, **more: object) -> str:
    """Return the Markdown plan of *of*."""
    return ActionPlan().render(context(of, ".md", **more)).decode()


@given(st.sampled_from(TRAPS) | any_texts())
def test_a_cell_shows_the_words_and_nothing_but_words(text: str) -> None:
    """No character of any text is lost, and none becomes markup or another cell."""
    shown = Shown(f"| head | other |\n| --- | --- |\n| {escaped(text)} | end |")

    assert [squeezed(cell) for cell in shown.cells] == [squeezed(printable(text)), "end"]
    assert shown.tags <= {"table", "thead", "tbody", "tr", "th", "td", "br"}


@given(st.sampled_from(TRAPS) | any_texts())
def test_a_block_shows_the_words_as_a_paragraph(text: str) -> None:
    """A number, a dash or a rule at its start begins no list and draws no line."""
    shown = Shown(f"Before\n\n{escaped_block(text)}\n")

    assert squeezed(shown.text) == f"Before{squeezed(printable(text))}"
    assert shown.tags <= {"p", "br"}


def test_addresses_are_left_as_words() -> None:
    """An address that a reader would make a link of would take the marks of escaping into it."""
    assert escaped("www.a_b.org http://a_b.org") == r"www\.a\_b.org http\://a\_b.org"


@given(reviews())
def test_every_action_is_shown_in_full(drawn: Review) -> None:
    """Each action's text, sub-points, owners and deadline stand in the row of its reference."""
    shown = Shown(rendered(drawn))
    rows = plan_of(context(drawn, ".md")).rows
    cells = shown.cells[-6 * len(rows) :] if rows else []

    for place, row in enumerate(rows):
        reference, what, lead, to, due, progress = (squeezed(cell) for cell in cells[6 * place : 6 * place + 6])
        assert reference == squeezed(printable(row.reference))
        assert all(squeezed(printable(text)) in what for text in (row.text, *row.items, *row.steps, *row.evidence))
        assert lead == squeezed(printable("".join(row.lead)))
        assert to == squeezed(printable("".join(row.reports_to)))
        assert all(squeezed(printable(one.when)) in due and squeezed(printable(one.said)) in due for one in row.due)
        assert progress == squeezed(printable("".join(row.progress)))


def test_the_plan_says_what_it_is_and_how_it_stands() -> None:
    """Head, summary, concerns and actions, in this order."""
    plan = rendered(
        review(action("9.1"), title="Response & plan"),
        findings=(finding("SCR401", "9.1", "has no deadline"),),
        rules=(rule("SCR401", "Actions with no deadline"),),
    )

    assert plan.startswith("# Action plan: Response \\& plan\n\n- Board: Seaborough Board\n")
    assert [line for line in plan.splitlines() if line.startswith("## ")] == [
        "## Summary",
        "## What needs the board's attention",
        "## Actions",
    ]
    assert "| Error | Actions with no deadline (SCR401) | 9.1: has no deadline |" in plan


def test_incomplete_checks_are_said_before_anything_else() -> None:
    """Straight after the head."""
    plan = rendered(review(), complete=False)

    assert "INCOMPLETE" in plan.partition("## Summary")[0]


def test_complete_checks_are_not_called_incomplete() -> None:
    """The word is kept for when it is true."""
    assert "INCOMPLETE" not in rendered(review())


def test_a_lesson_without_actions_says_so() -> None:
    """Its heading stands, and no empty table."""
    assert rendered(review(lessons=(lesson("2"),))).endswith(
        "### Lesson 2: Listening\n\nAcceptance not stated\n\nThe response sets no action here.\n"
    )


def test_a_row_holds_all_that_the_action_holds() -> None:
    """Sub-points, steps, evidence, people, both forms of the deadline, remarks and progress."""
    steps = (Step(id="a", text="First", deadline=dated("by July", date(2024, 7, 31), ambiguous=True)),)
    full = action(
        "1",
        items=("a point",),
        steps=steps,
        evidence=("a report",),
        owners=(owner("A", role="lead"), owner("B")),
        reported=(Reported(value="Started"),),
    )

    assert (
        "| 1 | Action 1 is done.<br>• a point<br>Step 1: First<br>Closed by: a report | Lead: A<br>B | not stated "
        "| **Step 1: by 31 July 2024**<br>“by July”<br>could be read another way | Started |"
    ) in rendered(review(full))
