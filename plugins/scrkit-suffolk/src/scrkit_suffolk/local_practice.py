"""SUF101 and SUF102: whether a Suffolk response says when its meetings are, and calls bodies by their names.

SUF101: an action falls due at a meeting of the Board in a month in which the board's profile has no meeting. A meeting
that has no date at all ("future LSCB meetings") is no one meeting, and is left alone.
SUF102: an owner, or who receives a report, is a group or a partner of the profile under another name than its full
one. An abbreviation that the response itself spells out is no other name. One finding for each name; names are
compared, and never rewritten.

Both are silent on every response that is not Suffolk's.
"""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from scrkit.language import default_vocabulary, find_spelt, fold
from scrkit.model import AtEvent, Finding, Where
from scrkit_suffolk.rules import LOCAL_PRACTICE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from scrkit.model import Action, Board, Owner, Passage, Review, Rule, Step
    from scrkit.plugin import ValidationContext

BOARD = "suffolk"
_MEETING, _NAME = LOCAL_PRACTICE


class LocalPractice:
    """The validator ``suffolk.local-practice``."""

    def __call__(self, context: ValidationContext) -> Iterator[Finding]:
        """Yield what is wrong with a response of Suffolk's board, and nothing of another's."""
        board = context.board
        if board is not None and board.id == BOARD:
            yield from _meetings(context.review, board)
            yield from _names(context.review, board)


def _meetings(review: Review, board: Board) -> Iterator[Finding]:
    called, groups = _called(review, board), frozenset(fold(name) for names in board.groups for name in names)
    for action in review.all_actions():
        for part in action.steps or (action,):
            due = part.deadline
            if not isinstance(due, AtEvent) or _is_known(due, board):
                continue
            if _of_the_board(due.event, part, called, groups):
                message = f"“{due.said}” is a meeting of the Board of which its profile has no day"
                yield _finding(
                    _MEETING, [Where.paragraph(action)], message, due.said, "give the day, here and in the profile"
                )


def _called(review: Review, board: Board) -> frozenset[str]:
    """Return all that the board is called in *review*, folded."""
    own = (name for body in review.bodies if review.board in body.names for name in body.names)
    return frozenset(map(fold, (*board.names, *own, *default_vocabulary().boards)))


def _of_the_board(event: str, part: Action | Step, called: frozenset[str], groups: frozenset[str]) -> bool:
    """Return whether *event* is a meeting of the board: by its own words, or because the board gets the report."""
    head, meeting, _ = event.partition("meeting")
    if not meeting or _ends_with(head, groups):
        return False
    return _ends_with(head, called) or any(fold(owner.body or "") in called for owner in part.reports_to)


def _ends_with(head: str, names: frozenset[str]) -> bool:
    """Return whether one of the folded *names* stands at the end of *head*."""
    folded = f" {fold(head)}"
    return any(folded.endswith(f" {name}") for name in names)


def _is_known(due: AtEvent, board: Board) -> bool:
    """Return whether *board* meets within the days of *due*; what has no first and last day is not judged."""
    if due.earliest is None or due.latest is None:
        return True
    return any(due.earliest <= meeting.on <= due.latest for meeting in board.meetings)


def _names(review: Review, board: Board) -> Iterator[Finding]:
    full = {fold(name): names[0] for names in (*board.groups, *board.bodies) for name in names}
    known = {*full.values(), *_spelt(review)}
    places: dict[str, list[Where]] = {}
    for action in review.all_actions():
        for name in dict.fromkeys(owner.body for owner in _everyone(action) if owner.body):
            if fold(name) in full and name not in known:
                places.setdefault(name, []).append(Where.paragraph(action))
    for name, found in places.items():
        own = full[fold(name)]
        yield _finding(_NAME, found, f"“{name}” is “{own}” in the board's profile", name, f"write “{own}”")


def _everyone(action: Action) -> Iterator[Owner]:
    yield from (*action.owners, *action.reports_to)
    for step in action.steps:
        yield from (*step.owners, *step.reports_to)


def _spelt(review: Review) -> frozenset[str]:
    """Return every abbreviation that *review* spells out somewhere, "Suffolk County Council (SCC)"."""
    texts = (paragraph.text for paragraph in _paragraphs(review))
    return frozenset(name for text in texts for body in find_spelt(text) for name in body.aliases)


def _paragraphs(review: Review) -> Iterable[Action | Passage]:
    inside = ((*one.text, *one.views, *one.taken, *one.impacts) for one in review.lessons)
    return chain(review.introduction, *inside, review.all_actions(), review.governance.text)


def _finding(rule: Rule, where: list[Where], message: str, words: str, mend: str) -> Finding:
    return rule.finding(message, where[0], also=tuple(where[1:]), words=words, mend=mend)
