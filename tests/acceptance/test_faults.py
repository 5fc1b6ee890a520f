"""What a careful reader finds in Suffolk's response is found, whatever file it stands in."""

from __future__ import annotations

import json
import shutil
from collections import defaultdict
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from acceptance.retelling import FOLDER, RETOLD, make
from judged.verdicts import place_of
from scrkit import Kit

if TYPE_CHECKING:
    from collections.abc import Mapping

SUFFOLK = Path(__file__).parents[3] / "shared" / "suffolk-2014"
FORMS = ("typed.docx", "typed.odt", "typed.pdf", "typed.html", "automatic.docx", "automatic.odt", "automatic.pdf")

Places = dict[str, frozenset[str]]


@cache
def kit() -> Kit:
    """Return a kit of scrkit's own rules."""
    return Kit(discover=False)


@cache
def places(path: Path) -> Places:
    """Return where each rule speaks in the document at *path*, and what it lists besides."""
    found: dict[str, set[str]] = defaultdict(set)
    for finding in kit().validate(kit().load(path)).findings:
        found[finding.code] |= {place_of(where) for where in (finding.where, *finding.also)}
    return {code: frozenset(told) for code, told in found.items()}


def comparable(told: Mapping[str, frozenset[str]], name: str) -> Places:
    """Return *told* without what a file called *name* cannot have: numbers that a program makes all look alike."""
    return {code: at for code, at in told.items() if code != "SCR112" or not name.startswith("automatic")}


@pytest.mark.parametrize("name", FORMS)
def test_the_retelling_has_the_same_faults_in_every_form(name: str) -> None:
    """Those of its text, rule by rule and place by place."""
    assert comparable(places(FOLDER / name), name) == comparable(places(RETOLD), name)


@pytest.fixture(scope="module")
def faults() -> dict[str, Any]:
    """Return what is wrong with Suffolk's response."""
    if not SUFFOLK.exists():
        pytest.skip("Suffolk's response is not beside the repository")
    told: dict[str, Any] = json.loads((SUFFOLK / "faults.json").read_text("utf-8"))
    return told


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with Suffolk's response in every form."""
    if not SUFFOLK.exists():
        pytest.skip("Suffolk's response is not beside the repository")
    if shutil.which("soffice") is None:
        pytest.skip("LibreOffice is not installed")
    folder = tmp_path_factory.mktemp("suffolk")
    make(SUFFOLK / "response.txt", folder)
    return folder


def check(told: Places, faults: dict[str, Any]) -> None:
    """Every fault is found at its place, and the rules that must be silent are."""
    missed = {code: sorted(set(at) - told.get(code, frozenset())) for code, at in faults["must_find"].items()}
    assert {code: at for code, at in missed.items() if at} == {}
    assert sorted(set(faults["must_stay_silent"]) & set(told)) == []


def test_every_fault_of_the_text_is_found(faults: dict[str, Any]) -> None:
    """And no other of the rules that must be silent."""
    check(places(SUFFOLK / "response.txt"), faults)


@pytest.mark.parametrize("name", FORMS)
def test_every_fault_is_found_in_every_form(faults: dict[str, Any], made: Path, name: str) -> None:
    """As in the text, but for numbers that a program makes all look alike."""
    faults = faults | {"must_find": comparable(faults["must_find"], name)}
    check(places(made / name), faults)


def test_the_retelling_has_the_faults_of_the_published_paper(faults: dict[str, Any]) -> None:
    """It tells the same facts, and keeps what is wrong with them."""
    check(places(RETOLD), faults)
