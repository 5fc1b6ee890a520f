"""Promises of the program as a whole: how it starts, and how every run ends."""

from __future__ import annotations

import errno
import importlib
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import click
import pytest

import scrkit
from cli.running import TESTS, environment, run, spawn
from plugin.distributions import install
from scrkit.cli import exits
from scrkit.cli.app import COMMANDS, Program, main

if TYPE_CHECKING:
    from collections.abc import Callable

HEAVY = {"attrs", "attr", "yaml", "pluggy", "docxtpl", "lxml", "holidays", "parsy", "importlib.metadata"}


@pytest.mark.parametrize("option", ["--version", "--help"])
def test_version_and_help_load_nothing_heavy(option: str) -> None:
    """They are answered at once."""
    program = (
        "import sys\nfrom scrkit.cli import main\n"
        f"try:\n    main(['{option}'])\nfinally:\n    print(*sys.modules, file=sys.stderr)"
    )
    answer = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True)

    assert HEAVY.isdisjoint(answer.stderr.split())


def test_the_version_is_told() -> None:
    """It is that of the package."""
    assert run("--version").stdout == f"scrkit {scrkit.__version__}\n"


def test_help_lists_every_command_with_what_it_says_of_itself() -> None:
    """Though it imports none of them."""
    answer = run("--help")

    assert answer.exit_code == 0
    for name, (_, told) in COMMANDS.items():
        assert f"  {name} " in answer.stdout
        assert told in answer.stdout
        command = main.get_command(click.Context(main), name)
        assert command is not None
        assert command.name == name
        assert (command.help or "").splitlines()[0] == told


@pytest.mark.parametrize("command", [*COMMANDS, "plugins list"])
def test_every_command_has_help(command: str) -> None:
    """On stdout, and that is no fault."""
    answer = run(*command.split(), "-h")

    assert answer.exit_code == 0
    assert answer.stdout.startswith(f"Usage: scrkit {command}")


def test_commands_are_known_to_completion() -> None:
    """A shell can complete their names."""
    assert main.list_commands(click.Context(main)) == [
        "deadline", "explain", "export", "frameworks", "new", "owner", "plugins", "read", "render", "schema",
        "validate",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        ([], "Missing command."),
        (["raed"], "No such command 'raed'"),
        (["plugins"], "Missing command."),
        (["read"], "Missing argument 'FILE'"),
        (["read", "case.txt", "--jsno"], "No such option"),
        (["validate", "case.txt", "--format", "yaml"], "Invalid value for '--format'"),
        (["validate", "case.txt", "--on", "2024-02-30"], "Invalid value for '--on': there is no day 2024-02-30"),
        (["validate", "case.txt", "--on", "20240203"], "expected a day as YYYY-MM-DD, found '20240203'"),
        (["validate", "case.txt", "--on", "3/2/2024"], "expected a day as YYYY-MM-DD, found '3/2/2024'"),
        (["validate", "case.txt", "--select", " , "], "expected codes such as SCR4,SCR301, found none"),
        (["render", "case.txt", "action-plan"], "Missing option '-o'"),
        (["render", "case.txt", "action-plan", "-o", "x.md", "--meeting", "spring"], "Invalid value for '--meeting'"),
    ],
)
def test_a_command_line_that_is_no_use_is_one_line(arguments: list[str], problem: str) -> None:
    """On stderr, and the exit code says so."""
    answer = run(*arguments)

    assert answer.exit_code == exits.UNUSABLE
    assert answer.stdout == ""
    assert answer.stderr.startswith("scrkit: ")
    assert problem in answer.stderr
    assert answer.stderr.count("\n") == 1


def program_that(act: Callable[[], int]) -> Program:
    """Return a program whose one command does *act*."""

    class Acting(Program):
        def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002 - click's
            return click.Command(cmd_name, callback=act)

    return Acting("scrkit")


def test_an_interrupt_ends_as_shells_expect() -> None:
    """Without a traceback."""

    def interrupted() -> int:
        raise KeyboardInterrupt

    with pytest.raises(SystemExit) as caught:
        program_that(interrupted).main(["act"])

    assert caught.value.code == exits.INTERRUPTED


def test_a_full_disk_behind_stdout_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    """The answer is lost, and that is said."""

    def full() -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    with pytest.raises(SystemExit) as caught:
        program_that(full).main(["act"])

    assert caught.value.code == exits.UNUSABLE
    assert capsys.readouterr().err == "scrkit: the answer cannot be written: No space left on device\n"


def test_streams_that_are_no_files_are_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """A notebook, for one, puts its own there."""

    class Kept:
        said = ""

        def write(self, text: str) -> int:
            self.said += text
            return len(text)

        def flush(self) -> None:
            pass

    kept = Kept()
    monkeypatch.setattr(sys, "stdout", kept)
    with pytest.raises(SystemExit):
        main.main(["--version"])

    assert kept.said == f"scrkit {scrkit.__version__}\n"


