"""How long ``scrkit --version`` takes against importing attrs, cattrs and pluggy, which the command must not need."""

from __future__ import annotations

import sys
from pathlib import Path

from paired import compare

SCRKIT = Path(sys.executable).with_name("scrkit")

if __name__ == "__main__":
    compare(
        "scrkit --version",
        [str(SCRKIT), "--version"],
        [sys.executable, "-c", "import attrs, cattrs, pluggy"],
        at_most=1,
    )
