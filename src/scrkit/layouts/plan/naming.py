"""What a recommendation is called: its number, its title, and the learning that it refers to."""

from __future__ import annotations

import re
from string import ascii_letters
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from scrkit.language import cited, read_title, sentences
from scrkit.layouts.plan.prose import prose
from scrkit.model import LearningRef, Reference, words

if TYPE_CHECKING:
    from scrkit.layouts.plan.entry import Entry
    from scrkit.model import Block

_LONGEST = 30
"""A recommendation of at most so many words is its own title."""

_RECOMMENDATION = re.compile(
    r"(?:recommendation|rec|finding|learning\s+point|advisory\s+point|lesson|theme)s?\.?\s*(?:no\.?|number)?\s*"
    r"(?P<number>[A-Z]{0,2}\d{1,3}(?:\.\d{1,3})*[a-z]?)(?!\w)[.):]?",
    re.IGNORECASE,
)


@frozen(kw_only=True)
class Called:
    """A *title* without label and references, whether it is *whole*, and the *learning* that the text refers to.

    *headed* says that the heading of a card gives it.
    """

    title: str
    whole: bool
    headed: bool = False
    learning: tuple[LearningRef, ...] = ()


def numbered_by(heading: Block) -> str | None:
    """Return the number of the recommendation that *heading* names, None where it names none."""
    found = _RECOMMENDATION.match(heading.printed)
    return found["number"] if found else None


def called(text: str, number: str | None) -> Called:
    """Return what a recommendation with this *text* and *number* is called."""
    flat = " ".join(text.split())
    stop = "[.):]" if number and number.isdecimal() else "[.):]?"
    label = re.match(rf"\(?{re.escape(number)}{stop}\s+(?=\S)", flat) if number else None
    flat = flat[label.end() :] if label and words(flat[label.end() :]) else flat
    read = read_title(flat.removesuffix("."))  # a reference ends a sentence too
    title = f"{read.title}." if flat.endswith(f"{read.title}.") else read.title
    own = read.rule == "reference.title_start" or _RECOMMENDATION.fullmatch(flat)
    answered = [
        ref
        for found in cited(flat)
        if found.kind == "learning" and not (own and found.start == 0) and not found.said.lower().startswith("rec")
        for ref in found.refs
    ]
    answered += [ref for ref in read.learning if not (own and number == _figures(ref.learning, number))]
    learning = {ref.learning: ref for ref in reversed(answered)}
    short = len(title.split()) <= _LONGEST
    if not short:
        title = sentences(title)[0].text.strip()
    return Called(title=title, whole=short, learning=tuple(learning.values())[::-1])


def pointers(text: str, numbers: frozenset[str]) -> tuple[Reference, ...]:
    """Return the recommendations of this plan, by their *numbers*, that *text* points to."""
    found = (number for one in cited(text) if one.kind == "learning" for number in one.numbers if number in numbers)
    return tuple(Reference(to=number) for number in dict.fromkeys(found))


def called_of(entry: Entry) -> Called:
    """Return what the recommendation of *entry* is called: by its heading's own words, its text, or its number."""
    heading = entry.heading
    if heading is not None:
        said = called(heading.text if words(heading.text) else heading.printed, entry.number)
        if not _RECOMMENDATION.fullmatch(said.title) and says_more(said.title, entry.number):
            return evolve(said, headed=True)
    for name in ("recommendation", "issue"):
        cell = entry.named(name)
        text = prose(cell[0].blocks, number=entry.number) if cell else ""
        if words(text):
            return called(text, entry.number)
    return Called(title=heading.printed if heading else entry.number or "recommendation", whole=True)


def says_more(title: str, number: str | None) -> bool:
    """Whether *title* says more than *number*."""
    return words(title) != words(number or "")


def _figures(learning: str, number: str | None) -> str:
    """Return *learning* as *number* is written: without letters before it where that has none."""
    return learning.lstrip(ascii_letters) if number and number[0].isdecimal() else learning
