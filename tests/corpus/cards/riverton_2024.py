"""An integrated care board of 2024: labels on lines of their own in bold, bulleted owners, next actions."""

from __future__ import annotations

from corpus.composing.document import Document, Line, heading, para, points, title
from corpus.composing.judging import Expected, action, body, by, lesson, ongoing, post, within


def _labelled(label: str, *lines: str) -> tuple[Line, ...]:
    return (para(f"**{label}**"), *(points(line[2:])[0] if line.startswith("• ") else para(line) for line in lines))


DOCUMENT = Document(
    name="cards-riverton-2024",
    pages=True,
    forms=("docx", "odt", "html", "pdf", "txt", "md"),
    parts=(
        title("Riverton Safeguarding Children Partnership"),
        title("Local Child Safeguarding Practice Review “Wren”: the Partnership's action plan"),
        para("15 March 2024"),
        heading("Recommendation 1: Professional curiosity"),
        *_labelled("What the review said", "Workers took what they were told as it was told."),
        *_labelled("What we will do", "Reflective case discussions will be held in every service."),
        *_labelled(
            "Who is responsible",
            "• Head of Practice, Riverton Council",
            "• Named Professional, Riverton Health NHS Trust",
        ),
        *_labelled("By when", "by 30 September 2024"),
        heading("Recommendation 2: Bruising in babies"),
        *_labelled("What the review said", "The pathway was out of date."),
        *_labelled("What we will do", "The pathway will be written anew with the hospital."),
        *_labelled("Who is responsible", "• Designated Doctor"),
        *_labelled("By when", "July 2024"),
        heading("Recommendation 3: Hidden men"),
        *_labelled("What the review said", "Men in the household were not asked about."),
        *_labelled("What we will do", "Questions about men in the household will be part of all audits."),
        *_labelled("Who is responsible", "• Quality Assurance Group"),
        *_labelled("By when", "Ongoing"),
    ),
)

EXPECTED = Expected(
    layout="cards",
    board="Riverton Safeguarding Children Partnership",
    dated="2024-03-15",
    lessons=tuple(lesson(f"Recommendation {place}") for place in range(1, 4)),
    actions=(
        action(
            "Recommendation 1",
            None,
            "Reflective case discussions",
            post("Head of Practice", "Riverton Council"),
            post("Named Professional", "Riverton Health NHS Trust"),
            due=by("2024-09-30"),
        ),
        action(
            "Recommendation 2",
            None,
            "The pathway will be",
            post("Designated Doctor"),
            due=within("2024-07-01", "2024-07-31"),
        ),
        action("Recommendation 3", None, "Questions about men", body("Quality Assurance Group"), due=ongoing()),
    ),
    reason=(
        "each label stands by itself in bold; in the text file nothing but its repetition tells it from a paragraph",
        "the words after the number in the heading are the lesson's title",
    ),
)
