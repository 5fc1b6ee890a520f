"""Promises of boards as data: a profile from a TOML file, in a package or beside one's work."""

from __future__ import annotations

import os
from datetime import date
from typing import TYPE_CHECKING

import pytest

from scrkit.errors import ConfigurationError, FileError, LimitError
from scrkit.model import Board, Conventions, Meeting, Wordings
from scrkit.plugin import BoardSpec
from scrkit.plugin.board_file import board_in_file

if TYPE_CHECKING:
    from pathlib import Path

WHOLE = """\
id = "seaborough"
names = ["Seaborough Safeguarding Children Board", "SSCB"]
website = "www.seaborough.example"
framework = "working-together-2018"
groups = [["Learning Group", "LG"]]
bodies = [["Seaborough Borough Council", "SBC"], ["Seaborough Mind"]]
meetings = [{ name = "Summer", on = 2019-07-09 }, { name = "Spring", on = 2019-03-12 }]
status_scale = ["Blue: complete", "Green: on track"]

[columns]
owner = ["Who leads"]

[headings]
view = ["What the Board thinks", "Our view"]
action = ["What we will do"]

[templates]
action-plan = "plans/plan.docx"

[conventions]
fiscal_start = 4
periods = [{ name = "summer term", first = "2019-04-23", last = "2019-07-19" }]

[wordings]
learning = ["insight"]
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a whole profile and its template."""
    (tmp_path / "seaborough.toml").write_text(WHOLE, "utf-8")
    (tmp_path / "plans").mkdir()
    (tmp_path / "plans" / "plan.docx").write_bytes(b"template")
    return tmp_path


def test_a_file_says_all_that_a_profile_can(folder: Path) -> None:
    """Meetings in the order of their days."""
    spec = board_in_file(folder / "seaborough.toml")

    assert spec.profile == Board(
        id="seaborough",
        names=("Seaborough Safeguarding Children Board", "SSCB"),
        website="www.seaborough.example",
        framework="working-together-2018",
        groups=(("Learning Group", "LG"),),
        bodies=(("Seaborough Borough Council", "SBC"), ("Seaborough Mind",)),
        meetings=(Meeting(name="Spring", on=date(2019, 3, 12)), Meeting(name="Summer", on=date(2019, 7, 9))),
        status_scale=("Blue: complete", "Green: on track"),
        columns=(("owner", "Who leads"),),
        headings=(("view", "What the Board thinks"), ("view", "Our view"), ("action", "What we will do")),
        conventions=Conventions.of(
            {
                "fiscal_start": 4,
                "periods": [{"name": "summer term", "first": date(2019, 4, 23), "last": date(2019, 7, 19)}],
            }
        ),
        wordings=Wordings.of({"learning": ["insight"]}),
    )
    (template,) = spec.templates
    assert (template.document, template.name, template.read()) == ("action-plan", "plans/plan.docx", b"template")


def test_two_names_are_a_profile(tmp_path: Path) -> None:
    """All else may be left out."""
    (tmp_path / "b.toml").write_text('id = "b"\nnames = ["Board"]\n', "utf-8")

    assert board_in_file(tmp_path / "b.toml") == BoardSpec(profile=Board(id="b", names=("Board",)))


