"""The vocabulary that scrkit ships, read from ``english.toml`` and ``calendar.toml`` beside this file."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any

from scrkit.model import Conventions, Vocabulary


@cache
def default_vocabulary() -> Vocabulary:
    """Return the words of the field that scrkit knows by itself; the value is frozen, so one is enough."""
    data = _shipped("english.toml")
    headings = _pairs(data.pop("headings"))
    columns = _pairs(data.pop("columns"))
    known = tuple(tuple(names) for names in data.pop("known"))
    words: dict[str, Any] = {name: tuple(listed) for name, listed in data.items()}
    conventions = Conventions.of(_shipped("calendar.toml"))
    return Vocabulary(headings=headings, columns=columns, known=known, conventions=conventions, **words)


def _pairs(table: dict[str, list[str]]) -> tuple[tuple[str, str], ...]:
    return tuple((meaning, phrase) for meaning, phrases in table.items() for phrase in phrases)


def _shipped(name: str) -> dict[str, Any]:
    return tomllib.loads(files("scrkit.language").joinpath(name).read_text("utf-8"))
