"""Promises of ``scrkit validate``."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

import pytest

from cli.crashing import CRASHING
from cli.running import run, spawn
from kit import tiny
from plugin.distributions import install, introduced
from scrkit import __version__
from scrkit.cli import exits

if TYPE_CHECKING:
    from pathlib import Path

ONLY_TINY = ("--select", "TINY")

TEXT = """\
case.tiny
  paragraph 1.2 (line 4)
    | 1.2 This is wrong.
    error TINY1: it says wrong. Mend: Say it well.
  paragraph 2.1 (line 6)
    | 2.1 This is odd, and this may be better.
    warning TINY2: it says odd. Mend: Say it well.
    advice TINY30: it says better. Mend: Say it well.
1 error, 1 warning, 1 advice in 1 file
What a code means: scrkit explain CODE
"""


def data_of(answer: str) -> dict[str, Any]:
    """Return an answer in JSON."""
    data: dict[str, Any] = json.loads(answer)
    return data


@pytest.fixture
def crashing(site: Path) -> None:
    """A plugin whose validator fails."""
    install(site, name="crash-dist", version="0.9", entries={"crash": "crashing_plugin"}, crashing_plugin=CRASHING)


@pytest.mark.usefixtures("work")
def test_findings_are_told_by_place() -> None:
    """A line each, with what would mend them, and a count."""
    answer = run("validate", "case.tiny", *ONLY_TINY)

    assert (answer.exit_code, answer.stdout, answer.stderr) == (exits.FINDINGS, TEXT, "")


def test_a_response_without_findings_is_fine(work: Path) -> None:
    """It is named all the same."""
    (work / "good.tiny").write_text("# Board\n# Response\n", "utf-8")

    answer = run("validate", "good.tiny", *ONLY_TINY)

    assert (answer.exit_code, answer.stdout) == (exits.OK, "good.tiny\n0 errors, 0 warnings, 0 advice in 1 file\n")


@pytest.mark.usefixtures("work")
def test_json_has_every_key() -> None:
    """As the design has it."""
    answer = run("validate", "case.tiny", *ONLY_TINY, "--format", "json", "--on", "2024-06-01")

    data = data_of(answer.stdout)
    (file,) = data["files"]
    assert {key: value for key, value in data.items() if key not in {"files", "plugins"}} == {
        "schema": 1,
        "complete": True,
        "ok": False,
        "fail_on": "error",
        "on": "2024-06-01",
        "counts": {"error": 1, "warning": 1, "advice": 1},
        "baseline": None,
    }
    assert (file["file"], file["status"], file["error"]) == ("case.tiny", "checked", None)
    assert [finding["code"] for finding in file["findings"]] == ["TINY1", "TINY2", "TINY30"]
    assert set(file["findings"][0]) == {
        "code", "severity", "level", "message", "where", "also", "words", "mend", "source", "plugin",
    }  # fmt: skip
    assert {"id": "tiny", "status": "active", "reason": None} in data["plugins"]


@pytest.mark.usefixtures("work")
def test_a_day_that_is_not_given_is_null() -> None:
    """Each response is then compared with its own."""
    assert data_of(run("validate", "case.tiny", "--format", "json").stdout)["on"] is None


@pytest.mark.usefixtures("work")
@pytest.mark.parametrize(
    ("options", "code"),
    [
        (("--select", "TINY2,TINY30"), exits.OK),
        (("--select", "TINY2,TINY30", "--fail-on", "warning"), exits.FINDINGS),
        (("--select", "TINY30", "--fail-on", "warning"), exits.OK),
        (("--select", "TINY30", "--fail-on", "advice"), exits.FINDINGS),
        (("--select", "TINY", "--ignore", "TINY1"), exits.OK),
        (("--select", "TINY", "--fail-on", "advice", "--ignore", "TINY"), exits.INCOMPLETE),
    ],
)
def test_from_which_severity_to_fail_can_be_chosen(options: tuple[str, ...], code: int) -> None:
    """Findings below it are told and pass; ``ok`` says what the exit code says."""
    answer = run("validate", "case.tiny", "--format", "json", *options)

    assert answer.exit_code == code
    assert data_of(answer.stdout)["ok"] is (code == exits.OK)


@pytest.mark.usefixtures("work")
def test_an_unknown_code_is_one_line() -> None:
    """A misspelt code must not leave a rule out."""
    answer = run("validate", "case.tiny", "--select", "TYNI")

    assert (answer.exit_code, answer.stdout) == (exits.UNUSABLE, "")
    assert answer.stderr.startswith("scrkit: no rule has the code 'TYNI'; there are: ")


def test_a_file_that_cannot_be_read_stops_no_other(work: Path) -> None:
    """It is told on stderr and listed as unreadable; files come in the order of their names, each once."""
    (work / "bad.tiny").write_text("broken", "utf-8")

    answer = run("validate", "case.tiny", "bad.tiny", "case.tiny", *ONLY_TINY, "--format", "json")

    data = data_of(answer.stdout)
    assert answer.exit_code == exits.UNUSABLE
    assert answer.stderr == "scrkit: bad.tiny:1: broken\n"
    assert [(file["file"], file["status"], file["error"]) for file in data["files"]] == [
        ("bad.tiny", "unreadable", "bad.tiny:1: broken"),
        ("case.tiny", "checked", None),
    ]
    assert data["files"][0]["findings"] == []
    assert (data["complete"], data["ok"]) == (True, False)


def test_a_file_that_cannot_be_read_is_named_in_the_text(work: Path) -> None:
    """So that nobody takes it for checked."""
    (work / "bad.tiny").write_text("broken", "utf-8")

    answer = run("validate", "bad.tiny", *ONLY_TINY)

    assert answer.stdout == "bad.tiny: could not be read\n0 errors, 0 warnings, 0 advice in 1 file\n"


@pytest.mark.usefixtures("crashing")
def test_a_validator_that_fails_makes_the_run_incomplete(work: Path) -> None:
    """That is the first word, and graver than a file that cannot be read; plugin, version and hook are named."""
    (work / "bad.tiny").write_text("broken", "utf-8")

    answer = run("validate", "case.tiny", "bad.tiny", "--select", "TINY,CRASH")

    assert answer.exit_code == exits.INCOMPLETE
    assert answer.stdout.startswith("INCOMPLETE: ")
    assert "error TINY1" in answer.stdout
    broken, failed = answer.stderr.splitlines()
    assert broken == "scrkit: bad.tiny:1: broken"
    assert failed == (
        f"scrkit: plugin 'crash' (crash-dist 0.9) failed with scrkit {__version__}: validator 'crash': LookupError: "
        "no map (crashing_plugin.py, line 7); upgrade or uninstall crash-dist, or run without it "
        "(--disable-plugin crash)"
    )


@pytest.mark.usefixtures("crashing")
def test_json_of_an_incomplete_run_names_the_plugin(work: Path) -> None:
    """Once, though it failed on two files."""
    (work / "other.tiny").write_text(tiny.RESPONSE, "utf-8")

    answer = run("validate", "case.tiny", "other.tiny", "--select", "CRASH", "--format", "json")

    data = data_of(answer.stdout)
    assert (answer.exit_code, data["complete"], data["ok"]) == (exits.INCOMPLETE, False, False)
    assert [plugin for plugin in data["plugins"] if plugin["id"] == "crash"] == [
        {
            "id": "crash",
            "status": "failed",
            "reason": "validator 'crash': LookupError: no map (crashing_plugin.py, line 7)",
        }
    ]
    assert answer.stderr.count("\n") == 1


@pytest.mark.usefixtures("work", "crashing")
def test_a_plugin_can_be_disabled() -> None:
    """It is listed so, and its rules are gone."""
    answer = run("validate", "case.tiny", *ONLY_TINY, "--disable-plugin", "crash", "--format", "json")

    data = data_of(answer.stdout)
    assert data["complete"]
    assert {"id": "crash", "status": "disabled", "reason": "switched off by --disable-plugin"} in data["plugins"]


@pytest.mark.usefixtures("work")
def test_without_plugins_only_what_scrkit_ships_is_there() -> None:
    """Its formats among them: the tiny one is gone."""
    answer = run("validate", "case.tiny", "--no-plugins", "--format", "json")

    data = data_of(answer.stdout)
    assert answer.exit_code == exits.UNUSABLE
    assert all(plugin["id"].startswith("scrkit.") for plugin in data["plugins"])
    assert data["files"][0]["error"].startswith("case.tiny: no format reads '.tiny' files")


@pytest.mark.usefixtures("work")
@pytest.mark.parametrize(("options", "code"), [((), exits.FINDINGS), (("--strict-plugins",), exits.INCOMPLETE)])
def test_a_plugin_that_does_not_load_counts_if_the_run_is_strict(
    site: Path, options: tuple[str, ...], code: int
) -> None:
    """Its reason is told in either case, and the others still find what they find."""
    install(site, name="bad-dist", entries={"bad": "bad_for_validate"}, bad_for_validate="raise SystemExit('gone')\n")

    answer = run("validate", "case.tiny", *ONLY_TINY, *options)

    assert answer.exit_code == code
    assert answer.stderr == (
        f"scrkit: plugin 'bad' (bad-dist 1.0) failed with scrkit {__version__}: loading: SystemExit: gone "
        "(bad_for_validate.py, line 1); to mend it, upgrade or uninstall bad-dist, or run without it "
        "(--disable-plugin bad)\n"
    )
    assert "error TINY1" in answer.stdout


@pytest.mark.usefixtures("work")
def test_a_plugin_that_is_missing_goes_before_a_file_that_cannot_be_read(site: Path) -> None:
    """Incomplete beats unusable, and the machine's answer says so too."""
    install(site, name="bad-dist", entries={"bad": "bad_for_strict"}, bad_for_strict="raise SystemExit('gone')\n")

    answer = run("validate", "nowhere.tiny", *ONLY_TINY, "--strict-plugins", "--format", "json")

    assert answer.exit_code == exits.INCOMPLETE
    assert data_of(answer.stdout)["complete"] is False


