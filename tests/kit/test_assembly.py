"""Promises of a kit about its plugins."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from kit import tiny
from plugin.distributions import install, introduced
from plugin.offering import plugin
from scrkit.errors import PluginError, UnknownComponentError
from scrkit.kit import Kit, Settings, assembly
from scrkit.plugin import LayoutSpec

if TYPE_CHECKING:
    from pathlib import Path

    from scrkit.plugin import PluginStatus


def good(plugin_id: str) -> str:
    """Return the source of a plugin that offers a layout."""
    spec = f"LayoutSpec(id='{plugin_id}.shape', summary='Headings', ref='kit.tiny:Shape')"
    return introduced(plugin_id) + f"@LAYOUTS.implement\ndef scrkit_layouts(context): yield {spec}\n"


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder on the module path, to install into."""
    monkeypatch.syspath_prepend(str(tmp_path))
    return tmp_path


def status_of(kit: Kit, plugin_id: str) -> PluginStatus:
    """Return what became of one plugin."""
    (status,) = (status for status in kit.plugins if status.id == plugin_id)
    return status


def discovering(**options: object) -> Kit:
    """Return a kit with nothing but installed plugins; whoever runs this may have others installed."""
    return Kit(builtins=False, **options)  # type: ignore[arg-type]  # handed on as they are


def test_a_given_plugin_is_active() -> None:
    """It is called what it calls itself."""
    kit = Kit([tiny], discover=False, builtins=False)

    assert [(status.id, status.status, status.prefix) for status in kit.plugins] == [("tiny", "active", "TINY")]
    assert [offer.component.id for offer in kit.components.layouts] == ["tiny-shape"]


def test_a_given_object_is_called_after_its_type() -> None:
    """A plugin need not be a module."""

    class Plugin:
        scrkit_layouts = staticmethod(plugin("x").scrkit_layouts)

    kit = Kit([Plugin()], discover=False, builtins=False)

    assert [status.id for status in kit.plugins] == ["Plugin"]


@pytest.mark.parametrize("nothing", ["scrkit_suffolk.plugin", None, 5, object()])
def test_what_is_no_plugin_is_an_error(nothing: object) -> None:
    """A name is none: whoever passes one would look for its findings in vain."""
    with pytest.raises(PluginError, match="it implements no hook; hooks are scrkit_formats, "):
        Kit([nothing], discover=False)


class Odd:
    """A plugin whose name is none."""

    def __init__(self, name: object) -> None:
        self.__name__ = name
        self.scrkit_layouts = plugin("x").scrkit_layouts


class Hostile:
    """A plugin that leaves where it is asked who it is."""

    @property
    def scrkit_plugin(self) -> object:
        """Leave."""
        raise SystemExit(0)


def test_a_given_plugin_is_guarded_from_the_first_question() -> None:
    """What it is called, and who it says that it is."""
    assert [status.id for status in Kit([Odd(5)], discover=False, builtins=False).plugins] == ["Odd"]
    with pytest.raises(PluginError, match=r"plugin 'Hostile' failed .*: looking at it: SystemExit: 0"):
        Kit([Hostile()], discover=False)


def test_two_kits_never_meet() -> None:
    """What one was given is unknown to the other."""
    Kit([tiny], discover=False, builtins=False)

    assert Kit(discover=False, builtins=False).components.formats == ()


def test_the_builtins_are_plugins() -> None:
    """They have ids and a version, and can be disabled as any."""
    kit = Kit(discover=False, disable=["scrkit.formats"])

    assert [(status.id, status.distribution, status.status) for status in kit.plugins] == [
        ("scrkit.exporters", "scrkit", "active"),
        ("scrkit.formats", "scrkit", "disabled"),
        ("scrkit.frameworks", "scrkit", "active"),
        ("scrkit.layouts", "scrkit", "active"),
        ("scrkit.renderers", "scrkit", "active"),
        ("scrkit.validators", "scrkit", "active"),
    ]
    assert kit.components.formats == ()


