"""Promises of the Word action plan, opened again."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from docx.enum.section import WD_ORIENT
from docx.shared import Mm
from hypothesis import given, settings
from lxml import etree

from renderers.papers import (
    W,
    action,
    action_tables,
    all_text,
    context,
    dated,
    finding,
    lesson,
    opened,
    owner,
    part,
    review,
    rule,
)
from renderers.templates import saying
from scrkit.errors import TemplateError
from scrkit.model import Meeting, Reported, Review, Step
from scrkit.plugin import RenderersContext
from scrkit.renderers.action_plan import ActionPlan
from scrkit.renderers.builtin import scrkit_renderers
from scrkit.renderers.characters import printable
from scrkit.renderers.plan import plan_of
from strategies import reviews

LINES = "line\n\nline\ttab"
TRAPS = ("R & D <b>x</b>", "\"double\" 'single'", LINES, "{{ 7*7 }} {% if %} {_{ }_}", "x" * 10_000)


def full_review() -> Review:
    """Return a review with every kind of part."""
    steps = (
        Step(id="a", text="First step", reports_to=(owner("The group"),), deadline=dated("in May", date(2024, 5, 31))),
        Step(id="b", text="Second step", deadline=dated("in June", date(2024, 6, 30), inferred=("year",))),
    )
    lessons = (
        lesson("2", action("2.1", items=("a point",), owners=(owner("A", role="lead"), owner("B", role="support")))),
        lesson("3", action("3.1", steps=steps, reports_to=(owner("The group"),), evidence=("a report",))),
        lesson("4"),
    )
    return review(action("9.1", reported=(Reported(value="Started"),)), lessons=lessons)


def xml(of: Review) -> etree._Element:
    """Return the body of the plan as XML."""
    return etree.fromstring(part(ActionPlan().render(context(of)), "word/document.xml").encode())


@settings(max_examples=50)
@given(reviews())
def test_every_word_of_every_action_is_in_its_row(drawn: Review) -> None:
    """Text, sub-points, steps, evidence, people, both forms of the deadline and progress, character by character."""
    rows = [row for table in action_tables(opened(drawn)) for row in table.rows[1:]]

    for made, row in zip(rows, plan_of(context(drawn)).rows, strict=True):
        reference, what, lead, to, due, progress = (cell.text for cell in made.cells)
        assert reference == printable(row.reference)
        assert what == _lines(row.text, *row.items, *row.steps, *(f"Closed by: {e}" for e in row.evidence))
        assert lead == _lines(*row.lead)
        assert to == _lines(*row.reports_to)
        assert all(printable(one.when) in due and printable(one.said) in due for one in row.due)
        assert progress == _lines(*row.progress)


def _lines(*lines: str) -> str:
    """Return *lines* as a cell prints them: each by itself, since a line may end in a carriage return."""
    return "\n".join(printable(line) for line in lines)


@pytest.mark.parametrize("text", TRAPS)
def test_awkward_text_comes_out_as_it_is(text: str) -> None:
    """Markup, quotes, line ends, tabs, tags and 10,000 characters."""
    (table,) = action_tables(opened(review(action("1", text=text))))

    assert table.rows[1].cells[1].text == text


def test_the_head_says_what_the_paper_is() -> None:
    """Board, title, day, edition, meeting, and who watches over it."""
    document = opened(full_review(), meetings=(Meeting(name="board meeting", on=date(2024, 3, 8)),))
    facts = dict(zip(*([cell.text for cell in row.cells] for row in document.tables[0].rows), strict=True))

    assert [paragraph.text for paragraph in document.paragraphs[:2]] == ["Seaborough Board", "Action plan: Response"]
    assert facts == {
        "Response dated": "10 January 2024",
        "Edition": "not stated",
        "As on": "10 January 2024",
        "For the meeting": "Board meeting, 8 March 2024",
        "Monitored by": "not stated",
        "Exceptions reported to": "not stated",
    }


def test_the_summary_stands_before_what_needs_attention_and_the_actions() -> None:
    """The order in which a board reads."""
    headings = [p.text for p in opened(full_review()).paragraphs if p.style and p.style.name == "Heading 1"]

    assert headings == ["Summary", "What needs the board's attention", "Actions"]


def test_the_summary_is_the_plans_own() -> None:
    """Each figure has its row."""
    made = opened(full_review()).tables[1]
    figures = plan_of(context(full_review())).summary

    assert [tuple(cell.text for cell in row.cells) for row in made.rows[1:]] == [
        (figure.what, str(figure.number), figure.which) for figure in figures
    ]


def test_concerns_are_a_table_by_rule() -> None:
    """Severity as a word, the rule's title and code, and where."""
    document = opened(
        full_review(),
        findings=(finding("SCR401", "2.1", "has no deadline"), finding("SCR302", None, "odd", severity="warning")),
        rules=(rule("SCR401", "Actions with no deadline"),),
    )

    assert [[cell.text for cell in row.cells] for row in document.tables[2].rows] == [
        ["Kind", "What is wrong", "Where, and what was found"],
        ["Error", "Actions with no deadline (SCR401)", "2.1: has no deadline"],
        ["Warning", "SCR302 (SCR302)", "the whole response: odd"],
    ]


