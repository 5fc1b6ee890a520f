"""How long a canonical file of 10,000 actions takes, in this process and in turn with a peer on the same text.

YAML, typed, checked and with the place of every value, against ``yaml.load`` with the C loader, which does none of it;
JSON, typed and checked, against strict pydantic models of the same shape; and ten times the actions against ten times
the time. The median of five ratios each, the garbage collector as Python has it.
"""

from __future__ import annotations

import gc
import subprocess
import sys
import time
from datetime import date
from statistics import median
from typing import TYPE_CHECKING

import yaml
from peer import peer

from scrkit.codec import dump_json, dump_yaml, load_json, read_yaml, review_to_data
from scrkit.model import Action, Dated, Lesson, Owner, Recurring, Reference, Review, Span, Unclear

if TYPE_CHECKING:
    from collections.abc import Callable

    from scrkit.model import Deadline

PAIRS = 5
ACTIONS = 10_000
POSTS = ("Head of Safeguarding", "Designated Nurse", "Training Manager", "Chair of the Board", "Head Teacher")
BODIES = ("SCC CYPS", "NHS North", "the Police", "Probation", "LSCB")
DEADLINES: tuple[Deadline, ...] = (
    Dated(said="by July 2014", latest=date(2014, 7, 31), ambiguous=True, rule="deadline.month"),
    Recurring(said="quarterly", rrules=("FREQ=MONTHLY;INTERVAL=3",), rule="deadline.rhythm"),
    Unclear(said="as soon as practicable", reason="vague", rule="deadline.vague"),
)

PEAK = """
import re, sys
from pathlib import Path
from scrkit.codec import load_yaml, load_json
def most():  # of this program alone: getrusage also counts whoever started it
    return int(re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text())[1]) // 1024
text = sys.stdin.read()
before = most()
(load_yaml if sys.argv[1] == "yaml" else load_json)(text, "a")
print(before, most())
"""


def review(actions: int) -> Review:
    """Return a review with so many actions, a hundred to a lesson."""
    lessons = (
        Lesson(
            id=f"lesson-{first // 100 + 1}",
            number=str(first // 100 + 1),
            title="Agencies did not share what each of them knew",
            actions=tuple(action(number) for number in range(first, min(first + 100, actions))),
        )
        for first in range(0, actions, 100)
    )
    return Review(id="large", title="Response", board="North Board", dated=date(2014, 1, 13), lessons=tuple(lessons))


def action(number: int) -> Action:
    """Return an action that differs from the next."""
    post, body = POSTS[number % 5], BODIES[number % 4]
    return Action(
        id=f"{number // 100 + 1}.{number % 100 + 1}",
        number=f"{number // 100 + 1}.{number % 100 + 1}",
        lesson=str(number // 100 + 1),
        text=(
            f"The {post} will write guidance, number {number}, on the sharing of information between agencies, and"
            " will send it to every school, surgery and children's centre in the county before training begins."
        ),
        owners=(Owner(said=f"{body} {post}", post=post, body=body, role="lead" if number % 3 else None),),
        reports_to=(Owner(said="the LSCB", body="LSCB"),),
        deadline=DEADLINES[number % 3],
        references=(Reference(to=f"14.{number % 10}", external=True),),
        at=Span(file="response.md", line=number + 1, column=1, end_line=number + 1, end_column=180),
    )


def seconds(act: Callable[[], object]) -> float:
    """Return how long *act* takes; what it made is let go afterwards."""
    gc.collect()
    start = time.perf_counter()
    made = act()
    spent = time.perf_counter() - start
    del made
    return spent


def compare(name: str, ours: Callable[[], object], theirs: Callable[[], object], *, at_most: float) -> bool:
    """Print the median ratio of *ours* to *theirs*, and return whether it is no more than allowed."""
    seconds(ours), seconds(theirs)
    pairs = [(seconds(ours), seconds(theirs)) for _ in range(PAIRS)]
    ratio = median(mine / other for mine, other in pairs)
    mine, other = (median(column) for column in zip(*pairs, strict=True))
    print(f"{name}: {mine * 1000:.0f} ms against {other * 1000:.0f} ms, ratio {ratio:.2f} (at most {at_most:.2f})")
    return ratio <= at_most


def peak(form: str, text: str) -> None:
    """Print how much memory a process has at most that reads *text*, and how much before, where Linux tells."""
    if not sys.platform.startswith("linux"):
        return
    command = [sys.executable, "-c", PEAK, form]
    before, most = subprocess.run(command, check=True, input=text, capture_output=True, text=True).stdout.split()
    print(f"{form} of {len(text) / 1e6:.1f} MB: {most} MB at most, {before} MB before it is read")


def main() -> None:
    """Time everything; leave with 1 where a promise is broken."""
    large, small = review(ACTIONS), review(ACTIONS // 10)
    large_yaml, small_yaml = dump_yaml(large), dump_yaml(small)
    large_json, small_json = (dump_json(review_to_data(made)) for made in (large, small))
    del large, small
    model = peer()
    kept = [
        compare(
            "YAML",
            lambda: read_yaml(large_yaml, "a").places.at("lessons[99].actions[99].deadline"),
            lambda: yaml.load(large_yaml, Loader=yaml.CSafeLoader),
            at_most=1,
        ),
        compare(
            "JSON",
            lambda: load_json(large_json, "a"),
            lambda: model.model_validate_json(large_json),
            at_most=1,
        ),
        compare(
            "YAML, ten times the actions",
            lambda: read_yaml(large_yaml, "a"),
            lambda: read_yaml(small_yaml, "a"),
            at_most=12,
        ),
        compare(
            "JSON, ten times the actions",
            lambda: load_json(large_json, "a"),
            lambda: load_json(small_json, "a"),
            at_most=12,
        ),
    ]
    peak("yaml", large_yaml)
    peak("json", large_json)
    sys.exit(not all(kept))


if __name__ == "__main__":
    main()
