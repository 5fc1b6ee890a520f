"""Which layout reads a document: the surest one, and none where that would be a guess."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve, frozen

from scrkit.errors import ReadError
from scrkit.kit.components import find
from scrkit.kit.soundness import check_sound
from scrkit.model import Confidence
from scrkit.plugin import LayoutSpec, Offer
from scrkit.plugin.guard import expect, guard
from scrkit.plugin.making import make
from scrkit.plugin.protocols import Layout

if TYPE_CHECKING:
    from collections.abc import Iterable

    from scrkit.model import Outline
    from scrkit.plugin import LayoutContext

ENOUGH = 0.5
"""The confidence below which no layout reads a document unasked."""


@frozen(kw_only=True)
class Choice:
    """A layout, and how sure it is of a document."""

    offer: Offer[LayoutSpec]
    layout: Layout
    confidence: Confidence

    def __str__(self) -> str:
        because = "; ".join(self.confidence.reasons)
        said = f"{self.offer.component.id} {self.confidence.value:.2f}"
        return f"{said} ({because})" if because else said


def choose(offers: Iterable[Offer[LayoutSpec]], outline: Outline, context: LayoutContext, wanted: str | None) -> Choice:
    """Return the layout called *wanted*, or else the surest.

    Raises:
        ReadError: None is sure enough, or two are equally sure.
        UnknownComponentError: None is called *wanted*.
        PluginError: A layout failed.
    """
    if wanted is not None:
        return _asked(find(offers, wanted, kind="layout"), outline, context)
    choices = sorted((_asked(offer, outline, context) for offer in offers), key=lambda it: -it.confidence.value)
    if not choices or choices[0].confidence.value < ENOUGH:
        raise ReadError(f"no layout fits this document: {_nearest(choices)}{_lost(outline)}")
    tied = [choice for choice in choices if choice.confidence.value == choices[0].confidence.value]
    if len(tied) > 1:
        raise ReadError(f"several layouts fit equally well: {'; '.join(map(str, tied))}: say which one to use")
    return choices[0]


def _nearest(choices: list[Choice]) -> str:
    """Return why the nearest of *choices* does not fit, and how far off the others are; all where none is near."""
    if not choices:
        return "there is none"
    if choices[0].confidence.value == 0:
        return "; ".join(map(str, choices))
    others = (f"{choice.offer.component.id} {choice.confidence.value:.2f}" for choice in choices[1:])
    return "; ".join((str(choices[0]), *others))


def _lost(outline: Outline) -> str:
    """Return what the format could not tell of numbers, which may be why no layout knows the document."""
    told = dict.fromkeys(notice.text for notice in outline.notices if notice.kind == "number" and notice.said is None)
    return "".join(f" ({text})" for text in told)


def _asked(offer: Offer[LayoutSpec], outline: Outline, context: LayoutContext) -> Choice:
    """Ask one layout how sure it is.

    Raises:
        PluginError: It failed.
    """
    doing = f"layout {offer.component.id!r}"
    layout = make(offer, doing=doing)
    given = evolve(context, options=offer.options)
    confidence = guard(lambda: layout.confidence(outline, given), plugin=offer.plugin, doing=doing)
    said = expect(confidence, Confidence, plugin=offer.plugin, doing=doing)
    check_sound(said, Confidence, plugin=offer.plugin, doing=doing)
    return Choice(offer=offer, layout=layout, confidence=said)
