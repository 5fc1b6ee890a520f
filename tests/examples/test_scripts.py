"""The scripts in examples/ do what they say."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from zipfile import is_zipfile

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"


def run(script: str, folder: Path) -> str:
    """Run an example with *folder* as its output folder and return what it printed."""
    command = [sys.executable, str(EXAMPLES / script), str(folder)]
    return subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout


def test_read_filter_render(tmp_path: Path) -> None:
    """It lists the nine actions without a deadline and writes a Word file."""
    printed = run("read_filter_render.py", tmp_path).splitlines()
    numbers = [line.partition(":")[0] for line in printed if "no deadline" in line]

    assert numbers == ["2.3.1", "2.3.2", "2.3.3", "4.5.4", "5.4.1", "5.4.3", "7.4.1", "8.4.1", "8.4.2"]
    assert is_zipfile(tmp_path / "action-plan.docx")


def test_review_in_code(tmp_path: Path) -> None:
    """It finds that an audit has neither owner nor deadline, and writes a plan with both actions."""
    printed = run("review_in_code.py", tmp_path)
    plan = (tmp_path / "seaborough.md").read_text("utf-8")

    assert "2.3.2: SCR303" in printed
    assert "2.3.2: SCR401" in printed
    assert "school nurses" in plan
    assert "An audit of chronologies" in plan
