"""Suffolk's board, from the data beside this module."""

from __future__ import annotations

import tomllib
from datetime import date
from importlib.resources import files
from typing import Any

from attrs import frozen

from scrkit.model import Board, Meeting


@frozen(kw_only=True)
class MarchPaper:
    """The paper for the March meeting: where it is decided, and the next meeting, which is on *until* at the latest."""

    decision: Meeting
    next_meeting: str
    until: date


def suffolk() -> Board:
    """Return the board's profile."""
    data = _data()
    return Board(
        id=data["id"],
        names=tuple(data["names"]),
        website=data["website"],
        bodies=tuple(tuple(names) for names in data["bodies"]),
        meetings=tuple(Meeting(**meeting) for meeting in data["meetings"]),
    )


def march_paper() -> MarchPaper:
    """Return what the paper for the March meeting is for."""
    data = _data()["march-board"]
    coming = data["next"]
    return MarchPaper(decision=Meeting(**data["decision"]), next_meeting=coming["name"], until=coming["until"])


def _data() -> dict[str, Any]:
    return tomllib.loads(files("scrkit_suffolk").joinpath("suffolk.toml").read_text("utf-8"))
