"""Promises of ``--baseline``: a run fails for new findings alone, and the file tells nothing of the document."""

from __future__ import annotations

import json
import os
import re
from typing import TYPE_CHECKING

import pytest

from cli.crashing import CRASHING
from cli.running import run
from kit import tiny
from plugin.distributions import install
from scrkit.cli import exits
from scrkit.cli.fingerprint import fingerprint, text_fingerprint
from scrkit.cli.verdict import Checked
from scrkit.model import Finding, Where

if TYPE_CHECKING:
    from pathlib import Path

    from click.testing import Result

TINY = ("--select", "TINY", "--fail-on", "advice")
KNOWN = ("--baseline", "known.json")


def validate(*arguments: str | Path, text: str | None = None, work: Path | None = None) -> Result:
    """Validate the response, of which the *text* is changed before."""
    if work is not None and text is not None:
        (work / "case.tiny").write_text(text, "utf-8")
    return run("validate", "case.tiny", *TINY, *arguments)


@pytest.fixture
def known(work: Path) -> Path:
    """The baseline with the three findings of the response."""
    assert validate(*KNOWN, "--update-baseline").exit_code == exits.OK
    return work / "known.json"


@pytest.mark.usefixtures("known")
def test_known_findings_pass_and_are_counted() -> None:
    """They are not shown, and not counted among those that are."""
    told = validate(*KNOWN)
    data = json.loads(validate(*KNOWN, "--format", "json").stdout)

    assert (told.exit_code, told.stderr) == (exits.OK, "")
    assert told.stdout == "case.tiny\n0 errors, 0 warnings, 0 advice in 1 file\n3 known findings not shown\n"
    assert (data["ok"], data["counts"]["error"], data["files"][0]["findings"]) == (True, 0, [])
    assert data["baseline"] == {"file": "known.json", "known": 3, "gone": 0}


@pytest.mark.parametrize("form", ["sarif", "junit", "github"])
@pytest.mark.usefixtures("known")
def test_every_form_tells_of_them(form: str) -> None:
    """Without a failure."""
    told = validate(*KNOWN, "--format", form)

    assert told.exit_code == exits.OK
    assert "3 known findings not shown" in told.stdout
    assert "it says wrong" not in told.stdout


@pytest.mark.usefixtures("known")
@pytest.mark.parametrize(
    "text",
    [
        tiny.RESPONSE.replace("1.1 The Board", "-- Page 0\n-- Head\n1.1 The  Board"),
        tiny.RESPONSE.replace("1.1 The Board will write a guide.\n", "").replace("-- Page 1\n", "1.1 The Board.\n"),
        tiny.RESPONSE.replace("This is wrong.", "This\tIS wrong."),
        tiny.RESPONSE + "9.1 A new action.\n",
        tiny.RESPONSE.replace("1.2 ", "1.3 ").replace("2.1 ", "7.1 "),
    ],
)
def test_what_is_known_stays_known(work: Path, text: str) -> None:
    """When lines shift, paragraphs move, others come, blanks and capital letters change, or numbers do."""
    told = validate(*KNOWN, text=text, work=work)

    assert (told.exit_code, told.stdout.splitlines()[-1]) == (exits.OK, "3 known findings not shown")


@pytest.mark.usefixtures("known")
@pytest.mark.parametrize(
    ("text", "told"),
    [
        (tiny.RESPONSE + "9.1 Also wrong.\n", ["error TINY1"]),
        (tiny.RESPONSE.replace("1.2 This is wrong.", "1.2 This is more than wrong."), ["error TINY1"]),
        (
            tiny.RESPONSE.replace("2.1 This is odd", "2.1 This is wrong and odd"),
            ["error TINY1", "warning TINY2", "advice TINY30"],
        ),
    ],
)
def test_a_new_finding_fails(work: Path, text: str, told: list[str]) -> None:
    """In another paragraph, and in one that says something else."""
    answer = validate(*KNOWN, text=text, work=work)

    assert answer.exit_code == exits.FINDINGS
    found = re.findall(r"^    (\w+ TINY\d+)", answer.stdout, re.MULTILINE)
    assert found == told


def action(number: int | None, text: str) -> dict[str, str]:
    """Return an action of a canonical file."""
    numbered = {"id": f"action-{text[:1]}"} if number is None else {"id": f"{number}", "number": f"{number}"}
    return {**numbered, "text": f"{text}, by July 2014."}


def worded(work: Path, *actions: dict[str, str], update: bool = False) -> Result:
    """Validate a canonical file with *actions*, by a rule whose findings have words."""
    data = {"schema": 1, "id": "a", "title": "b", "board": "c", "dated": "2014-01-13"}
    actions = tuple({**one, "deadline": "by July 2014"} for one in actions)
    (work / "words.json").write_text(json.dumps({**data, "actions": actions}), "utf-8")
    options = ("--select", "SCR406", "--fail-on", "advice", *KNOWN, *(["--update-baseline"] if update else []))
    return run("validate", "words.json", *options)