def test_a_reader_that_goes_away_is_no_fault(site: Path) -> None:
    """Nothing is said of it, as of any program in a pipe."""
    reading, writing = os.pipe()
    os.close(reading)
    process = subprocess.run(
        [sys.executable, "-m", "scrkit", "plugins", "list"],
        check=False,
        stdout=writing,
        stderr=subprocess.PIPE,
        env=environment(site),
    )
    os.close(writing)

    assert (process.returncode, process.stderr) == (exits.NOBODY_LISTENS, b"")


def test_ctrl_c_ends_the_process_quietly(site: Path) -> None:
    """While a plugin works, too."""
    (site / "sleepy.py").write_text("import time\nprint('working', flush=True)\ntime.sleep(60)\n", "utf-8")
    install(site, name="sleepy-dist", entries={"aa-sleepy": "sleepy"})
    with subprocess.Popen(
        [sys.executable, "-m", "scrkit", "plugins", "list"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(site),
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"working\n"
        time.sleep(0.1)
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=30)

    assert process.returncode == exits.INTERRUPTED
    assert b"Traceback" not in errors


def test_utf8_is_written_whatever_the_locale(work: Path, site: Path) -> None:
    """An accent is kept under LANG=C, and half a character in a file's name is an escape."""
    (work / "case.tiny").write_text("# Santé Board\n# Response\n", "utf-8")
    strange = work / os.fsdecode(b"caf\xe9.tiny")
    strange.write_bytes((work / "case.tiny").read_bytes())

    read = spawn("read", "case.tiny", site=site, cwd=work, LC_ALL="C", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0")
    named = spawn("read", strange, "--json", site=site, cwd=work, LC_ALL="C.UTF-8")

    assert "Santé Board" in read.stdout.decode("utf-8")
    assert json.loads(named.stdout.decode("utf-8"))["layout"] == "tiny-shape"


def test_the_module_runs_as_the_program() -> None:
    """``python -m scrkit`` is ``scrkit``; importing it runs nothing."""
    answer = spawn("--version", cwd=TESTS)

    assert answer.stdout.decode().split() == ["scrkit", scrkit.__version__]
    assert importlib.import_module("scrkit.__main__").main is main


def test_what_nobody_thought_of_is_one_line_and_never_valid(monkeypatch: pytest.MonkeyPatch) -> None:
    """No trace of the code, and no exit code that a script takes for an answer; even where somebody leaves."""
    for error in (LookupError("secret"), SystemExit(0), GeneratorExit()):

        def fail(self: object, *args: object, _error: BaseException = error) -> None:  # noqa: ARG001 - click's signature
            raise _error

        monkeypatch.setattr(click.Group, "invoke", fail)
        answer = run("validate", "x")

        assert (answer.exit_code, answer.stdout) == (exits.INCOMPLETE, "")
        assert answer.stderr == (
            f"scrkit: something went wrong that should not ({type(error).__name__}): with 'python -X dev -m scrkit' it "
            "tells where; please report it\n"
        )


def test_a_developer_sees_where(tmp_path: Path) -> None:
    """In Python's development mode."""
    program = (
        "import click\n"
        "from scrkit.cli import main\n"
        "def fail(*args): raise LookupError('here')\n"
        "click.Group.invoke = fail\n"
        "main(['validate', 'x'])\n"
    )
    ran = subprocess.run(
        [sys.executable, "-X", "dev", "-c", program], check=False, capture_output=True, encoding="utf-8", cwd=tmp_path
    )

    assert ran.returncode == 1
    assert "LookupError: here" in ran.stderr


def test_a_command_without_plugins_takes_their_options_and_looks_for_none(tmp_path: Path) -> None:
    """It has nothing to do with them; not even a configuration is read."""
    options = ("--no-plugins", "--strict-plugins", "--disable-plugin", "x", "--config", "nowhere", "--board", "nowhere")

    for command in (["new", tmp_path / "a.scr.yaml"], ["schema"], ["plugins", "hooks"]):
        assert run(*command, *options).exit_code == exits.OK


def test_what_cannot_be_told_changes_no_exit_code(tmp_path: Path) -> None:
    """As on a full disk, or where the shell closed both streams."""
    with Path("/dev/full").open("wb") as full:
        ran = subprocess.run(
            [sys.executable, "-m", "scrkit", "validate", "none"], check=False, stderr=full, cwd=tmp_path
        )
    shell = ["sh", "-c", f"{sys.executable} -m scrkit plugins list --no-plugins >&- 2>&-"]
    closed = subprocess.run(shell, check=False, cwd=tmp_path)

    assert (ran.returncode, closed.returncode) == (exits.UNUSABLE, exits.OK)
