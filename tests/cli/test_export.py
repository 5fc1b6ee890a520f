"""Promises of ``scrkit export``."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest

from cli.running import run
from plugin.distributions import install, introduced
from scrkit.cli import exits

if TYPE_CHECKING:
    from pathlib import Path


def test_json_is_written_and_what_is_wrong_is_listed(work: Path) -> None:
    """Nothing else goes to the terminal, and the file can be validated again."""
    answer = run("export", "case.tiny", "json", "-o", "case.json")

    data = json.loads((work / "case.json").read_text("utf-8"))
    assert (answer.exit_code, answer.stderr) == (exits.OK, "")
    assert "error TINY1" in answer.stdout
    assert (data["schema"], data["complete"], data["on"]) == (1, True, "2024-05-17")
    again = run("validate", "case.json", "--select", "TINY").stdout
    assert re.findall(r"TINY\d+", again) == re.findall(r"TINY\d+", answer.stdout) == ["TINY1", "TINY2", "TINY30"]


def test_the_day_can_be_given(work: Path) -> None:
    """As for every command that has one."""
    run("export", "case.tiny", "json", "-o", "case.json", "--on", "2025-02-01")

    assert json.loads((work / "case.json").read_text("utf-8"))["on"] == "2025-02-01"


@pytest.mark.parametrize(
    ("exporter", "out", "problem"),
    [
        ("jsn", "x.json", "no exporter is called 'jsn'; there are: "),
        ("json", "x.txt", "x.txt: 'json' is written as .json, not as '.txt'"),
        ("json", "taken.json", "taken.json: exists already"),
    ],
)
def test_what_cannot_be_written_is_one_line(work: Path, exporter: str, out: str, problem: str) -> None:
    """Nothing is left behind, and nothing overwritten."""
    (work / "taken.json").write_text("mine", "utf-8")

    answer = run("export", "case.tiny", exporter, "-o", out)

    assert (answer.exit_code, answer.stdout) == (exits.UNUSABLE, "")
    assert answer.stderr.startswith(f"scrkit: {problem}")
    assert sorted(path.name for path in work.iterdir()) == ["case.tiny", "taken.json"]
    assert run("export", "case.tiny", "json", "-o", "taken.json", "--force").exit_code == exits.OK


def test_an_export_of_an_incomplete_run_is_written_and_said_to_be(work: Path, site: Path) -> None:
    """In the file, as the first word, and by the exit code."""
    source = introduced("gone", "GONE") + (
        "from scrkit.model import Rule\n"
        "RULE = Rule(code='GONE1', title='Never told', severity='error')\n"
        "@VALIDATORS.implement\ndef scrkit_validators(context):\n"
        "    yield ValidatorSpec(id='gone', summary='gone', rules=(RULE,), ref='no_such_module:Check')\n"
    )
    install(site, name="gone-dist", entries={"gone": "gone_for_export"}, gone_for_export=source)

    answer = run("export", "case.tiny", "json", "-o", "case.json")

    assert answer.exit_code == exits.INCOMPLETE
    assert answer.stdout.startswith("INCOMPLETE: ")
    assert json.loads((work / "case.json").read_text("utf-8"))["complete"] is False
