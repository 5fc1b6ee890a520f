"""Facts of the review as a whole, gathered from the paragraphs that tell them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrkit.language import Names, find_milestones, find_oversight, find_people, find_recorded
from scrkit.model import Dated, Governance, Milestone, Paragraph, Passage, Person, RecordedAcceptance

if TYPE_CHECKING:
    from scrkit.layouts.front import Said


def passage_of(paragraph: Paragraph) -> Passage:
    """Return *paragraph* as a passage of the review."""
    return Passage(
        id=paragraph.id, number=paragraph.number, label=paragraph.label, text=paragraph.text, at=paragraph.at
    )


def recorded_acceptances(introduction: tuple[Passage, ...]) -> tuple[RecordedAcceptance, ...]:
    """Return the acceptances that the introduction records for numbered learning."""
    return tuple(
        RecordedAcceptance(
            said=found.said,
            first=found.first,
            last=found.last,
            learning=found.learning,
            acceptance=found.acceptance,
            rule=found.rule,
            paragraph=passage.id,
            at=passage.at,
        )
        for passage in introduction
        for found in find_recorded(passage.text)
    )


def governance_of(oversight: tuple[Passage, ...], names: Names) -> Governance:
    """Return who oversees the plan, from the paragraphs that say so."""
    told = [find_oversight(passage.text, names) for passage in oversight]
    return Governance(
        monitored_by=tuple(owner for found in told for owner in found.monitored_by),
        exceptions_to=tuple(owner for found in told for owner in found.exceptions_to),
        text=oversight,
    )


def people_of(introduction: tuple[Passage, ...]) -> tuple[Person, ...]:
    """Return everybody named in the introduction together with a published role."""
    return tuple(
        Person(name=named.name, role=named.role, paragraph=passage.id, at=passage.at)
        for passage in introduction
        for named in find_people(passage.text)
    )


def milestones_of(passages: tuple[Passage, ...], said: Said | None) -> tuple[Milestone, ...]:
    """Return the dated events of the review, the response's own date among them, in order of their days."""
    told = [
        Milestone(what=event.what, when=event.when, paragraph=passage.id, at=passage.at)
        for passage in passages
        for event in find_milestones(passage.text, dated=said.day if said else None)
    ]
    if said:
        when = Dated(said=said.words, earliest=said.day, latest=said.day, rule="milestone")
        told.append(Milestone(what="response dated", when=when, at=said.at))
    return tuple(sorted(told, key=lambda milestone: str(milestone.when.latest)))
