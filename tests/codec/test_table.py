"""Promises of tables that become records."""

from __future__ import annotations

from datetime import date
from typing import Any, Literal

import attrs
import jsonschema_rs
import pytest
from attrs import frozen
from hypothesis import given
from hypothesis import strategies as st

from scrkit.codec.table import structured
from scrkit.codec.table_schema import table_schema
from scrkit.errors import ConfigurationError
from scrkit.model import Dated


@frozen(kw_only=True)
class Row:
    """A table in a table."""

    name: str
    weight: float = 1.0


def positive(record: object, field: attrs.Attribute[Any], value: int) -> None:  # noqa: ARG001 - attrs' signature
    """Refuse what is below 1, in a validator's own words."""
    if value < 1:
        raise ValueError("a limit is at least 1")


@frozen(kw_only=True)
class Table:
    """Every type that a table can hold."""

    limit: int = attrs.field(default=3, validator=positive, metadata={"description": "How many."})
    title: str | None = None
    strict: bool = False
    kind: Literal["brief", "full"] = "brief"
    since: date | None = None
    names: tuple[str, ...] = ()
    rows: tuple[Row, ...] = ()


@frozen
class Needy:
    """A table with a key that must be there."""

    size: int


def refusal(table: dict[str, object], record: type[Any] = Table) -> ConfigurationError:
    """Return the error for *table*."""
    with pytest.raises(ConfigurationError) as caught:
        structured(table, record, file="x.toml", at=("plugins", "north"))
    return caught.value


def test_a_table_becomes_a_record() -> None:
    """What is not there has its default."""
    table = {
        "limit": 5,
        "since": "2014-03-08",
        "kind": "full",
        "names": ["a", "b"],
        "rows": [{"name": "x", "weight": 2}, {"name": "y"}],
    }

    made = structured(table, Table, file="x.toml")

    assert made == Table(
        limit=5, since=date(2014, 3, 8), kind="full", names=("a", "b"), rows=(Row(name="x", weight=2.0), Row(name="y"))
    )


@pytest.mark.parametrize(
    ("table", "said"),
    [
        ({"limt": 3}, "x.toml: plugins.north.limt: unknown key; is limit meant?"),
        (
            {"zzz": 3},
            "x.toml: plugins.north.zzz: unknown key; known are limit, title, strict, kind, since, names, rows",
        ),
        ({"limit": "3"}, "x.toml: plugins.north.limit: expected a whole number, found text"),
        ({"limit": True}, "x.toml: plugins.north.limit: expected a whole number, found true"),
        ({"title": 14.1}, "x.toml: plugins.north.title: expected text, found a number; put it in quotes"),
        ({"names": "abc"}, "x.toml: plugins.north.names: expected a list, found text"),
        ({"names": ["a", 3]}, "x.toml: plugins.north.names[1]: expected text, found a number; put it in quotes"),
        ({"kind": "long"}, "x.toml: plugins.north.kind: unknown word 'long'; one of brief, full"),
        ({"since": "8 March"}, "x.toml: plugins.north.since: expected a date such as '2014-01-31', found '8 March'"),
        ({"rows": [{"nam": "x"}]}, "x.toml: plugins.north.rows[0].nam: unknown key; and plugins.north.rows[0].name: "),
        ({"limit": 0}, "x.toml: plugins.north: a limit is at least 1"),
    ],
)
def test_what_does_not_belong_is_told_with_its_way(table: dict[str, object], said: str) -> None:
    """The file, the key, and what was expected; nothing is turned into what it is not."""
    assert str(refusal(table)).startswith(said)


def test_every_problem_is_told() -> None:
    """Not the first only."""
    error = refusal({"limit": "3", "names": "abc", "limt": 1})

    assert sorted(problem.path for problem in error.problems) == [
        "plugins.north.limit",
        "plugins.north.limt",
        "plugins.north.names",
    ]
    assert len(error.lines) == 3


def test_a_key_that_must_be_there_is_missed() -> None:
    """It has no default."""
    assert str(refusal({}, Needy)) == (
        "x.toml: plugins.north.size: expected a whole number, found nothing: the key is missing"
    )


def record_with(annotation: Any, **settings: Any) -> type[attrs.AttrsInstance]:  # noqa: ANN401 - any type may be written
    """Return a record with one field of that type."""
    return attrs.make_class("Odd", {"odd": attrs.field(type=annotation, **settings)})


@pytest.mark.parametrize(
    "record",
    [
        record_with(dict[str, str]),
        record_with(list[str]),
        record_with(tuple[str, int]),
        record_with(str | int),
        record_with(Literal[1, 2]),
        record_with(object),
        record_with(Dated),
        record_with(record_with(Dated)),
        record_with(str, init=False),
        record_with(str, alias="even"),
    ],
)
def test_a_class_that_no_table_could_become_is_an_error(record: type[attrs.AttrsInstance]) -> None:
    """Of whoever wrote the class, not of the user."""
    with pytest.raises(TypeError, match=r"odd|no file can hold|no table can hold"):
        structured({}, record, file="x.toml")


@frozen
class Endless:
    """A class that holds itself."""

    more: Endless | None = None


def test_a_class_that_holds_itself_is_an_error() -> None:
    """No table ends it."""
    with pytest.raises(TypeError, match="Endless holds itself, which no table can"):
        structured({}, Endless, file="x.toml")


def test_a_long_word_on_a_value_is_cut() -> None:
    """It may hold the value itself."""

    def refuse(record: object, field: attrs.Attribute[Any], value: str) -> None:  # noqa: ARG001 - attrs' signature
        raise ValueError(value * 1000)

    record = attrs.make_class("Loud", {"word": attrs.field(type=str, validator=refuse)})

    assert len(str(refusal({"word": "abc"}, record))) < 400


def test_the_schema_has_every_key_with_what_it_is_for() -> None:
    """So that an editor can tell."""
    schema = table_schema(Table)

    assert list(schema["properties"]) == ["limit", "title", "strict", "kind", "since", "names", "rows"]
    assert schema["properties"]["limit"] == {"description": "How many.", "type": "integer"}
    assert table_schema(Needy)["required"] == ["size"]


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 5) | st.floats(0, 2) | st.sampled_from(["brief", "x", "2014-03-08"]),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.sampled_from(["name", "weight"]), inner),
    max_leaves=4,
)


@given(st.dictionaries(st.sampled_from([*attrs.fields_dict(Table), "other"]), VALUES, max_size=3))
def test_schema_and_reader_agree(table: dict[str, object]) -> None:
    """What an editor underlines is refused, and nothing else, save for a limit that only the record knows of."""
    told = jsonschema_rs.is_valid(
        table_schema(Table), {key: value for key, value in table.items() if value is not None}
    )
    limit = table.get("limit")

    try:
        structured(table, Table, file="x.toml")
    except ConfigurationError:
        assert not told or (isinstance(limit, int | float) and limit < 1) or _odd(table)
    else:
        assert told or _odd(table)


def _odd(table: dict[str, object]) -> bool:
    """Return whether a null, which TOML lacks, or a text for a day stands in *table*: no schema speaks of these."""
    return None in table.values() or "null" in str(table) or "None" in str(table) or isinstance(table.get("since"), str)
