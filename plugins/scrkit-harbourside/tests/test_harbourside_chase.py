"""Promises of the command, called as its users call it."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from typing import TYPE_CHECKING

import pytest
from click.testing import CliRunner

from scrkit import Kit
from scrkit.model import Review
from scrkit_harbourside.command import chase, told

if TYPE_CHECKING:
    from pathlib import Path

RESPONSE = """\
schema: 1
id: harbour
title: Response
board: Harbourside Safeguarding Partnership
actions:
  - {id: "1", text: Write a guide., owner: Head of Safeguarding, deadline: 30 September 2024}
  - {id: "2", text: Tell the schools., owner: Harbourside Council, deadline: as soon as possible}
  - {id: "3", text: Meet., deadline: 1 December 2024}
  - {id: "4", text: Meet again., owner: Head of Safeguarding}
"""


@pytest.fixture
def response(tmp_path: Path) -> Path:
    """Return a canonical file with four actions."""
    path = tmp_path / "harbour.scr.yaml"
    path.write_text(RESPONSE, "utf-8")
    return path


def test_what_is_due_is_told_owner_by_owner(response: Path) -> None:
    """What is due later is not, and what has no day is always due."""
    assert told(Kit(discover=False).load(response), date(2024, 9, 30)) == [
        "Harbourside Council",
        "  2: no day is known (as soon as possible): Tell the schools.",
        "Head of Safeguarding",
        "  4: no day is known: Meet again.",
        "  1: due on 30 September 2024 (30 September 2024): Write a guide.",
    ]


def test_the_day_after_it_is_overdue(response: Path) -> None:
    """And in December everything is due."""
    lines = told(Kit(discover=False).load(response), date(2024, 12, 2))

    assert "  1: overdue since 30 September 2024 (30 September 2024): Write a guide." in lines
    assert lines[-2:] == ["nobody is named", "  3: overdue since 1 December 2024 (1 December 2024): Meet."]


def test_nothing_due_is_said() -> None:
    """Silence would look like a fault."""
    review = Review(id="r", title="Response", board="Harbourside Partnership")

    assert told(review, date(2024, 9, 30)) == ["nothing is due on 30 September 2024"]


def test_the_command_uses_the_kit_that_it_is_given(response: Path) -> None:
    """As scrkit hands it over."""
    ran = CliRunner().invoke(chase(), [str(response), "--on", "2024-09-30"], obj=Kit(discover=False))

    assert (ran.exit_code, ran.output.splitlines()[0]) == (0, "Harbourside Council")


def test_scrkit_has_the_command(response: Path) -> None:
    """With the options of every command, and its refusals in one line."""
    command = [sys.executable, "-m", "scrkit", "harbourside-chase"]
    ran = subprocess.run(
        [*command, str(response), "--on", "2024-09-30", "--disable-plugin", "scrkit.renderers"],
        check=True,
        capture_output=True,
        encoding="utf-8",
    )
    wrong = subprocess.run(
        [*command, "none.scr.yaml", "--on", "2024-09-30"], check=False, capture_output=True, text=True
    )

    assert "Head of Safeguarding" in ran.stdout
    assert (wrong.returncode, wrong.stderr.count("\n")) == (2, 1)
