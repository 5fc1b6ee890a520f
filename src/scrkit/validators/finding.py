"""How a rule reports: at a lesson, a paragraph or the document, with its own severity, level and source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from scrkit.model import Action, Finding, Passage, Review, Rule, Span, Where

if TYPE_CHECKING:
    from datetime import date

    from scrkit.model import Deadline


def at_id(review: Review, paragraph: str, at: Span) -> Where:
    """Return the place *at* in *review* of the paragraph with this id, by its number where it has one."""
    passages: tuple[Action | Passage, ...] = (*review.introduction, *review.governance.text, *review.all_actions())
    number = next((passage.number for passage in passages if passage.id == paragraph), None)
    return Where(kind="paragraph", id=paragraph, number=number, at=at)


def deadlines_of(action: Action) -> tuple[Deadline, ...]:
    """Return the deadlines of the steps of *action*, and its own where it is that of no step."""
    steps = tuple(step.deadline for step in action.steps)
    return steps if action.deadline in steps else (*steps, action.deadline)


def numeric(day: date) -> str:
    """Return *day* in figures, as the British write it."""
    return f"{day.day}/{day.month}/{day.year}"


@frozen(kw_only=True)
class Reporter:
    """Makes the findings of one family from its *rules*."""

    rules: tuple[Rule, ...]

    def report(  # noqa: PLR0913 - the parts of a finding, all but three by keyword
        self,
        code: str,
        where: Where,
        message: str,
        *,
        also: tuple[Where, ...] = (),
        words: str | None = None,
        mend: str | None = None,
    ) -> Finding:
        """Return a finding of the rule *code* at *where*; *words* are the offending ones, *mend* what would help.

        *also* are the other places, of a rule that speaks once for the whole document.
        """
        rule = next(rule for rule in self.rules if rule.code == code)
        return rule.finding(message, where, also=also, words=words, mend=mend)
