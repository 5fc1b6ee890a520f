"""One clean response, one fault put into it, and what the rules find then."""

from __future__ import annotations

import json
import re
import tomllib
from copy import deepcopy
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml
from attrs import field, frozen

from judged.verdicts import place_of
from scrkit import Kit
from scrkit.codec import read_json
from scrkit.kit.understanding import KnownWords
from scrkit.language import Protected

if TYPE_CHECKING:
    from scrkit.model import Review

FOLDER = Path(__file__).parent
CLEAN = FOLDER / "clean.scr.yaml"

Pair = tuple[str, str]
"""A code and the place where it stands."""

_STEP = re.compile(r"\.?([^.\[\]]+)|\[([0-9]+)\]")


@frozen(kw_only=True)
class Fault:
    """A fault of the rule *code*, its edits, and what the rules find of it."""

    code: str
    kind: str
    finds: dict[str, list[str]]
    set: dict[str, Any] = field(factory=dict)
    append: dict[str, Any] = field(factory=dict)
    remove: list[str] = field(factory=list)
    on: date | None = None
    protect: str | None = None

    @property
    def declared(self) -> frozenset[Pair]:
        """What it adds to the findings."""
        return frozenset((code, place) for code, places in self.finds.items() for place in places)


def faults() -> list[Fault]:
    """Return every fault, family by family."""
    files = sorted((FOLDER / "faults").glob("*.toml"))
    return [Fault(**one) for path in files for one in tomllib.loads(path.read_text("utf-8"))["fault"]]


@cache
def _kit() -> Kit:
    return Kit(discover=False)


@cache
def _clean() -> dict[str, Any]:
    tree: dict[str, Any] = yaml.load(CLEAN.read_text("utf-8"), yaml.BaseLoader)  # noqa: S506 - texts alone
    return tree


def injected(fault: Fault) -> Review:
    """Return the clean response with *fault* in it."""
    tree = deepcopy(_clean())
    for path in fault.remove:
        steps = _steps(path)
        del _at(tree, steps[:-1])[steps[-1]]
    for path, value in fault.set.items():
        steps = _steps(path)
        _at(tree, steps[:-1])[steps[-1]] = value
    for path, value in fault.append.items():
        steps = _steps(path)
        _at(tree, steps[:-1]).setdefault(steps[-1], []).append(value)
    return _loaded(tree)


def _loaded(tree: dict[str, Any]) -> Review:
    text = json.dumps(tree | {"schema": 1}, default=str)
    return read_json(text, "clean.scr.json", understanding=KnownWords(None)).review


def _steps(path: str) -> list[Any]:
    return [int(place) if place else key for key, place in _STEP.findall(path)]


def _at(tree: Any, steps: list[Any]) -> Any:  # noqa: ANN401 - any node
    for step in steps:
        tree = tree[step]
    return tree


def found_in(review: Review, *, on: date | None = None, protect: str | None = None) -> frozenset[Pair]:
    """Return what the rules find in *review*."""
    report = _kit().validate(review, on=on, protect=Protected(protect) if protect else None)
    assert report.complete, report.problems
    return frozenset((finding.code, place_of(finding.where)) for finding in report.findings)


@cache
def before() -> frozenset[Pair]:
    """Return what the rules find in the clean response: nothing, it is hoped."""
    return found_in(_loaded(_clean()))


def added(fault: Fault) -> frozenset[Pair]:
    """Return what the rules find of *fault*."""
    return found_in(injected(fault), on=fault.on, protect=fault.protect) - before()
