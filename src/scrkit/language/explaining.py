"""Why a phrase was understood as it was: the rules of the language in plain words, from ``rules.toml``."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files


@cache
def rules_in_words() -> dict[str, str]:
    """Return every rule and convention of the language with what it does."""
    return tomllib.loads(files("scrkit.language").joinpath("rules.toml").read_text("utf-8"))


def explained(rule: str) -> tuple[str, ...]:
    """Return what *rule* does and by which conventions, a sentence each, the rule itself first.

    >>> explained("deadline.before/day")[0]
    'before a date: the day before its first day is the last'
    """
    words = rules_in_words()
    return tuple(words[part] for part in dict.fromkeys(rule.split("/")) if part in words)
