"""Promises of ``scrkit plugins new``; ``packages`` has those of the packages that it writes, built and installed."""

from __future__ import annotations

import re
import tomllib
from importlib import import_module
from typing import TYPE_CHECKING

import pytest

from cli.running import run
from scrkit import Kit
from scrkit.cli import exits, plugins_new
from scrkit.cli.plugins_new import KINDS, package

if TYPE_CHECKING:
    from pathlib import Path

COMMON = {
    "LICENSE",
    "README.md",
    "pyproject.toml",
    "src/scrkit_sea_wall/__init__.py",
    "src/scrkit_sea_wall/plugin.py",
    "src/scrkit_sea_wall/py.typed",
    "tests/test_plugin.py",
}
OWN = {
    "board": {"src/scrkit_sea_wall/board.toml", "tests/test_board.py"},
    "exporter": {"src/scrkit_sea_wall/action_table.py", "tests/test_action_table.py"},
    "layout": {"src/scrkit_sea_wall/recommendations.py", "tests/test_recommendations.py"},
    "renderer": {"src/scrkit_sea_wall/action_list.py", "tests/test_action_list.py"},
    "validator": {"src/scrkit_sea_wall/length.py", "src/scrkit_sea_wall/rules.py", "tests/test_length.py"},
}


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder, with nothing in it."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def everything_in(folder: Path) -> set[str]:
    """Return the files in *folder* and below."""
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_is_a_package(here: Path, kind: str) -> None:
    """With the files of every plugin and those of its kind, and nothing is left beside it."""
    made = run("plugins", "new", "sea-wall", "--kind", kind)

    assert (made.exit_code, made.stderr) == (exits.OK, "")
    assert [path.name for path in here.iterdir()] == ["scrkit-sea-wall"]
    assert everything_in(here / "scrkit-sea-wall") == COMMON | OWN[kind]


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_is_left_to_fill_in(kind: str) -> None:
    """No file holds a mark of its template, and each but the marker of types has something to say."""
    for path, data in package("sea-wall", kind, "SEA").items():
        assert not re.search(rb"\$|NAME|TODO", data), path
        assert data.endswith(b"\n") or path.endswith("py.typed")


@pytest.mark.parametrize("kind", KINDS)
def test_a_kit_takes_the_plugin(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str) -> None:
    """It offers one component, of its kind, whose id is the plugin's own or begins with it."""
    run("plugins", "new", f"taken-{kind}", "--kind", kind, "-o", tmp_path / "made")
    monkeypatch.syspath_prepend(str(tmp_path / "made" / "src"))
    kit = Kit([import_module(f"scrkit_taken_{kind}.plugin")], builtins=False, discover=False)
    ((found, component),) = kit.components.of(f"taken-{kind}")

    assert [(plugin.id, plugin.status) for plugin in kit.plugins] == [(f"taken-{kind}", "active")]
    assert found == kind
    assert component.id.split(".")[0] == f"taken-{kind}"


@pytest.mark.usefixtures("here")
def test_what_to_do_next_is_told() -> None:
    """As commands that can be pasted."""
    assert run("plugins", "new", "sea-wall", "--kind", "exporter").stdout.splitlines() == [
        "scrkit-sea-wall: a plugin 'sea-wall' with an exporter. Now run:",
        "  cd scrkit-sea-wall",
        '  pip install -e ".[test]"',
        "  scrkit plugins check",
        "  pytest",
    ]
    assert "\n  cd 'sea wall'\n" in run("plugins", "new", "wall", "--kind", "board", "-o", "sea wall").stdout


def test_a_package_asks_for_the_scrkit_that_wrote_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """And for no later one that may have changed."""
    monkeypatch.setattr(plugins_new, "__version__", "1.9.4")
    project = tomllib.loads(package("sea-wall", "board", "")["pyproject.toml"].decode())["project"]

    assert project["name"] == "scrkit-sea-wall"
    assert project["dependencies"] == ["scrkit>=1.9,<1.10"]
    assert project["entry-points"]["scrkit"] == {"sea-wall": "scrkit_sea_wall.plugin"}


