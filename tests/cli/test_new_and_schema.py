"""Promises of ``scrkit new`` and ``scrkit schema``."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import jsonschema_rs
import yaml

from cli.running import run
from scrkit import Kit
from scrkit.cli import exits
from scrkit.cli.new import starting_file
from scrkit.model import Dated, NotSet

if TYPE_CHECKING:
    from pathlib import Path


def test_a_starting_file_is_valid_and_gives_findings(work: Path) -> None:
    """Unedited: it shows what a finding is, and that phrases are understood."""
    made = run("new", "north.scr.yaml")
    answer = run("validate", "north.scr.yaml", "--no-plugins")

    assert (made.exit_code, made.stdout, made.stderr) == (
        exits.OK,
        "north.scr.yaml: open it in an editor, then run: scrkit validate north.scr.yaml\n",
        "",
    )
    assert answer.exit_code == exits.FINDINGS
    assert re.search(r"paragraph 1\.3 \(line \d+\)\n    \| - id: \"1\.3\"\n    error SCR301", answer.stdout)
    assert answer.stderr == (
        "scrkit: north.scr.yaml: 1 deadline and 1 owner given in words and understood by the language:"
        " 'Head of Safeguarding' as owners (line 49), 'by 31 July 2024' as dated (line 52)\n"
    )
    assert (work / "north.scr.yaml").read_text("utf-8") == starting_file()


def test_a_starting_file_explains_itself() -> None:
    """Its first line is for editors, and every part has a comment before it."""
    lines = starting_file().splitlines()

    assert lines[0] == "# yaml-language-server: $schema=scrkit.schema.json"
    assert sum(line.lstrip().startswith("#") for line in lines) > 15


def test_what_a_starting_file_says_is_understood(work: Path) -> None:
    """As any phrase of a plan."""
    run("new", "north.yml")
    first, second = Kit(discover=False).load(work / "north.yml").all_actions()

    assert isinstance(first.deadline, Dated)
    assert [owner.post for owner in first.owners] == ["Head of Safeguarding"]
    assert (second.owners, second.deadline) == ((), NotSet())


def test_a_starting_file_satisfies_the_schema() -> None:
    """As an editor sees it: a reader of YAML 1.2 takes a day for text."""
    data = yaml.load(starting_file(), Loader=yaml.BaseLoader)  # noqa: S506 - it makes text and nothing else
    data["schema"] = 1
    validator = jsonschema_rs.Draft202012Validator(json.loads(run("schema").stdout))

    assert list(validator.iter_errors(data)) == []


def test_a_starting_file_is_yaml(work: Path) -> None:
    """Any other name is refused, and nothing is overwritten without force."""
    (work / "mine.yaml").write_text("mine", "utf-8")

    assert run("new", "north.json").stderr == "scrkit: north.json: a starting file is YAML: name it NAME.scr.yaml\n"
    refused = run("new", "mine.yaml")
    assert (refused.exit_code, (work / "mine.yaml").read_text("utf-8")) == (exits.UNUSABLE, "mine")
    assert refused.stderr.startswith("scrkit: mine.yaml: exists already")
    assert run("new", "mine.yaml", "--force").exit_code == exits.OK
    assert (work / "mine.yaml").read_text("utf-8") == starting_file()


def test_the_schema_goes_to_stdout_or_a_file(work: Path) -> None:
    """The same to either; nothing is overwritten without force."""
    printed = run("schema")
    written = run("schema", "-o", "scrkit.schema.json")

    assert (printed.exit_code, written.exit_code, written.stdout) == (exits.OK, exits.OK, "")
    assert (work / "scrkit.schema.json").read_bytes() == printed.stdout_bytes
    assert json.loads(printed.stdout)["$id"] == "urn:scrkit:schema:1"
    assert printed.stdout.endswith("}\n")
    assert not printed.stdout.endswith("\n\n")
    assert run("schema", "-o", "scrkit.schema.json").exit_code == exits.UNUSABLE
    assert run("schema", "-o", "scrkit.schema.json", "--force").exit_code == exits.OK


def test_every_problem_of_a_file_is_a_line(work: Path) -> None:
    """Of a command for one file, and of one for several."""
    text = "schema: 1\nid: a\ntitle: b\nbord: c\n"
    (work / "a.yaml").write_text(text, "utf-8")
    expected = [
        "scrkit: a.yaml:1:1: board: expected text, found nothing: the key is missing",
        "scrkit: a.yaml:4:1: unknown key 'bord'",
    ]

    assert run("validate", "a.yaml").stderr.splitlines() == expected
    assert run("render", "a.yaml", "action-plan", "-o", "a.md").stderr.splitlines() == expected
