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
    headings = tuple((part, phrase) for part, phrases in data.pop("headings").items() for phrase in phrases)
    known = tuple(tuple(names) for names in data.pop("known"))
    words: dict[str, Any] = {name: tuple(listed) for name, listed in data.items()}
    return Vocabulary(headings=headings, known=known, conventions=Conventions.of(_shipped("calendar.toml")), **words)


def _shipped(name: str) -> dict[str, Any]:
    return tomllib.loads(files("scrkit.language").joinpath(name).read_text("utf-8"))
