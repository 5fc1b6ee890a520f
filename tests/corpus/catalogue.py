"""Every document of the corpus with what must be read in it, by name."""

from __future__ import annotations

import importlib
import pkgutil

from attrs import frozen

from corpus import cards, narratives, tables
from corpus.composing.document import Document
from corpus.composing.judging import Expected, Told


@frozen(kw_only=True)
class Entry:
    """A document, and what a careful reader reads in it."""

    document: Document
    expected: Expected

    def told(self) -> Told:
        """Return what the document's ``expected.json`` holds: with its running lines and the marks of its notes."""
        running = [line for line in (self.document.head, self.document.foot) if line]
        marks = [str(place) for place in range(1, len(self.document.notes) + 1)]
        return self.expected.told() | {"running": running, "marks": marks}


def entries() -> tuple[Entry, ...]:
    """Return every document, in the order of the names."""
    found: list[Entry] = []
    for package in (cards, narratives, tables):
        for module in pkgutil.iter_modules(package.__path__):
            loaded = importlib.import_module(f"{package.__name__}.{module.name}")
            found.append(Entry(document=loaded.DOCUMENT, expected=loaded.EXPECTED))
    return tuple(sorted(found, key=lambda entry: entry.document.name))
