"""Promises of reading TOML within bounds."""

from __future__ import annotations

import time
from contextlib import suppress
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scrkit.errors import ConfigurationError, FileError, LimitError, ScrkitError
from scrkit.files import CONFIGURATION_BYTES, CONFIGURATION_DEPTH, parse_toml


def test_tables_lists_and_days_are_plain_data() -> None:
    """A day is the text that ISO 8601 writes it as; a time of day stays what it is."""
    data = parse_toml(b'a = [1, 2.5, true]\n[b]\n"c.d" = 2014-03-08\ne = "x"\nf = 2014-03-08T10:00:00\n', "x.toml")

    when = datetime.fromisoformat("2014-03-08T10:00:00")
    assert data == {"a": [1, 2.5, True], "b": {"c.d": "2014-03-08", "e": "x", "f": when}}


def test_a_byte_order_mark_is_passed_over() -> None:
    """Windows writes one."""
    assert parse_toml(b"\xef\xbb\xbfa = 1\n", "x.toml") == {"a": 1}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (b"a = \n", "x.toml:1:5: is not TOML: invalid value"),
        (b"a = 1\na = 2\n", "x.toml:2:6: is not TOML: cannot overwrite a value"),
        (b"a = [1,\n", "x.toml: is not TOML: invalid value (at end of document)"),
        (b"a = " + b"9" * 5000, "x.toml: is not TOML: exceeds the limit"),
    ],
)
def test_what_is_no_toml_is_one_line(text: bytes, said: str) -> None:
    """With file, line and column, where these are known."""
    with pytest.raises(ConfigurationError) as caught:
        parse_toml(text, "x.toml")

    assert str(caught.value).startswith(said)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(("data", "said"), [(b"\xff", "is UTF-16|is not UTF-8"), (b'a = "\x00"', "holds a NUL")])
def test_what_is_no_text_is_refused(data: bytes, said: str) -> None:
    """As in any other file."""
    with pytest.raises(FileError, match=said):
        parse_toml(data, "x.toml")


@pytest.mark.parametrize(
    "text",
    [
        "a = " + "[" * (CONFIGURATION_DEPTH + 1),
        "a = " + "[" * 100_000 + "]" * 100_000,
        "a = " + "{b=" * 50_000,
        "# one\n\n[" + ".".join("k" * 100) + "]",
        ".".join(["k"] * 60_000) + " = 1",
        "x" * (CONFIGURATION_BYTES + 1),
    ],
)
def test_what_is_too_deep_or_too_large_is_refused_before_it_is_parsed(text: str) -> None:
    """Quickly, with a line."""
    started = time.process_time()

    with pytest.raises(LimitError, match=r"^x\.toml(:\d)?: (lists and tables more than 32 deep|holds more than)"):
        parse_toml(text.encode(), "x.toml")

    assert time.process_time() - started < 2


def test_brackets_and_dots_in_text_are_none() -> None:
    """Nor are those in comments, and a long list is not deep."""
    dots, brackets = "." * 100, "[" * 100
    text = (
        f"# {brackets} {dots}\na = \"{brackets}{dots}\"\nb = '{brackets}{dots}'\n"
        f"c = \"\"\"{brackets}\n{dots}\"\"\"\nd = '''{brackets}{dots}'''\ne = [{', '.join(['1.5'] * 100)}]\n"
        f'f = "\\"{brackets}"\n' + "".join(f"g{n} = 1.5\n" for n in range(100))
    )

    assert parse_toml(text.encode(), "x.toml")["a"] == brackets + dots


@pytest.mark.parametrize(
    "piece", ["a", "'", '"', '"""', "'''", "\\", "#", "[", "]", "a.", "a = 1\n", "[[a]]\n", "é", ","]
)
def test_hostile_text_costs_little(piece: str) -> None:
    """A quarter of a million of anything is done with in a moment."""
    text = piece * (200_000 // len(piece.encode()))
    started = time.process_time()

    with suppress(ScrkitError):
        parse_toml(text.encode(), "x.toml")

    assert time.process_time() - started < 5


@given(st.binary(max_size=200) | st.text(max_size=200).map(lambda text: text.encode("utf-8", "replace")))
def test_any_bytes_give_data_or_an_error_of_ours(data: bytes) -> None:
    """Never another."""
    with suppress(ScrkitError):
        assert isinstance(parse_toml(data, "x.toml"), dict)