def test_a_builtin_that_is_left_out_is_missed_by_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """A line less in the tuple is a kit with less."""
    monkeypatch.setattr(assembly, "BUILTINS", [name for name in assembly.BUILTINS if "formats" not in name])

    kit = Kit(discover=False)

    assert kit.components.formats == ()
    assert kit.components.renderers


def test_an_installed_plugin_is_found_and_used(site: Path) -> None:
    """Its status tells where it came from."""
    install(site, name="north-dist", version="3.1", entries={"north": "good_one"}, good_one=good("north"))

    kit = discovering()

    north = status_of(kit, "north")
    assert (north.label, north.status, north.hooks) == (
        "plugin 'north' (north-dist 3.1)",
        "active",
        ("scrkit_layouts",),
    )
    assert north.milliseconds is not None
    assert north.milliseconds > 0
    assert "north.shape" in [offer.component.id for offer in kit.components.layouts]


def test_without_discovery_nothing_installed_is_there(site: Path) -> None:
    """It is not even listed."""
    install(site, name="north-dist", entries={"north": "never_imported"}, never_imported="raise SystemExit\n")

    assert discovering(discover=False).plugins == ()


def test_a_disabled_plugin_is_never_imported(site: Path) -> None:
    """It is listed as disabled."""
    install(site, name="north-dist", entries={"north": "never_loaded"}, never_loaded="raise SystemExit\n")

    status = status_of(discovering(disable=["north"]), "north")

    assert (status.status, status.reason) == ("disabled", "switched off by the caller")


BAD = {
    "raises": ("raise LookupError('lost')\n", "loading: LookupError: lost (failing_raises.py, line 1)"),
    "leaves": ("raise SystemExit(3)\n", "loading: SystemExit: 3 (failing_leaves.py, line 1)"),
    "ill": ("def broken(:\n", "loading: SyntaxError: "),
    "nameless": ("from kit.tiny import scrkit_layouts\n", "expected scrkit_plugin, there is none"),
    "misspelt": (
        introduced("aa-bad") + "@LAYOUTS.implement\ndef scrkit_layuots(context): return ()\n",
        "there is no hook scrkit_layuots",
    ),
    "late": (
        introduced("aa-bad") + "@LAYOUTS.implement\ndef scrkit_layouts(context):\n    yield from ()\n    1 / 0\n",
        "scrkit_layouts: ZeroDivisionError: division by zero (failing_late.py, line 6)",
    ),
    "other": (
        introduced("aa-bad") + "@LAYOUTS.implement\ndef scrkit_layouts(context):\n    yield 3\n",
        "scrkit_layouts: expected LayoutSpec, found int",
    ),
    "wrong": (
        introduced("aa-bad")
        + "@LAYOUTS.implement\ndef scrkit_layouts(context):\n    yield LayoutSpec(id='a b', summary='s', ref='a:B')\n",
        "scrkit_layouts: RecordError: LayoutSpec.id: expected an id",
    ),
    "hostile": (
        introduced("aa-bad")
        + "class Plugin:\n    scrkit_plugin = scrkit_plugin\n    @property\n    def scrkit_layouts(self): 1 / 0\n"
        + "import sys; sys.modules[__name__] = Plugin()\n",
        "looking at it: ZeroDivisionError: division by zero (failing_hostile.py, line 6)",
    ),
}


@pytest.mark.parametrize("module", BAD)
def test_an_installed_plugin_that_fails_stops_nobody(site: Path, module: str) -> None:
    """It is listed with the reason and a remedy, offers nothing, and the others work."""
    source, reason = BAD[module]
    install(
        site, name="bad-dist", version="0.3", entries={"aa-bad": f"failing_{module}"}, **{f"failing_{module}": source}
    )
    install(site, name="good-dist", entries={"bb-good": "good_two"}, good_two=good("bb-good"))

    kit = discovering()

    bad = status_of(kit, "aa-bad")
    assert bad.status == "failed"
    assert bad.reason is not None
    assert bad.reason.startswith(reason)
    assert bad.remedy
    assert list(kit.components.of("aa-bad")) == []
    assert status_of(kit, "bb-good").status == "active"
    assert [(kind, made.id) for kind, made in kit.components.of("bb-good")] == [("layout", "bb-good.shape")]


