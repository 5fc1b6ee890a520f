"""The documentation tells what the library offers: every rule, command and option; its links and commands work."""

from __future__ import annotations

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from click import Command, Context, Group

from scrkit import Kit
from scrkit.cli import main

REPOSITORY = Path(__file__).resolve().parents[1]
DOCS = REPOSITORY / "docs"
README = REPOSITORY / "README.md"
PAGES = sorted([*REPOSITORY.glob("*.md"), *DOCS.rglob("*.md"), *REPOSITORY.glob("*/*/README.md")])


def table(page: str) -> dict[str, list[str]]:
    """Return the rows of the tables on a page of docs/ by their first cell, cells stripped."""
    lines = (DOCS / page).read_text("utf-8").splitlines()
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if line.startswith("|")]
    return {row[0]: row[1:] for row in rows}


def commands(group: Group, path: str = "scrkit") -> dict[str, Command]:
    """Return every command under *group* by what is typed to call it."""
    found: dict[str, Command] = {}
    context = Context(group)
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        if isinstance(command, Group):
            found |= commands(command, f"{path} {name}")
        elif command is not None:
            found[f"{path} {name}"] = command
    return found


def test_rules_are_documented() -> None:
    """The rules page lists the rules that are offered, no more and no fewer, with their severities and levels."""
    rows = {code: row for code, row in table("rules.md").items() if re.fullmatch(r"[A-Z]{3}\d{3}", code)}
    documented = {code: (severity, level) for code, (_, severity, level, _) in rows.items()}
    offered = {rule.code: (rule.severity, rule.level or "-") for rule in Kit(discover=False).components.rules}

    assert documented == offered


@pytest.mark.parametrize("name", commands(main))
def test_commands_are_documented(name: str) -> None:
    """Each command and each of its long options is on the page about the command line."""
    page = (DOCS / "command-line.md").read_text("utf-8")
    options = [option for parameter in commands(main)[name].params for option in parameter.opts if option[:2] == "--"]

    assert f"## {name}" in page
    assert [option for option in options if f"`{option}" not in page] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(REPOSITORY)))
def test_links_lead_somewhere(page: Path) -> None:
    """Every relative link on a page leads to a file of this repository."""
    links = re.findall(r"\]\(([^)#]+)\)", page.read_text("utf-8"))
    broken = [link for link in links if "://" not in link and not (page.parent / link).exists()]

    assert not broken


def test_readme_command_makes_the_plan(tmp_path: Path) -> None:
    """What the README's first command runs after the installation writes the plan and says what is wrong."""
    line = next(line for line in README.read_text("utf-8").splitlines() if "scrkit render examples" in line)
    arguments = shlex.split(line.rpartition("&&")[2])
    out = tmp_path / "march-board.docx"
    arguments[arguments.index("-o") + 1] = str(out)
    command = [sys.executable, "-m", "scrkit", *arguments[1:]]
    ran = subprocess.run(command, check=True, capture_output=True, encoding="utf-8", cwd=REPOSITORY)

    assert "SCR401" in ran.stdout
    assert out.stat().st_size > 0


def test_readme_python_runs(tmp_path: Path) -> None:
    """The README's Python example runs as printed, on the example response."""
    source = next(
        block for block in re.findall(r"```python\n(.*?)```", README.read_text("utf-8"), re.DOTALL) if "Kit()" in block
    )
    response = (REPOSITORY / "examples" / "suffolk-2014" / "response.md").read_bytes()
    (tmp_path / "response.txt").write_bytes(response)
    ran = subprocess.run(
        [sys.executable, "-c", source], check=True, capture_output=True, encoding="utf-8", cwd=tmp_path
    )

    assert "2.3.1 ['LSCB Planning, Policy and Engagement Group" in ran.stdout
    assert (tmp_path / "action-plan.docx").exists()


@pytest.mark.parametrize("name", commands(main))
def test_every_command_takes_the_options_about_plugins(name: str) -> None:
    """So that a script need not know which commands use plugins."""
    options = {option for parameter in commands(main)[name].params for option in parameter.opts}

    assert {"--config", "--board", "--disable-plugin", "--no-plugins", "--strict-plugins"} <= options
