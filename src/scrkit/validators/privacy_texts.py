"""Every text that may tell whom a document is about, with its place: paragraphs, headings, and what no paper shows.

Of a review, its paragraphs and titles and what was read from them. Of an outline, what the review does not hold:
headings, running heads, comments, properties.
"""

from __future__ import annotations

import re
from pathlib import PureWindowsPath
from typing import TYPE_CHECKING, Final, Literal

from attrs import frozen

from scrkit.model import Action, Where

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrkit.model import Block, Outline, Owner, Passage, Review, Step
    from scrkit.plugin import ValidationContext

Kind = Literal["text", "title", "running", "beside", "property", "file"]
"""In the text, in the title block, in a running head, in what is beside the text, in a property, in the file's name."""

_BESIDE: Final = {"comment": "a comment", "change": "a tracked change", "hidden": "hidden text"}
_ITEM: Final = re.compile(r"^(?:- )?")
_SENTENCE: Final = 12
"""Words of a block that is a sentence, with which a title block ends; with a full stop a third of them is enough."""


@frozen(kw_only=True)
class Text:
    """One text: what *kind* of place it stands in, how people call that, and *where* it is.

    *derived* says that it was read from another text, or may have been: what it says there is not said again.
    """

    text: str
    where: Where
    kind: Kind = "text"
    called: str = "the text"
    derived: bool = False


def texts_of(context: ValidationContext) -> Iterator[Text]:
    """Yield every text of the review, of its outline and its file's name; those that are derived come last."""
    every = [*_of_review(context.review, context.outline)]
    if context.outline is not None:
        every += _of_outline(context.outline, {line for text in every for line in _lines(text.text)})
    if context.file is not None:
        name = PureWindowsPath(context.file).name  # which takes both slashes
        every.append(Text(text=name, where=Where(kind="document"), kind="file", called="the name of the file"))
    yield from (text for text in every if not text.derived)
    yield from (text for text in every if text.derived)


def _of_review(review: Review, outline: Outline | None) -> Iterator[Text]:
    """Yield the texts of *review*: title block, paragraphs, titles of lessons, and what could not be placed."""
    document = Where(kind="document")
    for line in (review.title, review.board, review.website, review.edition):
        if line:
            yield Text(text=line, where=document, kind="title", called="the title block")
    for passage in _passages(review):
        yield Text(text=passage.text, where=Where.paragraph(passage))
    for action in review.all_actions():
        yield from _of_action(action)
    for lesson in review.lessons:
        yield Text(text=lesson.title, where=Where.lesson(lesson), called="a heading")
    titles = {line for block in _title_block(outline) for line in _lines(block.printed)}
    for unplaced in review.unplaced:
        where = Where(kind="document", at=unplaced.at)
        titled = _lines(unplaced.text) <= titles
        if titled:
            yield Text(text=unplaced.text, where=where, kind="title", called="the title block")
        else:
            yield Text(text=unplaced.text, where=where)
    for said in _derived(review):
        yield Text(text=said, where=document, derived=True)


def _passages(review: Review) -> Iterator[Passage]:
    """Yield every paragraph that is no action."""
    yield from review.introduction
    for lesson in review.lessons:
        yield from (*lesson.text, *lesson.views, *lesson.taken, *lesson.impacts)
    yield from review.governance.text


def _of_action(action: Action) -> Iterator[Text]:
    """Yield the texts of *action*; those of cells stand in a table, and elsewhere in its own text."""
    where = Where.paragraph(action)
    for text in (action.text, *action.items, *action.evidence):
        yield Text(text=text, where=where)
    for reported in action.reported:
        for text in filter(None, (reported.value, reported.text)):
            yield Text(text=text, where=where)
    parts: tuple[Action | Step, ...] = (action, *action.steps)
    for part in parts:
        if part.deadline.said:
            yield Text(text=part.deadline.said, where=where, derived=True)
        for owner in (*part.owners, *part.reports_to):
            yield from (Text(text=text, where=where, derived=True) for text in _of_owner(owner))
    for step in action.steps:
        yield Text(text=step.text, where=where, derived=True)


def _of_owner(owner: Owner) -> Iterator[str]:
    yield from filter(None, (owner.said, owner.post, owner.body))


def _derived(review: Review) -> Iterator[str]:
    """Yield what was read from paragraphs and stands in the review by itself."""
    for person in review.people:
        yield from (person.name, person.role)
    for body in review.bodies:
        yield from body.names
    for milestone in review.milestones:
        yield from (milestone.what, milestone.when.said)
    for recorded in review.acceptances:
        yield recorded.said
    for owner in (*review.governance.monitored_by, *review.governance.exceptions_to):
        yield from _of_owner(owner)
    for impact in (impact for lesson in review.lessons for impact in lesson.impacts):
        yield from (measure.said for measure in impact.measures)
    yield from (*review.legal_basis, *review.status_scale)


def _of_outline(outline: Outline, known: set[str]) -> Iterator[Text]:
    """Yield the texts of *outline*, those of its blocks without the ones of which every line is *known*."""
    titled = {id(block) for block in _title_block(outline)}
    for block in outline.blocks:
        where = Where(kind="document", at=block.at)
        if not (_lines(block.text) <= known or _lines(block.printed) <= known):
            yield _of_block(block, where, titled=id(block) in titled)
    running = {line.text: line.at for line in reversed(outline.furniture)}  # each once, where it first stands
    for text, at in reversed(running.items()):
        where = Where(kind="document", at=at)
        yield Text(text=text, where=where, kind="running", called="a running head or foot")
    for notice in outline.notices:
        if notice.said:
            called = _BESIDE.get(notice.kind, "what the file holds beside its text")
            yield Text(text=notice.said, where=Where(kind="document", at=notice.at), kind="beside", called=called)
    for table in outline.tables:
        if table.name:
            where = Where(kind="document", at=table.at)
            yield Text(text=table.name, where=where, kind="beside", called="the name of a table or sheet")
    for one in outline.properties:
        where = Where(kind="document")
        called = f"the property \u201c{one.name}\u201d of the file"
        yield Text(text=one.name, where=where, kind="property", called="the name of a property of the file")
        yield Text(text=one.value, where=where, kind="property", called=called)


def _of_block(block: Block, where: Where, *, titled: bool) -> Text:
    """Return the text of a block that the review holds otherwise, rejoined or read, or not at all: a heading."""
    if titled:
        return Text(text=block.printed, where=where, kind="title", called="the title block")
    heading = block.kind == "heading"
    return Text(text=block.printed, where=where, called="a heading" if heading else "the text", derived=not heading)


def _title_block(outline: Outline | None) -> Iterator[Block]:
    """Yield the blocks before the first that has a number, stands in a table or is a sentence."""
    for block in () if outline is None else outline.blocks:
        length = len(block.text.split())
        sentence = length >= _SENTENCE or (length >= _SENTENCE // 3 and block.text.rstrip().endswith("."))
        if sentence or block.number is not None or block.cell is not None:
            return
        yield block


def _lines(text: str) -> set[str]:
    """Return the lines of *text* for comparison, without the dashes of items."""
    return {_ITEM.sub("", " ".join(line.split())) for line in text.splitlines() if line.strip()}
