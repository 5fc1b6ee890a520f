"""Laws of every plan: no word is lost, actions keep their order, no date and no owner comes from elsewhere."""

from __future__ import annotations

import re

from attrs import evolve
from hypothesis import given, settings
from hypothesis import strategies as st

from layouts.plan.plans import blocks, plan, tell
from scrkit.layouts.plan.entry import Entry, Field, KeyEntry, Plan
from scrkit.model import PLAN_FIELDS, Action, Block, Owner

DATES = (
    "31 December 2016", "28 Feb 2020", "28.02.20", "31 September 2020", "On going", "Complete 04/03/2020",
    "By April 2015", "as above", '"', "N/A", "TBC", "-", "soon", "2-4 weeks", "1-2 31 March 2016",
)  # fmt: skip
OWNERS = (
    "NHS (to lead) and the SPS",
    "Head of Safeguarding",
    "All partners",
    "Dunmere Police",
    "As above",
    "TBC",
    "whoever is free",
    "\u2013",
)
STATES = (
    "Complete 04/03/2020",
    "Green",
    "2",
    "G",
    "1-3 Complete and in use",
    "Work began.",
    "Completed",
    "95%",
    "\u2713",
    "3-4 months late",
)
ACTS = (
    "Train staff", "Review the policy by July 2014", "No action is required.", "See recommendation 2",
    "The team will:", "3 4 social workers",
    "Dunmere Police will report to the Board in May 2015 and again in June 2015",
    "-",
)  # fmt: skip
SAID = (
    "Agreed",
    "Partly agreed: cost",
    "Not agreed",
    "?",
    "We will see",
    "The policy was changed.",
    "Staff feel heard.",
)
MARKS = ("", "", "- ", "1. ", "2. ", "2.1 ", "(a) ", "3) ", "1-2 ")
WORDS = {
    "deadline": DATES, "done_on": DATES, "owner": OWNERS, "support": OWNERS, "reports_to": OWNERS, "progress": STATES,
    "status": STATES, "action": ACTS, "milestones": ACTS, "action_number": ("1", "2.1", "R3a", "Action 4", "2"),
    "acceptance": SAID, "response": SAID,
}  # fmt: skip


PROSE = (
    "",
    "Version 3\nPublication date:\n4 March 2020",
    "1. The Board agreed.\n- a\nThe plan will be monitored by the Quality Group.",
    "\u2014",
)


@st.composite
def cells(draw: st.DrawFn, name: str) -> Field:
    """A cell of up to four lines, marked or not, alike or not."""
    known = st.sampled_from(WORDS.get(name, (*SAID, *ACTS)))
    line = st.tuples(st.sampled_from(MARKS), known).map("".join)
    in_turn = st.lists(known, min_size=1, max_size=4).map(
        lambda said: "\n".join(f"{n}. {it}" for n, it in enumerate(said, 1))
    )
    text = draw(in_turn | st.lists(line, max_size=4).map("\n".join))
    made = blocks(text)
    if draw(st.booleans()) and len(made) > 1 and not any(block.label for block in made):
        made = (Block(kind="paragraph", text="\n".join(block.text for block in made)),)
    fill = draw(st.sampled_from((None, None, "00FF00", "FF0000")))
    return Field(name=name, label=draw(st.sampled_from((None, "Lead:", "Expected outcome"))), blocks=made, fill=fill)


