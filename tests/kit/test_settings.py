"""Promises of the configuration."""

from __future__ import annotations

from pathlib import Path

import pytest

from scrkit.errors import ConfigurationError, FileError
from scrkit.kit import Settings, find_settings, read_settings

WHOLE = """\
require = ["suffolk"]
disable = ["noisy"]
allow = ["suffolk", "noisy"]
select = ["SCR", "SUF"]
ignore = ["SCR405"]
boards = ["boards/north.toml"]

[severity]
SCR404 = "error"

[plugins.suffolk]
limit = 3
"""


def test_a_configuration_says_all_that_it_can(tmp_path: Path) -> None:
    """Boards' files are named from where it lies."""
    path = tmp_path / "scrkit.toml"
    path.write_text(WHOLE, "utf-8")

    assert read_settings(path) == Settings(
        file=str(path),
        require=("suffolk",),
        disable=("noisy",),
        allow=("suffolk", "noisy"),
        select=("SCR", "SUF"),
        ignore=("SCR405",),
        severity={"SCR404": "error"},
        boards=(tmp_path / "boards" / "north.toml",),
        options={"suffolk": {"limit": 3}},
    )


def test_an_empty_configuration_wants_nothing(tmp_path: Path) -> None:
    """A comment is enough of one."""
    path = tmp_path / "scrkit.toml"
    path.write_text("# nothing yet\n", "utf-8")

    assert read_settings(path) == Settings(file=str(path))


def test_of_a_pyproject_one_table_is_read(tmp_path: Path) -> None:
    """What stands beside it is none of ours; the way to a key begins at the top."""
    path = tmp_path / "pyproject.toml"
    path.write_text('[project]\nname = "x"\n[tool.scrkit]\nignore = ["SCR405"]\n[tool.other]\nignore = 3\n', "utf-8")

    assert read_settings(path).ignore == ("SCR405",)
    assert read_settings(path).at == ("tool", "scrkit")

    path.write_text("[tool.scrkit.severity]\nSCR405 = 'grave'\n", "utf-8")
    with pytest.raises(
        ConfigurationError, match=r"pyproject.toml: tool\.scrkit\.severity\.SCR405: expected one of error"
    ):
        read_settings(path)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("requires = ['a']\n", "scrkit.toml: requires: unknown key; is require meant?"),
        ("require = 'a'\n", "scrkit.toml: require: expected a list, found text"),
        ("allow = [3]\n", "scrkit.toml: allow[0]: expected text, found a number"),
        ("severity = 'error'\n", "scrkit.toml: severity: expected a table"),
        ("[severity]\nSCR1 = 3\n", "scrkit.toml: severity.SCR1: expected one of error, warning, advice"),
        ("plugins = ['a']\n", "scrkit.toml: plugins: expected a table"),
        ("[plugins]\nsuffolk = 3\n", "scrkit.toml: plugins.suffolk: expected a table"),
        ("require = [\n", "scrkit.toml: is not TOML: "),
        ("select = []\n", "scrkit.toml: select: names no rule, so that none would be run"),
    ],
)
def test_what_it_cannot_mean_is_one_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str, said: str) -> None:
    """With the file and the key."""
    monkeypatch.chdir(tmp_path)
    Path("scrkit.toml").write_text(text, "utf-8")

    with pytest.raises(ConfigurationError) as caught:
        read_settings("scrkit.toml")

    assert str(caught.value).startswith(said)


@pytest.mark.parametrize("text", ["tool = 3 # scrkit\n", "[tool]\nscrkit = 3\n"])
def test_a_pyproject_may_be_no_tables(tmp_path: Path, text: str) -> None:
    """It is told as any other."""
    path = tmp_path / "pyproject.toml"
    path.write_text(text, "utf-8")

    with pytest.raises(ConfigurationError, match=r"tool\.scrkit: expected a table"):
        read_settings(path)


def test_a_configuration_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    """Whoever names one means it."""
    with pytest.raises(FileError, match="does not exist"):
        read_settings(tmp_path / "scrkit.toml")


def test_the_nearest_configuration_is_found(tmp_path: Path) -> None:
    """Upwards, our own file before the shared one, and not beyond the top of the repository."""
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    (tmp_path / "scrkit.toml").write_text("", "utf-8")
    shared = tmp_path / "a" / "pyproject.toml"

    assert find_settings(inner) == tmp_path / "scrkit.toml"

    shared.write_text("[project]\nname = 'x'\n", "utf-8")
    assert find_settings(inner) == tmp_path / "scrkit.toml"

    shared.write_text("[tool.scrkit]\n", "utf-8")
    assert find_settings(inner) == shared

    (tmp_path / "a" / "scrkit.toml").write_text("", "utf-8")
    assert find_settings(inner) == tmp_path / "a" / "scrkit.toml"

    (inner / ".git").mkdir()
    assert find_settings(inner) is None


@pytest.mark.parametrize(
    "text",
    [
        "[tool.scrkit]\nrequire = ['x']\n",
        '[tool."scrkit"]\nrequire = ["x"]\n',
        "[ tool . scrkit ]\nrequire = ['x']\n",
        "[tool]\nscrkit.require = ['x']\n",
        "tool = {scrkit = {require = ['x']}}\n",
        "[tool.deep]\na = " + "[" * 50 + "]" * 50 + "\n[tool.scrkit]\nrequire = ['x']\n",
    ],
)
def test_a_table_of_ours_is_found_however_it_is_written(tmp_path: Path, text: str) -> None:
    """What it requires would be left out otherwise."""
    (tmp_path / "pyproject.toml").write_text(text, "utf-8")

    found = find_settings(tmp_path)

    assert found is not None
    assert read_settings(found).require == ("x",)


@pytest.mark.parametrize("data", [b"", b"[project]\n", b"[tool.other]\n", b"broken = [", b"# scrkit\n[tool]\n"])
def test_a_shared_file_without_our_table_is_passed_over(tmp_path: Path, data: bytes) -> None:
    """It is another's to complain of."""
    (tmp_path / ".git").mkdir()
    (tmp_path / "pyproject.toml").write_bytes(data)

    assert find_settings(tmp_path) is None


def test_a_shared_file_that_speaks_of_us_and_cannot_be_read_is_an_error(tmp_path: Path) -> None:
    """Nobody knows what it requires."""
    (tmp_path / "pyproject.toml").write_bytes(b"[tool.scrkit]\nrequire = [\n")

    with pytest.raises(ConfigurationError, match="is not TOML"):
        find_settings(tmp_path)


def test_a_configuration_that_cannot_be_opened_is_found_all_the_same(tmp_path: Path) -> None:
    """A link that leads nowhere, a folder: it was meant to say something."""
    folders = [tmp_path / name for name in ("dangling", "loop", "folder")]
    for folder in folders:
        folder.mkdir()
    (folders[0] / "scrkit.toml").symlink_to("nowhere")
    (folders[1] / "scrkit.toml").symlink_to("scrkit.toml")
    (folders[2] / "scrkit.toml").mkdir()

    for folder in folders:
        found = find_settings(folder)

        assert found == folder / "scrkit.toml"
        with pytest.raises(FileError):
            read_settings(folder / "scrkit.toml")


def test_an_empty_file_wants_nothing(tmp_path: Path) -> None:
    """As one with a comment."""
    path = tmp_path / "scrkit.toml"
    path.touch()

    assert read_settings(path) == Settings(file=str(path))


def test_where_there_is_none_none_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """Up to the root."""
    monkeypatch.setattr("os.path.lexists", lambda path: False)  # noqa: ARG005 - the function's own

    assert find_settings(Path("/x/y")) is None