def test_a_template_is_read_when_it_is_wanted(folder: Path) -> None:
    """One that is not there stops nothing else."""
    os.unlink(folder / "plans" / "plan.docx")  # noqa: PTH108 - the test's own file

    (template,) = board_in_file(folder / "seaborough.toml").templates

    with pytest.raises(FileError, match="does not exist"):
        template.read()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("names = ['B']", "b.toml: id: expected text, found nothing: the key is missing"),
        ("id = 'b'", "b.toml: names: expected a list, found nothing: the key is missing"),
        ("id = 'b'\nnames = []", "b.toml: names: expected at least one name"),
        ("id = 'b'\nnames = ['']", "b.toml: names: expected text, found none"),
        ("id = 'b'\nnames = ['B']\ngroups = [[]]", "b.toml: groups: expected at least one name"),
        ("id = 'b'\nnames = ['B']\nmeeting = []", "b.toml: meeting: unknown key; is meetings meant?"),
        ("id = 'b'\nnames = ['B']\nmeetings = [{ on = 2019-02-01 }]", "b.toml: meetings[0].name: expected text"),
        (
            "id = 'b'\nnames = ['B']\nmeetings = [{ name = 'x', on = '1 May' }]",
            "b.toml: meetings[0].on: expected a date such as",
        ),
        ("id = 'b'\nnames = ['B']\nheadings = []", "b.toml: headings: expected a table"),
        (
            "id = 'b'\nnames = ['B']\nheadings.veiw = ['x']",
            "b.toml: headings.veiw: unknown key; known are introduction, ",
        ),
        ("id = 'b'\nnames = ['B']\nheadings.view = 'x'", "b.toml: headings.view: expected a list of headings"),
        ("id = 'b'\nnames = ['B']\nheadings.view = ['']", "b.toml: headings.view: expected a list of headings"),
        ("id = 'b'\nnames = ['B']\ncolumns = 3", "b.toml: columns: expected a table"),
        ("id = 'b'\nnames = ['B']\ncolumns.owners = ['x']", "b.toml: columns.owners: unknown key; known are number, "),
        ("id = 'b'\nnames = ['B']\ncolumns.owner = 'x'", "b.toml: columns.owner: expected a list of columns"),
        ("id = 'b'\nnames = ['B']\nconventions = 3", "b.toml: conventions: expected a table"),
        ("id = 'b'\nnames = ['B']\nconventions.x = 3", "b.toml: conventions: unknown key 'x'"),
        ("id = 'b'\nnames = ['B']\nconventions.periods = 3", "b.toml: conventions.periods: expected a list of periods"),
        (
            "id = 'b'\nnames = ['B']\nconventions.periods = [{ name = 'x', first = 2019-02-01, last = 2019-01-01 }]",
            "b.toml: conventions.periods: 2019-01-01 is before 2019-02-01",
        ),
        ("id = 'b'\nnames = ['B']\nwordings.x = 3", "b.toml: wordings: unknown key 'x'"),
        ("id = 'b'\nnames = ['B']\nwordings.cells = [3]", "b.toml: wordings.cells: expected a table of words"),
        ("id = 'b'\nnames = ['B']\ntemplates.a = 3", "b.toml: templates.a: expected the name of a template"),
        ("id = 'b'\nnames = ['B']\ntemplates.a = 'plan'", "b.toml: templates.a: expected the name of a template"),
        *(
            (f"id = 'b'\nnames = ['B']\ntemplates.a = '{path}'", "b.toml: templates.a: a template lies beside")
            for path in ("../plan.docx", "/etc/plan.docx", "a/../../plan.docx", "..\\\\plan.docx", "C:plan.docx")
        ),
    ],
)
def test_what_no_profile_can_say_is_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str, said: str
) -> None:
    """With the file and the key."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "b.toml").write_text(text, "utf-8")

    with pytest.raises(ConfigurationError) as caught:
        board_in_file("b.toml")

    assert str(caught.value).startswith(said)


def test_a_plugin_has_its_profile_inside(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The template lies beside it there, too."""
    package = folder / "seaborough_inside"
    package.mkdir()
    (package / "__init__.py").write_text("", "utf-8")
    (package / "board.toml").write_text(WHOLE, "utf-8")
    (package / "plans").mkdir()
    (package / "plans" / "plan.docx").write_bytes(b"inside")
    monkeypatch.syspath_prepend(str(folder))

    spec = BoardSpec.from_package("seaborough_inside", "board.toml")

    assert spec.profile == board_in_file(folder / "seaborough.toml").profile
    assert spec.templates[0].read() == b"inside"


def test_a_profile_that_is_not_inside_is_an_error(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """So is one that is far too large."""
    package = folder / "seaborough_empty"
    package.mkdir()
    (package / "__init__.py").write_text("", "utf-8")
    (package / "large.toml").write_bytes(b"#" * 21_000_000)
    monkeypatch.syspath_prepend(str(folder))

    with pytest.raises(FileError, match=r"board\.toml: is not in the package seaborough_empty"):
        BoardSpec.from_package("seaborough_empty", "board.toml")
    with pytest.raises(LimitError, match="holds more than"):
        BoardSpec.from_package("seaborough_empty", "large.toml")
