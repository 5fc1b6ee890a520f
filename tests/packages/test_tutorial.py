"""The tutorial and the page on boards do what they say: a reader who types them in sees what they show."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from packages.building import Fresh, wheel
from packages.walking import Block, blocks, typed, untimed, write

if TYPE_CHECKING:
    from collections.abc import Iterable

REPOSITORY = Path(__file__).resolve().parents[2]
PAGES = REPOSITORY / "docs" / "plugins"
TUTORIAL = blocks(PAGES / "tutorial.md")
BOARDS = blocks(PAGES / "boards.md")
SEABOROUGH = REPOSITORY / "plugins" / "scrkit-seaborough"


def python_of(fresh: Fresh, folder: Path) -> str:
    """Return the interpreter of an environment."""
    return fresh.run("-c", "import sys; print(sys.executable)", cwd=folder).stdout.strip()


def differences(page: Iterable[Block], folder: Path, python: str) -> list[tuple[str, str, str]]:
    """Write the files of *page*, run its commands, and return each whose output is another than the page shows."""
    found: list[tuple[str, str, str]] = []
    for block in page:
        if block.path:
            write(block, folder)
        elif block.kind == "console":
            for command, shown in block.commands():
                output = typed(command, python=python, folder=folder)
                if untimed(output) != untimed(shown):
                    found.append((command, shown, output))
    return found


def test_the_tutorial_makes_a_plugin(tmp_path: Path) -> None:
    """Built, installed and used in the page's order, it prints what the page shows."""
    (installs,) = [place for place, block in enumerate(TUTORIAL) if "pip install .\n" in block.text]
    folder = tmp_path / "seaborough"
    folder.mkdir()

    before = differences(TUTORIAL[:installs], folder, python_of(Fresh.made(tmp_path / "before"), tmp_path))
    fresh = Fresh.made(tmp_path / "after", wheel(folder, tmp_path))
    python = python_of(fresh, tmp_path)
    after = differences(TUTORIAL[installs + 1 :], folder, python)

    assert fresh.has("scrkit_seaborough", cwd=tmp_path)
    assert before + after == []


def test_the_page_on_boards_shows_what_happens(tmp_path: Path) -> None:
    """No plugin is needed for it."""
    assert differences(BOARDS, tmp_path, sys.executable) == []


@pytest.mark.parametrize("page", [TUTORIAL, BOARDS], ids=["tutorial", "boards"])
def test_a_page_has_files_and_commands(page: tuple[Block, ...]) -> None:
    """Else nothing would be compared."""
    assert [block for block in page if block.path]
    assert [command for block in page if block.kind == "console" for command in block.commands()]


@pytest.mark.parametrize("block", [block for block in TUTORIAL if block.path], ids=lambda block: block.path)
def test_the_tutorials_files_are_the_plugins(block: Block) -> None:
    """What a reader types in is the package in plugins/, file for file, save what each author writes for himself."""
    own = {"response.txt", "scrkit.toml", "README.md", "LICENSE"}

    assert block.path
    assert block.path in own or (SEABOROUGH / block.path).read_text("utf-8") == block.text


def test_the_tutorial_leaves_no_module_out() -> None:
    """Every file of the package but its mark of types is on the page."""
    source = SEABOROUGH / "src" / "scrkit_seaborough"
    files = {path.relative_to(SEABOROUGH).as_posix() for path in source.iterdir() if path.is_file()}

    assert files - {block.path for block in TUTORIAL} == {"src/scrkit_seaborough/py.typed"}
