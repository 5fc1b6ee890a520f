"""Where each value of a file stands, by its path."""

from __future__ import annotations

import json

import pytest

from scrkit.codec import Places, dump_json, dump_yaml, read_json, read_yaml, review_to_data
from scrkit.model import Action, Lesson, Review

REVIEW = Review(
    id="a",
    title="b",
    board="c",
    lessons=(Lesson(id="lesson-1", title="d", actions=(Action(id="1", text="e", items=("f", "g")),)),),
)


@pytest.mark.parametrize(
    ("path", "place"),
    [
        ("", (2, 1)),
        ("schema", (2, 9)),
        ("title", (4, 8)),
        ("lessons", (7, 3)),
        ("lessons[0]", (7, 5)),
        ("lessons[0].actions[0].items[1]", (15, 13)),
        ("lessons[1]", None),
        ("lessons.id", None),
        ("website", None),
        ("title.x", None),
        ("title[0]", None),
        ("[0]", None),
        ("lessons[0]x", None),
        ("lessons[-1]", None),
    ],
)
def test_yaml_tells_where_a_value_stands(path: str, place: tuple[int, int] | None) -> None:
    """Line and column of its first character; None where there is none."""
    text = dump_yaml(REVIEW)

    assert read_yaml(text, "a.yaml").places.at(path) == place


def test_json_tells_where_a_value_stands() -> None:
    """For a file in full and for another alike."""
    text = dump_json(review_to_data(REVIEW))
    short = (
        '{"schema": 1, "id": "a",\r\n "title": "b", "board": "c", "lessons": [], "actions": [{"id": "1", "text": "x"}]}'
    )
    places = read_json(short, "a.json").places

    assert read_json(text, "a.json").places.at("title") == (4, 12)
    line = text.splitlines().index('            "g"') + 1
    assert read_json(text, "a.json").places.at("lessons[0].actions[0].items[1]") == (line, 13)
    assert places.at("title") == (2, 11)
    assert places.at("lessons") == (2, 41)
    assert places.at("actions[0].text") == (2, 77)


def test_every_value_has_a_path() -> None:
    """In the order of the file, the file itself first."""
    text = "schema: 1\nid: a\ntitle: b\nboard: c\nlegal_basis: [d, e]\npeople: []\ngovernance: {}\n"

    for places in (read_yaml(text, "a").places, _as_json(text)):
        assert list(places.paths()) == [
            "", "schema", "id", "title", "board", "legal_basis", "legal_basis[0]", "legal_basis[1]", "people",
            "governance",
        ]  # fmt: skip


def _as_json(text: str) -> Places:
    import yaml  # noqa: PLC0415 - for this test alone

    data = yaml.safe_load(text)
    return read_json(json.dumps(data), "a").places


@pytest.mark.parametrize("path", ["id", "title", "board", "legal_basis[1]"])
def test_places_do_not_hang_on_the_order_of_asking(path: str) -> None:
    """They are counted from the nearest that is known."""
    text = "schema: 1\nid: a\n\ntitle: b\rboard: c\r\nlegal_basis: [d, e]\n"
    expected = {"id": (2, 5), "title": (4, 8), "board": (5, 8), "legal_basis[1]": (6, 18)}
    places = read_yaml(text, "a").places
    backwards = [(name, places.at(name)) for name in reversed(expected)]

    assert dict(backwards) == expected
    assert places.at(path) == read_yaml(text, "a").places.at(path) == expected[path]


def test_a_key_is_found_before_its_value() -> None:
    """Not where the same letters stand elsewhere, and the value where the key is written otherwise."""
    text = 'x: 1\n"x\\x79": 2\n'
    places = Places(text, {None: 0, "x": 3, "xy": 14})

    assert places.nearest((), "x") == (1, 1)
    assert places.nearest((), "xy") == (2, 10)
    assert places.nearest((), "z") == (1, 1)
    assert places.nearest(("z", 1), "z") == (1, 1)
