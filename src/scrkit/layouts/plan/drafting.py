"""The review in a plan: ``draft_plan``, what the layouts ``table`` and ``cards`` share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from scrkit.language import find_law, framework
from scrkit.layouts.action_draft import ActionDrafter
from scrkit.layouts.body_names import fold_bodies
from scrkit.layouts.facts import governance_of, milestones_of, people_of, recorded_acceptances
from scrkit.layouts.front import Front, read_front
from scrkit.layouts.identity import document_names, review_id
from scrkit.layouts.inheritance import inherit
from scrkit.layouts.plan.action_rows import ActionRows
from scrkit.layouts.plan.cells import in_order
from scrkit.layouts.plan.edges import dated_of, edition_of
from scrkit.layouts.plan.entry_draft import EntryDrafter
from scrkit.layouts.plan.numbering import numbering_of, recommends
from scrkit.layouts.plan.opening import Edges
from scrkit.model import Draft, Notice, Review

if TYPE_CHECKING:
    from scrkit.layouts.plan.entry import Plan
    from scrkit.model import Outline
    from scrkit.plugin import LayoutContext

UNNAMED: Final = "Not named"
"""The board of a plan that names none."""


def draft_plan(plan: Plan, outline: Outline, context: LayoutContext) -> Draft:
    """Return the review in *plan*, which was found in *outline*."""
    edges = (*plan.title, *plan.opening, *plan.closing)
    body = "\n".join(block.printed for block in outline.blocks)
    front = read_front(plan.title, "\n".join(block.printed for block in edges), context.vocabulary, context.boards)
    names, spelt = document_names(front.names, body, context.vocabulary)
    said = dated_of(plan)
    numbering = numbering_of(plan)
    recommendations = frozenset(entry.number for entry in plan.entries if entry.number and recommends(entry))
    numbers = recommendations | numbering.labels | numbering.column | numbering.entries
    prose = ActionDrafter(names=names, numbers=numbers, dated=said.day if said else None)
    rows = ActionRows(
        vocabulary=context.vocabulary,
        prose=prose,
        numbering=numbering,
        recommendations=recommendations,
        key=plan.key,
    )
    around = Edges(plan=plan, names=names, placed=rows.placed, told=rows.told)
    introduction = around.introduction()
    drafter = EntryDrafter(rows=rows)
    for entry in map(in_order, plan.entries):
        drafter.add(entry)
    oversight = (*around.oversight(introduction), *around.closing())
    recorded = recorded_acceptances(introduction)
    lessons, outside = inherit(tuple(one.lesson(recorded) for one in drafter.lessons), tuple(drafter.outside))
    governance = governance_of(oversight, names)
    actions = (*(action for lesson in lessons for action in lesson.actions), *outside)
    owners = [owner for action in actions for owner in (*action.owners, *action.reports_to)]
    law = find_law("\n".join(passage.text for passage in introduction))
    board = front.names[0] if front.names else UNNAMED
    return Draft(
        review=Review(
            id=review_id(board if front.names else front.title or "plan", said),
            title=front.title or board,
            board=board,
            website=front.website,
            framework=framework(law),
            legal_basis=law,
            dated=said.day if said else None,
            edition=edition_of(plan),
            milestones=milestones_of((*introduction, *oversight), said),
            people=people_of(introduction),
            acceptances=recorded,
            introduction=introduction,
            lessons=lessons,
            actions=outside,
            governance=governance,
            status_scale=tuple(entry.printed for entry in plan.key),
            bodies=fold_bodies([*owners, *governance.monitored_by], spelt, front.names, names),
            unplaced=tuple(rows.told.unplaced),
        ),
        paragraphs=tuple(rows.placed.register.paragraphs),
        headings=(*around.headings(), *drafter.headings),
        furniture=plan.furniture,
        notices=(*plan.notices, *_unnamed(front), *rows.told.notices),
    )


def _unnamed(front: Front) -> tuple[Notice, ...]:
    """Return the notice that no board is named, where none is."""
    return () if front.names else (Notice(kind="board", text="the document names no safeguarding board"),)