@pytest.mark.parametrize(
    ("actions", "known", "gone"),
    [
        ([action(1, "A guide"), action(2, "B plan"), action(None, "C leaflet")], 3, 0),
        ([action(1, "New"), action(2, "A guide"), action(3, "B plan"), action(None, "C leaflet")], 3, 0),
        ([action(1, "A longer guide"), action(2, "B plan"), action(None, "C leaflet")], 3, 0),
        ([action(2, "A guide"), action(1, "B plan"), action(None, "C leaflet")], 3, 0),
        ([action(1, "A guide"), action(2, "B plan"), action(None, "D leaflet")], 2, 1),
        ([action(7, "Another guide"), action(2, "B plan"), action(None, "C leaflet")], 2, 1),
        ([], 0, 3),
    ],
)
def test_a_finding_is_known_by_its_number_or_by_its_text(
    work: Path, actions: list[dict[str, str]], known: int, gone: int
) -> None:
    """Where paragraphs are inserted the others keep their text, and where one is edited it keeps its number."""
    first = worded(work, action(1, "A guide"), action(2, "B plan"), action(None, "C leaflet"), update=True)

    told = worded(work, *actions)

    assert first.exit_code == exits.OK
    assert told.stdout.count("SCR406:") == len(actions) - known
    assert told.exit_code == (exits.FINDINGS if len(actions) > known else exits.OK)
    assert (f"{known} known finding" in told.stdout) is (known > 0)
    assert ("gone" in told.stdout) is (gone > 0)
    assert not gone or re.search(rf"^{gone} known findings? (is|are) gone", told.stdout, re.MULTILINE)


def test_one_more_of_a_known_kind_fails(work: Path) -> None:
    """Two alike may be known, and a third may not."""
    report = {"schema": 1, "id": "a", "title": "b", "board": "c"}
    actions = [{"id": f"action-{number}", "text": "This is wrong."} for number in range(3)]
    (work / "two.json").write_text(json.dumps(report | {"actions": actions[:2]}), "utf-8")
    run("validate", "two.json", *TINY, *KNOWN, "--update-baseline")
    (entry,) = json.loads((work / "known.json").read_text("utf-8"))["known"]

    same = run("validate", "two.json", *TINY, *KNOWN)
    (work / "two.json").write_text(json.dumps(report | {"actions": actions}), "utf-8")
    more = run("validate", "two.json", *TINY, *KNOWN)

    assert entry["count"] == 2
    assert (same.exit_code, more.exit_code) == (exits.OK, exits.FINDINGS)
    assert more.stdout.count("error TINY1") == 1
    assert "2 known findings not shown" in more.stdout


@pytest.mark.usefixtures("known")
@pytest.mark.parametrize(
    ("text", "told"),
    [
        (tiny.RESPONSE.replace("wrong", "right"), "1 known finding is gone: update the baseline"),
        (
            tiny.RESPONSE.replace("wrong", "right").replace("odd", "even"),
            "3 known findings are gone: update the baseline",
        ),
    ],
)
def test_what_is_gone_is_told(work: Path, text: str, told: str) -> None:
    """So that it cannot come back unseen."""
    answer = validate(*KNOWN, text=text, work=work)
    again = validate(*KNOWN, "--update-baseline")

    assert told in answer.stdout.splitlines()
    assert "gone" not in again.stdout


def test_what_was_not_checked_is_not_gone(work: Path, known: Path) -> None:
    """Neither by an update: another file, a rule that was not run, a file that cannot be read."""
    (work / "other.tiny").write_text(tiny.RESPONSE, "utf-8")
    before = json.loads(known.read_text("utf-8"))["known"]

    other = run("validate", "other.tiny", *TINY, *KNOWN, "--update-baseline")
    one = run("validate", "case.tiny", "--select", "TINY30", *KNOWN, "--update-baseline")
    (work / "case.tiny").write_text("broken", "utf-8")
    broken = validate(*KNOWN, "--update-baseline")

    assert [told.exit_code for told in (other, one, broken)] == [exits.OK, exits.OK, exits.UNUSABLE]
    assert not any("gone" in told.stdout for told in (other, one, broken))
    after = json.loads(known.read_text("utf-8"))["known"]
    assert [entry for entry in after if entry["file"] == "case.tiny"] == before
    assert len(after) == 2 * len(before)


def test_a_file_that_no_layout_reads_any_more_keeps_what_is_known(work: Path, known: Path) -> None:
    """Only its text is looked through, by few rules; of the others nobody knows what they would find."""
    before = known.read_bytes()
    (work / "case.tiny").write_text("# Only one heading\n1.1 This is right.\n", "utf-8")

    told = run("validate", "case.tiny", *KNOWN, "--update-baseline")

    assert told.exit_code == exits.UNUSABLE
    assert "gone" not in told.stdout
    assert known.read_bytes() == before


