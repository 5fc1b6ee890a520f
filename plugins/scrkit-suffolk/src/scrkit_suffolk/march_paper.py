"""What the paper for the March meeting is for, from the data beside this module."""

from __future__ import annotations

import tomllib
from datetime import date
from importlib.resources import files
from typing import Any

from attrs import frozen

from scrkit.model import Meeting


@frozen(kw_only=True)
class MarchPaper:
    """The paper for the March meeting: where it is decided, and the next meeting, which is on *until* at the latest."""

    decision: Meeting
    next_meeting: str
    until: date


def march_paper() -> MarchPaper:
    """Return what the paper for the March meeting is for."""
    data = _data()
    coming = data["next"]
    return MarchPaper(decision=Meeting(**data["decision"]), next_meeting=coming["name"], until=coming["until"])


def _data() -> dict[str, Any]:
    return tomllib.loads(files("scrkit_suffolk").joinpath("march-board.toml").read_text("utf-8"))
