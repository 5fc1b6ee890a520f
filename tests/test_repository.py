"""What holds for the repository as a whole."""

from __future__ import annotations

import re
import tomllib
from importlib.metadata import version
from pathlib import Path

import pytest

import scrkit

REPOSITORY = Path(__file__).resolve().parents[1]
PROJECTS = sorted([REPOSITORY / "pyproject.toml", *REPOSITORY.glob("plugins/*/pyproject.toml")])
SOURCES = sorted([*REPOSITORY.glob("src/**/*.py"), *REPOSITORY.glob("plugins/*/src/**/*.py")])
LONGEST_FILE = 300
PINS = (REPOSITORY / "constraints.txt").read_text("utf-8")


def plain(name: str) -> str:
    """Return the name of a distribution for comparison."""
    return re.sub(r"[-_.]+", "-", name).lower()


def pinned() -> set[str]:
    """Return the names of the distributions that constraints.txt pins."""
    return {plain(line.partition("==")[0]) for line in PINS.splitlines() if "==" in line}


def test_pins_are_exact_and_hold_no_address() -> None:
    """Each line of constraints.txt is one exact version: no address, no range, no hash."""
    pins = [line for line in PINS.splitlines() if line and not line.startswith("#")]
    odd = [pin for pin in pins if not re.fullmatch(r"[\w.-]+==[\w.]+( ; python_version >= \"3\.\d+\")?", pin)]

    assert pins
    assert not odd
    assert "://" not in PINS


@pytest.mark.parametrize("project", PROJECTS, ids=lambda path: path.parent.name)
def test_what_is_named_is_pinned(project: Path) -> None:
    """Every library that a package, its tests or the checks name has a pin."""
    table = tomllib.loads(project.read_text("utf-8"))
    lists = [
        table["build-system"]["requires"],
        table["project"]["dependencies"],
        *table["project"].get("optional-dependencies", {}).values(),
        *table.get("dependency-groups", {}).values(),
    ]
    named = {plain(re.split(r"[^\w.-]", requirement, maxsplit=1)[0]) for group in lists for requirement in group}

    assert named - pinned() <= {"scrkit"}


def test_no_file_is_too_long() -> None:
    """No Python file of scrkit or a plugin is over 300 lines: it would be split along the next reader's question."""
    long = [str(path) for path in SOURCES if len(path.read_text("utf-8").splitlines()) > LONGEST_FILE]

    assert SOURCES
    assert not long


def test_one_version_everywhere() -> None:
    """The version is the same in the package, in its metadata, and at the top of the changelog."""
    changelog = (REPOSITORY / "CHANGELOG.md").read_text("utf-8")
    newest = re.search(r"^## \[(\d[^]]*)\]", changelog, re.MULTILINE)

    assert newest
    assert scrkit.__version__ == version("scrkit") == newest[1]


def test_ci_runs_the_readmes_test_command() -> None:
    """What CI runs is the README's second command, word for word."""
    readme = (REPOSITORY / "README.md").read_text("utf-8")
    commands = re.findall(r"^python3 -m venv .*$", readme, re.MULTILINE)
    ci = [line.strip() for line in (REPOSITORY / ".ci" / "run").read_text("utf-8").splitlines()]

    assert len(commands) == 2
    assert commands[1] in ci


def test_licences_are_noted() -> None:
    """NOTICE.md names every library that scrkit itself depends on, and says that docxtpl is LGPL-2.1."""
    project = tomllib.loads((REPOSITORY / "pyproject.toml").read_text("utf-8"))["project"]
    notice = (REPOSITORY / "NOTICE.md").read_text("utf-8")
    noted = {plain(name) for name in re.findall(r"^\| ([\w-]+) \|", notice, re.MULTILINE)}
    needed = {plain(re.split(r"[^\w-]", requirement, maxsplit=1)[0]) for requirement in project["dependencies"]}

    assert needed <= noted
    assert re.search(r"^\| docxtpl \| \*\*LGPL-2\.1-only\*\*", notice, re.MULTILINE)
