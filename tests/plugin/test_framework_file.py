"""Promises of frameworks as data: a rule pack from a TOML file inside a package."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from scrkit.errors import ConfigurationError, FileError, RecordError
from scrkit.model import Duty, Framework
from scrkit.plugin import FrameworkSpec
from scrkit.plugin.framework_file import framework_in_package

if TYPE_CHECKING:
    from pathlib import Path

WHOLE = """
id = "reef-2001"
name = "Reef Guidance 2001"
called = ["Reef Guidance 2001"]
begins = 2001-04-02
law = ["Reef Act 2000"]
board = ["Reef Board"]
review = ["reef review"]

[[duties]]
id = "publication"
text = "The response is published."
level = "S"
source = "Reef Act 2000, section 3"
"""


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder of a package that is called like the test's own folder."""
    folder = tmp_path / f"pack_{tmp_path.name.rpartition('-')[2]}_reef"
    folder.mkdir()
    (folder / "__init__.py").write_text("", "utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    return folder


def test_a_plugin_has_its_framework_inside(package: Path) -> None:
    """It is read when it is needed, and not before."""
    spec = FrameworkSpec.from_package(package.name, "reef-2001.toml", "Reefs")
    (package / "reef-2001.toml").write_text(WHOLE, "utf-8")

    assert (spec.id, spec.summary) == ("reef-2001", "Reefs")
    assert spec.load() == Framework(
        id="reef-2001",
        name="Reef Guidance 2001",
        called=("Reef Guidance 2001",),
        begins=date(2001, 4, 2),
        law=("Reef Act 2000",),
        board=("Reef Board",),
        review=("reef review",),
        duties=(
            Duty(id="publication", text="The response is published.", level="S", source="Reef Act 2000, section 3"),
        ),
    )


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (WHOLE.replace("begins = 2001-04-02", "begins = 2001"), "begins"),
        (WHOLE.replace("begins", "begin"), "is begins meant"),
        (WHOLE.replace('level = "S"', 'level = "X"'), "level"),
        (WHOLE.replace('id = "reef-2001"', 'id = "reef"'), "expected the name of the file without its ending"),
        (WHOLE + "confirmed = 1", "confirmed"),
        (WHOLE.replace('law = ["Reef Act 2000"]', "law = []"), "expected at least one name"),
    ],
)
def test_what_no_framework_can_be_is_told(package: Path, text: str, told: str) -> None:
    """With the file."""
    (package / "reef-2001.toml").write_text(text, "utf-8")

    with pytest.raises(ConfigurationError, match=told) as caught:
        framework_in_package(package.name, "reef-2001.toml")
    assert f"{package.name}/reef-2001.toml" in str(caught.value)


def test_a_framework_that_is_not_there_is_an_error(package: Path) -> None:
    """As a board's file is."""
    with pytest.raises(FileError, match=f"is not in the package {package.name}"):
        framework_in_package(package.name, "none.toml")


def test_a_framework_takes_no_options() -> None:
    """Nothing would read them."""
    with pytest.raises(RecordError, match="a framework takes no options"):
        FrameworkSpec(id="a", summary="a", ref="a:B", options=Duty)
