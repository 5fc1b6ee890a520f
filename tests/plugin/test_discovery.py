"""Promises of discovery, shown on real metadata in a folder."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING
from zipfile import ZipFile

import pytest

from plugin.distributions import install
from scrkit import __version__
from scrkit.plugin import PluginStatus, discovery
from scrkit.plugin.discovery import Candidate, Policy, installed, judged

if TYPE_CHECKING:
    from importlib.metadata import Distribution
    from pathlib import Path


HOST = f"scrkit {__version__}"


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder on the module path, to install into."""
    monkeypatch.syspath_prepend(str(tmp_path))
    return tmp_path


def found(*names: str) -> list[Candidate]:
    """Return the installed plugins of those *names*; whoever runs this may have others installed."""
    return [candidate for candidate in installed() if candidate.status.id in names]


def statuses(*names: str, policy: Policy | None = None, taken: frozenset[str] = frozenset()) -> list[PluginStatus]:
    """Return what became of the plugins of those *names*."""
    return [candidate.status for candidate in judged(found(*names), policy or Policy(), taken)]


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
    assert not candidate.trusted


def test_finding_imports_nothing(site: Path) -> None:
    """The module is imported when the plugin is loaded, and not before."""
    install(site, name="some-dist", entries={"some": "found_not_imported"}, found_not_imported="MARK = 1\n")
    (candidate,) = judged(found("some"), Policy())
    before = "found_not_imported" in sys.modules

    loaded = candidate.load()

    assert not before
    assert sys.modules["found_not_imported"] is loaded


def test_of_two_plugins_with_one_name_neither_may_be_loaded(site: Path) -> None:
    """Which of them is meant cannot be known; the reason names both distributions."""
    install(site, name="b-dist", version="2", entries={"some": "nowhere"})
    install(site, name="a-dist", version="1", entries={"some": "nowhere"})

    told = statuses("some")

    assert [status.status for status in told] == ["duplicate", "duplicate"]
    named = "plugin 'some' (a-dist 1) and plugin 'some' (b-dist 2)"
    assert {status.reason for status in told} == {f"one name for several plugins, of which none is loaded: {named}"}
    assert {status.remedy for status in told} == {"uninstall all but one of them"}


def test_a_name_that_is_taken_is_a_duplicate(site: Path) -> None:
    """The plugin that has it already stays."""
    install(site, name="some-dist", entries={"some": "nowhere"})

    (status,) = statuses("some", taken=frozenset({"some"}))

    assert (status.status, status.remedy) == ("duplicate", "uninstall some-dist")


def test_a_plugin_with_a_name_of_its_own_is_active(site: Path) -> None:
    """Nothing stands against it."""
    install(site, name="some-dist", entries={"some": "nowhere"})

    assert [(one.status, one.reason, one.remedy) for one in statuses("some")] == [("active", None, None)]


def test_damaged_metadata_leave_the_distribution_unknown(site: Path) -> None:
    """The plugin is found all the same."""
    metadata = install(site, name="some-dist", entries={"some": "nowhere"})
    (metadata / "METADATA").write_text("Metadata-Version: 2.1\n", "utf-8")

    assert [status.label for status in statuses("some")] == ["plugin 'some'"]


@pytest.mark.parametrize(
    "text",
    [
        b"[other]\njunk line\n",
        b"[console_scripts]\n\xff = nowhere\n",
        b"no section at all\n",
    ],
)
def test_a_damaged_distribution_of_another_kind_stops_nobody(site: Path, text: bytes) -> None:
    """It has nothing to do with scrkit."""
    damaged = install(site, name="damaged", entries={})
    (damaged / "entry_points.txt").write_bytes(text)
    install(site, name="some-dist", entries={"some": "nowhere"})

    assert [status.status for status in statuses("some")] == ["active"]


@pytest.mark.parametrize(
    ("file", "data"),
    [
        ("entry_points.txt", b"[scrkit]\njunk line\n"),
        ("entry_points.txt", b"[scrkit]\n\xff = nowhere\n"),
        ("METADATA", b"Name: damaged\n\xff\xfe\n"),
    ],
)
def test_a_damaged_plugin_is_listed_and_stops_nobody(site: Path, file: str, data: bytes) -> None:
    """By the name of its distribution, as far as that can be read."""
    damaged = install(site, name="damaged", entries={"hurt": "nowhere"})
    (damaged / file).write_bytes(data)
    install(site, name="some-dist", entries={"some": "nowhere"})

    told = statuses("some", "damaged", "unknown")

    assert [status.status for status in told] in (["failed", "active"], ["active", "failed"])
    (failed,) = (status for status in told if status.status == "failed")
    assert str(failed.reason).startswith("its metadata cannot be read: ")


