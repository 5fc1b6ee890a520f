"""Running the command line, in this process and in one of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from click.testing import CliRunner

from scrkit.cli import main

if TYPE_CHECKING:
    from click.testing import Result

TESTS = Path(__file__).parents[1]

# What a process took at most is also that of whoever started it, until then: so a small one does.
LAUNCHER = """
import json, os, sys
child = os.fork()
if not child:
    os.execv(sys.executable, [sys.executable, "-m", "scrkit", *sys.argv[1:]])
_, status, used = os.wait4(child, 0)
print(json.dumps([os.waitstatus_to_exitcode(status), used.ru_utime + used.ru_stime, used.ru_maxrss]))
"""


def run(*arguments: str | Path) -> Result:
    """Run ``scrkit`` in this process."""
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


def environment(*folders: Path, **variables: str) -> dict[str, str]:
    """Return an environment in which modules are found in *folders* and among the tests."""
    return os.environ | {"PYTHONPATH": os.pathsep.join(map(str, [*folders, TESTS]))} | variables


def spawn(
    *arguments: str | Path, site: Path | None = None, cwd: Path | None = None, **variables: str
) -> subprocess.CompletedProcess[bytes]:
    """Run ``scrkit`` as a process, with what is installed in *site* and with *variables* in its environment."""
    return subprocess.run(
        [sys.executable, "-m", "scrkit", *map(str, arguments)],
        check=False,
        capture_output=True,
        cwd=cwd,
        env=environment(*([site] if site else []), **variables),
    )


def unmeasured() -> dict[str, str]:
    """Return an environment in which no coverage is measured: it would be the slowest part."""
    return {name: value for name, value in environment().items() if not name.startswith("COV")}
