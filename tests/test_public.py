"""Promises of the package as a whole."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

import scrkit
from scrkit.kit import Kit, Report, load

HEAVY = ("attrs", "click", "docx", "docxtpl", "holidays", "jinja2", "lxml", "parsy", "pluggy", "yaml")


def imported_by(statement: str) -> set[str]:
    """Return the modules that a fresh interpreter has imported after *statement*."""
    program = f"import json, sys\n{statement}\nprint(json.dumps(sorted(sys.modules)))"
    answer = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True)
    return set(json.loads(answer.stdout))


def test_importing_scrkit_loads_nothing_heavy() -> None:
    """Nor does it look for plugins."""
    assert imported_by("import scrkit; scrkit.__version__").isdisjoint({*HEAVY, "importlib.metadata", "scrkit.kit"})


def test_a_kit_is_imported_when_it_is_used() -> None:
    """And it is the kit's own class."""
    assert "scrkit.kit" in imported_by("from scrkit import Kit")
    assert scrkit.Kit is Kit
    assert scrkit.Report is Report
    assert scrkit.load is load


def test_making_a_kit_loads_no_component() -> None:
    """Hook modules import nothing heavy: a component is imported when it is used."""
    loaded = imported_by("from scrkit import Kit; Kit(discover=False)")

    assert loaded.isdisjoint({"click", "docx", "docxtpl", "holidays", "jinja2", "lxml", "parsy", "yaml"})


def test_every_public_name_is_there() -> None:
    """And the version is that of the package."""
    assert all(hasattr(scrkit, name) for name in scrkit.__all__)
    assert scrkit.__version__.split(".")[0].isdecimal()


def test_a_name_that_is_not_public_is_told() -> None:
    """As any module tells it."""
    with pytest.raises(AttributeError, match="module 'scrkit' has no attribute 'Kid'"):
        scrkit.Kid  # type: ignore[attr-defined]  # noqa: B018 - that is the question
