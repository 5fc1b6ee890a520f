"""Promises of ``scrkit render``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from cli.running import run
from plugin.distributions import install, introduced
from scrkit.cli import exits

if TYPE_CHECKING:
    from pathlib import Path


def test_a_document_is_written_and_what_is_wrong_is_listed(work: Path) -> None:
    """Findings are no fault of the run."""
    answer = run("render", "case.tiny", "tiny-note", "-o", "case.note", "--disable-plugin", "scrkit.validators")

    written = (work / "case.note").read_text("utf-8")
    assert answer.exit_code == exits.OK
    assert answer.stdout.startswith("case.tiny\n  paragraph 1.2 (line 4)\n    | 1.2 This is wrong.\n    error TINY1")
    assert "findings: ['TINY1', 'TINY2', 'TINY30']\n" in written
    assert "on: 2024-05-17\n" in written


def test_days_and_meetings_can_be_given(work: Path) -> None:
    """A meeting that the board's profile knows has its name."""
    answer = run(
        "render", "case.tiny", "tiny-note", "-o", "case.note",
        "--on", "2024-03-01", "--meeting", "2024-06-01", "--meeting", "2024-03-08",
    )  # fmt: skip

    written = (work / "case.note").read_text("utf-8")
    assert answer.exit_code == exits.OK
    assert "on: 2024-03-01\n" in written
    assert "meetings: [('spring meeting', '2024-03-08'), ('board meeting', '2024-06-01')]\n" in written


def test_a_template_can_be_given(work: Path) -> None:
    """It replaces the document's own."""
    (work / "own.txt").write_text("Ours", "utf-8")

    run("render", "case.tiny", "tiny-note", "-o", "case.note", "--template", "own.txt")

    assert "template: Ours\ntemplate_name: own.txt\n" in (work / "case.note").read_text("utf-8")


def test_what_read_wrote_is_rendered_alike(work: Path) -> None:
    """The same document."""
    run("read", "case.tiny", "-o", "case.json")

    for source, out in (("case.tiny", "one.note"), ("case.json", "two.note")):
        assert run("render", source, "tiny-note", "-o", out).exit_code == exits.OK

    assert (work / "one.note").read_bytes() == (work / "two.note").read_bytes()


@pytest.mark.parametrize(
    ("document", "out", "problem"),
    [
        ("tiny-plan", "case.note", "no document is called 'tiny-plan'; there are: "),
        ("tiny-note", "case.pdf", "case.pdf: 'tiny-note' is written as .note, not as '.pdf'"),
        ("tiny-note", "none/case.note", "none/case.note: "),
        ("tiny-note", "taken.note", "taken.note: exists already"),
    ],
)
def test_what_cannot_be_written_is_one_line(work: Path, document: str, out: str, problem: str) -> None:
    """Nothing is left behind, and nothing overwritten."""
    (work / "taken.note").write_text("mine", "utf-8")

    answer = run("render", "case.tiny", document, "-o", out)

    assert (answer.exit_code, answer.stdout) == (exits.UNUSABLE, "")
    assert answer.stderr.startswith(f"scrkit: {problem}")
    assert answer.stderr.count("\n") == 1
    assert sorted(path.name for path in work.iterdir()) == ["case.tiny", "taken.note"]
    assert (work / "taken.note").read_text("utf-8") == "mine"


def test_force_overwrites_and_spares_the_input(work: Path) -> None:
    """Under any name of it."""
    (work / "taken.note").write_text("mine", "utf-8")
    (work / "link.note").symlink_to("case.tiny")
    before = (work / "case.tiny").read_bytes()

    assert run("render", "case.tiny", "tiny-note", "-o", "taken.note", "--force").exit_code == exits.OK
    assert run("render", "case.tiny", "tiny-note", "-o", "link.note", "--force").exit_code == exits.UNUSABLE

    assert (work / "taken.note").read_text("utf-8").startswith("title: ")
    assert (work / "case.tiny").read_bytes() == before


def test_a_document_of_an_incomplete_run_is_written_and_said_to_be(work: Path, site: Path) -> None:
    """The exit code says so, too."""
    source = (
        "from scrkit.model import Rule\n"
        "from scrkit.plugin import VALIDATORS, PluginInfo, ValidatorSpec\n"
        "scrkit_plugin = PluginInfo(id='gone', api=1, prefix='GONE')\n"
        "RULE = Rule(code='GONE1', title='Never told', severity='error')\n"
        "@VALIDATORS.implement\n"
        "def scrkit_validators(context):\n"
        "    return [ValidatorSpec(id='gone', summary='gone', rules=(RULE,), ref='no_such_module:Check')]\n"
    )
    install(site, name="gone-dist", entries={"gone": "gone_plugin"}, gone_plugin=source)

    answer = run("render", "case.tiny", "tiny-note", "-o", "case.note")

    assert answer.exit_code == exits.INCOMPLETE
    assert answer.stdout.startswith("INCOMPLETE: ")
    assert "plugin 'gone' (gone-dist 1.0) failed with " in answer.stderr
    assert "validator 'gone': ModuleNotFoundError" in answer.stderr
    assert "complete: False\n" in (work / "case.note").read_text("utf-8")


def test_a_strict_run_without_an_active_plugin_writes_nothing(work: Path) -> None:
    """A disabled plugin is not active."""
    answer = run(
        "render", "case.tiny", "tiny-note", "-o", "case.note", "--strict-plugins", "--disable-plugin", "scrkit.layouts"
    )

    assert answer.exit_code == exits.INCOMPLETE
    assert answer.stdout.startswith("INCOMPLETE: ")
    assert "plugin 'scrkit.layouts' (scrkit " in answer.stderr
    assert not (work / "case.note").exists()


def test_a_document_that_fails_hides_no_check_that_failed(work: Path, site: Path) -> None:
    """Incomplete is the graver of the two, and both are told."""
    source = introduced("both", "BOTH") + (
        "from scrkit.errors import TemplateError\nfrom scrkit.model import Rule\n"
        "RULE = Rule(code='BOTH1', title='Never told', severity='error')\n"
        "class Bad:\n    def render(self, context): raise TemplateError('no such field')\n"
        "@VALIDATORS.implement\ndef scrkit_validators(context):\n"
        "    yield ValidatorSpec(id='both', summary='b', rules=(RULE,), ref='no_such_module:Check')\n"
        "@RENDERERS.implement\ndef scrkit_renderers(context):\n"
        "    yield RendererSpec(id='both', summary='b', forms=('.note',), ref=Bad)\n"
    )
    install(site, name="both-dist", entries={"both": "both_plugin"}, both_plugin=source)

    answer = run("render", "case.tiny", "both", "-o", "case.note")

    failed, refused = answer.stderr.splitlines()
    assert (answer.exit_code, answer.stdout) == (exits.INCOMPLETE, "")
    assert "validator 'both': ModuleNotFoundError" in failed
    assert refused == "scrkit: no such field"
    assert not (work / "case.note").exists()
