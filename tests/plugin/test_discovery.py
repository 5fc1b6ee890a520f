"""Promises of discovery, shown on real metadata in a folder."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from plugin.distributions import install
from scrkit.plugin.discovery import Candidate, installed

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder on the module path, to install into."""
    monkeypatch.syspath_prepend(str(tmp_path))
    return tmp_path


def found(*names: str) -> list[Candidate]:
    """Return the installed plugins of those *names*; whoever runs this may have others installed."""
    return [candidate for candidate in installed() if candidate.status.id in names]


def test_plugins_are_found_in_the_order_of_their_names(site: Path) -> None:
    """Whatever they are installed as."""
    install(site, name="a-dist", entries={"zz-last": "nowhere"})
    install(site, name="z-dist", entries={"aa-first": "nowhere", "mm-middle": "nowhere"})

    ids = [candidate.status.id for candidate in found("zz-last", "aa-first", "mm-middle")]

    assert ids == ["aa-first", "mm-middle", "zz-last"]


def test_a_plugin_is_known_by_its_distribution_and_version(site: Path) -> None:
    """They are read from the metadata."""
    install(site, name="some-dist", version="2.1", entries={"some": "nowhere"})

    (candidate,) = found("some")

    assert candidate.status.label == "plugin 'some' (some-dist 2.1)"
    assert not candidate.required


def test_finding_imports_nothing(site: Path) -> None:
    """The module is imported when the plugin is loaded, and not before."""
    install(site, name="some-dist", entries={"some": "found_not_imported"}, found_not_imported="MARK = 1\n")
    (candidate,) = found("some")
    before = "found_not_imported" in sys.modules

    loaded = candidate.load()

    assert not before
    assert sys.modules["found_not_imported"] is loaded


def test_of_two_plugins_with_one_name_neither_may_be_loaded(site: Path) -> None:
    """Which of them is meant cannot be known; the reason names both distributions."""
    install(site, name="b-dist", version="2", entries={"some": "nowhere"})
    install(site, name="a-dist", version="1", entries={"some": "nowhere"})

    refused = {candidate.refused for candidate in found("some")}

    assert refused == {
        "one name for several plugins: plugin 'some' (a-dist 1) and plugin 'some' (b-dist 2): uninstall all but one"
    }


def test_a_plugin_with_a_name_of_its_own_may_be_loaded(site: Path) -> None:
    """Nothing stands against it."""
    install(site, name="some-dist", entries={"some": "nowhere"})

    assert [candidate.refused for candidate in found("some")] == [None]


def test_damaged_metadata_leave_the_distribution_unknown(site: Path) -> None:
    """The plugin is found all the same."""
    metadata = install(site, name="some-dist", entries={"some": "nowhere"})
    (metadata / "METADATA").write_text("Metadata-Version: 2.1\n", "utf-8")

    (candidate,) = found("some")

    assert candidate.status.label == "plugin 'some'"
