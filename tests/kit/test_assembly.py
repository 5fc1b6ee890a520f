"""Promises of a kit about its plugins."""

from __future__ import annotations

from types import ModuleType
from typing import TYPE_CHECKING

import pytest

from kit import tiny
from plugin.distributions import install
from plugin.offering import plugin
from scrkit.errors import PluginError, UnknownComponentError
from scrkit.kit import Kit, assembly
from scrkit.model import Rule
from scrkit.plugin import FormatSpec, LayoutSpec, PluginStatus, ValidatorSpec

if TYPE_CHECKING:
    from pathlib import Path

GOOD = "from kit.tiny import scrkit_layouts\n"


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
    """It is called after its module."""
    kit = Kit([tiny], discover=False, builtins=False)

    assert kit.plugins == (PluginStatus(id="kit.tiny"),)
    assert [offer.component.id for offer in kit.components.layouts] == ["tiny-shape"]


def test_a_given_object_is_called_after_its_type() -> None:
    """A plugin need not be a module."""

    class Nothing:
        pass

    kit = Kit([Nothing()], discover=False, builtins=False)

    assert [status.id for status in kit.plugins] == ["Nothing"]


def test_two_kits_never_meet() -> None:
    """What one was given is unknown to the other."""
    Kit([tiny], discover=False, builtins=False)

    assert Kit(discover=False, builtins=False).components.formats == ()


def test_the_builtins_are_plugins() -> None:
    """They have ids and a version, and can be disabled as any."""
    kit = Kit(discover=False, disable=["scrkit.formats"])

    assert [(status.id, status.distribution, status.status) for status in kit.plugins] == [
        ("scrkit.formats", "scrkit", "disabled"),
        ("scrkit.layouts", "scrkit", "active"),
        ("scrkit.renderers", "scrkit", "active"),
        ("scrkit.validators", "scrkit", "active"),
    ]
    assert kit.components.formats == ()


def test_a_builtin_that_is_left_out_is_missed_by_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """A line less in the tuple is a kit with less."""
    monkeypatch.setattr(assembly, "BUILTINS", assembly.BUILTINS[1:])

    kit = Kit(discover=False)

    assert kit.components.formats == ()
    assert kit.components.renderers


def test_an_installed_plugin_is_found_and_used(site: Path) -> None:
    """Its status tells where it came from."""
    install(site, name="north-dist", version="3.1", entries={"north": "good_one"}, good_one=GOOD)

    kit = discovering()

    assert status_of(kit, "north") == PluginStatus(id="north", distribution="north-dist", version="3.1")
    assert "tiny-shape" in [offer.component.id for offer in kit.components.layouts]


def test_without_discovery_nothing_installed_is_there(site: Path) -> None:
    """It is not even listed."""
    install(site, name="north-dist", entries={"north": "never_imported"}, never_imported="raise SystemExit\n")

    assert discovering(discover=False).plugins == ()


def test_a_disabled_plugin_is_never_imported(site: Path) -> None:
    """It is listed as disabled."""
    install(site, name="north-dist", entries={"north": "never_loaded"}, never_loaded="raise SystemExit\n")

    status = status_of(discovering(disable=["north"]), "north")

    assert (status.status, status.reason) == ("disabled", "switched off for this run")


@pytest.mark.parametrize(
    ("module", "source", "reason"),
    [
        ("raises", "raise LookupError('lost')\n", "loading: LookupError: lost"),
        ("leaves", "raise SystemExit(3)\n", "loading: SystemExit: 3"),
        ("ill", "def broken(:\n", "loading: SyntaxError: "),
        (
            "misspelt",
            "import pluggy\n@pluggy.HookimplMarker('scrkit')\ndef scrkit_layuots(context): return ()\n",
            "registering: PluginValidationError: unknown hook 'scrkit_layuots'",
        ),
        (
            "late",
            "from scrkit.plugin import LAYOUTS\n@LAYOUTS.implement\ndef it(context):\n    yield\n    1 / 0\n",
            "scrkit_layouts: ZeroDivisionError: ",
        ),
        (
            "other",
            "from scrkit.plugin import LAYOUTS\n@LAYOUTS.implement\ndef it(context):\n    yield 3\n",
            "scrkit_layouts: expected LayoutSpec, found int",
        ),
    ],
)
def test_an_installed_plugin_that_fails_stops_nobody(site: Path, module: str, source: str, reason: str) -> None:
    """It is listed with the reason, offers nothing, and the others work."""
    install(
        site, name="bad-dist", version="0.3", entries={"aa-bad": f"failing_{module}"}, **{f"failing_{module}": source}
    )
    install(site, name="good-dist", entries={"bb-good": "good_two"}, good_two=GOOD)

    kit = discovering()

    bad = status_of(kit, "aa-bad")
    assert bad.status == "failed"
    assert bad.reason is not None
    assert bad.reason.startswith(f"plugin 'aa-bad' (bad-dist 0.3): {reason}")
    assert list(kit.components.of("aa-bad")) == []
    assert status_of(kit, "bb-good").status == "active"
    assert list(kit.components.of("bb-good")) == [("layout", "tiny-shape", tiny.LAYOUT.summary)]


