"""Promises of ``scrkit plugins list`` and ``show``: they tell of every plugin, and never fail because of one."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from cli.running import environment, run, spawn
from plugin.distributions import install, introduced
from scrkit.cli import exits

if TYPE_CHECKING:
    from pathlib import Path

OPTIONS = """
from attrs import frozen
from scrkit.model import Rule

@frozen
class Options:
    limit: int = 3

RULE = Rule(code="OPT1", title="A rule", severity="advice")

@VALIDATORS.implement
def scrkit_validators(context):
    yield ValidatorSpec(id="opt", summary="Checks", rules=(RULE,), ref="a:B", options=Options)
"""


def listed(*options: str) -> list[dict[str, Any]]:
    """Return the plugins as JSON has them."""
    answer = run("plugins", *(options or ("list",)), "--json")
    data: dict[str, Any] = json.loads(answer.stdout)
    assert (answer.exit_code, data["schema"]) == (exits.OK, 1)
    plugins: list[dict[str, Any]] = data["plugins"]
    return plugins


@pytest.mark.usefixtures("site")
def test_json_tells_where_a_plugin_comes_from_and_what_it_offers() -> None:
    """Every key is there, used or not."""
    (tiny,) = (plugin for plugin in listed() if plugin["id"] == "tiny")

    assert tiny.pop("milliseconds") > 0
    assert tiny == {
        "id": "tiny",
        "distribution": "tiny-dist",
        "version": "1.5",
        "status": "active",
        "reason": None,
        "remedy": None,
        "prefix": "TINY",
        "hooks": ["scrkit_boards", "scrkit_formats", "scrkit_layouts", "scrkit_renderers", "scrkit_validators"],
        "components": [
            {"kind": "format", "id": "tiny", "summary": "A block a line"},
            {"kind": "layout", "id": "tiny-shape", "summary": "Headings and numbered paragraphs"},
            {"kind": "validator", "id": "tiny-wording", "summary": "Words"},
            {"kind": "renderer", "id": "tiny-note", "summary": "What it was given"},
            {"kind": "board", "id": "north", "summary": "North Safeguarding Board"},
        ],
    }


@pytest.mark.usefixtures("site")
def test_plugins_are_listed_in_the_order_of_their_ids() -> None:
    """The built-in ones among them."""
    ids = [plugin["id"] for plugin in listed()]

    assert ids == sorted(ids)
    assert {"scrkit.exporters", "scrkit.formats", "scrkit.layouts", "scrkit.validators", "tiny"} <= set(ids)


@pytest.mark.usefixtures("site")
def test_text_tells_the_same() -> None:
    """A line a plugin, and one for each of its components."""
    text = run("plugins", "list").stdout

    head, _, rest = text.partition("tiny (tiny-dist 1.5) active (")[2].partition("\n")
    assert head.endswith(" ms)")
    hooks = "scrkit_boards, scrkit_formats, scrkit_layouts, scrkit_renderers, scrkit_validators"
    assert rest.startswith(f"  hooks: {hooks}\n  format tiny: A block a line\n")


def test_a_plugin_that_is_not_active_is_listed_with_reason_and_remedy(site: Path) -> None:
    """In one line each, whatever it said; that is fine, even where every plugin must be active."""
    metadata = install(
        site, name="bad-dist", entries={"bad": "bad_for_list"}, bad_for_list="raise LookupError('a\\nb')\n"
    )
    (metadata / "METADATA").write_text("Metadata-Version: 2.1\n", "utf-8")

    answer = run("plugins", "list", "--strict-plugins")

    assert answer.exit_code == exits.OK
    lines = answer.stdout.splitlines()
    at = next(number for number, line in enumerate(lines) if line.startswith("bad (distribution unknown) failed ("))
    assert lines[at + 1 : at + 3] == [
        "  reason: loading: LookupError: a b (bad_for_list.py, line 1)",
        "  remedy: run without it (--disable-plugin bad)",
    ]


BROKEN = {
    "raises": "raise LookupError('lost')\n",
    "leaves": "raise SystemExit(3)\n",
    "hooks": introduced("bad") + "@LAYOUTS.implement\ndef scrkit_layouts(context): 1 / 0\n",
    "second": introduced("bad")
    + "@LAYOUTS.implement\ndef scrkit_layouts(context):\n"
    + "    yield LayoutSpec(id='bad', summary='x', ref='a:B')\n    1 / 0\n",
    "nonsense": introduced("bad") + "@LAYOUTS.implement\ndef scrkit_layouts(context): return 3\n",
    "garbled": "\x00",
    "endless": introduced("bad") + "@LAYOUTS.implement\ndef scrkit_layouts(context): return scrkit_layouts(context)\n",
}


@pytest.mark.parametrize("kind", BROKEN)
def test_one_broken_plugin_stops_no_harmless_command(site: Path, kind: str) -> None:
    """Each works, and says in one line which plugin of what version it is, under which scrkit, why, and what to do."""
    install(site, name="bad-dist", version="0.7", entries={"bad": f"broken_{kind}"}, **{f"broken_{kind}": BROKEN[kind]})

    for command in (["plugins", "list"], ["plugins", "show", "bad"], ["plugins", "schema"]):
        assert run(*command).exit_code == exits.OK
    for command in (["--help"], ["--version"], ["plugins", "--help"], ["plugins", "list", "--no-import"]):
        assert (run(*command).exit_code, run(*command).stderr) == (exits.OK, "")
    answer = run("deadline", "by July 2014")
    (line,) = answer.stderr.splitlines()
    assert answer.exit_code == exits.OK
    assert line.startswith("scrkit: plugin 'bad' (bad-dist 0.7) failed with scrkit ")
    assert line.endswith("to mend it, upgrade or uninstall bad-dist, or run without it (--disable-plugin bad)")


def test_a_plugin_that_crashes_its_process_while_listed_is_not_imported(site: Path) -> None:
    """What no guard can catch is at least not run where nobody asked for it."""
    source = "import os\nos._exit(9)\n"
    install(site, name="bad-dist", entries={"bad": "kills_for_list"}, kills_for_list=source)

    told = spawn("plugins", "list", "--no-import", site=site)

    assert (told.returncode, spawn("plugins", "list", site=site).returncode) == (exits.OK, 9)
    assert b"bad (bad-dist 1.0) active\n  reason: it would be loaded; it was not imported" in told.stdout


def test_without_import_the_metadata_are_enough(site: Path) -> None:
    """Duplicates and what does not fit are told; nothing is imported."""
    install(site, name="a-dist", entries={"twice": "never_a"}, never_a="raise SystemExit\n")
    install(site, name="b-dist", entries={"twice": "never_b"}, never_b="raise SystemExit\n")
    install(site, name="c-dist", entries={"new": "never_c"}, requires="scrkit>=99", never_c="raise SystemExit\n")

    told = {(plugin["id"], plugin["distribution"]): plugin for plugin in listed("list", "--no-import")}

    assert told["twice", "a-dist"]["status"] == told["twice", "b-dist"]["status"] == "duplicate"
    assert told["new", "c-dist"]["status"] == "incompatible"
    assert told["tiny", "tiny-dist"]["milliseconds"] is None
    assert all(plugin["components"] == [] for plugin in told.values())


@pytest.mark.usefixtures("site")
def test_a_plugin_that_is_not_there_cannot_be_disabled() -> None:
    """A misspelt id is told, with those there are."""
    answer = run("plugins", "list", "--disable-plugin", "tyni")

    assert (answer.exit_code, answer.stdout) == (exits.UNUSABLE, "")
    assert answer.stderr.startswith("scrkit: no plugin is called 'tyni'; there are: ")
    assert " scrkit.exporters, " in answer.stderr


def test_two_plugins_that_offer_one_thing_are_told(site: Path) -> None:
    """Both by name, so that one can be disabled; everything else goes on."""
    source = introduced("double") + (
        "@FORMATS.implement\ndef scrkit_formats(context):\n"
        "    yield FormatSpec(id='double', summary='d', suffixes=('.tiny',), ref='a:B')\n"
    )
    install(site, name="double-dist", entries={"double": "double_plugin"}, double_plugin=source)

    told = {plugin["id"]: plugin for plugin in listed()}

    both = "plugin 'double' (double-dist 1.0) and by plugin 'tiny' (tiny-dist 1.5)"
    for plugin_id in ("double", "tiny"):
        assert told[plugin_id]["status"] == "failed"
        assert told[plugin_id]["reason"] == f"the file suffix '.tiny' is offered by {both}"
        assert told[plugin_id]["remedy"] == "disable or uninstall one of them, or choose another file suffix"
    again = {plugin["id"]: plugin["status"] for plugin in listed("list", "--disable-plugin", "double")}
    assert (again["double"], again["tiny"]) == ("disabled", "active")


def test_a_plugin_that_is_required_and_missing_is_listed(work: Path) -> None:
    """Even where none is imported; a name that is near is told."""
    (work / "scrkit.toml").write_text("require = ['tinny']\n", "utf-8")

    for options in (("list",), ("list", "--no-import")):
        (plugin,) = (plugin for plugin in listed(*options) if plugin["id"] == "tinny")
        assert plugin["status"] == "missing"
        assert plugin["reason"] == "scrkit.toml requires it and it is not installed; is 'tiny' meant?"


def test_a_plugin_is_shown_with_rules_and_options(site: Path) -> None:
    """What a list has no room for."""
    install(site, name="opt-dist", entries={"opt": "with_options"}, with_options=introduced("opt", "OPT") + OPTIONS)

    (told,) = listed("show", "opt")
    text = run("plugins", "show", "opt").stdout

    assert told["rules"] == [{"code": "OPT1", "severity": "advice", "title": "A rule"}]
    assert told["options"] == ["limit"]
    assert text.splitlines()[1:] == [
        "  hooks: scrkit_validators",
        "  validator opt: Checks",
        "  prefix of its rules: OPT",
        "  rule OPT1 (advice): A rule",
        "  options, in [plugins.opt]: limit",
    ]


@pytest.mark.usefixtures("site")
def test_a_plugin_of_few_words_is_shown() -> None:
    """Only what there is."""
    text = run("plugins", "show", "scrkit.exporters").stdout

    assert text.splitlines()[1:] == [
        "  hooks: scrkit_exporters",
        "  exporter json: The review in full and what the rules found, for other programs",
    ]
    assert run("plugins", "show", "tiny", "--disable-plugin", "tiny").stdout == (
        "tiny (tiny-dist 1.5) disabled\n"
        "  reason: switched off by --disable-plugin\n"
        "  remedy: take 'tiny' out of --disable-plugin\n"
    )


@pytest.mark.usefixtures("site")
def test_a_plugin_that_nobody_has_cannot_be_shown() -> None:
    """The line has those there are."""
    answer = run("plugins", "show", "tyni")

    assert (answer.exit_code, answer.stdout) == (exits.UNUSABLE, "")
    assert answer.stderr.startswith("scrkit: no plugin is called 'tyni'; there are: ")
    assert " scrkit.exporters, " in answer.stderr


def test_the_version_scans_nothing(site: Path) -> None:
    """Nor does help, and no plugin is imported for either."""
    install(site, name="bad-dist", entries={"bad": "kills_for_version"}, kills_for_version="import os; os._exit(9)\n")
    program = (
        "import sys\nfrom scrkit.cli import main\n"
        "try:\n    main([{argument!r}])\nexcept SystemExit as left:\n    print(left.code, *sorted(sys.modules))\n"
    )
    for argument in ("--version", "--help"):
        ran = subprocess.run(
            [sys.executable, "-c", program.format(argument=argument)],
            check=True,
            capture_output=True,
            encoding="utf-8",
            env=environment(site),
        )

        code, *loaded = ran.stdout.splitlines()[-1].split()
        assert code == "0"
        assert not {"scrkit.plugin", "pluggy", "attr", "kills_for_version"} & set(loaded)


def test_there_is_no_other_command() -> None:
    """A misspelt one is one line."""
    answer = run("plugins", "lsit")

    assert (answer.exit_code, answer.stdout) == (exits.UNUSABLE, "")
    assert answer.stderr.startswith("scrkit: No such command 'lsit'.")