def test_incomplete_checks_are_said_before_the_summary() -> None:
    """In a notice of its own, so that nobody takes the paper for checked."""
    styles = [(p.style.name if p.style else "", p.text) for p in opened(review(), complete=False).paragraphs]

    assert styles[2][0] == "Notice"
    assert styles[2][1].startswith("INCOMPLETE. Not every check could be run.")
    assert styles[3][1] == "Summary"


def test_complete_checks_are_not_called_incomplete() -> None:
    """The word is kept for when it is true."""
    assert "INCOMPLETE" not in all_text(opened(review()))


def test_lessons_are_headings_and_one_without_actions_says_so() -> None:
    """A reader can walk from lesson to lesson."""
    document = opened(full_review())
    headings = [p.text for p in document.paragraphs if p.style and p.style.name == "Heading 2"]

    assert headings == [
        "Lesson 2: Listening",
        "Lesson 3: Listening",
        "Lesson 4: Listening",
        "Actions outside any lesson",
    ]
    assert len(action_tables(document)) == 3
    assert "The response sets no action here." in [p.text for p in document.paragraphs]


def test_sub_points_are_a_list() -> None:
    """By a style with bullets, not by typed dashes."""
    (table, *_) = action_tables(opened(full_review()))

    assert [(p.style.name if p.style else "", p.text) for p in table.rows[1].cells[1].paragraphs] == [
        ("Table Text", "Action 2.1 is done."),
        ("Table Bullet", "a point"),
    ]


def test_pages_are_a4_on_their_side() -> None:
    """Not the letter size that libraries begin with."""
    (section,) = opened(review()).sections

    assert section.orientation == WD_ORIENT.LANDSCAPE
    assert [round((side or 0) / Mm(1)) for side in (section.page_width, section.page_height)] == [297, 210]


def test_every_table_has_a_head_that_repeats_and_rows_that_hold_together() -> None:
    """Marked as such for Word and for those who have it read out, with a caption."""
    tables = list(xml(full_review()).iter(f"{W}tbl"))

    assert len(tables) == 5
    for table in tables:
        head, *rows = table.findall(f"{W}tr")
        look, caption = table.find(f"{W}tblPr/{W}tblLook"), table.find(f"{W}tblPr/{W}tblCaption")
        assert head.find(f"{W}trPr/{W}tblHeader") is not None
        assert all(row.find(f"{W}trPr/{W}tblHeader") is None for row in rows)
        assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in (head, *rows))
        assert look is not None
        assert look.get(f"{W}firstRow") == "1"
        assert caption is not None
        assert caption.get(f"{W}val")


def test_every_paragraph_has_a_style_that_exists() -> None:
    """Nothing is formatted by hand."""
    data = ActionPlan().render(context(full_review(), complete=False))
    body, styles = (etree.fromstring(part(data, f"word/{name}.xml").encode()) for name in ("document", "styles"))
    known = {style.get(f"{W}styleId") for style in styles.iter(f"{W}style")}
    used = [p.find(f"{W}pPr/{W}pStyle") for p in body.iter(f"{W}p")]

    assert all(style is not None and style.get(f"{W}val") in known for style in used)
    assert {style.get(f"{W}val") for style in body.iter(f"{W}rStyle", f"{W}tblStyle")} <= known
    assert not list(body.iter(f"{W}color", f"{W}sz", f"{W}b"))


