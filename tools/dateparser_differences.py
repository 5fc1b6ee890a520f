"""Where ``dateparser``, the best of the general libraries, and scrkit differ over the suite's own phrases.

Every difference is looked at and judged by somebody in ``tests/language/phrases/dateparser.jsonl``: who is right, and
why. This writes the differences of today into that file and keeps the judgements; it ends with status 1 where one is
still to be judged. Run as ``python tools/dateparser_differences.py``.
"""

from __future__ import annotations

import json
import sys
from datetime import date, datetime
from pathlib import Path
from typing import Any

import dateparser

from scrkit.language import default_vocabulary, read_deadline
from scrkit.model import AtEvent, Dated, Deadline, Done, Ongoing

PHRASES = Path(__file__).resolve().parent.parent / "tests" / "language" / "phrases"
JUDGED = PHRASES / "dateparser.jsonl"


def theirs(said: str, dated: date) -> str | None:
    """Return the day that dateparser finds in *said*, None where it finds none."""
    settings: Any = {
        "DATE_ORDER": "DMY",
        "RELATIVE_BASE": datetime(dated.year, dated.month, dated.day),  # noqa: DTZ001 - a day
        "PREFER_DATES_FROM": "future",
        "PREFER_DAY_OF_MONTH": "last",
    }
    found = dateparser.parse(said, languages=["en"], settings=settings)
    return found.date().isoformat() if found else None


def ours(deadline: Deadline) -> str:
    """Return what scrkit understands, in a few words."""
    if isinstance(deadline, Dated | AtEvent) and (deadline.earliest or deadline.latest):
        return f"{deadline.kind} {deadline.earliest or ''}..{deadline.latest or ''}"
    if isinstance(deadline, Done | Ongoing):
        day = deadline.on if isinstance(deadline, Done) else deadline.review
        return f"{deadline.kind} {day or ''}".strip()
    reason = getattr(deadline, "reason", "")
    return f"{deadline.kind} {reason}".strip()


def last_day(deadline: Deadline) -> str | None:
    """Return the one day that scrkit would be asked for: the last."""
    found = {"dated": "latest", "event": "latest", "done": "on", "ongoing": "review"}.get(deadline.kind)
    day = getattr(deadline, found) if found else None
    return str(day) if day else None


def differences() -> list[dict[str, str]]:
    """Return every phrase over whose last day the two differ."""
    rows = []
    for line in (PHRASES / "deadlines.jsonl").read_text("utf-8").splitlines():
        phrase = json.loads(line)
        dated = date.fromisoformat(phrase["dated"])
        deadline = read_deadline(phrase["said"], vocabulary=default_vocabulary(), dated=dated)
        other = theirs(phrase["said"], dated)
        if other != last_day(deadline):
            row = {"said": phrase["said"], "dated": phrase["dated"], "dateparser": other or "nothing"}
            rows.append({**row, "scrkit": ours(deadline)})
    return rows


def main() -> int:
    """Write the differences with what was judged of them before, and say how many are left to judge."""
    lines = JUDGED.read_text("utf-8").splitlines() if JUDGED.exists() else []
    before = {_key(row): row for row in map(json.loads, lines)}
    rows = [{**row, **_judgement(before.get(_key(row)))} for row in differences()]
    JUDGED.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), "utf-8")
    open_rows = [row for row in rows if not row["right"]]
    for row in open_rows:
        print(f"to be judged: {row['said']!r}: dateparser {row['dateparser']}, scrkit {row['scrkit']}")
    print(f"{len(rows)} differences, {len(open_rows)} to be judged")
    return 1 if open_rows else 0


def _key(row: dict[str, str]) -> tuple[str, ...]:
    return tuple(row[name] for name in ("said", "dated", "dateparser", "scrkit"))


def _judgement(row: dict[str, str] | None) -> dict[str, str]:
    return {"right": row["right"] if row else "", "why": row["why"] if row else ""}


if __name__ == "__main__":
    sys.exit(main())
