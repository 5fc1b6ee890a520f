"""Promises of ``scrkit read``."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING

import pytest

from cli.running import run, spawn
from plugin.distributions import install
from scrkit import load
from scrkit.cli import exits
from scrkit.cli.read import summary
from scrkit.model import Line, Notice, Reading, Review, Span, WordCount

if TYPE_CHECKING:
    from pathlib import Path

SUMMARY = """\
North Safeguarding Board: Response to Case A (2024-05-17)
format tiny, layout tiny-shape, confidence 1.00
lessons 0, actions 3, paragraphs 3
could not be placed: 1
  line 7: Somewhere else.
"""


@pytest.mark.usefixtures("work")
def test_what_was_read_is_told_in_short() -> None:
    """With everything that could not be placed; that alone is no fault."""
    answer = run("read", "case.tiny")

    assert (answer.exit_code, answer.stdout, answer.stderr) == (exits.OK, SUMMARY, "")


@pytest.mark.usefixtures("work")
def test_json_goes_to_stdout() -> None:
    """Nothing else does."""
    answer = run("read", "case.tiny", "--json")

    data = json.loads(answer.stdout)
    assert data["schema"] == 1
    assert {"review", "layout", "format", "confidence", "reasons", "paragraphs", "headings", "furniture"} <= set(data)
    assert data["words"] == {"in": 34, "placed": 30, "furniture": 2, "unplaced": 2}
    assert answer.stdout.endswith("}\n")
    assert not answer.stdout.endswith("\n\n")


def test_the_canonical_form_goes_to_a_file(work: Path) -> None:
    """The short story goes to stdout, and the file is what ``--json`` writes."""
    answer = run("read", "case.tiny", "-o", "case.json")

    assert answer.stdout == SUMMARY
    assert (work / "case.json").read_bytes() == run("read", "case.tiny", "--json").stdout_bytes


def test_yaml_holds_the_review(work: Path) -> None:
    """For people to edit; the short story goes to stdout all the same."""
    answer = run("read", "case.tiny", "-o", "case.scr.yaml")
    run("read", "case.tiny", "-o", "case.json")

    assert answer.stdout == SUMMARY
    assert (work / "case.scr.yaml").read_text("utf-8").startswith("# yaml-language-server: $schema=")
    assert load(work / "case.scr.yaml") == load(work / "case.json")


def test_both_ways_go_together(work: Path) -> None:
    """The same to file and stdout."""
    answer = run("read", "case.tiny", "-o", "case.json", "--json")

    assert (work / "case.json").read_bytes() == answer.stdout_bytes


def test_nothing_is_overwritten_without_force(work: Path) -> None:
    """With force it is."""
    (work / "case.json").write_text("mine", "utf-8")

    refused = run("read", "case.tiny", "-o", "case.json")
    assert (refused.exit_code, refused.stdout) == (exits.UNUSABLE, "")
    assert refused.stderr.startswith("scrkit: case.json: exists already")
    assert (work / "case.json").read_text("utf-8") == "mine"

    assert run("read", "case.tiny", "-o", "case.json", "--force").exit_code == exits.OK
    assert json.loads((work / "case.json").read_text("utf-8"))["schema"] == 1


def test_an_input_is_never_overwritten(work: Path) -> None:
    """Not by force, not through a link."""
    before = (work / "case.tiny").read_bytes()
    (work / "link.json").symlink_to("case.tiny")

    answer = run("read", "case.tiny", "-o", "link.json", "--force")

    assert answer.exit_code == exits.UNUSABLE
    assert (work / "case.tiny").read_bytes() == before


def test_a_canonical_file_is_named_so(work: Path) -> None:
    """Else nothing would open it again."""
    answer = run("read", "case.tiny", "-o", "case.yam")

    assert answer.exit_code == exits.UNUSABLE
    assert (
        answer.stderr
        == "scrkit: case.yam: the canonical form is written as .scr.yaml, .yaml, .yml or .json: name the file so\n"
    )
    assert sorted(path.name for path in work.iterdir()) == ["case.tiny"]


def test_an_output_is_checked_before_the_work(work: Path) -> None:
    """A folder that is not there is told though the response could not be read either."""
    (work / "case.tiny").write_text("broken", "utf-8")

    assert "none/case.json" in run("read", "case.tiny", "-o", "none/case.json").stderr


@pytest.mark.usefixtures("work")
def test_a_layout_can_be_asked_for() -> None:
    """One that is not there is told, with those that are."""
    assert run("read", "case.tiny", "--layout", "tiny-shape").exit_code == exits.OK

    answer = run("read", "case.tiny", "--layout", "heaps")
    assert answer.exit_code == exits.UNUSABLE
    assert answer.stderr.startswith("scrkit: case.tiny: no layout is called 'heaps'; there are: ")


@pytest.mark.parametrize(
    ("name", "content"),
    [("missing.tiny", None), ("broken.tiny", b"broken"), ("empty.tiny", b""), ("case.xyz", b"text"), (".", None)],
)
def test_a_file_that_is_no_use_is_one_line(work: Path, name: str, content: bytes | None) -> None:
    """On stderr, naming the file; nothing is written."""
    if content is not None:
        (work / name).write_bytes(content)

    answer = run("read", name, "-o", "out.json")

    assert answer.exit_code == exits.UNUSABLE
    assert answer.stdout == ""
    assert answer.stderr.startswith(f"scrkit: {name}:")
    assert answer.stderr.count("\n") == 1
    assert not (work / "out.json").exists()


def test_a_strange_name_is_no_matter(work: Path) -> None:
    """Half a character in it becomes an escape in the canonical form."""
    strange = os.fsdecode(b"caf\xe9.tiny")
    os.replace("case.tiny", strange)  # noqa: PTH105 - a name that is no text

    answer = spawn("read", strange, "-o", "case.json", site=work.parent / "site", cwd=work, LC_ALL="C.UTF-8")

    assert (answer.returncode, answer.stderr) == (exits.OK, b"")
    assert json.loads((work / "case.json").read_text("utf-8"))["paragraphs"][0]["at"]["file"] == strange


def test_a_strict_run_without_an_active_plugin_writes_nothing(work: Path, site: Path) -> None:
    """It is incomplete before it begins."""
    install(site, name="bad-dist", entries={"bad": "bad_for_read"}, bad_for_read="raise LookupError('lost')\n")

    answer = run("read", "case.tiny", "-o", "case.json", "--strict-plugins")

    assert answer.exit_code == exits.INCOMPLETE
    assert answer.stdout.startswith("INCOMPLETE: ")
    assert "plugin 'bad' (bad-dist 1.0) failed with " in answer.stderr
    assert not (work / "case.json").exists()


def test_what_is_not_known_is_not_told() -> None:
    """A response without a date, and words without a line."""
    review = Review(id="case", title="Response", board="Board", unplaced=(Line(text="Some\nwhere"),))
    words = WordCount(words_in=3, placed=1, furniture=0, unplaced=2)

    told = list(summary(Reading(review=review, format="text", layout="narrative", confidence=0.5, words=words)))

    assert told[0] == "Board: Response"
    assert told[-1] == "  Some where"


def test_a_page_to_look_over_is_written(work: Path) -> None:
    """Beside the short story; it is no canonical file, and so is named .html."""
    answer = run("read", "case.tiny", "--report", "case.html")

    assert answer.stdout == SUMMARY
    assert "Left over: it belongs nowhere in the review" in (work / "case.html").read_text("utf-8")
    refused = run("read", "case.tiny", "--report", "case.pdf")
    assert (refused.exit_code, refused.stderr) == (
        exits.UNUSABLE,
        "scrkit: case.pdf: a page to look over what was read is named .html\n",
    )
    assert not (work / "case.pdf").exists()


def test_a_page_overwrites_neither_input_nor_output(work: Path) -> None:
    """Nor another file, unless that is said."""
    (work / "case.html").write_text("mine", "utf-8")

    assert run("read", "case.tiny", "--report", "case.html").exit_code == exits.UNUSABLE
    assert (work / "case.html").read_text("utf-8") == "mine"
    assert run("read", "case.tiny", "--report", "case.html", "--force").exit_code == exits.OK
    assert (work / "case.html").read_text("utf-8").startswith("<!DOCTYPE html>")


def test_a_document_read_again_keeps_the_ids_that_it_had(work: Path) -> None:
    """And says which actions are new and which are gone."""
    run("read", "case.tiny", "-o", "old.scr.yaml")
    text = (work / "case.tiny").read_text("utf-8")
    guide = "1.1 The Board will write a guide."
    text = text.replace(guide, f"1.1 Schools will hold a drill every term.\n1.5{guide[3:]}")
    (work / "new.tiny").write_text(text.replace("1.2 This is wrong.\n", ""), "utf-8")

    answer = run("read", "new.tiny", "--against", "old.scr.yaml", "-o", "new.scr.yaml")

    assert answer.stdout.splitlines()[-3:] == ["actions with the id that they had: 2", "new: 1.1~2", "gone: 1.2"]
    assert [action.id for action in load(work / "new.scr.yaml").all_actions()] == ["1.1~2", "1.1", "2.1"]
    assert run("read", "new.tiny", "--against", "old.scr.yaml", "-o", "old.scr.yaml", "--force").exit_code == 2
    assert "gone" not in run("read", "case.tiny", "--against", "old.scr.yaml").stdout


def test_what_was_noticed_is_told_with_its_place() -> None:
    """In the short story, one line each."""
    reading = Reading(
        review=Review(id="r", title="R", board="B"),
        format="tiny",
        layout="tiny-shape",
        confidence=1.0,
        notices=(
            Notice(kind="change", text="A deletion was left out", said="by\nMay", at=Span(page=2, line=3)),
            Notice(kind="board", text="No board is named"),
        ),
        words=WordCount(words_in=0, placed=0, furniture=0, unplaced=0),
    )

    assert list(summary(reading))[-3:] == [
        "to look at: 2",
        "  page 2, line 3: A deletion was left out: by May",
        "  No board is named",
    ]
