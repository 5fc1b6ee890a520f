"""Promises of where findings stand in the files that were checked, and what they are shown in."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from cli.running import run
from scrkit.cli.checked import checked
from scrkit.kit import Report
from scrkit.model import Action, Finding, Lesson, Review, Span, Where

TESTS = Path(__file__).resolve().parents[1]
RESPONSE = TESTS.parent / "examples" / "suffolk-2014" / "response.md"
WORD = TESTS / "corpus" / "documents" / "narrative-aldermoor-2012" / "document.docx"
OURS = ("--no-plugins", "--select", "SCR")


def findings(*arguments: str | Path) -> list[dict[str, Any]]:
    """Return the findings that ``validate`` tells of one file."""
    data = json.loads(run("validate", *arguments, *OURS, "--format", "json").stdout)
    found: list[dict[str, Any]] = data["files"][0]["findings"]
    return found


def part(lines: list[str], at: dict[str, Any]) -> str:
    """Return what stands at a place, on one line."""
    inside = lines[at["line"] - 1 : at["end_line"]]
    inside[-1] = inside[-1][: at["end_column"]]
    inside[0] = inside[0][at["column"] - 1 :]
    return " ".join(" ".join(inside).split())


@pytest.mark.parametrize("suffix", [".scr.yaml", ".scr.json", ".md"])
def test_words_stand_where_they_are_said_to_stand(tmp_path: Path, suffix: str) -> None:
    """In the very file that was checked, whatever it was made from."""
    file = tmp_path / f"case{suffix}"
    if suffix == ".md":
        file.write_bytes(RESPONSE.read_bytes())
    else:
        run("read", RESPONSE, "-o", file)
    lines = file.read_text("utf-8").splitlines()

    told = [finding for finding in findings(file) if finding["where"]["kind"] != "document"]

    assert all(finding["where"]["at"]["file"] == str(file) for finding in told)
    words = [(finding["words"], finding["where"]["at"]) for finding in told if finding["words"]]
    there = [said for said, at in words if at["end_line"] and part(lines, at) == " ".join(said.split())]
    assert len(there) >= len(words) - 2  # words of two places, which stand nowhere as one
    places = [(finding["where"]["at"]["line"], finding["where"]["at"]["column"]) for finding in told]
    assert places == sorted(places)


def test_other_files_keep_page_and_paragraph() -> None:
    """And show the text of the paragraph."""
    told = findings(WORD)
    shown = run("validate", WORD, *OURS).stdout

    assert all(finding["where"]["at"]["line"] is None for finding in told)
    assert any(finding["where"]["at"]["paragraph"] for finding in told)
    assert re.search(r"^    \| .+\n    \|  *\^+\n    \w+ SCR", shown, re.MULTILINE)


REVIEW = Review(
    id="a",
    title="b",
    board="c",
    lessons=(
        Lesson(id="lesson-1", title="Schools", actions=(Action(id="1", text="Do it:", items=("in May", "in June")),)),
    ),
)
PLACE = Where(kind="paragraph", id="1", at=Span(line=1, column=1))
REPORT = Report(findings=(Finding(code="N1", severity="error", message="m", where=PLACE, words="it"),), plugins=())


@pytest.mark.parametrize("data", [None, b"%PDF-1.7 do it", b"\xff\xfe\x00", b""])
def test_what_is_no_text_has_no_lines(tmp_path: Path, data: bytes | None) -> None:
    """Nor has a file that is gone since it was read: its paragraphs are shown instead."""
    file = tmp_path / "case.any"
    if data is not None:
        file.write_bytes(data)

    told = checked(str(file), REVIEW, None, REPORT)

    assert told.source == ()
    assert told.report == REPORT
    assert told.passages == {("lesson", "lesson-1"): "Schools", ("paragraph", "1"): "Do it:\nin May\nin June"}


def test_text_has_lines(tmp_path: Path) -> None:
    """In which the words are found."""
    file = tmp_path / "case.any"
    file.write_text("1 Do it\n", "utf-8")

    told = checked(str(file), REVIEW, None, REPORT)

    assert told.source == ("1 Do it", "")
    assert told.report
    assert told.report.findings[0].where.at == Span(line=1, column=6, end_line=1, end_column=7)
