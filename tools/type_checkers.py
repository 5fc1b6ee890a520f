"""The two type checkers as processes, and what each finds in some files, in one form."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple


class Fault(NamedTuple):
    """An error that a checker reports."""

    file: Path
    line: int
    text: str


def mypy(root: Path, *paths: Path) -> list[Fault]:
    """Return what mypy finds in *paths* with the configuration in *root*.

    Raises:
        RuntimeError: It could not be run.
    """
    run = _run(root, "mypy", "--output=json", *paths)
    rows = [json.loads(line) for line in run.stdout.splitlines() if line.startswith("{")]
    if run.returncode not in {0, 1} or bool(run.returncode) != bool(rows):
        raise RuntimeError(f"mypy: {run.stdout}{run.stderr}")
    return [
        Fault((root / row["file"]).resolve(), row["line"], row["message"]) for row in rows if row["severity"] == "error"
    ]


def pyrefly(root: Path, *paths: Path) -> list[Fault]:
    """Return what pyrefly finds in *paths* with the configuration in *root*.

    Raises:
        RuntimeError: It could not be run.
    """
    options = ("--output-format=json", "--summary=none", f"--config={root / 'pyproject.toml'}", *_interpreter())
    run = _run(root, "pyrefly", "check", *options, *paths)
    try:
        rows = json.loads(run.stdout)["errors"]
    except ValueError as error:
        raise RuntimeError(f"pyrefly: {run.stdout}{run.stderr}") from error
    return [
        Fault((root / row["path"]).resolve(), row["line"], row["concise_description"])
        for row in rows
        if row["severity"] == "error"
    ]


def untyped(root: Path, *folders: Path) -> list[str]:
    """Return the public names in *folders* that pyrefly knows no type of, or the type Any, a line each."""
    options = ("--strict", "--public-only", f"--config={root / 'pyproject.toml'}", *_interpreter())
    run = _run(root, "pyrefly", "coverage", "check", "--output-format=min-text", *options, *folders)
    told = [line.strip() for line in f"{run.stdout}{run.stderr}".splitlines()]
    return [line for line in told if line.startswith(("WARN", "ERROR"))] if run.returncode else []


def _interpreter() -> tuple[str, ...]:
    return ("--python-interpreter-path", sys.executable)


def _run(root: Path, tool: str, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Run a *tool* of this environment in *root*."""
    program = Path(sys.executable).with_name(tool)
    return subprocess.run(  # noqa: S603 - a checker of this environment, on files of this repository
        [program, *map(str, arguments)], check=False, capture_output=True, text=True, cwd=root
    )


CHECKERS = {"mypy": mypy, "pyrefly": pyrefly}
