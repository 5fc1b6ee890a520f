"""Promises of the options, the environment and the configuration, as far as they are about plugins."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from cli.running import run
from plugin.distributions import install, introduced
from scrkit.cli import exits

if TYPE_CHECKING:
    from pathlib import Path

ONLY_TINY = ("--select", "TINY")
BOARD = 'id = "west"\nnames = ["West Board"]\nbodies = [["Zyx Trust of Places"]]\n'


def statuses(*options: str | Path) -> dict[str, tuple[str, str | None]]:
    """Return status and reason of each plugin."""
    answer = run("plugins", "list", "--json", *options)
    assert answer.exit_code == exits.OK, answer.stderr
    return {plugin["id"]: (plugin["status"], plugin["reason"]) for plugin in json.loads(answer.stdout)["plugins"]}


def data_of(*arguments: str | Path) -> tuple[int, dict[str, Any]]:
    """Return exit code and answer of a command in JSON."""
    answer = run(*arguments)
    data: dict[str, Any] = json.loads(answer.stdout)
    return answer.exit_code, data


def test_the_configuration_of_the_folder_is_taken(work: Path) -> None:
    """Of this one or of one above it."""
    (work / "scrkit.toml").write_text("disable = ['tiny']\n", "utf-8")

    assert statuses()["tiny"] == ("disabled", "switched off by scrkit.toml")


def test_a_configuration_that_is_named_is_the_only_one(work: Path) -> None:
    """The folder's own is not looked at."""
    (work / "scrkit.toml").write_text("disable = [\n", "utf-8")
    (work / "other.toml").write_text("allow = ['suffolk']\n", "utf-8")

    assert statuses("--config", "other.toml")["tiny"] == ("not-allowed", "other.toml allows others only")
    answer = run("plugins", "list")
    assert (answer.exit_code, answer.stdout) == (exits.UNUSABLE, "")
    assert answer.stderr.startswith("scrkit: scrkit.toml: is not TOML: ")


@pytest.mark.usefixtures("work")
def test_the_environment_switches_plugins_off(monkeypatch: pytest.MonkeyPatch) -> None:
    """Several with commas; an id that nobody has is told, and stops nothing."""
    monkeypatch.setenv("SCRKIT_DISABLE_PLUGINS", " tiny , nobody,")

    assert statuses()["tiny"] == ("disabled", "switched off by SCRKIT_DISABLE_PLUGINS")
    assert run("plugins", "list").stderr == (
        "scrkit: SCRKIT_DISABLE_PLUGINS switches off 'nobody', and no plugin is called so\n"
    )
    assert run("plugins", "list", "--no-plugins").stderr == ""


def test_a_misspelt_id_in_the_configuration_is_told(work: Path) -> None:
    """The plugin that was meant would run otherwise, unseen."""
    (work / "scrkit.toml").write_text("disable = ['tyni']\n", "utf-8")

    assert "scrkit: scrkit.toml switches off 'tyni', and no plugin is called so\n" in run("owner", "SBC").stderr

    (work / "scrkit.toml").write_text("allow = ['tyni', 'tiny']\n", "utf-8")

    assert run("owner", "SBC").stderr == "scrkit: scrkit.toml allows 'tyni', and no plugin is called so\n"


@pytest.mark.parametrize("broken", [None, "1 / 0\n", introduced("need") + "def scrkit_layouts(context): return []\n"])
def test_a_run_without_a_required_plugin_is_incomplete(work: Path, site: Path, broken: str | None) -> None:
    """Whatever is the matter with it: exit code 3, the first word, and the machine's answer say so."""
    if broken is not None:
        name = f"needed_{len(broken)}"
        install(site, name="need-dist", entries={"need": name}, **{name: broken})
    (work / "scrkit.toml").write_text("require = ['need']\n", "utf-8")

    text = run("validate", "case.tiny", *ONLY_TINY)
    code, data = data_of("validate", "case.tiny", *ONLY_TINY, "--format", "json")

    assert (text.exit_code, code) == (exits.INCOMPLETE, exits.INCOMPLETE)
    assert text.stdout.startswith("INCOMPLETE: ")
    assert "plugin 'need'" in text.stderr
    assert (data["complete"], data["ok"]) == (False, False)
    assert statuses()["need"][0] in {"missing", "failed"}


def test_a_rule_of_a_required_plugin_that_is_lacking_is_missed_with_it(work: Path) -> None:
    """Its code is not known, and that is no fault of whoever typed it."""
    (work / "scrkit.toml").write_text("require = ['need']\n", "utf-8")

    answer = run("validate", "case.tiny", "--select", "NEED,TINY", "--ignore", "NEED2")

    assert answer.exit_code == exits.INCOMPLETE
    assert answer.stdout.startswith("INCOMPLETE: ")
    assert "error TINY1" in answer.stdout


