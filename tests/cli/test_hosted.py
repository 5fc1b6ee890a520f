"""Promises about the commands of plugins."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.running import run, spawn
from plugin.distributions import install, introduced
from scrkit import Kit
from scrkit.cli import exits

if TYPE_CHECKING:
    from pathlib import Path

SOURCE = """
def chase():
    import click
    from scrkit import Kit
    from scrkit.errors import FileError

    @click.command("anything", help="Chase owners.")
    @click.argument("file")
    @click.option("--loud", is_flag=True, help="Say it loudly.")
    @click.pass_obj
    def command(kit: Kit, *, file, loud):
        if file == "gone":
            raise FileError("is gone", file=file)
        if file == "bad":
            raise LookupError("no map")
        if file == "left":
            raise SystemExit(7)
        if file == "usage":
            raise click.UsageError("not so")
        review = kit.load(file)
        said = f"{len(review.actions)} actions, {len(kit.plugins)} plugins"
        click.echo(said.upper() if loud else said)
        return 1 if loud else None

    return command


def group():
    import click
    return click.Group("group")


def silent():
    import click
    return click.Command("silent")


def slow():
    import click

    async def run():
        pass

    return click.Command("slow", callback=run)


def ours(*names):
    import click
    return click.Command("ours", params=[click.Option(names)], callback=print)


def hurt():
    import click

    def fail(context, parameter, value):
        raise LookupError("while parsing")

    return click.Command("hurt", params=[click.Option(["--x"], callback=fail)], callback=print)


def odd():
    import click
    return click.Command("odd", callback=lambda: True)


def mute():
    import click

    class Mute(click.ClickException):
        def format_message(self):
            raise LookupError("cannot say")

    def run():
        raise Mute("x")

    return click.Command("mute", callback=run)


def away():
    import click

    def run():
        click.get_current_context().exit(300)

    return click.Command("away", callback=run)


def later():
    import click

    @click.pass_obj
    async def run(kit):
        pass

    return click.Command("later", callback=run)


def both():
    import click
    return click.Command("both", params=[click.Option(["--plugins/--no-plugins"])], callback=print)


def dumb():
    import click

    def run():
        raise click.ClickException(5)

    return click.Command("dumb", callback=run)


@COMMANDS.implement
def scrkit_commands(context):
    yield CommandSpec(id="chase", summary="Chase owners", ref=chase)
    yield CommandSpec(id="chase-away", summary="Leaves", ref=away)
    yield CommandSpec(id="chase-later", summary="Waits", ref=later)
    yield CommandSpec(id="chase-both", summary="Takes ours", ref=both)
    yield CommandSpec(id="chase-dumb", summary="Says a number", ref=dumb)
    yield CommandSpec(id="chase-slow", summary="Waits", ref=slow)
    yield CommandSpec(id="chase-ours", summary="Takes ours", ref=lambda: ours("--config"))
    yield CommandSpec(id="chase-ours2", summary="Takes ours", ref=lambda: ours("--x", "boards"))
    yield CommandSpec(id="chase-hurt", summary="Fails early", ref=hurt)
    yield CommandSpec(id="chase-odd", summary="Returns what is no code", ref=odd)
    yield CommandSpec(id="chase-mute", summary="Cannot say", ref=mute)
    yield CommandSpec(id="chase-group", summary="A group", ref=group)
    yield CommandSpec(id="chase-silent", summary="Says nothing", ref=silent)
    yield CommandSpec(id="chase-wrong", summary="No command", ref=dict)
    yield CommandSpec(id="chase-lost", summary="Nowhere", ref="no_such:Command")
