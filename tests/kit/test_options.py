"""Promises of the options that a configuration has for a plugin's components."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from attrs import field, frozen

from kit import tiny
from plugin.distributions import install, introduced
from plugin.offering import plugin
from scrkit.errors import ConfigurationError, PluginError
from scrkit.kit import Kit, Settings
from scrkit.kit.schema import configuration_schema
from scrkit.model import Confidence, Draft, Outline, Review
from scrkit.plugin import (
    ExporterSpec,
    FormatContext,
    FormatSpec,
    LayoutContext,
    LayoutSpec,
    RendererSpec,
    ValidationContext,
    ValidatorSpec,
)

if TYPE_CHECKING:
    from pathlib import Path

    from scrkit.model import Finding
    from scrkit.plugin import ExportContext, RenderContext

REVIEW = Review(id="case", title="Response", board="Board")


@frozen(kw_only=True)
class Options:
    """What a table of the plugin may say."""

    limit: int = field(default=3, metadata={"description": "How many."})
    word: str = "odd"


@frozen(kw_only=True)
class Others:
    """What it may say to another component."""

    word: str = "even"
    bold: bool = False


@frozen
class Needy:
    """What it must say."""

    size: int


seen: list[object] = []


@pytest.fixture(autouse=True)
def _nothing_seen() -> None:
    seen.clear()


class SeeingLines:
    """A format that remembers its options."""

    def read(self, data: bytes, context: FormatContext) -> Outline:
        """Remember them, and read as the tiny plugin does."""
        seen.append(context.options)
        return tiny.Lines().read(data, context)


class Seeing:
    """A component of every other kind that remembers its options."""

    def read(self, outline: Outline, context: LayoutContext) -> Draft:
        """Remember them, and read as the tiny plugin does."""
        seen.append(context.options)
        return tiny.Shape().read(outline, context)

    def confidence(self, outline: Outline, context: LayoutContext) -> Confidence:  # noqa: ARG002 - the Protocol's
        """Remember them, and be sure."""
        seen.append(context.options)
        return Confidence(value=1)

    def __call__(self, context: ValidationContext) -> list[Finding]:
        """Remember them, and find nothing."""
        seen.append(context.options_as(Options))
        return []

    def render(self, context: RenderContext) -> bytes:
        """Remember them, and write nothing."""
        seen.append(context.options)
        return b""

    def export(self, context: ExportContext) -> bytes:
        """Remember them, and write nothing."""
        seen.append(context.options)
        return b""


NORTH = plugin(
    "north",
    formats=[FormatSpec(id="f", summary="f", suffixes=(".tiny",), ref=SeeingLines, options=Options)],
    layouts=[LayoutSpec(id="l", summary="l", ref=Seeing, options=Others)],
    validators=[ValidatorSpec(id="v", summary="v", rules=(tiny.ERROR,), ref=Seeing, options=Options)],
    renderers=[RendererSpec(id="r", summary="r", forms=(".r",), ref=Seeing, options=Options)],
    exporters=[ExporterSpec(id="e", summary="e", forms=(".e",), ref=Seeing)],
)


def kit_with(*plugins: object, **options: dict[str, object]) -> Kit:
    """Return a kit with *plugins*, and with their tables."""
    return Kit(plugins or [NORTH], config=Settings(options=options), discover=False, builtins=False)


def test_every_component_gets_the_options_of_its_class(tmp_path: Path) -> None:
    """A key of two classes goes to both; without a class there are none."""
    kit = kit_with(north={"limit": 5, "word": "strange", "bold": True})
    (tmp_path / "x.tiny").write_text(tiny.RESPONSE, "utf-8")

    kit.read(tmp_path / "x.tiny")
    kit.render(REVIEW, "r", tmp_path / "x.r")
    kit.export(REVIEW, "e", tmp_path / "x.e")

    own, others = Options(limit=5, word="strange"), Others(word="strange", bold=True)
    assert seen == [own, others, others, own, own, own, None]


def test_without_a_table_the_defaults_hold() -> None:
    """Nobody has to write one."""
    kit_with().validate(REVIEW)

    assert seen == [Options()]


@pytest.mark.parametrize(
    ("table", "said"),
    [
        ({"limt": 5}, "scrkit.toml: plugins.north.limt: unknown key for plugin 'north'; known are bold, limit, word"),
        ({"limit": "5"}, "scrkit.toml: plugins.north.limit: expected a whole number, found text"),
        ({"word": 5, "bold": 1}, "scrkit.toml: plugins.north.word: expected text, found a number"),
    ],
)
def test_what_does_not_belong_names_file_key_and_plugin(table: dict[str, object], said: str) -> None:
    """So that it can be found and mended."""
    with pytest.raises(ConfigurationError) as caught:
        kit_with(north=table)

    assert str(caught.value).startswith(said)


def test_a_plugin_without_options_takes_no_table() -> None:
    """An empty one does no harm."""
    kit_with(tiny, tiny={})

    with pytest.raises(ConfigurationError, match="unknown key for plugin 'tiny'; it takes none"):
        kit_with(tiny, tiny={"limit": 3})


def test_the_table_of_a_plugin_that_nobody_has_is_refused() -> None:
    """Its name may be misspelt; where no plugin is looked for, or one is required, nobody can tell."""
    settings = Settings(options={"nroth": {}})

    with pytest.raises(
        ConfigurationError, match=r"scrkit.toml: plugins\.nroth: no plugin is called so; there are: .*north"
    ):
        Kit([NORTH], config=settings)
    Kit([NORTH], config=settings, discover=False)
    assert Kit([NORTH], config=Settings(options={"nroth": {}}, require=("nroth",))).missing


NEEDY = """
from kit.test_options import {record}
@LAYOUTS.implement
def scrkit_layouts(context):
    yield LayoutSpec(id="needy.l", summary="s", ref="a:B", options={record})
