"""The JSON Schema: what it says to editors, and cases in which it and the codec must agree."""

from __future__ import annotations

import json
from typing import Any

import jsonschema_rs
import pytest

from codec.mutation import reach
from codec.refusing import REVIEW
from codec.test_schema_equality import refused_by_codec, schema
from scrkit.codec import dump_yaml, review_to_data
from scrkit.codec.json_schema import descriptions, json_schema
from scrkit.codec.shape import Fields, Kinds, Many, Shape, shape_of
from scrkit.model import Review


def shapes(shape: Shape) -> dict[str, Fields]:
    """Return the shape of every record in *shape*, by name."""
    if isinstance(shape, Many):
        return shapes(shape.each)
    if isinstance(shape, Kinds):
        return {name: found for _, fields in shape.records for name, found in shapes(fields).items()}
    if not isinstance(shape, Fields):
        return {}
    inner = [shapes(key.shape) for key in shape.keys]
    return {shape.of.__name__: shape} | {name: found for part in inner for name, found in part.items()}


def test_the_schema_is_one() -> None:
    """As the standard's own schema has it, with a name that hangs on no host."""
    made = json_schema()

    jsonschema_rs.meta.validate(made)
    assert made["$schema"].endswith("/draft/2020-12/schema")
    assert made["$id"] == "urn:scrkit:schema:1"
    assert json.loads(json.dumps(made)) == made


def test_every_key_is_described() -> None:
    """And none that there is not."""
    known = descriptions()
    for name, fields in shapes(shape_of(Review)).items():
        keys = {key.name for key in fields.keys}
        extra = {"_"} | ({"schema"} if name == "Review" else set()) | ({"owner"} if fields.shorthand else set())
        assert known[name].keys() - extra <= keys, name
        assert keys - known[name].keys() <= {"at", "rule"}, name
        assert extra <= known[name].keys(), name

    assert known.keys() == {*shapes(shape_of(Review)), "shared"}
    assert all(told.endswith((".", "?")) for table in known.values() for told in table.values())


def test_an_editor_can_explain_and_complete() -> None:
    """Every property has its description; a choice lists its words, and a deadline's kinds are told apart by one."""
    made = json_schema()
    definitions = made["$defs"]

    for record in [made, *(part for part in definitions.values() if "properties" in part)]:
        assert record["description"]
        assert record["additionalProperties"] is False
        assert all(told["description"] for told in record["properties"].values())
    assert definitions["View"]["properties"]["acceptance"]["enum"] == [
        "accepted",
        "partly",
        "not_accepted",
        "not_stated",
    ]
    assert definitions["Dated"]["properties"]["kind"]["const"] == "dated"
    assert list(definitions["Dated"]["properties"])[:2] == ["said", "kind"]
    assert made["required"] == ["schema", "id", "title", "board"]
    assert "start" not in definitions["Dated"]["properties"]


def test_a_file_names_its_schema() -> None:
    """By the name that the manual gives it."""
    assert dump_yaml(REVIEW).splitlines()[0] == "# yaml-language-server: $schema=scrkit.schema.json"


_RELATIVE = {"kind": "relative", "said": "x", "duration": "P6M"}