def test_a_plugin_for_another_api_is_incompatible(site: Path) -> None:
    """That is known only once it is imported; the status is that of one whose metadata says so."""
    source = "from scrkit.plugin import PluginInfo\nscrkit_plugin = PluginInfo(id='new', api=2)\n"
    install(site, name="new-dist", entries={"new": "of_another_api"}, of_another_api=source)

    status = status_of(discovering(), "new")

    assert (status.status, status.reason) == (
        "incompatible",
        "it is written for plugin API 2, and this scrkit speaks 1",
    )


def test_an_incompatible_plugin_is_never_imported(site: Path) -> None:
    """Its metadata is enough."""
    install(
        site, name="new-dist", entries={"new": "never_fits"}, requires="scrkit>=99", never_fits="raise SystemExit\n"
    )

    assert status_of(discovering(), "new").status == "incompatible"
    assert "never_fits" not in sys.modules


def test_two_installed_plugins_with_one_name_are_both_refused(site: Path) -> None:
    """Neither is imported, and both are listed with the reason."""
    install(site, name="a-dist", entries={"north": "never_first"}, never_first="raise SystemExit\n")
    install(site, name="b-dist", entries={"north": "never_second"}, never_second="raise SystemExit\n")

    statuses = [status for status in discovering().plugins if status.id == "north"]

    assert [(one.distribution, one.status) for one in statuses] == [("a-dist", "duplicate"), ("b-dist", "duplicate")]
    assert all("(a-dist 1.0) and plugin 'north' (b-dist 1.0)" in str(status.reason) for status in statuses)
    assert not {"never_first", "never_second"} & set(sys.modules)


def test_an_installed_plugin_called_like_one_of_ours_is_refused(site: Path) -> None:
    """Ours stays, and so does one that was handed over."""
    install(site, name="a-dist", entries={"scrkit.formats": "never_ours"}, never_ours="raise SystemExit\n")
    install(site, name="b-dist", entries={"tiny": "never_tiny"}, never_tiny="raise SystemExit\n")

    kit = Kit([tiny])

    for plugin_id in ("scrkit.formats", "tiny"):
        statuses = {status.distribution: status.status for status in kit.plugins if status.id == plugin_id}
        assert sorted(statuses.values()) == ["active", "duplicate"]
    assert "text" in [offer.component.id for offer in kit.components.formats]


def test_a_given_plugin_that_fails_is_an_error() -> None:
    """Who asks for a plugin by name cannot do without it."""
    broken = plugin("broken", layouts=[3])  # type: ignore[list-item]  # that is wrong

    with pytest.raises(
        PluginError, match=r"^plugin 'broken' failed .*: scrkit_layouts: expected LayoutSpec, found int"
    ):
        Kit([broken], discover=False, builtins=False)


def test_a_given_plugin_that_is_refused_is_an_error() -> None:
    """Before anything is asked of it."""
    broken = plugin("broken")
    broken.__dict__["scrkit_layuots"] = broken.scrkit_layouts

    with pytest.raises(PluginError, match=r"^plugin 'broken' failed .*: there is no hook scrkit_layuots; call it"):
        Kit([broken], discover=False, builtins=False)


def test_to_disable_what_is_not_there_is_an_error() -> None:
    """A misspelt id must not leave a plugin active; the text lists those there are."""
    with pytest.raises(UnknownComponentError, match=r"no plugin is called 'nroth'; there are: .*\btiny\b"):
        Kit([tiny], disable=["nroth"])


