"""Promises of the templates that are shipped."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

BUILDER = Path(__file__).resolve().parents[2] / "tools" / "build_templates.py"


@pytest.mark.skipif(not BUILDER.exists(), reason="the builder is not part of what is installed")
def test_the_shipped_templates_are_those_that_the_builder_builds() -> None:
    """Nobody changes a template by hand, or the builder without building."""
    run = subprocess.run([sys.executable, BUILDER, "--check"], capture_output=True, text=True, check=False)

    assert (run.returncode, run.stdout) == (0, "")
