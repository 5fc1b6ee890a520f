"""Promises of opening canonical files."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

import scrkit
from kit import tiny
from scrkit.codec import dump_json, reading_to_data
from scrkit.errors import DecodeError, FileError, OutputError
from scrkit.kit import Kit
from scrkit.model import Board, bounds
from scrkit.plugin import BOARDS, BoardsContext, BoardSpec

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


@pytest.mark.parametrize("name", ["case.json", "case.scr.yaml", "case.yml"])
def test_a_canonical_file_needs_no_reading(kit: Kit, tmp_path: Path, name: str) -> None:
    """Whoever asks is told."""
    path = tmp_path / name
    path.write_text("{}", "utf-8")

    with pytest.raises(FileError, match="a canonical file needs no reading"):
        kit.read(path)


@pytest.mark.parametrize("name", ["case.scr.yaml", "case.yaml", "case.YML", "case.scr.json", "case.json"])
def test_what_is_dumped_can_be_loaded(kit: Kit, response: Path, tmp_path: Path, name: str) -> None:
    """In the form that the name says; the bytes are the same each time."""
    review = kit.read(response).review
    scrkit.dump(review, tmp_path / name)
    before = (tmp_path / name).read_bytes()
    scrkit.dump(scrkit.load(tmp_path / name), tmp_path / name, force=True)

    assert scrkit.load(tmp_path / name) == kit.load(str(tmp_path / name)) == review
    assert (tmp_path / name).read_bytes() == before
    assert before.startswith(b"{" if "json" in name else b"# yaml-language-server")


def test_nothing_is_overwritten_unasked(kit: Kit, response: Path, tmp_path: Path) -> None:
    """Nor written under a name that could not be opened again."""
    review = kit.read(response).review
    (tmp_path / "case.yaml").write_text("mine", "utf-8")

    with pytest.raises(OutputError, match="exists already"):
        scrkit.dump(review, tmp_path / "case.yaml")
    with pytest.raises(OutputError, match=r"written as \.scr\.yaml, \.yaml, \.yml or \.json"):
        scrkit.dump(review, tmp_path / "case.txt")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["case.tiny", "case.yaml"]


PHRASES = """\
schema: 1
id: a
title: b
board: c
dated: 2014-01-13
actions:
  - id: "1"
    text: d
    deadline: by 31 July
    owner: Head of Safeguarding
"""


def test_phrases_are_understood(tmp_path: Path) -> None:
    """By the language, with the document's own date; a kit tells which."""
    path = tmp_path / "case.scr.yaml"
    path.write_text(PHRASES, "utf-8")
    document = Kit(discover=False).load_document(path)
    (action,) = document.review.actions

    assert scrkit.load(path) == document.review
    assert action.deadline == Kit(discover=False).deadline("by 31 July", dated=date(2014, 1, 13))
    assert bounds(action.deadline) == (None, date(2014, 7, 31))
    assert action.owners == Kit(discover=False).owners("Head of Safeguarding").owners
    assert [(one.path, one.kind) for one in document.completed] == [
        ("actions[0].deadline", "dated"),
        ("actions[0].owner", "owners"),
    ]
    assert document.places.at("actions[0].deadline") == (9, 15)


def test_phrases_are_understood_in_the_words_of_the_board(tmp_path: Path) -> None:
    """A board knows its own bodies, which the language does not; another board's document does not speak of them."""
    path = tmp_path / "case.scr.yaml"
    text = PHRASES.replace("Head of Safeguarding", "Quorum")
    path.write_text(text.replace("board: c", "board: north board"), "utf-8")
    other = tmp_path / "other.scr.yaml"
    other.write_text(text, "utf-8")
    board = Board(id="north", names=("North Board",), bodies=(("Quorum",),))
    kit = Kit([boards_plugin(board)], discover=False)

    assert [owner.body for owner in kit.load(path).actions[0].owners] == ["Quorum"]
    with pytest.raises(DecodeError, match=r"case\.scr\.yaml:10:12: actions\[0\]\.owner: 'Quorum' names nobody"):
        scrkit.load(path)
    with pytest.raises(DecodeError, match=r"other\.scr\.yaml:10:12: actions\[0\]\.owner: 'Quorum' names nobody"):
        kit.load(other)


def boards_plugin(board: Board) -> object:
    """Return a plugin that offers *board*."""

    class Boards:
        @staticmethod
        @BOARDS.implement
        def scrkit_boards(context: BoardsContext) -> list[BoardSpec]:  # noqa: ARG004 - the hook's own parameter
            return [BoardSpec(profile=board)]

    return Boards()