"""


@pytest.fixture(autouse=True)
def _chasing(work: Path, site: Path) -> None:  # noqa: ARG001 - the commands read what is there
    install(site, name="chase-dist", entries={"chase": "chasing"}, chasing=introduced("chase") + SOURCE)


def test_a_plugins_command_is_run_like_ours() -> None:
    """With the kit that the options ask for, and with its own options and exit code."""
    many = len(Kit().plugins)
    answer = run("chase", "case.tiny", "--disable-plugin", "suffolk")
    loud = run("chase", "case.tiny", "--loud")

    assert (answer.exit_code, answer.stdout, answer.stderr) == (exits.OK, f"3 actions, {many} plugins\n", "")
    assert (loud.exit_code, loud.stdout) == (exits.FINDINGS, f"3 ACTIONS, {many} PLUGINS\n")


def test_its_help_has_its_options_and_ours() -> None:
    """Under the name that it was offered by."""
    told = run("chase", "--help").stdout

    assert told.startswith("Usage: scrkit chase [OPTIONS] FILE\n\n  Chase owners.\n")
    for option in ("--loud", "--config FILE", "--board FILE", "--strict-plugins"):
        assert option in told


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["chase", "gone"], "scrkit: gone: is gone\n"),
        (["chase", "nowhere.tiny"], "scrkit: nowhere.tiny: does not exist; check the name and the folder\n"),
        (["chase", "usage"], "scrkit: not so\n"),
        (["chase"], "scrkit: Missing argument 'FILE'.\n"),
        (["chase", "case.tiny", "--disable-plugin", "chase"], "scrkit: No such command 'chase'.\n"),
        (["chase", "case.tiny", "--no-plugins"], "scrkit: No such command 'chase'.\n"),
        (["chase", "case.tiny", "--nosuch"], "scrkit: No such option '--nosuch'.\n"),
    ],
)
def test_what_it_refuses_is_one_line(arguments: list[str], said: str) -> None:
    """As with ours."""
    answer = run(*arguments)

    assert (answer.exit_code, answer.stdout, answer.stderr) == (exits.UNUSABLE, "", said)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["chase", "bad"], "command 'chase': LookupError: no map (chasing.py, line "),
        (["chase", "left"], "command 'chase': SystemExit: 7 (chasing.py, line "),
        (["chase-group"], "command 'chase-group': expected one command, found a group of them"),
        (["chase-wrong"], "command 'chase-wrong': expected one command, found dict"),
        (["chase-silent"], "command 'chase-silent' does nothing"),
        (["chase-slow"], "command 'chase-slow' is async"),
        (["chase-ours"], "command 'chase-ours' has a parameter config"),
        (["chase-ours2"], "command 'chase-ours2' has a parameter boards"),
        (["chase-hurt"], "command 'chase-hurt': LookupError: while parsing (chasing.py, line "),
        (["chase-odd"], "command 'chase-odd': TypeError: expected an exit code from 0 to 125 or nothing, found bool"),
        (["chase-away"], "command 'chase-away': TypeError: expected an exit code from 0 to 125 or nothing, found int"),
        (["chase-later"], "command 'chase-later': TypeError: it is async or a generator"),
        (["chase-both"], "command 'chase-both' has a parameter --no-plugins"),
        (["chase-dumb"], "command 'chase-dumb': expected str, found int"),
        (["chase-mute"], "command 'chase-mute': LookupError: cannot say (chasing.py, line "),
        (["chase-lost"], "command 'chase-lost': ModuleNotFoundError: No module named 'no_such'"),
    ],
)
def test_one_that_fails_names_its_plugin(arguments: list[str], said: str) -> None:
    """In one line, and no trace of the code."""
    answer = run(*arguments)

    assert (answer.exit_code, answer.stdout) == (exits.UNUSABLE, "")
    assert answer.stderr.startswith("scrkit: plugin 'chase' (chase-dist 1.0) failed with scrkit ")
    assert said in answer.stderr
    assert answer.stderr.count("\n") == 1


def test_it_does_not_begin_without_a_required_plugin(work: Path) -> None:
    """As no command does."""
    (work / "scrkit.toml").write_text("require = ['need']\n", "utf-8")

    answer = run("chase", "case.tiny")

    assert answer.exit_code == exits.INCOMPLETE
    assert answer.stdout.startswith("INCOMPLETE: ")


def test_a_command_that_nobody_has_is_one_line(site: Path) -> None:
    """With the plugins that might have had it, had they been active."""
    install(site, name="bad-dist", entries={"bad": "bad_for_commands"}, bad_for_commands="1 / 0\n")

    answer = run("nosuch")

    failed, unknown = answer.stderr.splitlines()
    assert answer.exit_code == exits.UNUSABLE
    assert failed.startswith("scrkit: plugin 'bad' (bad-dist 1.0) failed")
    assert unknown == "scrkit: No such command 'nosuch'."


def test_a_plugin_that_is_switched_off_is_not_imported_for_its_command(work: Path, site: Path) -> None:
    """The options about plugins count before any is imported, wherever they stand."""
    install(site, name="evil-dist", entries={"evil": "evil_command"}, evil_command="import os; os._exit(9)\n")
    (work / "scrkit.toml").write_text("disable = [\n", "utf-8")
    (work / "other.toml").write_text("disable = ['evil']\n", "utf-8")

    told = [
        spawn(
            "chase", "case.tiny", "--disable-plugin", "evil", "--config", "empty.toml", site=site, cwd=work
        ).returncode,
        spawn("chase", "case.tiny", "--config=other.toml", site=site, cwd=work).returncode,
        spawn("chase", "case.tiny", "--config", "other.toml", "--no-plugins", site=site, cwd=work).returncode,
    ]

    assert told == [exits.UNUSABLE, exits.OK, exits.UNUSABLE]


def test_a_command_of_a_required_plugin_that_is_lacking_is_missed(work: Path) -> None:
    """That is no matter of a misspelt name."""
    (work / "scrkit.toml").write_text("require = ['chase']\n", "utf-8")

    answer = run("chase", "case.tiny", "--disable-plugin", "chase")

    assert answer.exit_code == exits.INCOMPLETE
    assert "plugin 'chase' (chase-dist 1.0) is disabled" in answer.stderr
