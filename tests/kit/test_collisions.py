"""Promises about two plugins that offer one thing: neither is taken, in whatever order they come."""

from __future__ import annotations

from itertools import permutations
from typing import TYPE_CHECKING

import pytest

from kit import tiny
from plugin.distributions import install, introduced
from plugin.offering import plugin
from scrkit.cli.app import COMMANDS
from scrkit.errors import PluginError
from scrkit.kit import Kit
from scrkit.kit.offering import COMMANDS_OF_SCRKIT
from scrkit.model import Board, Rule
from scrkit.plugin import BoardSpec, CommandSpec, FormatSpec, LayoutSpec, ValidatorSpec

if TYPE_CHECKING:
    from pathlib import Path


def rules(*codes: str) -> tuple[Rule, ...]:
    """Return rules of those *codes*."""
    return tuple(Rule(code=code, title="A rule", severity="advice") for code in codes)


def offering(plugin_id: str, *specs: str, prefix: str | None = None) -> str:
    """Return the source of a plugin that offers the layouts of those ids."""
    listed = ", ".join(f"LayoutSpec(id={spec!r}, summary='s', ref='a:B')" for spec in specs)
    return introduced(plugin_id, prefix) + f"@LAYOUTS.implement\ndef scrkit_layouts(context): return [{listed}]\n"


def test_no_command_of_ours_may_be_a_plugins() -> None:
    """Those there are, and those there will be."""
    assert set(COMMANDS) <= COMMANDS_OF_SCRKIT


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder on the module path, to install into."""
    monkeypatch.syspath_prepend(str(tmp_path))
    return tmp_path


def statuses(kit: Kit) -> dict[str, str]:
    """Return what became of each plugin."""
    return {status.id: status.status for status in kit.plugins}


def reading(plugin_id: str, *suffixes: str) -> str:
    """Return the source of a plugin that offers a format for those suffixes."""
    spec = f"FormatSpec(id={plugin_id!r}, summary='f', suffixes={suffixes!r}, ref='a:B')"
    return introduced(plugin_id) + f"@FORMATS.implement\ndef scrkit_formats(context): yield {spec}\n"


def test_of_two_installed_plugins_with_one_thing_neither_is_taken(site: Path) -> None:
    """Both are named in the reason, a third one is left alone, and the commands go on."""
    install(site, name="a-dist", entries={"aa": "clash_a"}, clash_a=reading("aa", ".one", ".two"))
    install(site, name="b-dist", entries={"bb": "clash_b"}, clash_b=reading("bb", ".two", ".three"))
    install(site, name="c-dist", entries={"cc": "clash_c"}, clash_c=reading("cc", ".four"))

    kit = Kit(builtins=False)

    own = {status.id: status for status in kit.plugins if status.id in {"aa", "bb", "cc"}}
    assert [status.status for status in own.values()] == ["failed", "failed", "active"]
    reason = "the file suffix '.two' is offered by plugin 'aa' (a-dist 1.0) and by plugin 'bb' (b-dist 1.0)"
    assert (own["aa"].reason, own["bb"].reason) == (reason, reason)
    assert own["aa"].remedy == "disable or uninstall one of them, or choose another file suffix"
    assert [one.component.id for one in kit.components.formats if one.plugin.id in own] == ["cc"]


def test_disabling_one_of_them_is_the_remedy(site: Path) -> None:
    """The other is then alone."""
    install(site, name="a-dist", entries={"aa": "remedy_a"}, remedy_a=reading("aa", ".one"))
    install(site, name="b-dist", entries={"bb": "remedy_b"}, remedy_b=reading("bb", ".one"))

    assert statuses(Kit(builtins=False, disable=["bb"]))["aa"] == "active"


@pytest.mark.parametrize("component_id", ["one", "aaa.one", "a", "bb.one", "AA.one"])
def test_an_id_begins_with_its_plugins(site: Path, component_id: str) -> None:
    """No other plugin, and no later scrkit, has it then."""
    name = f"prefixed_{abs(hash(component_id))}"
    install(site, name="a-dist", entries={"aa": name}, **{name: offering("aa", component_id)})

    (status,) = (status for status in Kit(builtins=False).plugins if status.id == "aa")

    assert (status.status, status.reason) == (
        "failed",
        f"the layout {component_id!r} does not begin with the plugin's id",
    )
    assert status.remedy == f"call it aa.{component_id}"


def test_what_is_ours_or_was_handed_over_stays(site: Path) -> None:
    """An installed plugin that offers the same is refused alone."""
    install(site, name="a-dist", entries={"aa": "takes_ours"}, takes_ours=reading("aa", ".txt"))
    install(site, name="b-dist", entries={"bb": "takes_tiny"}, takes_tiny=reading("bb", ".tiny"))
    install(site, name="c-dist", entries={"cc": "takes_scr"}, takes_scr=offering("cc", prefix="SCR"))

    kit = Kit([tiny])

    told = statuses(kit)
    assert (told["aa"], told["bb"], told["cc"]) == ("failed", "failed", "failed")
    assert (told["tiny"], told["scrkit.formats"], told["scrkit.validators"]) == ("active", "active", "active")
    (remedy,) = (status.remedy for status in kit.plugins if status.id == "cc")
    assert remedy == "choose another rule prefix"


def test_one_prefix_for_two_plugins_is_refused(site: Path) -> None:
    """Even where neither has a rule yet."""
    install(site, name="a-dist", entries={"aa": "prefix_a"}, prefix_a=offering("aa", prefix="CLA"))
    install(site, name="b-dist", entries={"bb": "prefix_b"}, prefix_b=offering("bb", prefix="CLA"))

    (reason,) = {status.reason for status in Kit(builtins=False).plugins if status.id in {"aa", "bb"}}

    assert reason == "the rule prefix 'CLA' is offered by plugin 'aa' (a-dist 1.0) and by plugin 'bb' (b-dist 1.0)"


@pytest.mark.parametrize(
    ("other", "what"),
    [
        (plugin("south", layouts=[tiny.LAYOUT]), "the layout 'tiny-shape'"),
        (
            plugin("south", formats=[FormatSpec(id="other", summary="o", suffixes=(".tiny",), ref="no:where")]),
            r"the file suffix '\.tiny'",
        ),
        (
            plugin("south", validators=[ValidatorSpec(id="o", summary="o", rules=rules("TINY9"), ref="no:where")]),
            "the rule prefix 'TINY'",
        ),
        (
            plugin("south", boards=[BoardSpec(profile=Board(id="s", names=("NORTH Safeguarding Board",)))]),
            "the board name 'north safeguarding board'",
        ),
    ],
)
def test_two_plugins_that_were_handed_over_are_an_error(other: object, what: str) -> None:
    """Whoever wrote the call can mend it; the error names both."""
    for plugins in ([tiny, other], [other, tiny]):
        with pytest.raises(
            PluginError, match=f"{what} is offered by plugin 'south' and by plugin 'tiny'; hand over one"
        ):
            Kit(plugins, discover=False, builtins=False)


@pytest.mark.parametrize(
    ("made", "said"),
    [
        (plugin("north", layouts=[tiny.LAYOUT, tiny.LAYOUT]), "it offers the layout 'tiny-shape' twice"),
        (
            plugin("north", validators=[ValidatorSpec(id="v", summary="v", rules=rules("NO1", "NO1"), ref="a:B")]),
            "it offers the rule code 'NO1' twice",
        ),
        (
            plugin("north", validators=[ValidatorSpec(id="v", summary="v", rules=rules("1"), ref="a:B")]),
            "'1' is no rule code",
        ),
        (
            plugin("north", commands=[CommandSpec(id="validate", summary="v", ref="a:B")]),
            "the command 'validate' is scrkit's own",
        ),
    ],
)
def test_a_plugin_that_contradicts_itself_is_refused(made: object, said: str) -> None:
    """Or takes what is ours."""
    with pytest.raises(PluginError, match=said):
        Kit([made], discover=False, builtins=False)


RULES = """
@VALIDATORS.implement
def scrkit_validators(context):
    from scrkit.model import Board, Rule
    yield ValidatorSpec(id="nn.v", summary="v", rules=(Rule(code="NO1", title="t", severity="advice"),), ref="a:B")