def test_without_discovery_any_id_may_be_disabled() -> None:
    """A script that disables an installed plugin runs where that is not looked for as well."""
    assert Kit(discover=False, builtins=False, disable=["nroth"]).plugins == ()


def test_what_a_plugin_offers_is_listed_by_kind() -> None:
    """Kind, and the component."""
    south = plugin("south", layouts=[LayoutSpec(id="z", summary="z", ref="no:where")])

    kit = Kit([tiny, south], discover=False, builtins=False)

    assert [(kind, component.id) for kind, component in kit.components.of("tiny")] == [
        ("format", "tiny"),
        ("layout", "tiny-shape"),
        ("validator", "tiny-wording"),
        ("renderer", "tiny-note"),
        ("board", "north"),
    ]


def test_a_strict_kit_misses_what_is_not_active(site: Path) -> None:
    """Another kit misses nothing."""
    install(site, name="bad-dist", version="0.3", entries={"bad": "strictly_bad"}, strictly_bad="raise LookupError\n")

    strict = [line for line in discovering(strict=True).missing if "'bad'" in line]

    assert len(strict) == 1
    assert strict[0].startswith("plugin 'bad' (bad-dist 0.3) failed with ")
    assert discovering().missing == ()


def test_a_plugin_that_is_required_is_missed(site: Path) -> None:
    """Whether it is not there, switched off or broken; one that nobody requires is not."""
    install(site, name="bad-dist", entries={"bad": "required_bad"}, required_bad="raise LookupError\n")
    install(site, name="off-dist", entries={"off": "required_off"}, required_off=introduced("off"))
    settings = Settings(require=("bad", "off", "gone"))

    missing = discovering(config=settings, disable=["off"]).missing

    assert [line.partition(" (")[0].partition(" is ")[0] for line in missing] == [
        "plugin 'bad'",
        "plugin 'gone'",
        "plugin 'off'",
    ]
    assert missing[1].endswith(
        "is missing: scrkit.toml requires it and it is not installed; to mend it, install it in this environment"
    )


def test_a_plugin_that_is_required_and_active_is_not_missed(site: Path) -> None:
    """All is well."""
    install(site, name="good-dist", entries={"good": "required_good"}, required_good=good("good"))

    assert discovering(config=Settings(require=("good",))).missing == ()


def test_without_discovery_a_required_plugin_is_missed() -> None:
    """It was not even looked for."""
    (status,) = Kit(discover=False, builtins=False, config=Settings(require=("north",))).plugins

    assert (status.status, status.reason) == (
        "missing",
        "scrkit.toml requires it and no installed plugin was looked for",
    )


def test_only_what_is_allowed_is_imported(site: Path) -> None:
    """Ours and what is handed over are always allowed."""
    install(site, name="good-dist", entries={"good": "allowed_good"}, allowed_good=good("good"))
    install(site, name="other-dist", entries={"other": "never_allowed"}, never_allowed="raise SystemExit\n")

    kit = Kit(config=Settings(allow=("good",)))

    assert status_of(kit, "good").status == "active"
    assert (status_of(kit, "other").status, status_of(kit, "other").remedy) == (
        "not-allowed",
        "add 'other' to allow in scrkit.toml",
    )
    assert status_of(kit, "scrkit.formats").status == "active"


@pytest.mark.parametrize("imported", ["scrkit", "scrkit.plugin", "scrkit.kit"])
def test_importing_scrkit_scans_nothing(imported: str) -> None:
    """No plugin is looked at before a kit is made, and the package alone does not even load what would look."""
    program = f"import sys; import {imported}; print(*sorted(sys.modules))"
    ran = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, encoding="utf-8")

    loaded = set(ran.stdout.split())
    assert "scrkit_suffolk" not in loaded
    assert imported != "scrkit" or not {"attr", "click", "importlib.metadata", "pluggy"} & loaded
