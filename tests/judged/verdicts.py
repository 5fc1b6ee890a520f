"""What the rules find in the judged documents, beside what a careful reader found there."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from scrkit import Kit
from scrkit.language import Protected

if TYPE_CHECKING:
    from collections.abc import Iterable

    from scrkit.model import Finding, Where

FOLDER = Path(__file__).parent
CLEAN = sorted(path for path in (FOLDER / "clean").iterdir() if path.suffix in {".md", ".txt", ".yaml"})
FAULTY = sorted(path for path in (FOLDER / "faulty").iterdir() if path.suffix in {".md", ".txt", ".yaml"})

Pair = tuple[str, str]
"""A code and a place: a paragraph, a lesson, or "document"."""


ANY = "any"
"""A place that has no number."""


@frozen(kw_only=True)
class Judged:
    """One document: the pairs that were *found*, of them those of the *grave* rules, and what a reader says.

    A reader *wants* pairs, *allows* and *forbids* codes, and keeps codes *silent* at places.
    """

    found: frozenset[Pair]
    grave: frozenset[Pair]
    wants: frozenset[Pair] = frozenset()
    allows: dict[str, str] = field(factory=dict)
    forbids: dict[str, str] = field(factory=dict)
    silent: frozenset[Pair] = frozenset()

    @property
    def missed(self) -> frozenset[Pair]:
        """What a reader finds and the rules do not."""
        codes = {code for code, _ in self.found}
        return frozenset(pair for pair in self.wants - self.found if pair[1] != ANY or pair[0] not in codes)

    @property
    def wrong(self) -> frozenset[Pair]:
        """What is found of a rule that must be silent, here or altogether, and what graver rules find by themselves."""
        forbidden = {pair for pair in self.found - self.wants if pair[0] in self.forbids}
        anywhere = {code for code, place in self.wants if place == ANY} | set(self.allows)
        alone = {pair for pair in self.grave - self.wants if pair[0] not in anywhere}
        return frozenset(forbidden | alone | (self.found & self.silent - self.wants))


@cache
def kit() -> Kit:
    """Return a kit of scrkit's own rules."""
    return Kit(discover=False)


def findings(path: Path) -> tuple[Finding, ...]:
    """Return what is found in the document at *path*, with the names of its reader's list protected."""
    outline = None if path.suffix == ".yaml" else kit().outline(path)
    review = kit().load(path) if outline is None else kit().understand(outline).review
    names = told_of(path).get("protect")
    protect = Protected("\n".join(names)) if names else None
    report = kit().validate(review, file=path.name, outline=outline, protect=protect)
    assert report.complete, report.problems
    return report.findings


def judged(path: Path) -> Judged:
    """Return how the document at *path* fares."""
    found: set[Pair] = set()
    grave: set[Pair] = set()
    for finding in findings(path):
        found |= {(finding.code, place_of(where)) for where in (finding.where, *finding.also)}
        if finding.severity != "advice":
            grave.add((finding.code, place_of(finding.where)))
    told = told_of(path)
    return Judged(
        found=frozenset(found),
        grave=frozenset(grave),
        wants=_pairs(told.get("must_find", {})),
        allows=told.get("may_find", {}),
        forbids=told.get("must_stay_silent", {}),
        silent=_pairs(told.get("silent_at", {})),
    )


def _pairs(told: dict[str, Iterable[str]]) -> frozenset[Pair]:
    return frozenset((code, place) for code, places in told.items() for place in places)


def place_of(where: Where) -> str:
    """Return a place as a reader calls it: an action without a number by its recommendation."""
    if where.kind == "document":
        return "document"
    return where.number or (where.id or "").partition("/")[0].removeprefix("lesson-")


def told_of(path: Path) -> dict[str, Any]:
    """Return what a reader said of the document at *path*; nothing of a clean one."""
    beside = path.parent / f"{path.name.partition('.')[0]}.json"
    told: dict[str, Any] = json.loads(beside.read_text("utf-8")) if beside.exists() else {}
    return told