@pytest.mark.parametrize(
    "command",
    [
        ("read", "case.tiny", "--json"),
        ("deadline", "by July 2014", "--json"),
        ("owner", "SBC", "--json"),
    ],
)
def test_no_command_begins_without_a_required_plugin(work: Path, command: tuple[str, ...]) -> None:
    """In JSON the answer says that it is none."""
    (work / "scrkit.toml").write_text("require = ['need']\n", "utf-8")

    code, data = data_of(*command)
    text = run(*command[:-1])

    assert (code, text.exit_code) == (exits.INCOMPLETE, exits.INCOMPLETE)
    assert (data["schema"], data["complete"]) == (1, False)
    assert data["problems"][0].startswith("plugin 'need' is missing")
    assert {"id": "need", "status": "missing"}.items() <= next(p for p in data["plugins"] if p["id"] == "need").items()
    assert text.stdout.startswith("INCOMPLETE: ")


@pytest.mark.parametrize(
    "command",
    [("render", "case.tiny", "tiny-note", "-o", "x.note"), ("export", "case.tiny", "json", "-o", "x.json")],
)
def test_nothing_is_written_without_a_required_plugin(work: Path, command: tuple[str, ...]) -> None:
    """Not even in part."""
    (work / "scrkit.toml").write_text("require = ['need']\n", "utf-8")

    answer = run(*command)

    assert answer.exit_code == exits.INCOMPLETE
    assert answer.stdout.startswith("INCOMPLETE: ")
    assert sorted(path.name for path in work.iterdir()) == ["case.tiny", "scrkit.toml"]


def codes(*options: str) -> list[tuple[str, str]]:
    """Return code and severity of what is found."""
    _, data = data_of("validate", "case.tiny", "--format", "json", *options)
    found: list[dict[str, str]] = data["files"][0]["findings"]
    return [(finding["code"], finding["severity"]) for finding in found]


def test_the_configuration_chooses_rules(work: Path) -> None:
    """And how severe they are; an option stands in place of its key."""
    (work / "scrkit.toml").write_text(
        "select = ['TINY']\nignore = ['TINY3', 'NOBODYS']\n[severity]\nTINY2 = 'error'\n", "utf-8"
    )

    assert codes() == [("TINY1", "error"), ("TINY2", "error")]
    assert codes("--ignore", "TINY1") == [("TINY2", "error"), ("TINY30", "advice")]
    assert codes("--select", "TINY30", "--ignore", "TINY1") == [("TINY30", "advice")]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("select = ['TINY', 'NORTH']\n", "scrkit.toml: select: no rule has the code 'NORTH'"),
        ("select = ['TINY', '']\n", "scrkit.toml: select: no rule has the code ''"),
        (
            "select = ['TINY']\n[severity]\nTINY = 'error'\n",
            "scrkit.toml: severity: no rule has the code 'TINY' (a whole code belongs there)",
        ),
    ],
)
def test_a_rule_that_the_configuration_wants_and_nobody_has_is_missed(work: Path, text: str, said: str) -> None:
    """Its plugin may not be there: nothing may be called valid without it."""
    (work / "scrkit.toml").write_text(text, "utf-8")

    answer = run("validate", "case.tiny")

    assert answer.exit_code == exits.INCOMPLETE
    assert f"scrkit: {said}\n" in answer.stderr
    assert "error TINY1" in answer.stdout


def test_a_board_can_be_given_as_a_file(work: Path) -> None:
    """Its words are then known; so can the configuration name it."""
    (work / "west.toml").write_text(BOARD, "utf-8")

    _, given = data_of("owner", "Zyx Trust of Places", "--json", "--board", "west.toml")
    (work / "scrkit.toml").write_text("boards = ['west.toml']\n", "utf-8")
    _, named = data_of("owner", "Zyx Trust of Places", "--json")

    assert given["owners"][0]["body"] == named["owners"][0]["body"] == "Zyx Trust of Places"


def test_a_board_that_cannot_be_is_one_line(work: Path) -> None:
    """With file and key."""
    (work / "west.toml").write_text(BOARD + "boddies = []\n", "utf-8")

    answer = run("owner", "SBC", "--board", "west.toml")

    assert (answer.exit_code, answer.stdout) == (exits.UNUSABLE, "")
    assert answer.stderr == "scrkit: west.toml: boddies: unknown key; is bodies meant?\n"


def test_a_folder_that_is_gone_has_no_configuration(tmp_path: Path) -> None:
    """Whatever was in it; the command runs."""
    program = (
        "import os, shutil\nos.mkdir('gone')\nos.chdir('gone')\nshutil.rmtree('../gone')\n"
        "from scrkit.cli import main\nmain(['owner', 'SBC', '--no-plugins'])\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program], check=False, capture_output=True, encoding="utf-8", cwd=tmp_path
    )

    assert (ran.returncode, ran.stderr) == (exits.OK, "")


@pytest.mark.usefixtures("work")
def test_two_plugins_in_each_others_way_are_told_of_once(site: Path) -> None:
    """The one reason names both."""
    install(site, name="a-dist", entries={"twice": "nowhere"})
    install(site, name="b-dist", entries={"twice": "nowhere"})

    (line,) = run("owner", "SBC").stderr.splitlines()

    assert "plugin 'twice' (a-dist 1.0) and plugin 'twice' (b-dist 1.0)" in line
