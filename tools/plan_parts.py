"""The parts of a plan that more than one template shows: figures, what needs attention, the actions."""

from __future__ import annotations

from wordml import each, field, paragraph, run, tab, table, when

INCOMPLETE = (
    "Not every check could be run. What is listed below may not be all that is wrong. "
    "Do not rely on this paper as checked."
)


def lines(items: str) -> str:
    """Return one paragraph of a cell for each line of *items*."""
    return each("line", items, paragraph("{{ line }}", style="TableText"))


def cell(text: str, *, style: str | None = None) -> str:
    """Return a cell of one paragraph."""
    return paragraph(run(text, style=style), style="TableText")


def facts() -> str:
    """Return what the paper is: whose, of when, for which meeting."""
    return table(
        "About this paper",
        [38, 28, 38, 59, 57, 47],
        ["Response dated", "Edition", "As on", "For the meeting", "Monitored by", "Exceptions reported to"],
        [
            cell("{{ plan.dated }}"),
            cell("{{ plan.edition }}"),
            cell("{{ plan.on }}"),
            lines("plan.meetings"),
            cell("{{ plan.monitored_by }}"),
            cell("{{ plan.exceptions_to }}"),
        ],
    )


def incomplete() -> str:
    """Return the notice that checks are missing, which stands only where they are."""
    return when(
        "not plan.complete",
        paragraph(run("INCOMPLETE. ", style="Strong"), INCOMPLETE, style="Notice"),
    )


def figures() -> str:
    """Return the summary in figures."""
    return table(
        "Summary: how many actions, and which of them lack something or fall due",
        [98, 24, 145],
        ["What", "How many", "Which"],
        [cell("{{ row.what }}"), cell("{{ row.number }}", style="Strong"), cell("{{ row.which }}")],
        rows="plan.summary",
    )


def attention() -> str:
    """Return the errors and warnings by rule."""
    where = paragraph(run("{{ point.where }}: ", style="Strong"), run("{{ point.message }}"), style="TableText")
    what = paragraph(run("{{ row.title }} "), run("({{ row.code }})", style="Said"), style="TableText")
    return paragraph("{{ plan.standing }}") + when(
        "plan.attention",
        table(
            "What needs the board's attention: errors and warnings by rule",
            [24, 74, 169],
            ["Kind", "What is wrong", "Where, and what was found"],
            [cell("{{ row.severity }}", style="Strong"), what, each("point", "row.points", where)],
            rows="plan.attention",
        ),
    )


def actions() -> str:
    """Return the actions, lesson by lesson."""
    return each(
        "group",
        "plan.groups",
        paragraph("{{ group.title }}", style="Heading2"),
        when("group.about", paragraph("{{ group.about }}", style="About")),
        when("group.rows", _actions()),
        when("not group.rows", paragraph("The response sets no action here.")),
    )


def _actions() -> str:
    reference = cell("{{ row.reference }}", style="Strong")
    action = "".join(
        (
            cell("{{ row.text }}"),
            each("item", "row.items", paragraph("{{ item }}", style="TableBullet")),
            lines("row.steps"),
            each(
                "evidence",
                "row.evidence",
                paragraph(run("Closed by: ", style="Strong"), "{{ evidence }}", style="TableText"),
            ),
        )
    )
    return table(
        "Actions: {{ group.title }}",
        [24, 95, 42, 36, 46, 24],
        ["Reference", "Action", "Lead and others", "Reports to", "Deadline", "Progress"],
        [reference, action, _lead(), lines("row.reports_to"), _due(), lines("row.progress")],
        rows="group.rows",
    )


def _lead() -> str:
    named = when("not row.unowned", lines("row.lead"))
    return named + when("row.unowned", each("line", "row.lead", cell("{{ line }}", style="Strong")))


def _due() -> str:
    return each(
        "due",
        "row.due",
        cell("{% if due.step %}{{ due.step }}: {% endif %}{{ due.when }}", style="Strong"),
        when("due.said", cell("“{{ due.said }}”", style="Said")),
        each("remark", "due.remarks", cell("{{ remark }}", style="Said")),
    )


def footer(name: str) -> str:
    """Return the footer: which paper this is, and page x of y."""
    page = (tab(), run("Page "), field("PAGE"), run(" of "), field("NUMPAGES"))
    return paragraph(run(f"{{{{ plan.board }}}} · {name}: {{{{ plan.title }}}}"), *page, style="Footer")