"""


@pytest.mark.parametrize(
    ("prefix", "reason", "remedy"),
    [
        (
            None,
            "it has the rule NO1 and says of no prefix that it is its own",
            "add prefix='NO' to the PluginInfo in its module",
        ),
        ("SO", "the rule NO1 does not begin with its prefix SO", "begin the code with SO"),
    ],
)
def test_a_rule_has_its_plugins_prefix(site: Path, prefix: str | None, reason: str, remedy: str) -> None:
    """An installed plugin says which that is."""
    name = f"prefixed_{prefix}"
    install(site, name="n-dist", entries={"nn": name}, **{name: introduced("nn", prefix) + RULES})

    (status,) = (status for status in Kit(builtins=False).plugins if status.id == "nn")

    assert (status.status, status.reason, status.remedy) == ("failed", reason, remedy)


def test_the_order_of_registration_never_shows() -> None:
    """The components are the same, and in the same order, whoever comes first."""
    plugins = [
        tiny,
        plugin(
            "south", layouts=[LayoutSpec(id="z", summary="z", ref="a:B"), LayoutSpec(id="a", summary="a", ref="a:B")]
        ),
        plugin("west", layouts=[LayoutSpec(id="m", summary="m", ref="a:B")]),
    ]

    kits = [Kit(order, discover=False) for order in permutations(plugins)]

    assert len({kit.components.layouts for kit in kits}) == 1
    assert len({kit.plugins for kit in kits}) == 1
