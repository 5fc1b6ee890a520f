"""Check the types of the SDK from outside, as authors of plugins and callers meet them, with both type checkers.

Run as ``python tools/check_typing.py``, with mypy and pyrefly in the same environment. All must hold:

- ``typing_tests/right`` has no error, with this API and with a later one, whose records have a field more;
- ``typing_tests/wrong`` has an error on every line that ends in ``# wrong: why``, and on no other. A line that ends in
  ``# wrong for mypy: why not for the other`` has one for that checker alone;
- no public name of ``scrkit``, ``scrkit.plugin`` or ``scrkit.model`` has a type that is Any or has Any in it.
"""

from __future__ import annotations

import re
import sys
import tempfile
from pathlib import Path

import later_api
import public_names
from type_checkers import CHECKERS, Fault, untyped

REPOSITORY = Path(__file__).resolve().parents[1]
RIGHT = Path("typing_tests/right")
WRONG = Path("typing_tests/wrong")
MARK = re.compile(r"# wrong(?: for (\w+))?: \w")
PUBLIC = (Path("src/scrkit/plugin"), Path("src/scrkit/model"))


def marked(checker: str) -> set[tuple[Path, int]]:
    """Return the lines on which *checker* has to report an error."""
    found: set[tuple[Path, int]] = set()
    for file in sorted((REPOSITORY / WRONG).glob("*.py")):
        for number, line in enumerate(file.read_text("utf-8").splitlines(), start=1):
            mark = MARK.search(line)
            if mark and mark[1] in {None, checker}:
                found.add((file, number))
    return found


def check_wrong(checker: str) -> tuple[str, list[str]]:
    """Return what was counted in the wrong code, and where *checker* errs."""
    expected = marked(checker)
    faults = CHECKERS[checker](REPOSITORY, WRONG)
    seen = {(fault.file, fault.line) for fault in faults}
    missed = [f"{_at(*place)}: marked as wrong, and {checker} finds nothing" for place in sorted(expected - seen)]
    extra = [_told(fault) for fault in faults if (fault.file, fault.line) not in expected]
    return f"{len(expected & seen)} of {len(expected)} mistakes found", missed + extra


def check_right(checker: str, root: Path, *more: Path) -> tuple[str, list[str]]:
    """Return what was counted in the right code below *root*, with the files *more*, and what *checker* finds."""
    files = sorted((root / RIGHT).glob("*.py"))
    problems = [_told(fault) for fault in CHECKERS[checker](root, *files, *more)]
    return f"{len(files) + len(more)} files, {len(problems)} errors", problems


def check(folder: Path) -> list[str]:
    """Print the table of all checks, made in *folder*, and return what is wrong."""
    every = folder / "every_public_name.py"
    every.write_text(public_names.source(), "utf-8")
    later = folder / "later"
    grown = later_api.make(later)
    problems: list[str] = []
    for checker in CHECKERS:
        rows = {
            "right, and every public name": check_right(checker, REPOSITORY, every),
            f"right, with {grown} later fields": check_right(checker, later, later_api.proof(later)),
            "wrong": check_wrong(checker),
        }
        for name, (counted, found) in rows.items():
            print(f"{checker:8} {name:30} {counted}")
            problems += [f"{checker}: {problem}" for problem in found]
    without = untyped(REPOSITORY, *PUBLIC)
    print(f"{'pyrefly':8} {'names without a full type':30} {len(without)}")
    return problems + without


def main() -> int:
    """Check, print what is wrong, and return the exit code."""
    with tempfile.TemporaryDirectory() as folder:
        problems = check(Path(folder).resolve())
    for problem in problems:
        print(problem)
    return 1 if problems else 0


def _told(fault: Fault) -> str:
    return f"{_at(fault.file, fault.line)}: {fault.text}"


def _at(file: Path, line: int) -> str:
    return f"{file.relative_to(REPOSITORY) if file.is_relative_to(REPOSITORY) else file}:{line}"


if __name__ == "__main__":
    sys.exit(main())