@st.composite
def entries(draw: st.DrawFn) -> Entry:
    """A row or a card with any of the fields."""
    names = draw(st.lists(st.sampled_from(PLAN_FIELDS), unique=True, max_size=8))
    heads = st.sampled_from((None, None, "Recommendation 3", "Recommendation 2: Listening", "Action 4"))
    heading, section = draw(heads), draw(heads | st.just("Dunmere Police"))
    return Entry(
        number=draw(st.sampled_from((None, "1", "2", "2.1", "R1", "3"))),
        heading=blocks(heading, kind="heading")[0] if heading else None,
        section=blocks(section, kind="heading")[0] if section else None,
        continues=draw(st.booleans()),
        fields=tuple(draw(cells(name)) for name in names),
    )


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    """A plan of up to four entries, with prose around them or none."""
    prose = st.sampled_from(PROSE)
    made = plan(
        *draw(st.lists(entries(), max_size=4)),
        title=draw(
            st.sampled_from(("", "Dunmere Safeguarding Children Board", "Action plan\n\u2014\nas at 3 May 2019"))
        ),
        opening=draw(prose),
        closing=draw(prose | st.just("Signed by the Chair, 3 May 2019")),
    )
    key = draw(st.sampled_from(((), (KeyEntry(printed="Green done", fill="00FF00"), KeyEntry(printed="Red late")))))
    return evolve(made, key=key, key_blocks=tuple(block for one in key for block in blocks(one.printed)))


@settings(max_examples=60)
@given(plans())
def test_every_word_is_kept_once(found: Plan) -> None:
    """Whatever the cells hold: the law that every reading is counted by."""
    told = tell(found)

    assert (told.lost, told.gained) == ({}, {})
    kept = {passage.id for passage in told.review.introduction} | set(told.ids)
    for lesson in told.review.lessons:
        kept |= {passage.id for passage in (*lesson.text, *lesson.views, *lesson.taken, *lesson.impacts)}
    kept |= {passage.id for passage in told.review.governance.text}
    assert {paragraph.id for paragraph in told.draft.paragraphs} <= kept


@settings(max_examples=60)
@given(plans())
def test_no_date_and_no_owner_comes_from_elsewhere(found: Plan) -> None:
    """A deadline and an owner keep words that stand in a cell, or in the heading over the entry."""
    said = [_squeezed(cell.text) for one in found.entries for cell in one.fields if cell.name != "number"]
    said += [_squeezed(one.section.printed) for one in found.entries if one.section]
    said += [_squeezed(block.text) for one in found.entries for cell in one.fields for block in cell.blocks]

    for action in tell(found).actions:
        for words in _words_of(action):
            assert any(part in "\n".join(said) for part in (words, *words.split(" \u2026 "))), words


def _words_of(action: Action) -> list[str]:
    """Return the words of every deadline and owner of *action*."""
    owners: tuple[Owner, ...] = (*action.owners, *action.reports_to)
    dates = (action.deadline, *(step.deadline for step in action.steps))
    return [_squeezed(words) for words in (*(owner.said for owner in owners), *(due.said for due in dates)) if words]


def _squeezed(text: str) -> str:
    return " ".join(re.sub("[\u2022;]", " ", text).split())


@settings(max_examples=40)
@given(plans(), st.randoms(use_true_random=False))
def test_the_order_of_columns_changes_nothing(found: Plan, random: object) -> None:
    """A board may print its columns in any order."""
    mixed = tuple(evolve(one, fields=tuple(sorted(one.fields, key=lambda _: random.random()))) for one in found.entries)  # type: ignore[attr-defined]

    assert tell(evolve(found, entries=mixed)).draft == tell(found).draft


@given(st.lists(st.lists(st.integers(1, 4), min_size=1, max_size=3), min_size=1, max_size=4))
def test_actions_keep_their_order(counts: list[list[int]]) -> None:
    """Row after row, each with the items of its list."""
    made: list[Entry] = []
    expected: list[str] = []
    for rows in counts:
        for place, count in enumerate(rows):
            texts = [f"Do task {len(expected) + n}" for n in range(count)]
            expected += texts
            fields = [Field(name="action", blocks=blocks("\n".join(f"- {text}" for text in texts)))]
            if place == 0:
                fields.append(Field(name="recommendation", blocks=blocks("Check referrals")))
            made.append(Entry(continues=place > 0, fields=tuple(fields)))

    told = tell(plan(*made))

    assert [action.text for action in told.actions] == expected
    assert [len(lesson.actions) for lesson in told.review.lessons] == [sum(rows) for rows in counts]
