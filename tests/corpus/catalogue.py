"""Every document of the corpus with what must be read in it, by name."""

from __future__ import annotations

import importlib
import pkgutil

from attrs import frozen

from corpus import cards, narratives, tables
from corpus.composing.document import Document
from corpus.composing.judging import Expected


@frozen(kw_only=True)
class Entry:
    """A document, and what a careful reader reads in it."""

    document: Document
    expected: Expected


def entries() -> tuple[Entry, ...]:
    """Return every document, in the order of the names."""
    found: list[Entry] = []
    for package in (cards, narratives, tables):
        for module in pkgutil.iter_modules(package.__path__):
            loaded = importlib.import_module(f"{package.__name__}.{module.name}")
            found.append(Entry(document=loaded.DOCUMENT, expected=loaded.EXPECTED))
    return tuple(sorted(found, key=lambda entry: entry.document.name))
