"""What the rules cost: all of them over 10,000 actions against loading that file, and over twice as many against once.

Usage: python benchmarks/rules.py
"""

from __future__ import annotations

import sys
import time
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from scrkit import Kit, load
from scrkit.validators.examples import sample

if TYPE_CHECKING:
    from collections.abc import Callable

ACTIONS = 10_000
PAIRS = 5
OF_LOADING = 1.0
OF_HALF = 2.3
SUBJECTS = ("thresholds", "fathers", "neglect", "supervision", "chronologies", "housing", "referrals", "attendance")
VERBS = ("audit", "train", "write", "review", "visit")
MONTHS = ("May", "June", "July")
ACTION = """\
      - id: "{number}"
        number: "{number}"
        lesson: "{lesson}"
        text: The Head of Practice of Dunmere Council will {verb} {count} {subject} files in area {place} by {day}.
        owners: [{{said: Head of Practice of Dunmere Council, post: Head of Practice, body: Dunmere Council}}]
        deadline: {{said: by {day}, kind: dated, latest: {iso}}}
        evidence: [An audit]
"""
LESSON = """\
  - id: lesson-{lesson}
    number: "{lesson}"
    title: Lesson {lesson}
    learning: [{{learning: "6.{lesson}"}}]
    acceptance: accepted
    views:
      - {{id: "{lesson}.1", number: "{lesson}.1", text: The Board accepts this finding., acceptance: accepted}}
    actions:
"""


def canonical(actions: int) -> str:
    """Return a canonical file of so many actions, ten in each lesson."""
    head, _, rest = sample().partition("lessons:\n")
    governance = rest[rest.index("governance:") :].replace('"3.1"', '"9999.1"')
    return "".join((head, "lessons:\n", *(_lesson(number) for number in range(2, 2 + actions // 10)), governance))


def _lesson(lesson: int) -> str:
    return LESSON.format(lesson=lesson) + "".join(_action(lesson, place) for place in range(10))


def _action(lesson: int, place: int) -> str:
    at = lesson * 10 + place
    month, day = at % len(MONTHS), 1 + at % 28
    return ACTION.format(
        number=f"{lesson}.2.{place + 1}",
        lesson=lesson,
        verb=VERBS[at % len(VERBS)],
        count=10 + at % 89,
        subject=SUBJECTS[at % len(SUBJECTS)],
        place=at,
        day=f"{day} {MONTHS[month]} 2015",
        iso=f"2015-{5 + month:02}-{day:02}",
    )


def seconds(work: Callable[[], object]) -> float:
    """Return how long *work* takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def told(name: str, pairs: list[tuple[float, float]], at_most: float) -> bool:
    """Print the ratio of *pairs*, and return whether it is small enough."""
    ratio = median(mine / other for mine, other in pairs)
    mine, other = (median(column) for column in zip(*pairs, strict=True))
    print(f"{name}: {mine:.2f} s against {other:.2f} s, ratio {ratio:.2f} (at most {at_most:.2f})")
    return ratio <= at_most


def main() -> None:
    """Print both ratios, and leave with 1 where one is too large."""
    kit = Kit(discover=False)
    with TemporaryDirectory() as folder:
        once, twice = Path(folder) / "once.scr.yaml", Path(folder) / "twice.scr.yaml"
        once.write_text(canonical(ACTIONS), "utf-8")
        twice.write_text(canonical(2 * ACTIONS), "utf-8")
        small, large = load(once), load(twice)
        kit.validate(load(once))
        loading = [(seconds(lambda: kit.validate(small)), seconds(lambda: load(once))) for _ in range(PAIRS)]
        growing = [(seconds(lambda: kit.validate(large)), seconds(lambda: kit.validate(small))) for _ in range(PAIRS)]
    results = (
        told(f"all rules over {ACTIONS:,} actions, against loading them", loading, OF_LOADING),
        told(f"all rules over {2 * ACTIONS:,} actions, against {ACTIONS:,}", growing, OF_HALF),
    )
    if not all(results):
        sys.exit(1)


if __name__ == "__main__":
    main()