@pytest.mark.usefixtures("work")
def test_what_read_wrote_is_checked_alike() -> None:
    """The same findings, at their places in the file that was written."""
    run("read", "case.tiny", "-o", "case.json")

    told = run("validate", "case.json", *ONLY_TINY).stdout

    lines = [line for line in TEXT.replace("case.tiny", "case.json").splitlines() if "|" not in line]
    assert [re.sub(r"line [0-9]+", "line", line) for line in told.splitlines()] == [
        re.sub(r"line [0-9]+", "line", line) for line in lines
    ]


def test_streams_and_exit_code_hold_in_a_process_of_its_own(work: Path, site: Path) -> None:
    """With plugins that raise and leave while they are imported."""
    install(site, name="raise-dist", entries={"raises": "raising_plugin"}, raising_plugin="1 / 0\n")
    install(site, name="leave-dist", entries={"leaves": "leaving_plugin"}, leaving_plugin="raise SystemExit(0)\n")
    (work / "bad.tiny").write_text("broken", "utf-8")

    for files, code in ((["case.tiny"], exits.FINDINGS), (["case.tiny", "bad.tiny"], exits.UNUSABLE)):
        answer = spawn("validate", *files, *ONLY_TINY, "--format", "json", site=site, cwd=work)

        data = data_of(answer.stdout.decode())
        assert answer.returncode == code
        assert {plugin["id"] for plugin in data["plugins"] if plugin["status"] == "failed"} == {"raises", "leaves"}
        assert b"Traceback" not in answer.stderr
        assert len(answer.stderr.splitlines()) == 1 + len(files)


