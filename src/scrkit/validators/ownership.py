"""SCR301 to SCR305 and SCR307: who answers for each action.

SCR301: an action has neither an owner nor anybody who receives a report of it.
SCR302: an action is owned by the whole board, or by everybody, and by nobody else in the lead; those who only support
or contribute do not count.
SCR303: somebody receives a report and nobody is named to write it. Never together with SCR301.
SCR304: work is handed to a group that is still to be formed. SCR305: several owners of one thing, and none is the lead;
a step is asked by itself. SCR307: a person where a post is expected: an honorific with a name, or somebody whom the
document names in a published role. A person beside a post is no fault.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from scrkit.language import default_vocabulary, fold
from scrkit.model import Where
from scrkit.validators.finding import Reporter
from scrkit.validators.naming import of_abbreviations, of_bodies
from scrkit.validators.paragraphs import paragraphs
from scrkit.validators.rules.ownership import OWNERSHIP

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrkit.model import Action, Finding, Owner, Review
    from scrkit.plugin import ValidationContext


class Ownership:
    """The rules of ownership."""

    def __call__(self, context: ValidationContext) -> Iterator[Finding]:
        """Yield what is wrong with the owners of each action, and with the names of bodies in the whole response."""
        review = context.review
        board = _board_names(review)
        people = frozenset(fold(person.name) for person in review.people)
        for action in review.all_actions():
            found = _of_action(action, board)
            if found is not None:
                yield found
            yield from _unformed(action)
            yield from _without_lead(action)
            yield from _persons(action, people)
        told = paragraphs(review)
        yield from of_bodies(review, told)
        yield from of_abbreviations(review, told)


_report = Reporter(rules=OWNERSHIP).report


def _board_names(review: Review) -> frozenset[str]:
    """Return every name of the response's board, folded: its own in this document, and what any board is called."""
    own = [name for body in review.bodies if review.board in body.names for name in body.names]
    return frozenset(fold(name) for name in (review.board, *own, *default_vocabulary().boards))


def _of_action(action: Action, board: frozenset[str]) -> Finding | None:
    where = Where.paragraph(action)
    if not action.owners and not action.reports_to:
        return _report(
            "SCR301",
            where,
            "nobody is named to do this or to receive a report of it",
            mend="name a post, or a group with a chair, that answers for the action",
        )
    if not action.owners:
        receivers = " and ".join(owner.said for owner in action.reports_to)
        return _report(
            "SCR303",
            where,
            f"a report goes to {receivers}, and nobody is named to provide it",
            words=receivers,
            mend="name who writes and presents the report",
        )
    leads = [owner for owner in action.owners if owner.role not in {"support", "contributor"}]
    if leads and all(_is_whole(owner, board) for owner in leads):
        return _report(
            "SCR302",
            where,
            f"{leads[0].said} as a whole owns this, so no one person can be asked about it",
            words=leads[0].said,
            mend="name the post or the sub-group that answers to the board for the action",
        )
    return None


def _is_whole(owner: Owner, board: frozenset[str]) -> bool:
    """Whether *owner* is everybody, or the board itself and no post or group of it."""
    return owner.collective or (owner.post is None and owner.body is not None and fold(owner.body) in board)


_GROUP = r"(?:group|sub-?group|panel|forum|committee|board|team|network|task\s+force|working\s+party|partnership)s?"
_FORMED = re.compile(
    r"(?<!has )(?<!have )(?<!had )(?<!was )(?<!were )\b"
    r"(?:establish|set\s+up|setting\s+up|form|create|convene|constitute|commission)(?:ing)?\s+"
    rf"(?P<group>(?:an?|the|one|two|three)\s+(?:[\w\u2019'-]+\s+){{0,6}}?{_GROUP})\b",
    re.IGNORECASE,
)
_TO_FORM = re.compile(
    rf"(?P<group>\b(?:[\w\u2019'-]+\s+){{0,4}}{_GROUP}),?\s*\(?(?:which\s+(?:is|are|has|have)\s+)?(?:yet\s+)?to\s+be\s+"
    r"(?:established|set\s+up|formed|created|convened)\b",
    re.IGNORECASE,
)


def _unformed(action: Action) -> Iterator[Finding]:
    """Yield that a group which is to do the work is still to be formed, once for each action."""
    texts = (action.text, *action.items, *(owner.said for owner in action.owners))
    for text in texts:
        found = _FORMED.search(text) or (_TO_FORM.search(text) if "to be" in text.lower() else None)
        if found:
            yield _report(
                "SCR304",
                Where.paragraph(action),
                f"\u201c{found['group'].strip()}\u201d does not exist yet, so that nobody can be asked about its work",
                words=found["group"].strip(),
                mend="name who forms the group and by when, and who answers for the work until then",
            )
            return


def _without_lead(action: Action) -> Iterator[Finding]:
    """Yield that several own one thing, the action or a step of it, and none is said to lead."""
    shared = [step.owners for step in action.steps] if action.steps else [action.owners]
    for owners in shared:
        equal = [owner for owner in owners if owner.role is None]
        if len(equal) > 1 and not any(owner.role == "lead" for owner in owners):
            named = " and ".join(owner.said for owner in equal[:2])
            yield _report(
                "SCR305",
                Where.paragraph(action),
                f"{named}{' and others' if len(equal) > 2 else ''} own this, and none of them is said to lead",  # noqa: PLR2004 - two are named
                words=equal[0].said,
                mend="say who leads, and who supports",
            )
            return


_HONORIFIC = re.compile(
    r"\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Lady|Lord|Rev|Revd|Cllr|Councillor)\.?\s+[A-Z][\w\u2019'-]+"
)


def _persons(action: Action, people: frozenset[str]) -> Iterator[Finding]:
    """Yield each owner of *action* who is a person without a post."""
    for owner in action.owners:
        bare = fold(_HONORIFIC.sub(lambda found: found[0].rsplit(maxsplit=1)[-1], owner.said))
        named = _HONORIFIC.search(owner.said) or bare in people or fold(owner.said) in people
        if named and (owner.post is None or fold(owner.post) in {bare, fold(owner.said)}):
            yield _report(
                "SCR307",
                Where.paragraph(action),
                "a person is named here, and no post: when the person leaves, nobody owns the action",
                words=owner.said,
                mend="name the post, with its organisation",
            )
