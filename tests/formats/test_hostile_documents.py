"""Hostile documents, seen from outside: one clear line, exit code 2, within five seconds and 500 MB."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from cli.running import LAUNCHER, unmeasured
from formats.hostile_documents import DOCUMENTS

if TYPE_CHECKING:
    from pathlib import Path

SECONDS = 5
MEGABYTES = 500


def read(path: Path) -> tuple[list[Any], str, list[str]]:
    """Return exit code, seconds of work and kilobytes of ``scrkit read``, and its lines on stdout and stderr."""
    command = [sys.executable, "-c", LAUNCHER, "read", path.name, "--no-plugins"]
    ran = subprocess.run(
        command, check=True, capture_output=True, encoding="utf-8", cwd=path.parent, env=unmeasured(), timeout=60
    )
    *said, figures = ran.stdout.splitlines()
    return json.loads(figures), "\n".join(said), ran.stderr.splitlines()


@pytest.mark.skipif(not hasattr(os, "wait4"), reason="only Unix tells what a process took")
@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_hostile_document_is_refused_in_one_line(tmp_path: Path, name: str) -> None:
    """It neither crashes the program, nor stalls it, nor fills the memory; it is never taken for a response."""
    suffix, make = DOCUMENTS[name]
    path = tmp_path / f"hostile{suffix}"
    path.write_bytes(make())

    (code, seconds, kilobytes), said, lines = read(path)
    per_megabyte = 1_000_000 if sys.platform == "darwin" else 1_000

    assert (code, said) == (2, "")
    assert len(lines) == 1, lines
    assert lines[0].startswith(f"scrkit: hostile{suffix}:")
    assert len(lines[0]) < 600
    assert seconds < SECONDS
    assert kilobytes / per_megabyte < MEGABYTES
