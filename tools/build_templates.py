"""Build the Word templates that scrkit and its Suffolk plugin ship.

usage: python tools/build_templates.py [--check]

With --check nothing is written: the exit status is 1 where a template is not what this script builds.
"""

from __future__ import annotations

import sys
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import action_plan
import march_board

ROOT = Path(__file__).parent.parent

TEMPLATES = {
    ROOT / "src/scrkit/renderers/templates/action-plan.docx": action_plan.build,
    ROOT / "plugins/scrkit-suffolk/src/scrkit_suffolk/march-board.docx": march_board.build,
}


def members(package: bytes) -> dict[str, bytes]:
    """Return what *package* holds: two builds may differ in how they are compressed and nothing else."""
    with ZipFile(BytesIO(package)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def main(arguments: list[str]) -> int:
    """Build or check every template and return the exit status."""
    stale = 0
    for path, build in TEMPLATES.items():
        made = build()
        if path.exists() and members(path.read_bytes()) == members(made):
            continue
        stale += 1
        print(f"{path.relative_to(ROOT)}: {'is not what this script builds' if '--check' in arguments else 'built'}")
        if "--check" not in arguments:
            path.write_bytes(made)
    return 1 if stale and "--check" in arguments else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