@pytest.mark.parametrize("name", ["a", "class", "none", "sea2", "a-1", "x" * 30])
@pytest.mark.usefixtures("here")
def test_a_name_may_be_short_long_or_a_word_of_python(name: str) -> None:
    """No module is called by it alone."""
    assert run("plugins", "new", name, "--kind", "board").exit_code == exits.OK


@pytest.mark.parametrize(
    "name",
    [
        *("", "Sea", "2sea", "sea_wall", "sea.wall", "sea wall", "sea/wall", "..", "sea-", "sea--wall", "séa", "sea\n"),
        *("x" * 31, "scrkit", "scrkit-sea"),
    ],
)
def test_other_names_are_refused(here: Path, name: str) -> None:
    """In one line that says which can be; nothing is written."""
    refused = run("plugins", "new", name, "--kind", "board")

    assert (refused.exit_code, refused.stdout) == (exits.UNUSABLE, "")
    assert refused.stderr == (
        f"scrkit: no plugin can be called {name!r}: write up to 30 lower-case letters, digits and single hyphens, a "
        "letter first, and no 'scrkit' before them: seaborough\n"
    )
    assert list(here.iterdir()) == []


def test_a_folder_is_never_written_over(here: Path) -> None:
    """Neither a folder, nor a file, nor a link that leads nowhere."""
    (here / "folder").mkdir()
    (here / "file").touch()
    (here / "link").symlink_to("nowhere")

    for taken in ("folder", "file", "link", "."):
        refused = run("plugins", "new", "sea", "--kind", "board", "-o", taken)
        assert refused.exit_code == exits.UNUSABLE
        assert refused.stderr == f"scrkit: {taken}: exists already; name another folder\n"
    assert everything_in(here) == {"file"}


@pytest.mark.parametrize(
    ("name", "options", "prefix"),
    [
        ("sea", (), "SEA"),
        ("sea-wall-2", (), "SEAWALL"),
        ("seaborough-partnership", (), "SEABOROUGHPA"),
        ("s", ("--prefix", "SW"), "SW"),
    ],
)
def test_the_codes_of_rules_begin_with_the_name(here: Path, name: str, options: tuple[str, ...], prefix: str) -> None:
    """With its first twelve letters, or what the caller chooses."""
    run("plugins", "new", name, "--kind", "validator", "-o", "made", *options)
    (source,) = (here / "made" / "src").glob("*/plugin.py")

    assert f'PluginInfo(id="{name}", api=1, prefix="{prefix}")' in source.read_text("utf-8")


@pytest.mark.parametrize(
    ("name", "options", "prefix"),
    [
        ("s", (), "S"),
        ("scr", (), "SCR"),
        ("sea", ("--prefix", "SCR"), "SCR"),
        ("sea", ("--prefix", "sea"), "sea"),
        ("sea", ("--prefix", "SEA1"), "SEA1"),
        ("sea", ("--prefix", ""), ""),
    ],
)
@pytest.mark.usefixtures("here")
def test_other_codes_are_refused(name: str, options: tuple[str, ...], prefix: str) -> None:
    """In one line that says which can be."""
    refused = run("plugins", "new", name, "--kind", "validator", *options)

    assert refused.exit_code == exits.UNUSABLE
    assert refused.stderr == (
        f"scrkit: no code of a rule can begin with {prefix!r}: choose 2 to 12 capital letters other than SCR with "
        "--prefix\n"
    )


@pytest.mark.usefixtures("here")
def test_only_rules_have_codes() -> None:
    """A prefix that would stand nowhere is refused."""
    refused = run("plugins", "new", "sea", "--kind", "layout", "--prefix", "SEA")

    assert refused.exit_code == exits.UNUSABLE
    assert refused.stderr == (
        "scrkit: a plugin with a layout has no rules, and no prefix for their codes: leave --prefix out\n"
    )