def test_two_installed_plugins_with_one_name_are_both_refused(site: Path) -> None:
    """Neither is imported, and both are listed with the reason."""
    install(site, name="a-dist", entries={"north": "never_first"}, never_first="raise SystemExit\n")
    install(site, name="b-dist", entries={"north": "never_second"}, never_second="raise SystemExit\n")

    statuses = [status for status in discovering().plugins if status.id == "north"]

    assert [(status.distribution, status.status) for status in statuses] == [("a-dist", "failed"), ("b-dist", "failed")]
    assert all("uninstall all but one" in (status.reason or "") for status in statuses)


def test_a_given_plugin_that_fails_is_an_error() -> None:
    """Who asks for a plugin by name cannot do without it."""
    broken = ModuleType("broken")
    broken.__dict__.update(plugin("x", layouts=[3]).__dict__ | {"__name__": "broken"})  # type: ignore[list-item]  # that is wrong

    with pytest.raises(PluginError, match=r"^plugin 'broken': scrkit_layouts: expected LayoutSpec, found int$"):
        Kit([broken], discover=False, builtins=False)


def test_to_disable_what_is_not_there_is_an_error() -> None:
    """A misspelt id must not leave a plugin active; the text lists those there are."""
    with pytest.raises(UnknownComponentError, match=r"no plugin is called 'nroth'; there are: .*\bkit\.tiny\b"):
        Kit([tiny], disable=["nroth"])


def test_without_discovery_any_id_may_be_disabled() -> None:
    """A script that disables an installed plugin runs where that is not looked for as well."""
    assert Kit(discover=False, builtins=False, disable=["nroth"]).plugins == ()


def test_one_layout_id_from_two_plugins_is_an_error_that_names_both() -> None:
    """The result must not depend on which comes first."""
    with pytest.raises(PluginError, match=r"'tiny-shape' is offered twice, by plugin 'kit\.tiny' and by plugin 'so"):
        Kit([plugin("south", layouts=[tiny.LAYOUT]), tiny], discover=False, builtins=False)


def test_one_file_suffix_from_two_plugins_is_an_error_that_names_both() -> None:
    """A file has one format."""
    other = FormatSpec(id="other", summary="other", suffixes=(".tiny",), ref="no:where")

    with pytest.raises(PluginError, match=r"file suffix: '\.tiny' is offered twice, by plugin 'kit\.tiny' and by"):
        Kit([tiny, plugin("south", formats=[other])], discover=False, builtins=False)


def test_one_rule_code_from_two_plugins_is_an_error_that_names_both() -> None:
    """A code is the plugin's own."""
    rule = Rule(code="TINY1", title="The same", severity="advice")
    other = ValidatorSpec(id="other", summary="other", rules=(rule,), ref="no:where")

    with pytest.raises(PluginError, match=r"rule code: 'TINY1' is offered twice, by plugin 'kit\.tiny' and by"):
        Kit([tiny, plugin("south", validators=[other])], discover=False, builtins=False)


def test_what_a_plugin_offers_is_listed_by_kind() -> None:
    """Kind, id and summary."""
    kit = Kit(
        [tiny, plugin("south", layouts=[LayoutSpec(id="z", summary="z", ref="no:where")])],
        discover=False,
        builtins=False,
    )

    assert list(kit.components.of("kit.tiny")) == [
        ("format", "tiny", "A block a line"),
        ("layout", "tiny-shape", "Headings and numbered paragraphs"),
        ("validator", "tiny-wording", "Words"),
        ("renderer", "tiny-note", "What it was given"),
        ("board", "north", "North Safeguarding Board"),
    ]


def test_a_strict_kit_misses_what_is_not_active(site: Path) -> None:
    """Another kit misses nothing."""
    install(site, name="bad-dist", version="0.3", entries={"bad": "strictly_bad"}, strictly_bad="raise LookupError\n")

    strict = [line for line in discovering(strict=True).missing if "'bad'" in line]

    assert len(strict) == 1
    assert strict[0].startswith("plugin 'bad' (bad-dist 0.3): failed: ")
    assert discovering().missing == ()
