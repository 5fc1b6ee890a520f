"""SCR701 to SCR704: what tells whom a published document is about.

SCR701: a name from the run's list, wherever it stands; the name is in no part of the finding.
SCR702: a date of birth. SCR703: a small number tied to a health fact, or to one worker.
SCR704: an NHS number, which is an error; an address, a postcode, a telephone number, an e-mail address.
The rules need no more than text: they also look through a document that no layout could read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, frozen

from scrkit.language import fold
from scrkit.model import Where
from scrkit.validators.finding import Reporter
from scrkit.validators.privacy_births import find_births, heads_births, is_date
from scrkit.validators.privacy_counts import find_counts
from scrkit.validators.privacy_numbers import domain_of, find_leads
from scrkit.validators.privacy_texts import Text, texts_of
from scrkit.validators.rules.privacy import PRIVACY

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrkit.model import Finding, Outline
    from scrkit.plugin import ProtectedNames, ValidationContext

_report = Reporter(rules=PRIVACY).report


@frozen(kw_only=True)
class Hit:
    """What a rule found in a text: the *code*, where it stands there, what to say, and how grave it is."""

    code: str
    start: int
    end: int
    message: str
    mend: str
    grave: bool = False


class Privacy:
    """The rules of privacy."""

    def __call__(self, context: ValidationContext) -> Iterator[Finding]:
        """Yield what tells whom the document is about, each thing once at each place."""
        names = context.protected
        websites = (context.review.website, context.board.website if context.board else None)
        own = {domain for website in websites if (domain := domain_of(website))}
        at_place: set[tuple[Where, str, str]] = set()
        anywhere: set[tuple[str, str]] = set()
        known: dict[tuple[str, str, str], tuple[Hit, ...]] = {}  # owners and dates come again in every action
        for text in texts_of(context):
            alike = text.text, text.kind, text.called
            if alike not in known:
                known[alike] = (*_named(text, names), *_hits(text, own))
            hits = known[alike]
            fresh = []
            for hit in hits:
                key = hit.code, fold(text.text[hit.start : hit.end])
                place = text.where, f"{key[0]} {text.called}", key[1]
                if place in at_place or (text.derived and key in anywhere):
                    continue
                at_place.add(place)
                anywhere.add(key)
                fresh.append(hit)
            yield from _findings(text, fresh, names)
        if context.outline is not None:
            yield from _columns(context.outline)


def _named(text: Text, names: ProtectedNames | None) -> Iterator[Hit]:
    """Yield the names in *text* that nobody may read."""
    for start, end in () if names is None else names.find(text.text):
        yield Hit(
            code="SCR701",
            start=start,
            end=end,
            message=f"a protected name stands in {text.called}",
            mend="take the name out, or say which part the person has",
        )


def _hits(text: Text, own: set[str]) -> Iterator[Hit]:
    """Yield what else tells of somebody in *text*; *own* are the board's domains."""
    said = text.text
    for start, end in find_births(said):
        mend = "take the date out; an age in years is enough"
        yield Hit(code="SCR702", start=start, end=end, message=f"a date of birth stands in {text.called}", mend=mend)
    for told in () if text.kind in {"running", "property", "file"} else find_counts(said):
        what = "a matter of health" if told.health else "what concerns one worker"
        yield Hit(
            code="SCR703",
            start=told.start,
            end=told.end,
            message=f"a small number tells of {what}, so that people who were there know who is meant",
            mend="leave the number out, or tell it without the reason",
        )
    for lead in find_leads(said, own):
        if lead.grave or text.kind in {"text", "beside", "property"}:
            yield Hit(
                code="SCR704",
                start=lead.start,
                end=lead.end,
                message=f"{lead.is_} stands in {text.called}",
                mend="take it out, or give the board's own address",
                grave=lead.grave,
            )


def _findings(text: Text, hits: list[Hit], names: ProtectedNames | None) -> Iterator[Finding]:
    """Yield a finding for each of *hits*, those of protected names in one text as one, which says nothing of them."""
    named = [hit for hit in hits if hit.code == "SCR701"]
    if named:
        times = f", and {len(named) - 1} more" if len(named) > 1 else ""
        yield _report("SCR701", text.where, _veiled(f"{named[0].message}{times}", names), mend=named[0].mend)
    for hit in hits:
        if hit.code != "SCR701":
            words = text.text[hit.start : hit.end]
            found = _report(hit.code, text.where, hit.message, words=words, mend=hit.mend)
            yield evolve(found, severity="error") if hit.grave else found


def _veiled(message: str, names: ProtectedNames | None) -> str:
    """Return *message* without a name that a property is called by."""
    return message if names is None else names.veil(message)


def _columns(outline: Outline) -> Iterator[Finding]:
    """Yield the dates in columns of a table that are headed as dates of birth."""
    headed: dict[tuple[int, int], int] = {}
    for block in outline.blocks:
        if block.cell is None:
            continue
        column = block.cell.table, block.cell.column
        if heads_births(block.text):
            headed.setdefault(column, block.cell.row)
        elif headed.get(column, block.cell.row) < block.cell.row and is_date(block.text):
            where = Where(kind="document", at=block.at)
            message = "a date of birth stands in a table"
            mend = "take the date out; an age in years is enough"
            yield _report("SCR702", where, message, words=block.text, mend=mend)
