"""What a file's text holds before anybody asks what it means. Imports its own room only."""

from __future__ import annotations

from typing import Any

from attrs import frozen

from scrkit.codec.mismatch import Mismatch
from scrkit.codec.places import Places


@frozen
class Parsed:
    """Plain data, where each part of it stands, and what is wrong with it as text of its language."""

    data: Any
    places: Places
    mismatches: list[Mismatch]
