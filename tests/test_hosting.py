"""The hook for pre-commit and the action for GitHub call what there is to call."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml

from scrkit.cli import main
from scrkit.cli.forms import FORMS

REPOSITORY = Path(__file__).resolve().parents[1]
(HOOK,) = yaml.safe_load((REPOSITORY / ".pre-commit-hooks.yaml").read_text("utf-8"))
ACTION: dict[str, Any] = yaml.safe_load((REPOSITORY / "action.yml").read_text("utf-8"))
STEPS: list[dict[str, Any]] = ACTION["runs"]["steps"]
PAGE = (REPOSITORY / "docs" / "ci.md").read_text("utf-8")
EXAMPLE = REPOSITORY / "examples" / "suffolk-2014" / "response.md"
BASH = shutil.which("bash")

needs_bash = pytest.mark.skipif(BASH is None, reason="the action's steps are run by bash")


def test_the_hook_calls_a_command() -> None:
    """Which the package installs, with what pre-commit hands over: files."""
    program, name = shlex.split(HOOK["entry"])
    scripts = tomllib.loads((REPOSITORY / "pyproject.toml").read_text("utf-8"))["project"]["scripts"]

    assert program in scripts
    assert name in main.list_commands(None)  # type: ignore[arg-type] # it is not used
    assert (HOOK["language"], HOOK["id"]) == ("python", "scrkit-validate")
    assert f"- id: {HOOK['id']}\n" in PAGE


@pytest.mark.parametrize(
    ("name", "taken"),
    [
        ("case.scr.yaml", True),
        ("responses/case.scr.yml", True),
        ("case.scr.json", True),
        ("case.scr.jsonl", False),
        ("case.yaml", False),
        ("case-scr.yaml", False),
    ],
)
def test_the_hook_takes_canonical_files(name: str, taken: bool) -> None:  # noqa: FBT001 - a case's
    """And no ledger, nor other files in YAML."""
    assert bool(re.search(HOOK["files"], name)) is taken


def test_the_action_documents_its_inputs() -> None:
    """Each is on the page about build servers, used by a step, and no step uses another."""
    used = set(re.findall(r"\$\{\{ inputs\.([\w-]+) \}\}", str(STEPS)))

    assert used == set(ACTION["inputs"])
    assert all(f"| `{name}` |" in PAGE for name in used)
    assert ACTION["inputs"]["format"]["default"] in FORMS


def test_no_input_becomes_part_of_a_command() -> None:
    """It stands in the environment alone, so that nothing it holds is run; other actions have a version."""
    assert not [step for step in STEPS if "${{" in step.get("run", "")]
    assert [step["uses"] for step in STEPS if "uses" in step] == ["actions/setup-python@v5"]
    assert all(step.get("shell") == "bash" for step in STEPS if "run" in step)


@needs_bash
@pytest.mark.parametrize("step", [step for step in STEPS if "run" in step], ids=lambda step: step["name"])
def test_the_steps_are_shell(step: dict[str, Any]) -> None:
    """That bash can read."""
    assert subprocess.run([str(BASH), "-n", "-c", step["run"]], check=False, capture_output=True).returncode == 0


def validated(folder: Path, **inputs: str) -> subprocess.CompletedProcess[str]:
    """Run the action's last step as GitHub would, with *inputs* in place of the defaults."""
    program = folder / "bin" / "scrkit"
    program.parent.mkdir(exist_ok=True)
    program.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m scrkit "$@"\n', "utf-8")
    program.chmod(0o755)
    given = {name: str(one.get("default", "")) for name, one in ACTION["inputs"].items()} | inputs
    told = {
        name: re.sub(r"\$\{\{ inputs\.([\w-]+) \}\}", lambda one: given[one[1]], value)
        for name, value in STEPS[-1]["env"].items()
    }
    return subprocess.run(
        [str(BASH), "--noprofile", "--norc", "-eo", "pipefail", "-c", STEPS[-1]["run"]],
        check=False,
        capture_output=True,
        encoding="utf-8",
        cwd=folder,
        env=os.environ | told | {"PATH": f"{program.parent}{os.pathsep}{os.environ['PATH']}"},
    )


@needs_bash
def test_the_action_fails_for_findings_and_shows_them(tmp_path: Path) -> None:
    """In every file that a star stands for."""
    for name in ("a", "b"):
        (tmp_path / f"{name}.md").write_bytes(EXAMPLE.read_bytes())

    told = validated(tmp_path, files="*.md")
    fine = validated(tmp_path, files="a.md\nb.md", args="--select SCR405 --no-plugins")

    assert told.returncode == 1
    assert "::error file=a.md,line=" in told.stdout
    assert "::error file=b.md,line=" in told.stdout
    assert (fine.returncode, fine.stderr) == (0, "")


@needs_bash
def test_the_action_writes_its_answer_to_a_file(tmp_path: Path) -> None:
    """The code is that of the check."""
    (tmp_path / "a.md").write_bytes(EXAMPLE.read_bytes())

    told = validated(tmp_path, files="a.md", format="sarif", output="out.sarif", **{"fail-on": "warning"})

    assert (told.returncode, told.stdout) == (1, "")
    assert '"version": "2.1.0"' in (tmp_path / "out.sarif").read_text("utf-8")


@needs_bash
def test_what_an_input_holds_is_not_run(tmp_path: Path) -> None:
    """It is a file's name, or an option."""
    told = validated(tmp_path, files="$(touch${IFS}made);touch made", args="`touch made`")

    assert told.returncode == 2
    assert not (tmp_path / "made").exists()
