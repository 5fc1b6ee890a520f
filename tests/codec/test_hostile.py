"""Hostile files, seen from outside: one clear line, exit code 2, within two seconds and 300 MB."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from cli.running import LAUNCHER, unmeasured
from codec.hostile import JSON, YAML

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

SECONDS = 2
MEGABYTES = 300
CASES = [(".scr.yaml", name) for name in YAML] + [(".json", name) for name in JSON]


def validate(path: Path) -> tuple[list[Any], list[str]]:
    """Return exit code, seconds of work and kilobytes of ``scrkit validate``, and the lines on its stderr."""
    command = [sys.executable, "-c", LAUNCHER, "validate", path.name, "--no-plugins"]
    ran = subprocess.run(
        command, check=True, capture_output=True, encoding="utf-8", cwd=path.parent, env=unmeasured(), timeout=60
    )
    figures: list[Any] = json.loads(ran.stdout.splitlines()[-1])
    return figures, ran.stderr.splitlines()


@pytest.mark.skipif(not hasattr(os, "wait4"), reason="only Unix tells what a process took")
@pytest.mark.parametrize(("suffix", "name"), CASES, ids=[f"{name}{suffix}" for suffix, name in CASES])
def test_a_hostile_file_is_refused_in_one_line(tmp_path: Path, suffix: str, name: str) -> None:
    """It neither crashes the program, nor stalls it, nor fills the memory."""
    make: Callable[[], bytes] = (JSON if suffix == ".json" else YAML)[name]
    path = tmp_path / f"hostile{suffix}"
    path.write_bytes(make())

    (code, seconds, kilobytes), lines = validate(path)
    per_megabyte = 1_000_000 if sys.platform == "darwin" else 1_000

    assert code == 2
    assert len(lines) == 1
    assert lines[0].startswith(f"scrkit: hostile{suffix}:")
    assert len(lines[0]) < 300
    assert seconds < SECONDS
    assert kilobytes / per_megabyte < MEGABYTES
