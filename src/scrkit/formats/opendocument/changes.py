"""Tracked changes: what was deleted stands apart, what was inserted stands between two marks.

Imports its own room, and what formats with automatic numbers share.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from scrkit.formats.opendocument.names import OFFICE, TEXT, XML_ID, creator, said

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from scrkit.formats.flow.collected import Collected

_CHANGE_ID: Final = f"{TEXT}change-id"
MARKS: Final = frozenset({f"{TEXT}change", f"{TEXT}change-start", f"{TEXT}change-end"})


def changers(text: _Element) -> Iterator[tuple[str, str]]:
    """Yield who changed *text* with changes tracked, each once, as a property."""
    names = dict.fromkeys(creator(one) for one in text.iter(f"{OFFICE}change-info"))
    yield from (("author of tracked changes", name) for name in names)


class Changes:
    """The tracked changes of a document, read as accepted and told as notices."""

    def __init__(self, text: _Element, collected: Collected) -> None:
        self._collected = collected
        self._regions = {
            (one.get(f"{TEXT}id") or one.get(XML_ID) or ""): one for one in text.iter(f"{TEXT}changed-region")
        }
        self._open: dict[str, list[str]] = {}

    def mark(self, element: _Element) -> None:
        """Pass a mark of a change: a deletion, or the start or end of an insertion."""
        key = element.get(_CHANGE_ID, "")
        region = self._regions.get(key)
        if element.tag == f"{TEXT}change":
            gone = None if region is None else region.find(f"{TEXT}deletion")
            if gone is not None:
                self._collected.notice("change", "a tracked deletion is left out", said(gone))
        elif element.tag == f"{TEXT}change-start":
            if region is not None and region.find(f"{TEXT}insertion") is not None:
                self._open[key] = []
        else:
            self._close(key)

    def read(self, text: str) -> None:
        """Take *text*, which may stand in an insertion."""
        for inserted in self._open.values():
            inserted.append(text)

    def end(self) -> None:
        """End what the document never ended."""
        for key in tuple(self._open):
            self._close(key)

    def _close(self, key: str) -> None:
        if key in self._open:
            inserted = "".join(self._open.pop(key))
            self._collected.notice("change", "a tracked insertion is read as accepted", inserted)
