"""The review as a whole, from what its parts gave: shared by all layouts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrkit.language import Names, find_law, framework
from scrkit.layouts.body_names import fold_bodies
from scrkit.layouts.facts import governance_of, milestones_of, people_of, recorded_acceptances
from scrkit.layouts.identity import review_id
from scrkit.layouts.inheritance import inherit
from scrkit.model import Review

if TYPE_CHECKING:
    from scrkit.layouts.drafted import Drafted
    from scrkit.layouts.front import Front, Said
    from scrkit.model import Body

UNNAMED = "Not named"
"""The board of a document that names none."""


def whole_review(drafted: Drafted, front: Front, said: Said | None, names: Names, spelt: tuple[Body, ...]) -> Review:
    """Return the review of all that was *drafted*; *said* is its date, *spelt* are the bodies that it spells out."""
    law = find_law("\n".join(passage.text for passage in drafted.introduction))
    lessons, outside = inherit(drafted.lessons, drafted.actions)
    governance = governance_of(drafted.oversight, names)
    actions = (*(action for lesson in lessons for action in lesson.actions), *outside)
    owners = [owner for action in actions for owner in (*action.owners, *action.reports_to)]
    board = front.names[0] if front.names else UNNAMED
    return Review(
        id=review_id(board if front.names else front.title or "response", said),
        title=front.title or board,
        board=board,
        website=front.website,
        framework=framework(law),
        legal_basis=law,
        dated=said.day if said else None,
        milestones=milestones_of((*drafted.introduction, *drafted.oversight), said),
        people=people_of(drafted.introduction),
        acceptances=recorded_acceptances(drafted.introduction),
        introduction=drafted.introduction,
        lessons=lessons,
        actions=outside,
        governance=governance,
        bodies=fold_bodies([*owners, *governance.monitored_by], spelt, front.names, names),
        unplaced=drafted.unplaced,
    )