READING = (
    introduced("hurt")
    + """
class Hurt:
    def confidence(self, outline, context):
        raise LookupError("no map")

    def read(self, outline, context):
        raise LookupError("no map")

@LAYOUTS.implement
def scrkit_layouts(context):
    yield LayoutSpec(id="hurt.shape", summary="Fails", ref=Hurt)
"""
)


def test_a_plugin_that_fails_to_read_makes_the_run_incomplete(work: Path, site: Path) -> None:
    """That a file could not be read says nothing of the file then; others are still checked."""
    install(site, name="hurt-dist", entries={"hurt": "hurting_plugin"}, hurting_plugin=READING)
    (work / "good.scr.yaml").write_text("schema: 1\nid: case\ntitle: Response\nboard: Board\n", "utf-8")

    answer = run("validate", "case.tiny", "good.scr.yaml", *ONLY_TINY, "--format", "json")

    data = data_of(answer.stdout)
    assert (answer.exit_code, data["complete"], data["ok"]) == (exits.INCOMPLETE, False, False)
    assert [file["status"] for file in data["files"]] == ["unreadable", "checked"]
    assert {plugin["id"]: plugin["status"] for plugin in data["plugins"]}["hurt"] == "failed"
    assert "layout 'hurt.shape': LookupError: no map" in answer.stderr
    assert answer.stderr.count("\n") == 1
    assert run("validate", "case.tiny", *ONLY_TINY).stdout.startswith("INCOMPLETE: ")
