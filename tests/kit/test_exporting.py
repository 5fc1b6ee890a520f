"""Promises of exporting: the whole file or none, with what the rules found."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings

from kit import tiny
from plugin.offering import plugin
from scrkit import Kit, load
from scrkit.errors import DecodeError, OutputError, PluginError, UnknownComponentError
from scrkit.model import Action, Review
from scrkit.plugin import ExporterSpec, ValidatorSpec
from strategies import reviews

if TYPE_CHECKING:
    from pathlib import Path

    from scrkit.plugin import ExportContext

REVIEW = Review(
    id="case",
    title="Response",
    board="North Safeguarding Board",
    dated=date(2024, 5, 17),
    actions=(Action(id="1", text="This is wrong."),),
)


def exported(path: Path, kit: Kit | None = None, **given: Any) -> dict[str, Any]:  # noqa: ANN401 - passed on
    """Return what the JSON of a review holds."""
    (kit or Kit([tiny], discover=False)).export(REVIEW, "json", path, **given)
    data: dict[str, Any] = json.loads(path.read_text("utf-8"))
    return data


def test_json_has_the_review_and_what_was_found(tmp_path: Path) -> None:
    """On its own day, by all rules."""
    data = exported(tmp_path / "x.json")

    assert list(data) == ["schema", "review", "complete", "on", "findings"]
    assert (data["complete"], data["on"]) == (True, "2024-05-17")
    assert "TINY1" in [finding["code"] for finding in data["findings"]]
    assert data["review"]["actions"][0]["text"] == "This is wrong."


def test_the_day_can_be_given(tmp_path: Path) -> None:
    """It is not the response's own then."""
    assert exported(tmp_path / "x.json", on=date(2025, 1, 1))["on"] == "2025-01-01"


def test_json_of_an_incomplete_run_says_so(tmp_path: Path) -> None:
    """No findings is then no good news."""
    lost = ValidatorSpec(id="lost", summary="lost", rules=(tiny.ERROR,), ref="no_such_module:Check")

    data = exported(tmp_path / "x.json", Kit([plugin("north", validators=[lost])], discover=False))

    assert data["complete"] is False


@settings(max_examples=30)
@given(review=reviews())
def test_what_was_exported_can_be_opened(tmp_path_factory: pytest.TempPathFactory, review: Review) -> None:
    """It is the same review, and as many bytes the second time."""
    kit = Kit(discover=False)
    folder = tmp_path_factory.mktemp("export")

    kit.export(review, "json", folder / "one.json")
    kit.export(load(folder / "one.json"), "json", folder / "two.json")

    assert load(folder / "one.json") == review
    assert (folder / "one.json").read_bytes() == (folder / "two.json").read_bytes()


def test_an_export_that_was_edited_is_read_as_strictly(tmp_path: Path) -> None:
    """Every key of it is known."""
    data = exported(tmp_path / "x.json")
    (tmp_path / "y.json").write_text(json.dumps(data | {"more": 1}), "utf-8")
    (tmp_path / "z.json").write_text(json.dumps(data | {"complete": "yes"}), "utf-8")

    with pytest.raises(DecodeError, match="unknown key 'more'"):
        load(tmp_path / "y.json")
    with pytest.raises(DecodeError, match="complete: expected true or false, found text"):
        load(tmp_path / "z.json")


class Failing:
    """Fails."""

    def export(self, context: ExportContext) -> bytes:
        """Fail."""
        raise LookupError(context.form)


class Talking:
    """Returns text."""

    def export(self, context: ExportContext) -> bytes:
        """Return what are no bytes."""
        return context.form  # type: ignore[return-value]  # that is the fault


@pytest.mark.parametrize(
    ("ref", "said"),
    [
        (Failing, "LookupError: "),
        (Talking, "expected bytes, found str"),
        (dict, "of type dict, has no export; give it"),
    ],
)
def test_an_exporter_that_fails_writes_nothing(tmp_path: Path, ref: Any, said: str) -> None:  # noqa: ANN401 - faulty
    """The error names plugin and exporter."""
    bad = ExporterSpec(id="bad", summary="bad", forms=(".x",), ref=ref)

    with pytest.raises(PluginError, match=f"plugin 'north' failed .* exporter 'bad': .*{said}"):
        Kit([plugin("north", exporters=[bad])], discover=False).export(REVIEW, "bad", tmp_path / "x.x")
    assert list(tmp_path.iterdir()) == []


def test_what_cannot_be_written_is_an_error(tmp_path: Path) -> None:
    """An unknown exporter, another form, a file that is there."""
    kit = Kit(discover=False)
    (tmp_path / "x.json").write_text("mine", "utf-8")

    with pytest.raises(UnknownComponentError, match="no exporter is called 'jsn'; there are: json"):
        kit.export(REVIEW, "jsn", tmp_path / "y.json")
    with pytest.raises(OutputError, match=r"'json' is written as \.json, not as '\.txt'"):
        kit.export(REVIEW, "json", tmp_path / "y.txt")
    with pytest.raises(OutputError, match="exists already"):
        kit.export(REVIEW, "json", tmp_path / "x.json")
    with pytest.raises(OutputError, match="input"):
        kit.export(REVIEW, "json", tmp_path / "x.json", force=True, inputs=[tmp_path / "x.json"])
    assert (tmp_path / "x.json").read_text("utf-8") == "mine"
