"""A trust's plan of 2023 in a template whose prompts were left in, with a last row nobody filled in."""
# ruff: noqa: RUF001 - a paragraph is one line, with the dashes that are printed

from __future__ import annotations

from corpus.composing.document import Document, para, table, title
from corpus.composing.judging import Expected, action, after, condition, lesson, none, post, within

DOCUMENT = Document(
    name="table-ashcombe-2023",
    foot="Ashcombe Care NHS Trust – version 1",
    landscape=True,
    forms=("docx", "odt", "html", "pdf", "xlsx", "md"),
    parts=(
        title("Ashcombe Care NHS Trust"),
        title("Action plan after the independent review of the care of Ms W"),
        para("6 June 2023"),
        table(
            [
                ["Recommendation", "Action", "Evidence and assurance", "Lead / ownership", "Target date"],
                [
                    "[State the recommendation]",
                    "[What will be done? One action a row]",
                    "[How will you show it?]",
                    "[Role, not name]",
                    "[A realistic date]",
                ],
                [
                    "1. The crisis line should be answered by a clinician.",
                    "Recruit four clinicians for the evenings",
                    "Rota",
                    "Service Director, Crisis Care",
                    "September 2023",
                ],
                [
                    "2. Handovers between shifts should be written.",
                    "Put a handover page into the record system",
                    "Screenshot; audit of one week",
                    "Chief Nursing Information Officer",
                    "Once the new system is live",
                ],
                [
                    "3. Families should be told within a day of a serious incident.",
                    "Write a guide for duty managers",
                    "The guide",
                    "Patient Safety Manager",
                    "To be confirmed",
                ],
                [
                    "4. The trust should learn from its own complaints.",
                    "Read all complaints of two years together",
                    "Thematic report",
                    "Head of Patient Experience",
                    "Within 12 weeks of publication",
                ],
                ["", "", "", "", ""],
            ],
            (7.0, 6.4, 4.6, 4.4, 3.2),
        ),
    ),
)

EXPECTED = Expected(
    layout="table",
    board="Ashcombe Care NHS Trust",
    dated="2023-06-06",
    lessons=tuple(lesson(str(place)) for place in range(1, 5)),
    actions=(
        action(
            "1", None, "Recruit four", {"said": "Service Director, Crisis Care"}, due=within("2023-09-01", "2023-09-30")
        ),
        action("2", None, "Put a handover page", post("Chief Nursing Information Officer"), due=condition()),
        action("3", None, "Write a guide", post("Patient Safety Manager"), due=none()),
        action(
            "4",
            None,
            "Read all complaints",
            post("Head of Patient Experience"),
            due=after("P12W") | {"duration": ["P12W", "P84D"]},
        ),
    ),
    reason=(
        "the row of prompts in square brackets is the template's, not the trust's",
        "the numbers are typed before the recommendations, in the same cell",
        "the empty row says nothing",
    ),
)
