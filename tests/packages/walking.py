"""A page of documentation, walked through as its reader would: its files written, its commands run, in its order."""

from __future__ import annotations

import os
import re
import subprocess
from typing import TYPE_CHECKING

from attrs import frozen

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_BLOCK = re.compile(r"(?:^`(?P<path>[\w./-]+)`:\n\n)?^```(?P<kind>\w+)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)
_TOOK = re.compile(r"\([\d.]+ ms\)")


@frozen(kw_only=True)
class Block:
    """A block of the page: a file with its *path*, or what is typed (*kind* ``sh`` or ``console``)."""

    path: str | None
    kind: str
    text: str

    def commands(self) -> Iterator[tuple[str, str]]:
        """Yield each command of a console with the output that the page shows under it."""
        for part in re.split(r"^\$ ", self.text, flags=re.MULTILINE)[1:]:
            command, _, output = part.partition("\n")
            yield command, output


def blocks(page: Path) -> tuple[Block, ...]:
    """Return the blocks of *page* in its order."""
    found = _BLOCK.finditer(page.read_text("utf-8"))
    return tuple(Block(path=one["path"], kind=one["kind"], text=one["text"]) for one in found)


def write(block: Block, folder: Path) -> None:
    """Write the file that *block* shows."""
    assert block.path
    path = folder / block.path
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(block.text, "utf-8")


def typed(command: str, *, python: str, folder: Path) -> str:
    """Return what a shell in *folder* shows for *command*, where ``scrkit`` is the one of *python*."""
    program = f'scrkit() {{ "{python}" -m scrkit "$@"; }}\n{command}'
    unset = ("COVERAGE_", "PYTEST_", "PYTHON", "SCRKIT_", "COLUMNS")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(unset)}
    ran = subprocess.run(
        ["/bin/sh", "-c", program],
        check=False,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        cwd=folder,
        env=kept,
    )
    return ran.stdout


def untimed(output: str) -> str:
    """Return *output* without how long anything took."""
    return _TOOK.sub("(… ms)", output)
