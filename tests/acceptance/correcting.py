"""Suffolk's response put right: a list of corrections, each with what it mends."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

from attrs import frozen

CORRECTIONS = Path(__file__).with_name("corrections.toml")

Pair = tuple[str, str]


@frozen(kw_only=True)
class Correction:
    """What is done to one *paragraph*, and the findings that it *mends*, each code with its places."""

    paragraph: str
    mends: dict[str, list[str]]
    text: str | None = None
    append: str = ""
    replace: str = ""
    by: str = ""

    def of(self, document: str) -> str:
        """Return *document* with it done.

        Raises:
            ValueError: The paragraph, or the words to replace, are not there, or more than once.
        """
        line = re.compile(rf"^(?P<label>(?:- )?{re.escape(self.paragraph)}\.?[ \t]+)(?P<text>[^\n]*)$", re.MULTILINE)
        found = line.findall(document)
        if len(found) != 1 or (self.replace and found[0][1].count(self.replace) != 1):
            raise ValueError(f"{self.paragraph} is not there once as it should be")
        told = self.text or found[0][1].replace(self.replace, self.by) + self.append
        return line.sub(lambda match: match["label"] + told, document)

    @property
    def mended(self) -> frozenset[Pair]:
        """The findings that go."""
        return frozenset((code, place) for code, places in self.mends.items() for place in places)


def corrections() -> list[Correction]:
    """Return every correction, in the document's order."""
    return [Correction(**one) for one in tomllib.loads(CORRECTIONS.read_text("utf-8"))["correction"]]


def corrected(document: str) -> str:
    """Return *document* with every correction done."""
    for one in corrections():
        document = one.of(document)
    return document
