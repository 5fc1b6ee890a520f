"""Promises of opening canonical files."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import scrkit
from kit import tiny
from scrkit.codec import dump_json, reading_to_data
from scrkit.errors import DecodeError, FileError
from scrkit.kit import Kit

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def kit() -> Kit:
    """A kit with the tiny plugin."""
    return Kit([tiny], discover=False, builtins=False)


@pytest.fixture
def response(tmp_path: Path) -> Path:
    """A response as a file."""
    path = tmp_path / "case.tiny"
    path.write_text(tiny.RESPONSE, "utf-8")
    return path


def test_what_was_read_can_be_loaded_again(kit: Kit, response: Path, tmp_path: Path) -> None:
    """By a kit, and without one: no plugin is needed."""
    reading = kit.read(response)
    canonical = tmp_path / "case.JSON"
    canonical.write_text(dump_json(reading_to_data(reading)), "utf-8")

    assert kit.load(canonical) == reading.review
    assert scrkit.load(str(canonical)) == reading.review


def test_a_response_is_no_canonical_file(response: Path) -> None:
    """The error says what to do."""
    with pytest.raises(
        FileError, match=r"case\.tiny: not a canonical file \(\.json, \.yaml, \.yml\): use Kit\(\)\.read"
    ):
        scrkit.load(response)


def test_a_canonical_file_of_another_shape_is_an_error(kit: Kit, tmp_path: Path) -> None:
    """It names the file."""
    path = tmp_path / "case.json"
    path.write_text("[]", "utf-8")

    with pytest.raises(DecodeError, match=r"case\.json"):
        kit.load(path)


def test_a_canonical_file_needs_no_reading(kit: Kit, tmp_path: Path) -> None:
    """Whoever asks is told."""
    path = tmp_path / "case.json"
    path.write_text("{}", "utf-8")

    with pytest.raises(FileError, match="a canonical file needs no reading"):
        kit.read(path)
