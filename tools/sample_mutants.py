"""Draw some of the mutants that ``mutmut`` made, the same ones each time, for a run that ends in the time there is.

Run as ``python tools/sample_mutants.py 300 scrkit.language``: prints names for ``mutmut run``.
"""

from __future__ import annotations

import json
import random
import sys
from pathlib import Path


def main(count: str, *rooms: str) -> None:
    """Print the names of *count* mutants in *rooms*."""
    names: list[str] = []
    for found in sorted(Path("mutants").rglob("*.meta")):
        names += json.loads(found.read_text("utf-8"))["exit_code_by_key"]
    wanted = sorted(name for name in names if name.startswith(rooms))
    drawn = random.Random(0).sample(wanted, min(int(count), len(wanted)))  # noqa: S311 - a draw, not a secret
    print(*sorted(drawn))


if __name__ == "__main__":
    main(*sys.argv[1:])
