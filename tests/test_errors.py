"""Every error is one line that names the place, is one of ours, and is a builtin that a caller would catch."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scrkit import errors
from scrkit.errors import DecodeError, Problem, ScrkitError

BUILTINS = {
    "CalendarError": ValueError,
    "ConfigurationError": ValueError,
    "DecodeError": ValueError,
    "FileError": OSError,
    "IncompatibleError": RuntimeError,
    "LimitError": ValueError,
    "ListedError": ValueError,
    "OutputError": OSError,
    "PluginError": RuntimeError,
    "ReadError": ValueError,
    "RecordError": ValueError,
    "ScrkitError": Exception,
    "TemplateError": ValueError,
    "UnknownComponentError": LookupError,
}
POSITIONS = st.none() | st.integers(1, 10_000)
PLACES = st.fixed_dictionaries(
    {"file": st.none() | st.text(), "line": POSITIONS, "column": POSITIONS, "path": st.none() | st.text()}
)


@given(kind=st.sampled_from(sorted(BUILTINS)), problem=st.text(), place=PLACES)
def test_an_error_is_one_printable_line(kind: str, problem: str, place: dict[str, Any]) -> None:
    """Whatever the names and texts hold, no terminal is upset by it and no log line broken."""
    error = getattr(errors, kind)(problem, **place)

    assert len(str(error).splitlines()) <= 1
    assert str(error).isprintable()
    str(error).encode("utf-8")


@given(problem=st.text(), file=st.text(), path=st.text())
def test_an_error_carries_its_data(problem: str, file: str, path: str) -> None:
    """As it was given: the one line is built from it and not the other way round."""
    error = ScrkitError(problem, file=file, line=3, column=7, path=path)

    assert (error.problem, error.file, error.line, error.column, error.path) == (problem, file, 3, 7, path)
    assert error.args == (problem,)


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (ScrkitError("is empty"), "is empty"),
        (ScrkitError("is empty", file="a.txt"), "a.txt: is empty"),
        (ScrkitError("is wrong", file="a.txt", line=3), "a.txt:3: is wrong"),
        (ScrkitError("is wrong", file="a.txt", line=3, column=7), "a.txt:3:7: is wrong"),
        (DecodeError("is wrong", file="a.json", path="lessons[2].title"), "a.json: lessons[2].title: is wrong"),
        (DecodeError("is wrong", path="title"), "title: is wrong"),
        (ScrkitError("is wrong", file="a.txt", path=""), "a.txt: is wrong"),
        (
            ScrkitError("two\nlines\tand\x00\x1b[31m more\r\n", file="a\nb.txt"),
            "a b.txt: two lines and\\x00\\x1b[31m more",
        ),
        (ScrkitError("half a pair \ud800, turned \u202e round"), "half a pair \\ud800, turned \\u202e round"),
    ],
)
def test_the_place_comes_first(error: ScrkitError, expected: str) -> None:
    """File, line and column as editors understand them, then the path, then what is wrong."""
    assert str(error) == expected


def test_any_error_is_one_line_to_print() -> None:
    """But one that has several problems."""
    assert ScrkitError("is empty", file="a.txt").lines == ("a.txt: is empty",)
    assert DecodeError("is wrong", file="a", line=1, column=2, path="b").lines == ("a:1:2: b: is wrong",)
    assert DecodeError("is wrong", path="b").problems == (Problem("is wrong", "b"),)


@pytest.mark.parametrize(
    ("many", "line", "lines"),
    [
        (1, "a:1:1: p0: t0", ["a:1:1: p0: t0"]),
        (3, "a:1:1: p0: t0; and p1: t1; and p2: t2", ["a:1:1: p0: t0", "a:2:1: p1: t1", "a:3:1: p2: t2"]),
        (4, "a:1:1: p0: t0; and p1: t1; and p2: t2; and 1 more", [f"a:{n + 1}:1: p{n}: t{n}" for n in range(4)]),
        (20, "a:1:1: p0: t0; and p1: t1; and p2: t2; and 17 more", [f"a:{n + 1}:1: p{n}: t{n}" for n in range(20)]),
        (
            21,
            "a:1:1: p0: t0; and p1: t1; and p2: t2; and 18 more",
            [*(f"a:{n + 1}:1: p{n}: t{n}" for n in range(20)), "a: and 1 more"],
        ),
    ],
)
def test_several_problems_are_one_error(many: int, line: str, lines: list[str]) -> None:
    """One line has the first three, the list the first twenty, the data all."""
    problems = tuple(Problem(f"t{n}", f"p{n}", n + 1, 1) for n in range(many))
    error = DecodeError.of(problems, file="a")

    assert error.problems == problems
    assert str(error) == line
    assert list(error.lines) == lines
    assert (error.file, error.line, error.column, error.path) == ("a", 1, 1, "p0")


@pytest.mark.parametrize("name", sorted(BUILTINS))
def test_an_error_is_ours_and_the_builtin_that_fits(name: str) -> None:
    """A caller may catch either."""
    kind = getattr(errors, name)

    assert issubclass(kind, ScrkitError)
    assert issubclass(kind, BUILTINS[name])


def test_every_error_is_tried() -> None:
    """An exception that is added to the tree is added here."""
    kinds = {name: getattr(errors, name) for name in errors.__all__}
    raised = {name for name, kind in kinds.items() if isinstance(kind, type) and issubclass(kind, Exception)}

    assert raised == set(BUILTINS)
