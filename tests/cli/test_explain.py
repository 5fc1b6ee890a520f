"""Promises of ``scrkit explain``."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
import yaml

from cli.running import run
from plugin.distributions import install, introduced
from scrkit import Kit, __version__
from scrkit.cli import exits

if TYPE_CHECKING:
    from pathlib import Path

RULES = {rule.code: rule for rule in Kit(discover=False).components.rules}

TINY = """\
TINY1: Actions that are wrong
  severity: error
  authority: the rule's own judgement
  plugin: tiny
"""

STEERING = (
    introduced("steer", prefix="STEER")
    + """
from scrkit.model import Rule
from scrkit.plugin import VALIDATORS, ValidatorSpec

@VALIDATORS.implement
def scrkit_validators(context):
    prose = dict(source="s\\x1b", why="w\\x1b", bad="a:\\n  b: \\x1b\\n")
    rule = Rule(code="STEER1", title="T \\x1b[2J", severity="error", **prose)
    yield ValidatorSpec(id="steer.one", summary="x", rules=(rule,), ref=lambda: lambda context: ())
"""
)


@pytest.mark.parametrize("code", RULES)
def test_a_rule_of_ours_is_told_in_full(code: str) -> None:
    """With everything that it says of itself; small letters will do."""
    told = run("explain", code.lower(), "--no-plugins")
    (data,) = json.loads(run("explain", code, "--no-plugins", "--json").stdout)["rules"]

    rule = RULES[code]
    assert told.exit_code == exits.OK
    plain = " ".join(told.stdout.split())
    assert told.stdout.startswith(f"{code}: {rule.title}\n")
    assert all(" ".join(text.split()) in plain for text in (rule.why, rule.source, rule.bad, rule.good) if text)
    assert {key: data[key] for key in ("title", "severity", "level", "source", "why", "bad", "good")} == {
        key: getattr(rule, key) for key in ("title", "severity", "level", "source", "why", "bad", "good")
    }
    assert (data["plugin"], data["configured"]) == ("scrkit.validators", None)
    assert max(map(len, told.stdout.partition("Found in:")[0].splitlines())) <= 110


def test_examples_can_be_copied() -> None:
    """They keep their lines and what they are indented by."""
    text = run("explain", "SCR401", "--no-plugins").stdout
    example = text.partition("  Not found in:\n")[2]

    assert yaml.safe_load(example) == yaml.safe_load(RULES["SCR401"].good or "")


@pytest.mark.usefixtures("work")
def test_a_plugins_rule_says_whose_it_is() -> None:
    """Several are told in the order in which they were asked for, each once."""
    one = run("explain", "TINY1")
    two = run("explain", "tiny2", "TINY1", "TINY2").stdout

    assert (one.exit_code, one.stdout, one.stderr) == (exits.OK, TINY, "")
    assert [line[:5] for line in two.splitlines() if line.startswith("TINY")] == ["TINY2", "TINY1"]
    assert two.endswith(f"\n\n{TINY}")


def test_what_is_configured_is_told(work: Path) -> None:
    """Where that is another severity than the rule's own."""
    (work / "scrkit.toml").write_text('[severity]\nTINY1 = "advice"\nTINY2 = "warning"\n', "utf-8")

    told = run("explain", "TINY1", "TINY2")
    data = json.loads(run("explain", "TINY1", "TINY2", "--json").stdout)["rules"]

    assert "  severity: advice as configured, else error\n" in told.stdout
    assert "  severity: warning\n" in told.stdout
    assert [rule["configured"] for rule in data] == ["advice", "warning"]


@pytest.mark.usefixtures("work")
@pytest.mark.parametrize(
    ("code", "meant"),
    [("tyni1", "; is TINY1 meant?"), ("QQ", "; 'scrkit plugins show ID' lists a plugin's rules")],
)
def test_an_unknown_code_is_an_error(code: str, meant: str) -> None:
    """It names the nearest that there is."""
    answer = run("explain", "TINY1", code)

    assert (answer.exit_code, answer.stdout) == (exits.UNUSABLE, "")
    assert answer.stderr == f"scrkit: no rule has the code {code.upper()!r}{meant}\n"


@pytest.mark.usefixtures("work")
def test_nothing_steers_the_terminal(site: Path) -> None:
    """Whatever a plugin says of its rule."""
    install(site, name="steer-dist", entries={"steer": "steering_plugin"}, steering_plugin=STEERING)

    answer = run("explain", "STEER1")

    assert answer.exit_code == exits.OK
    assert "\x1b" not in answer.stdout
    assert "      b: \\x1b\n" in answer.stdout


@pytest.mark.usefixtures("work")
def test_a_plugin_that_does_not_load_is_told_of(site: Path) -> None:
    """Its rules are those of nobody."""
    install(site, name="bad-dist", entries={"bad": "bad_for_explain"}, bad_for_explain="raise SystemExit('gone')\n")

    answer = run("explain", "TINY1", "--strict-plugins")

    assert answer.stdout == TINY
    assert answer.stderr.startswith(f"scrkit: plugin 'bad' (bad-dist 1.0) failed with scrkit {__version__}")
    assert answer.stderr.count("\n") == 1
