"""The Word plan beside the example is the one that the code makes."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

EXAMPLE = Path(__file__).resolve().parents[2] / "examples" / "suffolk-2014"


def members(document: Path) -> dict[str, bytes]:
    """Return the parts of a Word file: their bytes, not those of the archive, which differ between zlibs."""
    with ZipFile(document) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_the_committed_plan_is_what_the_readme_makes(tmp_path: Path) -> None:
    """Whoever runs the README's first command gets the paper that the repository shows."""
    made = tmp_path / "march-board.docx"

    subprocess.run(
        [
            *(sys.executable, "-m", "scrkit", "render", str(EXAMPLE / "response.md"), "suffolk.march-board"),
            *("-o", str(made), "--meeting", "2014-03-08"),
        ],
        check=True,
        capture_output=True,
    )

    assert members(EXAMPLE / "march-board.docx") == members(made)
