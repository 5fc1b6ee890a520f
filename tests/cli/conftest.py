"""What the tests of the command line share: an installed plugin and a response that it reads."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kit import tiny
from plugin.distributions import install

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder on the module path with the tiny plugin installed in it."""
    folder = tmp_path / "site"
    folder.mkdir()
    install(folder, name="tiny-dist", version="1.5", entries={"tiny": "kit.tiny"})
    monkeypatch.syspath_prepend(str(folder))
    return folder


@pytest.fixture
def work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, site: Path) -> Path:  # noqa: ARG001 - the plugin reads it
    """The current folder, with a response in it."""
    folder = tmp_path / "work"
    folder.mkdir()
    (folder / "case.tiny").write_text(tiny.RESPONSE, "utf-8")
    monkeypatch.chdir(folder)
    return folder