@pytest.mark.parametrize(
    ("path", "value", "refused"),
    [
        (("schema",), 1, False),
        (("schema",), 2, True),
        (("schema",), "1", True),
        (("schema",), True, True),
        (("title",), 14.1, True),
        (("title",), None, True),
        (("title",), "-", True),
        (("title",), "\u4e2d", False),
        (("title",), "\u0663", False),
        (("title",), "\u2167", False),
        (("title",), "\u00b2", False),
        (("title",), "_", False),
        (("title",), "a\x85", False),
        (("title",), "a\x84", True),
        (("title",), "a\x7f", True),
        (("title",), "a\x0b\n\t", False),
        (("title",), "a\ufffe", True),
        (("website",), "", False),
        (("website",), None, False),
        (("website",), "\x07", True),
        (("framework",), " ", True),
        (("legal_basis",), None, True),
        (("legal_basis",), [""], False),
        (("legal_basis",), [None], True),
        (("governance",), {}, False),
        (("governance",), None, True),
        (("dated",), "2014-02-29", True),
        (("dated",), "2016-02-29", False),
        (("dated",), "2014-1-1", True),
        (("dated",), "20140101", True),
        (("zeal",), 1, True),
        (("actions", 0, "at", "line"), 0, True),
        (("actions", 0, "at", "line"), 1, False),
        (("actions", 0, "at", "line"), 10**18, True),
        (("actions", 0, "at", "line"), 10**18 - 1, False),
        (("actions", 0, "at", "line"), True, True),
        (("actions", 0, "at", "line"), "1", True),
        (("actions", 0, "deadline"), "by July", False),
        (("actions", 0, "deadline"), " ", True),
        (("actions", 0, "deadline"), None, True),
        (("actions", 0, "deadline"), {}, True),
        (("actions", 0, "deadline"), {"kind": "none"}, False),
        (("actions", 0, "deadline"), {"kind": "none", "said": None}, False),
        (("actions", 0, "deadline"), {"kind": "ongoing"}, True),
        (("actions", 0, "deadline"), {"kind": "dated", "said": "x"}, True),
        (("actions", 0, "deadline"), {"kind": "dated", "said": "x", "latest": None}, True),
        (("actions", 0, "deadline"), {"kind": "dated", "said": "x", "latest": "2014-01-01"}, False),
        (("actions", 0, "deadline"), {"kind": "done", "said": "x", "start": "2014-01-01"}, True),
        (("actions", 0, "deadline"), {"kind": "done", "said": "x", "start": None, "rrules": []}, False),
        (("actions", 0, "deadline"), {"kind": "done", "said": "x", "ambiguous": False}, False),
        (("actions", 0, "deadline"), {"kind": "done", "said": "x", "ambiguous": 0}, True),
        (("actions", 0, "deadline"), {"kind": "done", "said": "x", "rrules": None}, True),
        (("actions", 0, "deadline"), {"kind": "recurring", "said": "x", "rrules": []}, True),
        (("actions", 0, "deadline"), {"kind": "recurring", "said": "x", "rrules": ["FREQ=DAILY"]}, False),
        (("actions", 0, "deadline"), {"kind": "recurring", "said": "x", "rrules": ["FREQ=DAILY"] * 11}, True),
        (("actions", 0, "deadline"), {"kind": "recurring", "said": "x", "rrules": ["DAILY"]}, True),
        (("actions", 0, "deadline"), {"kind": "recurring", "said": "x", "rrules": ["FREQ=DAILY\n"]}, True),
        (("actions", 0, "deadline"), {"kind": "relative", "said": "x", "duration": "P6M"}, False),
        (("actions", 0, "deadline"), {"kind": "relative", "said": "x", "duration": "P"}, True),
        (("actions", 0, "deadline"), {"kind": "relative", "said": "x", "duration": "P6M\n"}, True),
        (("actions", 0, "deadline"), {"kind": "relative", "said": "x", "duration": "P6", "anchor": "y"}, True),
        (("actions", 0, "deadline"), _RELATIVE | {"earliest_offset": "6"}, True),
        (("actions", 0, "deadline"), _RELATIVE | {"earliest_offset": "P0M"}, False),
        (("actions", 0, "owners", 0), "the Chair", False),
        (("actions", 0, "owners", 0), "-", True),
        (("actions", 0, "owners", 0), {"said": "x"}, True),
        (("actions", 0, "owners", 0), {"said": "x", "collective": False}, True),
        (("actions", 0, "owners", 0), {"said": "x", "collective": True}, False),
        (("actions", 0, "owners", 0), {"said": "x", "body": None, "post": "y"}, False),
        (("actions", 0, "owners", 0, "role"), "boss", True),
        (("actions", 0, "owners", 0, "role"), None, False),
        (("actions", 0, "owner"), "x", True),
        (("milestones", 0, "when"), "in May", True),
        (("milestones", 0, "when"), {"kind": "ongoing", "said": "x"}, True),
        (("lessons", 0, "acceptance"), "yes", True),
        (("lessons", 0, "acceptance"), None, True),
        (("lessons",), "x", True),
    ],
)  # fmt: skip
def test_schema_and_codec_agree(path: tuple[Any, ...], value: object, refused: bool) -> None:  # noqa: FBT001 - a table
    """In each of these, and as the table says."""
    data = json.loads(json.dumps(review_to_data(REVIEW)))
    reach(data, path[:-1])[path[-1]] = value

    assert refused_by_codec(data) is refused
    assert schema().is_valid(data) is not refused


@pytest.mark.parametrize(
    ("owner", "refused"), [("x", False), ({"said": "x", "post": "x"}, False), (["x"], True), (" ", True)]
)
def test_schema_and_codec_agree_on_the_shorthand(owner: object, refused: bool) -> None:  # noqa: FBT001 - as above
    """Where owners themselves are not given."""
    action = {"id": "1", "text": "d", "owner": owner}
    data: dict[str, Any] = {"schema": 1, "id": "a", "title": "b", "board": "c", "actions": [action]}

    assert refused_by_codec(data) is refused
    assert schema().is_valid(data) is not refused