def test_headings_stay_with_what_they_head() -> None:
    """Neither a heading nor a table's head is left alone at the foot of a page."""
    styles = etree.fromstring(part(ActionPlan().render(context(review())), "word/styles.xml").encode())
    kept = {s.get(f"{W}styleId") for s in styles.iter(f"{W}style") if s.find(f"{W}pPr/{W}keepNext") is not None}

    assert {"Title", "Heading1", "Heading2", "About", "TableHead"} <= kept


def test_the_language_is_british_english() -> None:
    """For spelling, and for those who have it read out."""
    styles = etree.fromstring(part(ActionPlan().render(context(review())), "word/styles.xml").encode())

    assert [lang.get(f"{W}val") for lang in styles.iter(f"{W}lang")] == ["en-GB"]


def test_the_footer_counts_the_pages() -> None:
    """Page x of y, worked out by Word."""
    footer = etree.fromstring(part(ActionPlan().render(context(review())), "word/footer1.xml").encode())
    fields = [field.get(f"{W}instr", "").strip() for field in footer.iter(f"{W}fldSimple")]

    assert fields == ["PAGE", "NUMPAGES"]
    assert "".join(map(str, footer.itertext())) == "Seaborough Board · Action plan: ResponsePage 1 of 1"


def test_title_and_author_are_set() -> None:
    """From the response, as plain text."""
    core = opened(review(title="R & D", board="A <b> Board")).core_properties

    assert (core.title, core.author, core.language) == ("Action plan: R & D", "A <b> Board", "en-GB")


def test_the_bytes_are_the_same_in_every_process() -> None:
    """Whatever seed Python hashes with."""
    program = (
        "import sys; from renderers.papers import context; from renderers.test_action_plan import full_review;"
        "from scrkit.renderers.action_plan import ActionPlan;"
        "sys.stdout.buffer.write(ActionPlan().render(context(full_review())))"
    )
    tests = str(Path(__file__).resolve().parents[1])
    made = {
        subprocess.run(
            [sys.executable, "-c", program],
            env={**os.environ, "PYTHONPATH": tests, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }

    assert made == {ActionPlan().render(context(full_review()))}


def test_a_template_of_the_boards_own_replaces_ours() -> None:
    """With the same plan to draw on."""
    ours = saying(
        "{{ plan.board }}: {{ plan.rows|length }} actions{% for row in plan.rows %} {{ row.text }}{% endfor %}"
    )

    document = opened(full_review(), template=ours)

    assert document.paragraphs[0].text.startswith("Seaborough Board: 3 actions")


def test_a_template_that_leaves_out_an_action_is_refused() -> None:
    """A plan with actions missing would be approved by mistake."""
    ours = saying("{{ plan.board }}: {{ plan.rows[0].text }}")

    with pytest.raises(TemplateError, match=r"it leaves out 2 of 3 actions, the first is "):
        opened(full_review(), template=ours)


def test_markdown_takes_no_template() -> None:
    """One that is given must not be passed over in silence."""
    with pytest.raises(TemplateError, match="Markdown takes no template"):
        ActionPlan().render(context(review(), form=".md", template=saying("x"), template_name="x.docx"))


def test_a_broken_template_is_named_as_the_user_named_it() -> None:
    """The name that was given, not ours."""
    with pytest.raises(TemplateError, match=r"^my/plan.docx: "):
        opened(review(), template=saying("{{ nothing }}"), template_name="my/plan.docx")


def test_three_hundred_actions_are_all_there() -> None:
    """A large plan is whole."""
    (table,) = action_tables(opened(review(*(action(str(number)) for number in range(300)))))

    assert [row.cells[0].text for row in table.rows[1:]] == [str(number) for number in range(300)]


def test_the_renderer_is_offered_in_both_forms() -> None:
    """Through the hook that outsiders use."""
    (spec,) = scrkit_renderers(RenderersContext())

    assert (spec.id, spec.forms) == ("action-plan", (".docx", ".md"))
    assert isinstance(spec.load(), ActionPlan)


def test_nothing_heavy_is_imported_until_a_word_file_is_made() -> None:
    """The Markdown plan and the hook do without docxtpl, jinja2 and lxml."""
    program = (
        "import sys; import scrkit.renderers.builtin, scrkit.renderers.action_plan as a;"
        "print([name for name in ('docx', 'docxtpl', 'jinja2', 'lxml') if name in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert run.stdout.strip() == "[]"
