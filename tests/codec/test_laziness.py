"""What the canonical form costs those who do not use it: nothing."""

from __future__ import annotations

import subprocess
import sys

import pytest

from scrkit import codec


def imported_by(statement: str) -> list[str]:
    """Return which of yaml and the codec a fresh interpreter has imported after *statement*."""
    program = (
        f"{statement}; import sys;"
        "print(*[name for name in ('yaml', 'cattrs', 'scrkit.codec', 'scrkit.codec.yaml_tree') if name in sys.modules])"
    )
    return subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.split()


def test_nothing_else_imports_the_codec() -> None:
    """The rooms below and beside it start without it."""
    assert imported_by("import scrkit.errors, scrkit.files, scrkit.model, scrkit.plugin, scrkit.kit") == []


def test_json_does_without_yaml() -> None:
    """The parser is imported for the first YAML file."""
    assert imported_by("import scrkit.codec") == ["scrkit.codec"]


def test_a_name_that_is_not_there_is_told() -> None:
    """As any module tells it; those that are there can all be had."""
    assert all(hasattr(codec, name) for name in codec.__all__)
    with pytest.raises(AttributeError, match=r"module 'scrkit\.codec' has no attribute 'replace'"):
        codec.replace  # type: ignore[attr-defined]  # noqa: B018 - that is the question
