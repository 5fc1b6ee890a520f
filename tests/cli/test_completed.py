"""What is said of phrases that the language completed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.running import run
from scrkit.cli.completed import told
from scrkit.codec import Completion

if TYPE_CHECKING:
    from pathlib import Path


def completion(said: str, kind: str) -> Completion:
    """Return a completion on line 7."""
    return Completion(path="a", line=7, column=1, said=said, kind=kind)


@pytest.mark.parametrize(
    ("completed", "expected"),
    [
        (
            [completion("by May", "dated")],
            "1 deadline given in words and understood by the language: 'by May' as dated (line 7)",
        ),
        (
            [completion("the Chair", "owners")] * 2,
            (
                "2 owners given in words and understood by the language:"
                " 'the Chair' as owners (line 7), 'the Chair' as owners (line 7)"
            ),
        ),
        (
            [completion("x" * 50, "dated"), *[completion("the Chair", "owners")] * 3],
            (
                "1 deadline and 3 owners given in words and understood by the language:"
                f" '{'x' * 40}…' as dated (line 7), 'the Chair' as owners (line 7),"
                " 'the Chair' as owners (line 7), and 1 more"
            ),
        ),
        (
            [completion("soon", "unclear"), completion("by May", "dated")],
            (
                "1 deadline given in words and understood by the language; 1 deadline could not be understood:"
                " 'soon' as unclear (line 7), 'by May' as dated (line 7)"
            ),
        ),
        (
            [completion("soon", "unclear")] * 2,
            (
                "given in words; 2 deadlines could not be understood:"
                " 'soon' as unclear (line 7), 'soon' as unclear (line 7)"
            ),
        ),
    ],
)
def test_a_file_has_one_line(completed: list[Completion], expected: str) -> None:
    """How many there were, and the first few."""
    assert told("a.yaml", completed) == f"a.yaml: {expected}"


def test_commands_that_load_a_file_say_so(work: Path) -> None:
    """On stderr; the answer itself stays as it is."""
    text = "schema: 1\nid: a\ntitle: b\nboard: c\nactions: [{id: x, text: y, deadline: by May 2014}]\n"
    (work / "a.scr.yaml").write_text(text, "utf-8")
    line = (
        "scrkit: a.scr.yaml: 1 deadline given in words and understood by the language:"
        " 'by May 2014' as dated (line 5)\n"
    )

    assert run("validate", "a.scr.yaml").stderr == line
    assert run("render", "a.scr.yaml", "tiny-note", "-o", "a.note").stderr == line
