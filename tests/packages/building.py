"""Packages as users get them: built as wheels, and installed in an environment of their own.

The environment has nothing of its own but the package; all else it finds where the suite runs, so that nothing is
fetched.
"""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from subprocess import CompletedProcess

_PIP = (sys.executable, "-m", "pip", "--disable-pip-version-check", "-q")


def wheel(project: Path, out: Path) -> Path:
    """Return the wheel of the *project*, built in the folder *out* with the build backend that the suite has."""
    before = set(out.glob("*.whl"))
    command = [*_PIP, "wheel", "--no-deps", "--no-build-isolation", "--no-index", "-w", str(out), str(project)]
    _run(command)
    (made,) = set(out.glob("*.whl")) - before
    return made


@frozen
class Fresh:
    """An environment in *folder*, with the wheels that were installed in it."""

    folder: Path

    @classmethod
    def made(cls, folder: Path, *wheels: Path) -> Fresh:
        """Make the environment and install *wheels*."""
        _run([sys.executable, "-m", "venv", "--without-pip", str(folder)])
        own = Path(_run([str(_python(folder)), "-c", _WHERE]).stdout.strip())
        suite = sysconfig.get_path("purelib")
        (own / "suite.pth").write_text(f"import site; site.addsitedir({suite!r})\n", "utf-8")
        install = ("install", "--no-deps", "--no-index", "--ignore-installed")  # the suite may have one of that version
        for made in wheels:
            _run([*_PIP, "--python", str(_python(folder)), *install, str(made)])
        return cls(folder)

    def has(self, module: str, *, cwd: Path) -> bool:
        """Return whether *module* is imported from there, and not from where the suite runs."""
        found = self.run("-c", f"import {module}; print({module}.__file__)", cwd=cwd).stdout.strip()
        return Path(found).is_relative_to(self.folder)

    def run(self, *arguments: str | Path, cwd: Path, check: bool = True) -> CompletedProcess[str]:
        """Run Python there with *arguments* in the folder *cwd*, away from what the suite measures."""
        command = [str(_python(self.folder)), *map(str, arguments)]
        return _run(command, cwd=cwd, check=check)


_WHERE = "import sysconfig; print(sysconfig.get_path('purelib'))"


def _python(folder: Path) -> Path:
    return folder / "bin" / "python"


def _run(command: list[str], *, cwd: Path | None = None, check: bool = True) -> CompletedProcess[str]:
    """Run *command* and return what came of it; one that fails tells its output."""
    kept = {
        name: value for name, value in os.environ.items() if not name.startswith(("COVERAGE_", "PYTEST_", "PYTHON"))
    }
    ran = subprocess.run(command, check=False, capture_output=True, encoding="utf-8", cwd=cwd, env=kept)
    assert not check or ran.returncode == 0, f"{' '.join(command)}\n{ran.stdout}\n{ran.stderr}"
    return ran