"""


@frozen
class Impossible:
    """What no table could become."""

    anything: dict[str, str]


@frozen
class Broken:
    """What says that it is of attrs, and is not."""


Broken.__attrs_attrs__ = 5  # type: ignore[assignment]  # that is the fault


@pytest.mark.parametrize(
    ("record", "reason", "remedy"),
    [
        (
            "Needy",
            "options of class Needy: plugins.needy.size: expected a whole number, found nothing: the key is missing",
            "say it in the table [plugins.needy] of scrkit.toml",
        ),
        (
            "Impossible",
            "options of class Impossible: TypeError: Impossible.anything: no file can hold a value of dict[str, str]",
            "upgrade",
        ),
    ],
)
def test_a_plugin_that_cannot_have_its_options_fails_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, record: str, reason: str, remedy: str
) -> None:
    """The commands go on, and the reason says what is missing."""
    monkeypatch.syspath_prepend(str(tmp_path))
    name = f"needy_{record.lower()}"
    install(tmp_path, name="n", entries={"needy": name}, **{name: introduced("needy") + NEEDY.format(record=record)})

    (status,) = (status for status in Kit(builtins=False).plugins if status.id == "needy")

    assert status.status == "failed"
    assert str(status.reason).startswith(reason)
    assert str(status.remedy).startswith(remedy)


def test_a_plugin_that_was_handed_over_and_cannot_have_its_options_is_an_error() -> None:
    """Whoever wrote the call can mend it."""
    needy = plugin("needy", layouts=[LayoutSpec(id="l", summary="l", ref="a:B", options=Needy)])

    with pytest.raises(
        PluginError, match=r"plugin 'needy' failed .* say it in the table \[plugins\.needy\] of scrkit\.toml"
    ):
        kit_with(needy)


def test_an_editor_is_told_of_every_table() -> None:
    """With what each key is for."""
    needy = plugin("needy", layouts=[LayoutSpec(id="m", summary="l", ref="a:B", options=Needy)])

    schema = configuration_schema(kit_with(NORTH, needy, needy={"size": 1}))

    tables = schema["properties"]["plugins"]["properties"]
    assert set(tables) == {"north", "needy"}
    assert list(tables["north"]["properties"]) == ["limit", "word", "bold"]
    assert tables["north"]["properties"]["limit"] == {"description": "How many.", "type": "integer"}
    assert (tables["north"]["required"], tables["needy"]["required"]) == ([], ["size"])
    assert set(schema["properties"]["severity"]["properties"]) == {"TINY1"}
