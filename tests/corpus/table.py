"""Prints how sure a layout is of every document, and whether that was right.

Run it by ``PYTHONPATH=tests python -m corpus.table``.

A document is right when nothing in it differs from what a careful reader reads, a stranger when it is refused.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from attrs import frozen

from corpus.judged import differences
from scrkit import Kit
from scrkit.errors import FileError, LimitError, ReadError, ScrkitError

HERE = Path(__file__).parent


@frozen(kw_only=True)
class Row:
    """A file, what became of it, and whether that is right; *layout* and *confidence* of what was accepted."""

    file: str
    layout: str = "-"
    confidence: float | None = None
    right: bool
    note: str = ""

    def line(self) -> str:
        """Return it as a line of the table."""
        sure = f"{self.confidence:.2f}" if self.confidence is not None else "   -"
        became = "refused " if self.confidence is None else "accepted"
        judged = "right" if self.right else "WRONG"
        return f"{self.file:<38} {self.layout:<10} {sure} {became} {judged} {self.note}".rstrip()


def rows(kit: Kit) -> tuple[Row, ...]:
    """Return a row for every file of the corpus, the documents first."""
    documents = sorted((HERE / "documents").glob("*/document.*"))
    strangers = sorted(path for path in (HERE / "foreign").iterdir() if path.name != "expected.json")
    return (*(_document(kit, path) for path in documents), *(_stranger(kit, path) for path in strangers))


def _document(kit: Kit, path: Path) -> Row:
    file = f"{path.parent.name}{path.suffix}"
    try:
        reading = kit.read(path)
    except ScrkitError as error:
        return Row(file=file, right=False, note=_short(error, path))
    found = differences(reading, json.loads((path.parent / "expected.json").read_text("utf-8")))
    note = f"{len(found)} differences: {found[0]}" if found else ""
    return Row(file=file, layout=reading.layout, confidence=reading.confidence, right=not found, note=note)


def _stranger(kit: Kit, path: Path) -> Row:
    try:
        reading = kit.read(path)
    except ScrkitError as error:
        return Row(
            file=path.name, right=isinstance(error, FileError | LimitError | ReadError), note=_short(error, path)
        )
    return Row(file=path.name, layout=reading.layout, confidence=reading.confidence, right=False)


def _short(error: ScrkitError, path: Path) -> str:
    return str(error).replace(f"{path}: ", "")


def main() -> int:
    """Print the table; return 1 where anything in it is wrong."""
    told = rows(Kit(discover=False))
    for row in told:
        sys.stdout.write(f"{row.line()[:200]}\n")
    wrong = sum(not row.right for row in told)
    sys.stdout.write(f"{len(told) - wrong} of {len(told)} right\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