def test_the_file_holds_no_text_of_the_document(known: Path) -> None:
    """Names, codes, fingerprints and counts; it is the same each time it is written."""
    first = known.read_bytes()
    entries = json.loads(first)["known"]

    assert validate(*KNOWN, "--update-baseline").exit_code == exits.OK
    assert known.read_bytes() == first
    assert not re.search(r"wrong|odd|better|Board|1\.2", first.decode())
    assert [set(entry) for entry in entries] == [{"file", "code", "fingerprint", "text", "count"}] * 3
    assert all(re.fullmatch("[0-9a-f]{64}", entry[key]) for entry in entries for key in ("fingerprint", "text"))


@pytest.mark.usefixtures("known")
def test_files_are_named_from_the_folder_of_the_baseline(work: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """So that it holds wherever a run is started."""
    (work / "inner").mkdir()
    monkeypatch.chdir(work / "inner")

    told = run("validate", os.path.join("..", "case.tiny"), *TINY, "--baseline", work / "known.json")  # noqa: PTH118

    assert (told.exit_code, told.stdout.splitlines()[-1]) == (exits.OK, "3 known findings not shown")


@pytest.mark.usefixtures("work")
def test_a_baseline_that_is_not_there_knows_nothing() -> None:
    """And is told of: its name may be misspelt."""
    told = validate(*KNOWN)

    assert told.exit_code == exits.FINDINGS
    assert told.stderr == (
        "scrkit: known.json: there is no such baseline yet, so that every finding counts: --update-baseline writes it\n"
    )
    assert "known" not in told.stdout


ENTRY = {"file": "a", "code": "b", "fingerprint": "0" * 64, "text": "1" * 64, "count": 1}


@pytest.mark.parametrize(
    "data",
    [
        "{",
        "[" * 100_000,
        "[]",
        {"schema": 2, "known": []},
        {"schema": 1},
        {"schema": 1, "known": [1]},
        {"schema": 1, "known": [ENTRY | {"more": 1}]},
        {"schema": 1, "known": [ENTRY | {"file": 1}]},
        {"schema": 1, "known": [ENTRY | {"fingerprint": "0" * 63 + "\n"}]},
        {"schema": 1, "known": [ENTRY | {"text": "A" * 64}]},
        {"schema": 1, "known": [ENTRY | {"count": 0}]},
        {"schema": 1, "known": [ENTRY | {"count": True}]},
        {"schema": 1, "known": [ENTRY | {"count": 10**7}]},
        {"schema": 1, "known": [ENTRY | {"count": 1.5}]},
    ],
)
@pytest.mark.parametrize("options", [(), ("--update-baseline",)])
def test_a_damaged_baseline_is_one_line(work: Path, data: object, options: tuple[str, ...]) -> None:
    """Nothing is checked, and it is not overwritten: it may be another file."""
    text = data if isinstance(data, str) else json.dumps(data)
    (work / "known.json").write_text(text, "utf-8")

    told = validate(*KNOWN, *options)

    assert (told.exit_code, told.stdout, told.stderr.count("\n")) == (exits.UNUSABLE, "", 1)
    assert told.stderr.startswith("scrkit: known.json: is ")
    assert (work / "known.json").read_text("utf-8") == text


def test_it_is_never_written_over_an_input(work: Path) -> None:
    """Nor without a name."""
    (work / "a.json").write_text('{"schema": 1, "known": []}', "utf-8")

    over = run("validate", "a.json", *TINY, "--baseline", "a.json", "--update-baseline")
    unnamed = validate("--update-baseline")

    assert (over.exit_code, unnamed.exit_code) == (exits.UNUSABLE, exits.UNUSABLE)
    assert over.stderr.splitlines()[-1] == "scrkit: a.json: is an input; name another output"
    assert unnamed.stderr == "scrkit: --update-baseline needs --baseline FILE, the file to write\n"


def test_an_incomplete_run_updates_nothing(known: Path, site: Path) -> None:
    """Nobody knows what a validator that failed would have found."""
    before = known.read_bytes()
    install(site, name="crash-dist", entries={"crash": "crashing_baseline"}, crashing_baseline=CRASHING)

    told = run("validate", "case.tiny", *KNOWN, "--update-baseline", "--select", "TINY,CRASH")

    assert told.exit_code == exits.INCOMPLETE
    assert "scrkit: known.json: is not updated, for not every check could be run\n" in told.stderr
    assert "3 known findings not shown" in told.stdout
    assert known.read_bytes() == before


def test_a_finding_at_the_document_is_known_by_its_rule() -> None:
    """No paragraph has a text that could tell it from another of that rule."""
    place = Where(kind="document")
    one = Finding(code="N1", severity="advice", message="Nothing.", where=place)
    other = Finding(code="N2", severity="advice", message="Nothing.", where=place)
    checked = Checked(file="a.txt", report=None, passages={("paragraph", "2.1"): "A text."})

    assert text_fingerprint(checked, one) == fingerprint(checked, one)
    assert fingerprint(checked, one) != fingerprint(checked, other)
