"""SCR502 and SCR503: figures that nobody can weigh, or compare.

SCR502: a percentage, and no number of cases in its item, in the lead-in over it, in its note, or in an audit or survey
named before it. Targets are left alone, and so is what a remark in brackets says again.
SCR503: one measure with two values, where one lacks the place or the period that the other states. What is measured is
the same where its words are, small words aside. Two values of one sentence are a comparison, and a plan is no value.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from attrs import frozen

from scrkit.language import find_measures
from scrkit.model import Impact, Measure, Where
from scrkit.validators.finding import Reporter
from scrkit.validators.rules.impact import IMPACT
from scrkit.validators.wordlist import matter

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrkit.model import Finding
    from scrkit.validators.impact_claims import Item, Shown

_report = Reporter(rules=IMPACT).report

_SAMPLE = re.compile(
    r"\b(?:audits?|samples?|surveys?|reviews?|total|analysis|out|n\s?=)\s?(?:of\s|=\s?)?(?:(?:the|all|over)\s)?(?:\d[\d,]{0,8})"
    r"(?!\s?%|[\d.]|\s(?:per\s?cent|days?|weeks?|months?|years?)\b)|\bn\s?=\s?\d",
    re.IGNORECASE,
)
_COUNTS = re.compile(
    r"\b(?:one|two|three|four|five|six|seven|eight|nine|ten)\b|(?<![\w.])\d[\d,]{0,8}(?!\s?%|[\d.]|\s(?:per\s?cent|days?|weeks?|months?|years?)\b)",
    re.IGNORECASE,
)
_TARGET = re.compile(r"\b(?:targets?|standard|benchmark|threshold|average|goal)\s(?:\w+\s){0,2}$", re.IGNORECASE)
_LENGTH = re.compile(r"(?:day|week|month|quarter|year|hour|minute)s?$", re.IGNORECASE)
_NO_CASES = frozenset({"%", "percentage points", "\u00a3"})
_FEWEST = 2
"""What is measured in fewer words than this may be anything."""


def without_base(one: Shown) -> Iterator[Finding]:
    """Yield, once, that *one* paragraph gives percentages of nobody knows how many cases."""
    seen = ""
    bare: list[Measure] = []
    for item in one.items:
        if not _counted(item) and not _SAMPLE.search(seen):
            bare.extend(figure for figure in item.figures if _is_bare(figure))
        seen = item.whole
    if not bare:
        return
    yield _report(
        "SCR502",
        Where.paragraph(one.impact),
        f"{_several(len(bare))} of how many cases",
        words=_printed(bare[0]),
        mend="give the number of cases beside each percentage, such as 45 of 50 (90%)",
    )


_OF_HOW_MANY = re.compile(
    r"\b[0-9][0-9,]{0,8}\s+(?:out\s+)?of\s+(?:\w+\s+){0,2}?[0-9][0-9,]{0,8}\b[^.;()]{0,60}\(\s*\Z"
)
"""What stands before a percentage in brackets that says again what was counted: "28 of 31 late bookings (90%)"."""


def _several(count: int) -> str:
    return "one percentage does not say" if count == 1 else f"{count} percentages do not say"


def _is_bare(figure: Measure) -> bool:
    """Whether *figure* is a percentage that was found, and its own words give no number of cases."""
    remark = figure.said.startswith("(")
    if figure.unit != "%" or figure.base or figure.kind == "plan" or remark or _COUNTS.search(figure.caveat or ""):
        return False
    before = figure.said.partition(_printed(figure))[0]
    return _TARGET.search(before) is None and _OF_HOW_MANY.search(before) is None


def _counted(item: Item) -> bool:
    """Whether a number of cases stands in *item* or over it."""
    led = find_measures(item.lead) if item.lead else ()
    return any(figure.base or _is_count(figure) for figure in (*item.figures, *led)) or bool(_SAMPLE.search(item.whole))


def _is_count(figure: Measure) -> bool:
    return bool(figure.unit) and figure.unit not in _NO_CASES and not _LENGTH.search(figure.unit or "")


def _printed(figure: Measure) -> str:
    """Return the percentage as it stands in its sentence."""
    found = re.search(rf"{re.escape(figure.value)}\s{{0,2}}(?:%|per\s?cent)", figure.said, re.IGNORECASE)
    return found.group() if found else figure.said


def _short(figure: Measure) -> str:
    """Return the value of *figure* with its unit, as a reader writes it."""
    if figure.unit in {None, "%"}:
        return f"{figure.value}{figure.unit or ''}"
    return f"\u00a3{figure.value}" if figure.unit == "\u00a3" else f"{figure.value} {figure.unit}"


@frozen(kw_only=True)
class _Value:
    """One value of a measure, and where it stands."""

    figure: Measure
    impact: Impact

    @property
    def source(self) -> tuple[str, str]:
        """The paragraph and the sentence."""
        return self.impact.id, self.figure.said


def two_values(paragraphs: list[Shown]) -> Iterator[Finding]:
    """Yield each measure of which one value lacks the place or the period that another states."""
    told: dict[tuple[str | None, frozenset[str]], list[_Value]] = defaultdict(list)
    for one in paragraphs:
        for item in one.items:
            for figure in item.figures:
                told[figure.unit, _measured(figure)].append(_Value(figure=figure, impact=one.impact))
    for (_, words), values in told.items():
        if len(words) >= _FEWEST and len({value.figure.value for value in values}) > 1:
            yield from _unlike(values)


def _measured(figure: Measure) -> frozenset[str]:
    """Return the words of what *figure* measures, without those of its place and period; none of a plan."""
    if figure.kind == "plan":
        return frozenset()
    what = figure.what or ""
    for beside in (figure.where, figure.when):
        what = what.replace(beside, " ") if beside else what
    return frozenset(matter(what))


def _unlike(values: list[_Value]) -> Iterator[Finding]:
    """Yield, once, the first of *values* that lacks what another, of another sentence, states."""
    for lacks, name in (("where", "place"), ("when", "period")):
        stating: dict[str, _Value] = {}
        for value in values:
            if getattr(value.figure, lacks):
                stating.setdefault(value.figure.value, value)
        for value in values:
            others = _others(value, stating)
            if others and not getattr(value.figure, lacks):
                yield _compared(value, others, name)
                return


def _others(value: _Value, stating: dict[str, _Value]) -> list[_Value]:
    """Return those of *stating* that give another number than *value*, in another sentence."""
    return [other for said, other in stating.items() if said != value.figure.value and other.source != value.source]


def _compared(value: _Value, others: list[_Value], name: str) -> Finding:
    first = others[0]
    places = {other.impact.id: Where.paragraph(other.impact) for other in others}
    return _report(
        "SCR503",
        Where.paragraph(value.impact),
        f"this says {_short(value.figure)}, {first.impact.number or first.impact.id} says {_short(first.figure)} of "
        f"the same measure, and only one of them states its {name}",
        also=tuple(place for ident, place in places.items() if ident != value.impact.id),
        words=value.figure.said,
        mend=f"state the {name} of each figure, so that the two can be told apart",
    )
