"""The sources of scrkit as a later version may have them: every context and every spec has one field more.

The field has a default, as the promise to plugins says. Run as ``python tools/later_api.py FOLDER``: makes FOLDER,
with all in it that a checker or a program needs to use that scrkit in place of this one.
"""

from __future__ import annotations

import ast
import shutil
import sys
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[1]
GROWING = ("contexts.py", "specs.py")
COPIED = ("src", "typing_tests", "tests/kit", "plugins/scrkit-suffolk/src", "pyproject.toml")


def make(folder: Path) -> int:
    """Write the sources into *folder* and return how many classes have got a field."""
    for name in COPIED:
        source, target = REPOSITORY / name, folder / name
        if source.is_dir():
            shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copyfile(source, target)
    room = folder / "src" / "scrkit" / "plugin"
    return sum(_grow(room / name) for name in GROWING)


def proof(folder: Path) -> Path:
    """Return a file that is right with the sources in *folder* and wrong with ours, to prove that those are used."""
    file = folder / "later.py"
    lines = (
        "from scrkit.plugin import FormatContext",
        'LATER: int = FormatContext(source="a").later_formatcontext',
        "",
    )
    file.write_text("\n".join(lines), "utf-8")
    return file


def _grow(file: Path) -> int:
    """Give each record in *file* a field that it did not have, and return how many records there are."""
    text = file.read_text("utf-8")
    lines = text.splitlines()
    records = [one for one in ast.parse(text).body if isinstance(one, ast.ClassDef) and one.decorator_list]
    for record in reversed(records):
        lines.insert(record.end_lineno or 0, f"\n    later_{record.name.lower()}: int = 0")
    file.write_text("\n".join([*lines, ""]), "utf-8")
    return len(records)


if __name__ == "__main__":
    print(f"{make(Path(sys.argv[1]))} records have a field more")
