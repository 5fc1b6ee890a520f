"""The response in which the rules' examples stand: one with nothing wrong, some of whose keys an example replaces."""

from __future__ import annotations

import re
from importlib.resources import files

_KEY = re.compile(r"^(?=\w+:)", re.MULTILINE)
"""Before each key of the outermost level."""


def sample() -> str:
    """Return the canonical file with nothing wrong, in YAML."""
    return files("scrkit.validators").joinpath("sample.scr.yaml").read_text("utf-8")


def whole(example: str) -> str:
    """Return the sample with the keys of *example*, in YAML, in place of its own; those it has not stand at the end."""
    parts = {_name(part): part for part in _KEY.split(sample())}
    parts |= {_name(part): part if part.endswith("\n") else f"{part}\n" for part in _KEY.split(example)}
    return "".join(parts.values())


def _name(part: str) -> str:
    return part.partition(":")[0]
