"""Which lines label a field of a card, and which only look like it. Imports ``model`` and the room of layouts.

A label is set apart (a colon, bold type, a heading, a column of its own), or, where the document sets none of its
labels apart, is a short line that somebody knows and that comes again.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter
from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from scrkit.layouts.heading import tokens
from scrkit.layouts.plan.columns import field_of
from scrkit.model import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from scrkit.model import Block, Vocabulary

_RUN_IN: Final = re.compile(r"(?P<label>[^:]{1,70}?)\s{0,2}:\s+(?=\S)")
_NUMBERED: Final = re.compile(r"(?P<label>\d{1,3}(?:\.\d{1,3})+[.):]?|\d{1,3}[.)])\s+(?=[^\W\d])")
_LONGEST: Final = 10
_WEAK: Final = 6
"""A label that nothing sets apart has at most so many words; another a few more."""

_SEVERAL: Final = 3
"""So many labels that are set apart show that all are."""

_STATES: Final = frozenset(
    {
        *("complete", "completed", "done", "started", "not started", "pending", "in progress", "open", "closed"),
        *("accepted", "agreed", "signed off", "achieved", "yes", "no"),
    }
)
"""Words that head a column of states, and are one below a label."""

_STATED: Final = frozenset({"status", "progress", "acceptance", "response", "done_on", "outcome"})


@frozen(kw_only=True)
class Label:
    """A label: *name* is the field that it opens, *said* its words, *rest* what stands behind it on its line."""

    name: str
    said: str
    rest: str = ""
    set_apart: bool = True


def numbered(block: Block, text: str) -> Block:
    """Return *block* with this *text* alone, a number before it apart as a format does."""
    found = _NUMBERED.match(text)
    if found is None:
        return evolve(block, text=text, number=None, label=None)
    return evolve(block, text=text[found.end() :], label=found["label"], number=found["label"].rstrip(".):"))


class Labels:
    """Knows the labels of one document by its *blocks*."""

    def __init__(self, blocks: Sequence[Block], vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._again = Counter(tokens(block.printed) for block in blocks)
        run_in = (found["label"] for block in blocks if (found := _RUN_IN.match(block.printed)))
        self._prefixes = Counter(map(tokens, run_in))
        known = [label for block in blocks if (label := self._known(block)) is not None and label.set_apart]
        said = sorted({label.said for label in known if label.rest}, key=len, reverse=True)
        inside = "|".join(map(re.escape, said))
        self._inside = re.compile(rf"(?<=\S)\s(?P<label>(?:{inside})\s{{0,2}}:\s)") if said else None
        self._apart = len(known) >= _SEVERAL and len({one.name for one in known}) > 1

    def parted(self, block: Block) -> tuple[Block, ...]:
        """Return *block* in parts where labels that begin other lines stand inside it: a full line took them in."""
        if self._inside is None:
            return (block,)
        starts = [found.start("label") for found in self._inside.finditer(block.text)]
        edges = [0, *starts, len(block.text)]
        parts = [block.text[start:end].strip() for start, end in itertools.pairwise(edges)]
        first = (evolve(block, text=parts[0]),) if parts[0] or block.label else ()
        return (*first, *(evolve(block, text=part, number=None, label=None, kind="paragraph") for part in parts[1:]))

    def of(self, block: Block, *, current: str | None, fresh: bool) -> Label | None:
        """Return the label that *block* is or begins with, None where it is none.

        *current* is the field that is open, *fresh* says that nothing stands under its label, or the card's title, yet.
        """
        found = self._known(block)
        if found is None:
            return self._unknown(block)
        if fresh and not found.rest and _is_state(block.printed, current):
            return None
        if found.set_apart:
            return found
        if self._apart or found.name == current or not found.said[:1].isupper():
            return None
        again = self._again[tokens(found.said)] > 1
        return found if again or (fresh and current is None) or len(found.said.split()) > 1 else None

    def named(self, text: str) -> str | None:
        """Return the field that *text*, which stands in a column of labels, names."""
        return field_of(text, self._vocabulary) if len(text.split()) <= _LONGEST else None

    def _known(self, block: Block) -> Label | None:
        """Return the label of *block* that the vocabulary knows."""
        printed = block.printed.strip()
        if block.number is not None:
            return None
        run_in = _RUN_IN.match(printed)
        if run_in is not None:
            name = self.named(run_in["label"])
            return Label(name=name, said=run_in["label"], rest=printed[run_in.end() :]) if name else None
        apart = printed.endswith(":") or block.bold or block.kind == "heading"
        short = len(printed.split()) <= (_LONGEST if apart else _WEAK)
        if block.kind == "item" or not short or printed.endswith((".", ";", ",")):
            return None
        name = self.named(printed)
        return Label(name=name, said=printed, set_apart=apart) if name else None

    def _unknown(self, block: Block) -> Label | None:
        """Return the label of *block* that only this document knows: it stands before a colon several times."""
        printed = block.printed.strip()
        found = _RUN_IN.match(printed)
        if found is None or block.number is not None or not self._apart or len(found["label"].split()) > _WEAK:
            return None
        if self._prefixes[tokens(found["label"])] < 2 or not words(found["label"]):  # noqa: PLR2004 - again
            return None
        return Label(name="other", said=found["label"], rest=printed[found.end() :])


def _is_state(text: str, current: str | None) -> bool:
    """Whether *text*, the first line of the field *current*, is what a card says: a state, perhaps with its day."""
    said = tokens(text)
    bare = tuple(itertools.takewhile(lambda word: not any(map(str.isdigit, word)), said))
    dated = len(bare) < len(said)
    return not text.endswith(":") and " ".join(bare) in _STATES and (dated or current in _STATED)
