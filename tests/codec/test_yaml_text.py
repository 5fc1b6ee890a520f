"""What a canonical file in YAML looks like: for people to read and to edit."""

from __future__ import annotations

from datetime import date

import pytest
import yaml

from scrkit.codec import dump_yaml, load_yaml
from scrkit.codec.yaml_scalar import flow, scalar
from scrkit.model import (
    Action,
    Dated,
    Lesson,
    NotSet,
    Owner,
    Passage,
    Relative,
    Reported,
    Review,
    Span,
    Step,
    Unclear,
    View,
)

REVIEW = Review(
    id="north-2024",
    title="Response to Child E",
    board="North Board",
    website="",
    dated=date(2024, 5, 17),
    introduction=(
        Passage(
            id="1.1",
            number="1.1",
            text="The Board met in May. " * 6 + "It agreed.",
            at=Span(file="a b, c.txt", line=3, column=1),
        ),
        Passage(id="1.2", text="We did two things:\n- one\n\n- two"),
    ),
    lessons=(
        Lesson(
            id="lesson-1",
            title="Sharing: what each knew",
            views=(View(id="2.1", text="Yes", acceptance="accepted"),),
            actions=(
                Action(
                    id="2.10",
                    text="Write it.",
                    owners=(Owner(said="all partners", collective=True),),
                    deadline=Dated(said="by July 2014", latest=date(2014, 7, 31), ambiguous=True),
                    steps=(
                        Step(
                            id="2.10/1",
                            text="First.",
                            deadline=Relative(said="in ten days", duration="P10D", working_days=False),
                        ),
                        Step(id="2.10/2", text="Then.", deadline=Unclear(said="soon", reason="vague")),
                    ),
                    reported=(Reported(),),
                ),
                Action(id="2.11", text="Wait.", deadline=NotSet(said="to be confirmed")),
            ),
        ),
    ),
)

TEXT = """\
# yaml-language-server: $schema=scrkit.schema.json
schema: 1
id: north-2024
title: Response to Child E
board: North Board
website: ""
dated: 2024-05-17
introduction:
  - id: "1.1"
    number: "1.1"
    text: >-
      The Board met in May. The Board met in May. The Board met in May. The Board met in May. The
      Board met in May. The Board met in May. It agreed.
    at: {file: "a b, c.txt", line: 3, column: 1}
  - id: "1.2"
    text: |-
      We did two things:
      - one

      - two
lessons:
  - id: lesson-1
    title: "Sharing: what each knew"
    acceptance: not_stated
    views:
      - id: "2.1"
        text: "Yes"
        acceptance: accepted
    actions:
      - id: "2.10"
        text: Write it.
        owners:
          - said: all partners
            collective: true
        deadline:
          said: by July 2014
          kind: dated
          latest: 2014-07-31
          ambiguous: true
        steps:
          - id: 2.10/1
            text: First.
            deadline:
              said: in ten days
              kind: relative
              duration: P10D
              working_days: false
          - id: 2.10/2
            text: Then.
            deadline:
              said: soon
              kind: unclear
              reason: vague
        reported:
          - {}
      - id: "2.11"
        text: Wait.
        deadline:
          said: to be confirmed
          kind: none
"""