def test_of_one_distribution_on_the_path_twice_the_first_counts(
    tmp_path: Path, site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As for imports: it is one plugin and no duplicate."""
    first = tmp_path / "first"
    first.mkdir()
    install(site, name="some.dist", version="1", entries={"some": "nowhere"})
    install(first, name="some-dist", version="2", entries={"some": "nowhere"})
    monkeypatch.syspath_prepend(str(first))

    assert [(status.version, status.status) for status in statuses("some")] == [("2", "active")]


@pytest.mark.parametrize(
    ("requires", "reason"),
    [
        ("scrkit>=99", f"it needs scrkit>=99, and this is scrkit {__version__}"),
        ("SCRkit <0.0.1", f"it needs scrkit<0.0.1, and this is scrkit {__version__}"),
        ("scrkit ???", f"it needs 'scrkit ???', which cannot be understood, and this is scrkit {__version__}"),
        (
            "scrkit>=99; python_version ~= 'x'",
            f"it needs \"scrkit>=99; python_version ~= 'x'\", which cannot be understood, and this is {HOST}",
        ),
    ],
)
def test_a_plugin_for_another_scrkit_is_incompatible(site: Path, requires: str, reason: str) -> None:
    """Its metadata says so; it need not be imported for that."""
    install(site, name="new-dist", entries={"new": "nowhere"}, requires=f"attrs>=24\n{requires}")

    (status,) = statuses("new")

    assert (status.status, status.reason) == ("incompatible", reason)
    assert status.remedy == "upgrade scrkit, or install another version of new-dist"


@pytest.mark.parametrize(
    "requires",
    [
        f"scrkit=={__version__}",
        "scrkit>=0.0.1,<99",
        "scrkit",
        "scrkit>=99; python_version < '3'",
        "scrkit>=99; extra == 'next'",
        "scrkit-suffolk>=99",
        "scrkit-foo ((junk",
        "what is this",
    ],
)
def test_a_plugin_for_this_scrkit_is_active(site: Path, requires: str) -> None:
    """What it needs besides, or elsewhere, is not ours to judge."""
    install(site, name="fit-dist", entries={"fit": "nowhere"}, requires=requires)

    assert [status.status for status in statuses("fit")] == ["active"]


def test_what_is_not_allowed_is_said_before_what_is_disabled(site: Path) -> None:
    """And that before a name that stands twice: none of the later reasons matters any more."""
    for dist in ("a-dist", "b-dist"):
        install(site, name=dist, entries={"some": "nowhere"}, requires="scrkit>=99")
    disable = {"some": "--disable-plugin"}

    allowed = Policy(allow=frozenset({"other"}), allowed_by="scrkit.toml", disable=disable)

    assert {status.status for status in statuses("some", policy=allowed)} == {"not-allowed"}
    assert {status.remedy for status in statuses("some", policy=allowed)} == {"add 'some' to allow in scrkit.toml"}
    assert {status.status for status in statuses("some", policy=Policy(disable=disable))} == {"disabled"}
    assert {status.reason for status in statuses("some", policy=Policy(disable=disable))} == {
        "switched off by --disable-plugin"
    }
    assert {status.status for status in statuses("some")} == {"duplicate"}


def test_what_is_allowed_is_active(site: Path) -> None:
    """Each by its id."""
    install(site, name="some-dist", entries={"some": "nowhere"})

    assert [one.status for one in statuses("some", policy=Policy(allow=frozenset({"some"})))] == ["active"]


def test_a_damaged_archive_stops_nobody(tmp_path: Path, site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Python looks for distributions in zip files on its path, too."""
    archive = tmp_path / "other-1.0-py3-none-any.whl"
    with ZipFile(archive, "w") as made:
        made.writestr("other-1.0.dist-info/METADATA", "Metadata-Version: 2.1\nName: other\nVersion: 1.0\n")
        made.writestr("other-1.0.dist-info/entry_points.txt", "[scrkit]\nother = nowhere\n")
    archive.write_bytes(archive.read_bytes().replace(b"[scrkit]", b"[scrkXX]", 1))  # its checksum is wrong now
    monkeypatch.syspath_prepend(str(archive))
    install(site, name="some-dist", entries={"some": "nowhere"})

    assert [status.status for status in statuses("some")] == ["active"]


def test_what_cannot_be_listed_is_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    """One folder of the path that fails hides its own at most."""

    class Listing:
        def __init__(self) -> None:
            self.left = 2

        def __iter__(self) -> Listing:
            return self

        def __next__(self) -> Distribution:
            self.left -= 1
            if self.left < 0:
                raise StopIteration
            raise RuntimeError("no such folder")

    monkeypatch.setattr(discovery, "distributions", Listing)

    assert installed() == ()


def test_two_distributions_without_a_name_are_both_told_of(site: Path) -> None:
    """Neither hides the other."""
    for name, plugin_id in (("one", "first"), ("two", "second")):
        metadata = install(site, name=name, entries={plugin_id: "nowhere"})
        (metadata / "METADATA").write_text("Metadata-Version: 2.1\n", "utf-8")

    assert [status.id for status in statuses("first", "second")] == ["first", "second"]


def test_a_version_before_its_release_counts(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever develops scrkit has plugins too."""
    install(site, name="some-dist", entries={"some": "nowhere"}, requires="scrkit>=0.1")
    monkeypatch.setattr(discovery, "__version__", "0.2.0.dev1")

    assert [status.status for status in statuses("some")] == ["active"]


def test_an_id_like_one_of_ours_is_refused(site: Path) -> None:
    """Ours are trusted, and there will be more of them."""
    install(site, name="scrkit", entries={"scrkit.later": "nowhere"})

    (status,) = statuses("scrkit.later")

    assert (status.status, status.reason) == ("duplicate", "an id that begins with scrkit. is scrkit's own")
    assert not PluginStatus(id="other", distribution="scrkit").is_ours
