"""The page on canonical files: its examples are read and run as printed."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from scrkit import load
from scrkit.codec.shape import NOTHING, deadline_shape

PAGE = (Path(__file__).resolve().parents[1] / "docs" / "canonical-file.md").read_text("utf-8")
FILES = re.findall(r"```yaml\n(.*?)```", PAGE, re.DOTALL)


@pytest.mark.parametrize("text", FILES)
def test_the_files_on_the_page_can_be_read(tmp_path: Path, text: str) -> None:
    """Each as it stands there."""
    path = tmp_path / "north.scr.yaml"
    path.write_text(text, "utf-8")
    (action,) = load(path).all_actions()

    assert [owner.post for owner in action.owners] == ["Head of Safeguarding"]
    assert (action.deadline.said, action.deadline.kind) == ("by July 2024", "dated")


def test_the_python_on_the_page_runs(tmp_path: Path) -> None:
    """On the first of the files."""
    (source,) = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)
    (tmp_path / "north.scr.yaml").write_text(FILES[0], "utf-8")
    source += (
        "Path('north.scr.yaml').write_text(text)\n"
        "assert load('north.scr.yaml').lessons[0].actions[0].deadline.said == 'by March 2025'\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", source], check=True, capture_output=True, encoding="utf-8", cwd=tmp_path
    )

    assert ran.stdout.splitlines() == ["19 Head of Safeguarding owners", "20 by July 2024 dated", "(20, 19)"]
    assert load(tmp_path / "copy.scr.yaml").id == "north-2024"


def test_the_kinds_of_deadlines_are_all_on_the_page() -> None:
    """With the keys that each has."""
    rows = dict(re.findall(r"^\| `(\w+)` \| [^|]* \|([^|]*)\|$", PAGE, re.MULTILINE))

    assert {kind: sorted(set(re.findall(r"`(\w+)`", keys))) for kind, keys in rows.items()} == {
        kind: sorted(key.name for key in fields.keys if key.name not in {"said", "rule"})
        for kind, fields in deadline_shape().records
    }
    assert set(NOTHING) >= {name for keys in rows.values() for name in re.findall(r"`(\w+)`", keys)}