def test_a_review_is_written_for_people() -> None:
    """Prose in blocks, a deadline's words first, and nothing that is null, empty or false."""
    assert dump_yaml(REVIEW) == TEXT.replace("id: 2.10/1", 'id: "2.10/1"').replace("id: 2.10/2", 'id: "2.10/2"')
    assert load_yaml(dump_yaml(REVIEW), "a.scr.yaml") == REVIEW


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("word", "word"),
        ("two words, and more", "two words, and more"),
        ("it's", "it's"),
        ("16th April", "16th April"),
        ("30 staff", "30 staff"),
        ("a:b", "a:b"),
        ("a#b", "a#b"),
        ("C:", '"C:"'),
        ("a: b", '"a: b"'),
        ("a #b", '"a #b"'),
        ("a ", '"a "'),
        (" a", '" a"'),
        ("", '""'),
        ("14.10", '"14.10"'),
        ("1e5", '"1e5"'),
        ("0xff", '"0xff"'),
        ("0b11", '"0b11"'),
        ("0o17", '"0o17"'),
        ("1 a", '"1 a"'),
        ("2014-07-01", '"2014-07-01"'),
        ("1:30", '"1:30"'),
        ("no", '"no"'),
        ("Yes", '"Yes"'),
        ("y", '"y"'),
        ("OFF", '"OFF"'),
        ("True", '"True"'),
        ("null", '"null"'),
        ("Null hypothesis", "Null hypothesis"),
        ("~", '"~"'),
        ("- a", '"- a"'),
        ("a\tb", r'"a\tb"'),
        ("a\x85b", r'"a\u0085b"'),
        ("a\u2028b", r'"a\u2028b"'),
        ("a\ufeffb", r'"a\ufeffb"'),
        ("a\rb", r'"a\rb"'),
        ('"a" \\', r'"\"a\" \\"'),
        ("caf\u00e9", "caf\u00e9"),
        ("\U0001f600 a", '"\U0001f600 a"'),
        ("a \U0001f600", "a \U0001f600"),
        (True, "true"),
        (False, "false"),
        (12, "12"),
        (date(2014, 7, 1), "2014-07-01"),
    ],
)
def test_a_value_is_as_plain_as_it_can_be(value: object, written: str) -> None:
    """Quotes stand only where some reader of YAML would take it for something else."""
    assert scalar(value, "  ") == [written]


@pytest.mark.parametrize(
    "value",
    [
        "14.10", "no", "null", "~", "2014-07-01", "1:30", "0x1F", "1_000", ".5", "1e5", ".inf", "=", "<<", "16th April",
        "on",
        "0o17", "+1", "190:20:30", "True", "n", "a: b", "2001-12-14 21:59:43Z",
    ],
)  # fmt: skip
def test_what_is_written_is_text_to_every_reader(value: str) -> None:
    """Also to one that makes numbers, dates and truths of what is plain."""
    assert yaml.safe_load(f"a: {scalar(value, '  ')[0]}") == {"a": value}
    assert yaml.safe_load(f"{{a: {flow(value)}}}") == {"a": value}


@pytest.mark.parametrize(
    ("value", "lines"),
    [
        ("a\nb", ["|-", "  a", "  b"]),
        ("a\nb\n", ["|", "  a", "  b"]),
        ("a\n\nb", ["|-", "  a", "", "  b"]),
        ("a\n  b", ["|-", "  a", "    b"]),
        ("a\n", ["|", "  a"]),
        ("a\n\n", [r'"a\n\n"']),
        ("\na", [r'"\na"']),
        (" a\nb", [r'" a\nb"']),
        ("a\n \nb", [r'"a\n \nb"']),
        ("a\n\tb", [r'"a\n\tb"']),
        ("a\r\nb", [r'"a\r\nb"']),
        ("x" * 73, [">-", f"  {'x' * 73}"]),
        ("x" * 72, ["x" * 72]),
        (f"{'x' * 60} {'y' * 36} z", [">-", f"  {'x' * 60} {'y' * 36}", "  z"]),
        (f"{'x' * 60} {'y' * 35} z", [">-", f"  {'x' * 60} {'y' * 35} z"]),
        (f"{'x' * 98}  {'y' * 98}", [">-", f"  {'x' * 98}  {'y' * 98}"]),
        (f"{'x' * 98} ", [f'"{"x" * 98} "']),
    ],
)
def test_prose_stands_in_a_block(value: str, lines: list[str]) -> None:
    """Where a block can give it back; a long sentence is folded at its blanks."""
    assert scalar(value, "  ") == lines
    assert yaml.safe_load("a: " + "\n".join([*lines, ""])) == {"a": value}


def test_a_flow_is_stricter() -> None:
    """Commas and brackets mean something there."""
    assert flow("a, b") == '"a, b"'
    assert flow("a/b.txt") == "a/b.txt"
    assert flow("a ") == '"a "'
    assert flow(3) == "3"
