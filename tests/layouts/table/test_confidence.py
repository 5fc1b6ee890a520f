"""How sure the layout is: of plans, of what only looks like one, and of what it alone can refuse with a reason."""

from __future__ import annotations

from pathlib import Path

import pytest

from layouts.table.rows import CONTEXT, Box, outline_of, plan, wide
from scrkit.errors import ReadError
from scrkit.kit import Kit
from scrkit.layouts.builtin import scrkit_layouts
from scrkit.layouts.table.layout import Table
from scrkit.plugin import LayoutsContext

RECAST = Path(__file__).parents[4] / "shared" / "recast"
HEAD = ["Recommendation", "Action", "Lead", "By when"]
ROW = ["1. Ask.", "Train all the staff", "Police", "May 2014"]
PROSE = "\n".join("This tells at length of what had happened to the child before the review began." for _ in range(60))
ACTIONS = [["Action", "Owner", "Date"], ["Circulate the new register", "Manager", "April"], ["Book it", "Clerk", "May"]]

FOREIGN = {
    "minutes with a column of actions": (
        "Dunmere Safeguarding Children Board\nMinutes of 3 March 2015\nThe serious case review was noted.",
        ACTIONS,
    ),
    "minutes that name a plan": ("Minutes of the action plan group\nThe review was noted.", ACTIONS),
    "minutes in a workbook": ([[wide("Agenda of the review panel", 3)], *ACTIONS],),
    "a register of risks": (
        "Risk register of the review",
        [
            ["Risk", "Likelihood", "Mitigating action", "Owner", "Date"],
            ["Staff go", "3", "Recruit many more", "HR", "May"],
        ],
    ),
    "an invoice": (
        "Invoice: serious case review",
        [["Item", "Description", "Quantity", "Amount"], ["1", "Chair", "2", "9"]],
    ),
    "a list of people": ("Review panel", [["Agency", "Name", "Role", "Phone"], ["Police", "A", "Chair", "1"]]),
    "a timetable": ("Timetable for the review", [["When", "What", "Who"], ["May", "Panel meets once more", "Chair"]]),
    "a chronology": (
        "Serious case review\nIntegrated chronology",
        [["Date", "Source", "What happened", "Response"], ["1 May", "GP", "Seen", "Referred to a hospital"]],
    ),
    "figures of training": ("Training for the review", [["Agency", "Staff", "Target"], ["Police", "30", "40"]]),
    "a report with a small table": (f"Report on the review\n{PROSE}", ACTIONS),
    "a plan of another trade": ("Leisure Trust plan", [["Objective", "Action", "Lead", "By when"], ["Grow", *ROW[1:]]]),
    "totals": ("Review", [["Recommendation", "Pending", "Done"], ["1: Hear what children say", "0", "3"]]),
    "prose": ("A letter about the review.",),
    "an empty table": ("Review", [["", ""], ["", ""]]),
}


@pytest.mark.parametrize("parts", FOREIGN.values(), ids=FOREIGN)
def test_what_is_no_plan_is_not_read_unasked(parts: tuple[object, ...]) -> None:
    """Whatever its table looks like; the reason is said."""
    sure = Table().confidence(outline_of(*parts), CONTEXT)  # type: ignore[arg-type]
    assert sure.value < 0.5
    assert sure.reasons


@pytest.mark.parametrize(
    "title",
    ["SCR action plan", "Domestic homicide review: response", "Action plan after the chronology of the DHR", "SAR"],
)
def test_a_plan_is(title: str) -> None:
    """It has the columns, rows that fill them, and is about a review."""
    sure = Table().confidence(outline_of(title, [HEAD, ROW]), CONTEXT)
    assert sure.value > 0.7
    assert sure.reasons[0].startswith("1 tables have a header")


def test_more_columns_and_less_around_them_make_it_surer() -> None:
    """Nothing else does."""
    small = Table().confidence(outline_of("SCR plan", [HEAD, ROW]), CONTEXT).value
    more = Table().confidence(outline_of("SCR plan", [[*HEAD, "RAG"], [*ROW, "Green"]]), CONTEXT).value
    less = Table().confidence(outline_of("SCR plan", PROSE[:400], [HEAD, ROW]), CONTEXT).value
    assert less < small < more < 1


@pytest.mark.parametrize(
    "rows",
    [
        [HEAD, ["[insert]", "", "", ""]],
        [HEAD, ["State the recommendation", "What will be done?", "", ""], ["1", "", "", ""], ["2", "", "", ""]],
        [HEAD, ["1.", "dd/mm/yy", "", Box(fill="00B050")]],
        [HEAD, HEAD],
        [HEAD],
    ],
)
def test_a_blank_template_is_refused_and_says_so(rows: list[list[str]]) -> None:
    """It is sure enough to be asked, so that the reason is told."""
    outline = outline_of("DHR action plan", rows)
    assert Table().confidence(outline, CONTEXT).value > 0.5
    with pytest.raises(ReadError, match="blank template"):
        Table().read(outline, CONTEXT)


def test_a_document_without_a_plan_is_refused_when_asked() -> None:
    """With what it lacks."""
    with pytest.raises(ReadError, match="no table has a header"):
        Table().read(outline_of("A letter about the review."), CONTEXT)


@pytest.mark.skipif(not RECAST.is_dir(), reason="the recast plans are not here")
@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("dhr_multiagency_table.txt", "headings stand in one line"),  # nine headings parted by slashes
        ("trust_si_table.txt", "headings stand in one line"),  # the slash is in the owners' titles as well
        ("care_inquiry_status_list.txt", "are fused"),  # "StartedCompleted", "Recommendation 1032"
        ("inspectorate_template.txt", "blank template"),  # "[name of ...]" in its title
    ],
)
def test_a_flattened_plan_is_refused_unasked(name: str, reason: str) -> None:
    """A careful reader would ask for the file that still has its table."""
    with pytest.raises(ReadError, match=reason):
        Kit().read(RECAST / name)


@pytest.mark.skipif(not RECAST.is_dir(), reason="the recast plans are not here")
@pytest.mark.parametrize("name", ["trust_homicide_cards.txt", "scr_agency_recommendations.txt"])
def test_cards_and_lists_are_left_to_others(name: str) -> None:
    """They never were a table."""
    outline = outline_of((RECAST / name).read_text("utf-8"))
    assert Table().confidence(outline, CONTEXT).value == 0


def test_the_layout_is_offered_by_a_hook() -> None:
    """As a plugin's would be."""
    spec = next(one for one in scrkit_layouts(LayoutsContext()) if one.id == "table")
    assert isinstance(spec.load(), Table)


def test_a_plan_in_markdown_is_read(tmp_path: Path) -> None:
    """Its cells are those of a table."""
    path = tmp_path / "plan.md"
    lines = [f"| {' | '.join(row)} |" for row in (HEAD, ["---"] * 4, ROW)]
    path.write_text("\n".join(("# Dunmere Safeguarding Adults Board", "", "SAR action plan", "", *lines)), "utf-8")
    reading = Kit().read(path)
    assert reading.layout == "table"
    (action,) = reading.review.all_actions()
    assert (action.text, action.owners[0].body, action.deadline.said) == ("Train all the staff", "Police", "May 2014")


def test_no_plan_is_found_where_none_is() -> None:
    """All of it is then opening and title."""
    found = plan("A letter about the review.", [["Agency", "Contact"], ["Police", "A"]])
    assert found.entries == ()
    assert found.headings == ()
