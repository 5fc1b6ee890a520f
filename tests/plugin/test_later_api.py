"""A plugin that was written against today's contract runs with a later one, whose records have a field more.

That it type-checks there too is seen by tools/check_typing.py, which has the type checkers.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from kit import tiny

REPOSITORY = Path(__file__).resolve().parents[2]
EVERY = "The title\nThe Board will write a guide.\nToo short.\n"

PLUGINS = {
    "kit.tiny": (
        ("case.tiny", tiny.RESPONSE.replace("Somewhere else.\n", "")),
        ("tiny-note", "-"),
        ["TINY1", "TINY2", "TINY30"],
        "title: Response to Case A",
    ),
    "every_hook": (
        ("case.every", EVERY),
        ("every", "every"),
        ["EVERY1"],
        "Every Safeguarding Board: The title",
    ),
}
"""Each by its module: a document, a renderer and an exporter, what is found, and what the paper begins with."""


@pytest.fixture(scope="module")
def later(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the later sources."""
    folder = tmp_path_factory.mktemp("later")
    subprocess.run([sys.executable, REPOSITORY / "tools" / "later_api.py", folder], check=True, capture_output=True)
    return folder


def ran(later: Path, *arguments: str | Path) -> dict[str, Any]:
    """Return what came of a run with the sources in *later*, which nobody measures: they are no file of ours."""
    folders = [later / "src", later / "tests", later / "typing_tests" / "right"]
    kept = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE")}
    answer = subprocess.run(
        [sys.executable, Path(__file__).with_name("later_run.py"), *arguments],
        check=False,
        capture_output=True,
        text=True,
        env=kept | {"PYTHONPATH": os.pathsep.join(map(str, folders))},
    )
    assert answer.returncode == 0, answer.stderr
    told: dict[str, Any] = json.loads(answer.stdout)
    return told


@pytest.mark.parametrize("module", PLUGINS)
def test_a_plugin_runs_with_a_later_contract(module: str, later: Path, tmp_path: Path) -> None:
    """It is read, checked, rendered and exported, and the plugin is not told of what it does not know."""
    (name, text), wanted, codes, begins = PLUGINS[module]
    document = tmp_path / name
    document.write_text(text, "utf-8")

    told = ran(later, module, document, *wanted, tmp_path)

    assert told["scrkit"] == str((later / "src" / "scrkit" / "__init__.py").resolve())
    assert told["later"] == told["records"] > 15
    assert told["complete"]
    assert set(codes) <= set(told["codes"])
    assert told["written"][0].startswith(begins)
    assert len(told["written"]) == len([one for one in wanted if one != "-"])
