"""Changing one value where it stands, in files as people write them."""

from __future__ import annotations

from datetime import date

import pytest

from scrkit.codec import replace_value
from scrkit.errors import DecodeError

TEXT = """\
# first
schema: 1   # the form
id: 'it''s'   # a name
title: "b"

board:    c d  # spaced
website:
dated: 2014-01-13
legal_basis: [x, 'y',  14.10]   # kept
actions:

  - id: "1.1"  # \U0001f600
    text: >-   # folded
      One
      two.

    # before the owner
    owner: Head
    deadline: {said: soon, kind: unclear} # braces
  -   id: 1.10
      text: |
          Kept
            so.

# last
"""

_KEPT = "          Kept\n            so.\n"


@pytest.mark.parametrize(
    ("path", "value", "old", "new"),
    [
        ("id", "north's", "id: 'it''s'   #", "id: 'north''s'   #"),
        ("id", "a\nb", "id: 'it''s'   #", 'id: "a\\nb"   #'),
        ("title", "c", 'title: "b"\n', 'title: "c"\n'),
        ("title", 'c "d"', 'title: "b"\n', 'title: "c \\"d\\""\n'),
        ("board", "e", "board:    c d  #", "board:    e  #"),
        ("board", "e: f", "board:    c d  #", 'board:    "e: f"  #'),
        ("board", "x" * 200, "board:    c d  #", f"board:    {'x' * 200}  #"),
        ("website", "example", "website:\n", "website: example\n"),
        ("dated", date(2014, 2, 1), "2014-01-13", "2014-02-01"),
        ("dated", "2014-02-01", "2014-01-13", "2014-02-01"),
        ("legal_basis[0]", "x, z", "[x, ", '["x, z", '),
        ("legal_basis[1]", "z", "'y'", "'z'"),
        ("legal_basis[2]", "14.11", "14.10]", "14.11]"),
        ("actions[0].id", "1.2", 'id: "1.1"  #', 'id: "1.2"  #'),
        ("actions[0].text", "Three.", "      One\n      two.\n\n", "      Three.\n\n"),
        ("actions[0].text", "a\nb", ">-   # folded\n      One\n      two.\n\n", "|-   # folded\n      a\n      b\n\n"),
        ("actions[0].text", "a\tb", ">-   # folded\n      One\n      two.\n\n", '"a\\tb"   # folded\n\n'),
        ("actions[0].deadline.said", "by May", "said: soon,", "said: by May,"),
        ("actions[0].deadline.said", "May, June", "said: soon,", 'said: "May, June",'),
        ("actions[1].id", "1.11", "id: 1.10", "id: 1.11"),
        ("actions[1].text", "Now\n  then.\n", _KEPT, "          Now\n            then.\n"),
        ("actions[1].text", "One line.", f"text: |\n{_KEPT}", "text: |-\n          One line.\n"),
        ("schema", 2, "schema: 1  ", "schema: 2  "),
    ],
)  # fmt: skip
@pytest.mark.parametrize("line_break", ["\n", "\r\n"])
def test_nothing_else_is_touched(path: str, value: str | date | int, old: str, new: str, line_break: str) -> None:
    """Comments, blank lines, quotes, spaces and line ends stay as they were."""
    assert TEXT.count(old) == 1
    text, expected = TEXT.replace("\n", line_break), TEXT.replace(old, new).replace("\n", line_break)

    assert replace_value(text, path, value) == expected


def test_a_long_sentence_is_folded_anew() -> None:
    """Within the width of the file's own blocks."""
    value = "word " * 30 + "end"
    changed = replace_value(TEXT, "actions[0].text", value)
    lines = changed.splitlines()

    assert max(map(len, lines)) <= 100
    assert lines[12] == "    text: >-   # folded"
    assert " ".join(line.strip() for line in lines[13:15]) == value


def test_a_truth_is_written_bare() -> None:
    """As it is read."""
    text = "a: {collective: false}\nb: |\n  c\n"

    assert replace_value(text, "a.collective", value=True) == "a: {collective: true}\nb: |\n  c\n"
    assert replace_value(text, "b", value=True) == "a: {collective: false}\nb: true\n"


@pytest.mark.parametrize(
    ("text", "path", "value", "expected"),
    [
        (TEXT, "edition", "second", TEXT.replace("            so.\n", "            so.\nedition: second\n")),
        (
            TEXT,
            "actions[0].lesson",
            "1",
            TEXT.replace("} # braces\n", '} # braces\n    lesson: "1"\n'),
        ),
        ("a: 1", "b", "c", "a: 1\nb: c"),
        ("a: 1\n\n# end\n", "b", "c\nd", "a: 1\nb: |-\n  c\n  d\n\n# end\n"),
        ("a:\n- b: 1\n- c: [2,\n    3] # d\n", "a[1].e", "f", "a:\n- b: 1\n- c: [2,\n    3] # d\n  e: f\n"),
        ("a:\n  b:\n  - c\n", "a.d", date(2014, 1, 1), "a:\n  b:\n  - c\n  d: 2014-01-01\n"),
        ("a:\r\n  b: c\r\n", "a.d", "e", "a:\r\n  b: c\r\n  d: e\r\n"),
    ],
)
def test_a_key_can_be_added(text: str, path: str, value: str | date, expected: str) -> None:
    """Behind the last of its object, before the blank lines that follow it."""
    assert replace_value(text, path, value) == expected


@pytest.mark.parametrize(
    ("path", "problem"),
    [
        ("legal_basis", r"^a\.yaml: legal_basis: is not a single value$"),
        ("actions[0]", r"^a\.yaml: actions\[0\]: is not a single value$"),
        ("", r"^a\.yaml: is not a single value$"),
        ("actions[2].id", r"^a\.yaml: there is nothing at 'actions\[2\]\.id'$"),
        ("actions[2]", r"^a\.yaml: there is nothing at 'actions\[2\]'$"),
        ("actions[0].no key", r"^a\.yaml: there is nothing at 'actions\[0\]\.no key'$"),
        ("title.x", r"^a\.yaml: there is nothing at 'title\.x'$"),
        (
            "actions[0].deadline.rule",
            r"^a\.yaml: there is nothing at 'actions\[0\]\.deadline\.rule', and nothing can be added to braces$",
        ),
    ],
)
def test_what_is_not_there_is_refused(path: str, problem: str) -> None:
    """Nothing is guessed."""
    with pytest.raises(DecodeError, match=problem):
        replace_value(TEXT, path, "x", name="a.yaml")


def test_a_file_that_is_no_yaml_is_left_alone() -> None:
    """As it is said when it is read."""
    with pytest.raises(DecodeError, match="is not valid YAML"):
        replace_value("a: [", "a", "x")


def test_what_would_be_read_otherwise_is_left_alone() -> None:
    """A key before its value on another line, say, whose value has no place of its own."""
    for text, path, value in (("? a\n? b\n", "a", "x"), (TEXT, "id", "\ud800")):
        with pytest.raises(DecodeError, match="cannot be changed where it stands"):
            replace_value(text, path, value)


def test_a_file_of_one_value_has_nothing_to_change() -> None:
    """It is no canonical file."""
    with pytest.raises(DecodeError, match="is not a single value"):
        replace_value("x", "", "y")
