"""Promises of ``scrkit frameworks``."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from cli.running import run
from plugin.distributions import install, introduced
from scrkit.cli import exits

if TYPE_CHECKING:
    from pathlib import Path

REEF = """
from datetime import date
from scrkit.model import Duty, Framework, TimeLimit
from scrkit.plugin import FRAMEWORKS, FrameworkSpec

def limit(name, duration, **more):
    given = dict(since=("decision",), until=("published",), level="S", source="Reef Act 2000", **more)
    return TimeLimit(id=name, text="Soon.", duration=duration, **given)

def made():
    limits = (limit("day", "P1D"), limit("days", "P5D", working_days=True), limit("mixed", "P1M2D"), limit("h", "PT5H"))
    return Framework(id="reef-2001", name="Reef Guidance", called=("Reef",), begins=date(2001, 4, 2),
        law=("Reef Act 2000",), board=("Reef Board",), review=("reef review",), time_limits=limits)

@FRAMEWORKS.implement
def scrkit_frameworks(context): yield FrameworkSpec(id="reef-2001", summary="Reefs", ref=made)
"""


def test_each_is_listed_with_its_time() -> None:
    """In the order of the ids."""
    answer = run("frameworks", "list", "--no-plugins")

    assert (answer.exit_code, answer.stderr) == (exits.OK, "")
    assert answer.stdout.splitlines() == [
        "working-together-2013 (from 2013-04-15 to 2015-03-25) Working Together to Safeguard Children 2013",
        "working-together-2015 (from 2015-03-26 to 2018-06-28) Working Together to Safeguard Children 2015",
        "working-together-2018 (from 2018-06-29 to 2023-12-14) Working Together to Safeguard Children 2018",
        "working-together-2023 (on or after 2023-12-15) Working Together to Safeguard Children 2023",
    ]


def test_one_is_shown_whole() -> None:
    """Its law, its words, and each duty with its level and source, which may not have been confirmed."""
    answer = run("frameworks", "show", "working-together-2013", "--no-plugins")
    lines = answer.stdout.splitlines()

    assert answer.exit_code == exits.OK
    assert lines[:2] == [
        "Working Together to Safeguard Children 2013 (working-together-2013)",
        "  governs reviews that began from 2013-04-15 to 2015-03-25",
    ]
    assert lines[2].startswith("  law: Local Safeguarding Children Boards Regulations 2006; ")
    assert "  review: serious case review; SCR" in lines
    (independence,) = [line for line in lines if line.startswith("  duty independence (S): ")]
    assert independence.endswith(" [Working Together to Safeguard Children (2013), chapter 4]")
    (copy,) = [line for line in lines if line.startswith("  duty panel-copy (S): ")]
    assert copy.endswith("; not confirmed at its source]")
    assert any(line.startswith("  time limit completion (S): 6 months; ") for line in lines)


def test_lengths_are_words_where_they_can_be(site: Path) -> None:
    """Of one unit; what a framework does not have is not told."""
    install(site, name="reef-dist", entries={"reef": "reef_frames"}, reef_frames=introduced("reef") + REEF)
    lines = run("frameworks", "show", "reef-2001").stdout.splitlines()

    assert [line.split(": ")[1].partition(";")[0] for line in lines if "time limit" in line] == [
        "1 day",
        "5 working days",
        "P1M2D",
        "PT5H",
    ]
    assert not any(line.startswith("  guidance") for line in lines)


def test_json_has_all_of_it() -> None:
    """With days as ISO 8601 has them."""
    listed = json.loads(run("frameworks", "list", "--json", "--no-plugins").stdout)
    (shown,) = json.loads(run("frameworks", "show", "working-together-2023", "--json", "--no-plugins").stdout)[
        "frameworks"
    ]

    assert listed["schema"] == 1
    assert shown == listed["frameworks"][-1]
    assert (shown["begins"], shown["ends"]) == ("2023-12-15", None)
    assert {"id", "text", "level", "source", "confirmed"} == set(shown["duties"][0])


@pytest.mark.parametrize(
    ("options", "known"),
    [((), "working-together-2013, "), (("--disable-plugin", "scrkit.frameworks"), "none")],
)
def test_one_that_is_not_there_is_told(options: tuple[str, ...], known: str) -> None:
    """With those there are."""
    answer = run("frameworks", "show", "working-together-1999", "--no-plugins", *options)

    assert (answer.exit_code, answer.stdout) == (exits.UNUSABLE, "")
    assert answer.stderr.startswith(f"scrkit: no framework is called 'working-together-1999'; there are: {known}")


def test_none_is_an_answer() -> None:
    """Where the plugin that has them is switched off."""
    answer = run("frameworks", "list", "--no-plugins", "--disable-plugin", "scrkit.frameworks")

    assert (answer.exit_code, answer.stdout) == (exits.OK, "none\n")
