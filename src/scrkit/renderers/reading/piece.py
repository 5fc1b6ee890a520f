"""One piece of a document beside what it was taken for. Imports the model and ``row``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from scrkit.model import NOWHERE
from scrkit.renderers.reading.order import Order
from scrkit.renderers.row import row_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrkit.model import Action, Lesson, Line, Paragraph, Reading, Review, View
    from scrkit.renderers.row import Due, Row

_KINDS = {
    "introduction": "Introduction",
    "lesson": "The lesson",
    "view": "View",
    "action_taken": "Action taken",
    "impact": "Impact",
    "action": "Action",
    "governance": "Governance",
}
_ACCEPTANCE = {
    "accepted": "accepted",
    "partly": "accepted in part",
    "not_accepted": "not accepted",
    "not_stated": "acceptance not stated",
}


@frozen(kw_only=True)
class Fact:
    """One thing that was read: *what* it is, and its value in words; *doubt* says what to look at in it."""

    what: str
    value: str
    doubt: str = ""


@frozen(kw_only=True)
class Piece:
    """A paragraph, heading or line of the document: *said* are its words, *kind* what it was taken for.

    *anchor* is its place on the page. *left* says that it belongs nowhere in the review.
    """

    anchor: str
    kind: str
    said: str
    number: str = ""
    place: str = ""
    heading: bool = False
    left: bool = False
    facts: tuple[Fact, ...] = ()


def pieces_of(reading: Reading) -> tuple[Piece, ...]:
    """Return all that was read but the furniture, in the order of the document."""
    review = reading.review
    spans = (
        *(line.at for line in (*reading.headings, *reading.unplaced)),
        *(paragraph.at for paragraph in reading.paragraphs),
    )
    order = Order(spans)
    heads = frozenset(line.at for line in reading.headings)
    actions = {action.id: row_of(action, _by_id(review), review.status_scale) for action in review.all_actions()}
    views = {view.id: view for lesson in review.lessons for view in lesson.views}
    headed = {lesson.at: lesson for lesson in review.lessons if lesson.at != NOWHERE}
    opened = {passage.id: lesson for lesson in review.lessons for passage in lesson.text[:1] if lesson.at not in heads}
    told = (
        *((line.at, _heading(line, headed.get(line.at))) for line in reading.headings),
        *(
            (at.at, _paragraph(at, actions.get(at.id), views.get(at.id), opened.get(at.id)))
            for at in reading.paragraphs
        ),
        *((line.at, _left(line, place)) for place, line in enumerate(reading.unplaced, 1)),
    )
    return tuple(piece for _, piece in sorted(told, key=lambda one: order.key(one[0])))


def _left(line: Line, place: int) -> Piece:
    at = line.at.words
    return Piece(anchor=f"left-{place}", kind="Left over", said=line.text, place=at, left=True)


def _by_id(review: Review) -> dict[str, Action]:
    return {action.id: action for action in review.all_actions()}


def _heading(line: Line, lesson: Lesson | None) -> Piece:
    facts = tuple(_lesson_facts(lesson)) if lesson else ()
    return Piece(anchor="", kind="Heading", said=line.text, place=line.at.words, heading=True, facts=facts)


def _lesson_facts(lesson: Lesson) -> Iterator[Fact]:
    yield Fact(what="Lesson", value=f"{lesson.number or lesson.id}: {lesson.title}")
    answers = ", ".join(f"{one.learning}{'' if one.extent == 'whole' else ' (part)'}" for one in lesson.learning)
    if answers:
        yield Fact(what="Answers learning", value=answers)
    yield Fact(what="Acceptance", value=_ACCEPTANCE[lesson.acceptance])


def _paragraph(paragraph: Paragraph, row: Row | None, view: View | None, lesson: Lesson | None) -> Piece:
    facts = tuple(_lesson_facts(lesson)) if lesson else ()
    if view is not None:
        facts = (Fact(what="Says of the lesson", value=_ACCEPTANCE[view.acceptance]),)
    if row is not None:
        facts = tuple(_action_facts(row))
    return Piece(
        anchor=f"p-{paragraph.id}",
        kind=", ".join(_KINDS[kind] for kind in paragraph.kinds),
        said=paragraph.text,
        number=paragraph.number or "",
        place=paragraph.at.words,
        facts=facts,
    )


def _action_facts(row: Row) -> Iterator[Fact]:
    yield Fact(what="Action", value=row.reference)
    yield Fact(what="Text", value="\n".join((row.text, *(f"- {item}" for item in row.items))))
    yield Fact(what="Owner", value="\n".join(row.lead), doubt="no owner" if row.unowned else "")
    if row.reports_to != ("not stated",):
        yield Fact(what="Reports to", value="\n".join(row.reports_to))
    for due in row.due:
        yield _due(due)
    if row.evidence:
        yield Fact(what="Evidence", value="\n".join(row.evidence))
    if row.progress != ("not reported",):
        yield Fact(what="Progress printed", value="\n".join(row.progress))


def _due(due: Due) -> Fact:
    step = f"{due.step}: " if due.step else ""
    said = f" (“{due.said}”)" if due.said else ""
    what = f"{step}{due.what}\n" if due.what else step
    doubts = list(due.remarks)
    if due.missing:
        doubts.append("no deadline")
    elif due.day is None and not due.settled:
        doubts.append("no day can be told")
    return Fact(what="Deadline", value=f"{what}{due.when}{said}", doubt="; ".join(doubts))
