"""Promises of templates that mean harm."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from renderers.hostile_templates import ENDURED, REFUSED

resource = pytest.importorskip("resource", reason="needs limits on a process, which this system has not")

LONGEST = 10.0
"""Seconds for one template; a harmless one takes a hundredth of one."""

MEMORY = 1_500_000_000
TIME = 120


def _limit() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (TIME, TIME))


@pytest.fixture(scope="module")
def met() -> dict[str, dict[str, Any]]:
    """Return how each template was met, in a process with little memory and time."""
    tests = Path(__file__).resolve().parents[1]
    run = subprocess.run(
        [sys.executable, "-c", "from renderers.hostile_templates import main; main()"],
        env={**os.environ, "PYTHONPATH": str(tests)},
        preexec_fn=_limit,
        capture_output=True,
        text=True,
        check=True,
    )
    answers: dict[str, dict[str, Any]] = json.loads(run.stdout)
    return answers


@pytest.mark.parametrize("name", REFUSED)
def test_a_hostile_template_is_refused(met: dict[str, dict[str, Any]], name: str) -> None:
    """In one line that names it, soon, and before it takes much memory."""
    assert met[name]["refused"].startswith("theirs.docx: ")
    assert "\n" not in met[name]["refused"]
    assert met[name]["seconds"] < LONGEST


@pytest.mark.parametrize("name", ENDURED)
def test_a_heavy_template_is_bounded(met: dict[str, dict[str, Any]], name: str) -> None:
    """What is let through is filled in, and that soon."""
    assert met[name]["refused"] is None
    assert met[name]["seconds"] < LONGEST
