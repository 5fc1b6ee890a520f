"""The review in a plan: ``draft_plan``, what the layouts ``table`` and ``cards`` share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from scrkit.layouts.action_draft import ActionDrafter
from scrkit.layouts.drafted import Drafted
from scrkit.layouts.facts import recorded_acceptances
from scrkit.layouts.front import Front, part_sign_off, read_front
from scrkit.layouts.heading import tokens
from scrkit.layouts.identity import document_names
from scrkit.layouts.plan.action_rows import ActionRows
from scrkit.layouts.plan.cells import in_order
from scrkit.layouts.plan.edges import dated_of, edition_of
from scrkit.layouts.plan.entry_draft import EntryDrafter
from scrkit.layouts.plan.month_first import month_first
from scrkit.layouts.plan.naming import numbered_by
from scrkit.layouts.plan.numbering import numbering_of, recommends
from scrkit.layouts.plan.opening import Edges
from scrkit.layouts.whole import whole_review
from scrkit.model import Draft, Notice

if TYPE_CHECKING:
    from scrkit.language import Names
    from scrkit.layouts.front import Said
    from scrkit.layouts.plan.entry import Plan
    from scrkit.model import Outline
    from scrkit.plugin import LayoutContext


def draft_plan(plan: Plan, outline: Outline, context: LayoutContext) -> Draft:
    """Return the review in *plan*, which was found in *outline*."""
    edges = "\n".join(block.printed for block in (*plan.title, *plan.opening, *plan.closing))
    front = read_front(plan.title, edges, context.vocabulary, context.boards, publishers=True)
    body = "\n".join(block.printed for block in outline.blocks)
    names, spelt = document_names(front.names, body, context.vocabulary)
    beside = frozenset(word for name in front.names for word in tokens(name)).union(context.vocabulary.fillers)
    after, sign_off = part_sign_off(plan.closing, beside)
    said = dated_of(plan, sign_off)
    rows = _rows(plan, names, said, context)
    around = Edges(plan=plan, sign_off=sign_off, names=names, placed=rows.placed, told=rows.told)
    introduction = around.introduction()
    drafter = EntryDrafter(rows=rows)
    for entry in map(in_order, plan.entries):
        drafter.add(entry)
    drafted = Drafted(
        introduction=introduction,
        lessons=tuple(one.lesson(recorded_acceptances(introduction)) for one in drafter.lessons),
        actions=tuple(drafter.outside),
        oversight=(*around.oversight(introduction), *around.closing(after)),
        unplaced=tuple(rows.told.unplaced),
    )
    review = evolve(
        whole_review(drafted, front, said, names, spelt),
        edition=edition_of(plan),
        status_scale=tuple(entry.printed for entry in plan.key),
    )
    doubts = (*plan.notices, *_unnamed(front), *month_first(review.all_actions()), *rows.told.notices)
    return Draft(
        review=review,
        paragraphs=tuple(rows.placed.register.paragraphs),
        headings=(*around.headings(), *drafter.headings),
        furniture=plan.furniture,
        notices=tuple(dict.fromkeys(doubts)),
    )


def _rows(plan: Plan, names: Names, said: Said | None, context: LayoutContext) -> ActionRows:
    """Return what makes the actions of *plan*: its numbers, its key, and its own date."""
    numbering = numbering_of(plan)
    sections = (numbered_by(entry.section) for entry in plan.entries if entry.section)
    told = (entry.number for entry in plan.entries if recommends(entry))
    recommendations = frozenset(number for number in (*told, *sections) if number)
    numbers = recommendations | numbering.labels | numbering.column | numbering.entries
    return ActionRows(
        vocabulary=context.vocabulary,
        prose=ActionDrafter(names=names, numbers=numbers, dated=said.day if said else None),
        numbering=numbering,
        recommendations=recommendations,
        key=plan.key,
    )


def _unnamed(front: Front) -> tuple[Notice, ...]:
    """Return the notice that no board is named, where none is."""
    if front.names:
        return ()
    return (Notice(kind="board", text="the document names no board and no other body that answers"),)
