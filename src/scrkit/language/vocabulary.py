"""The vocabulary that scrkit ships, read from ``english.toml`` beside this file."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files

from scrkit.model import Vocabulary


@cache
def default_vocabulary() -> Vocabulary:
    """Return the words of the field that scrkit knows by itself; the value is frozen, so one is enough."""
    data = tomllib.loads(files("scrkit.language").joinpath("english.toml").read_text("utf-8"))
    headings = tuple((part, phrase) for part, phrases in data.pop("headings").items() for phrase in phrases)
    known = tuple(tuple(names) for names in data.pop("known"))
    return Vocabulary(headings=headings, known=known, **{name: tuple(words) for name, words in data.items()})
