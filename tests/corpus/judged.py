"""Compares a reading with what a careful reader reads; every difference is told in a line."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from attrs import fields

from scrkit.model import Action, Deadline, Done, Ongoing, Owner, Reading

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

Told = dict[str, Any]

_LABEL = re.compile(r"(?i)^(?:finding|recommendation|learning point)\s+")
_WORD = re.compile(r"[^\W_]+")


def differences(reading: Reading, told: Told) -> tuple[str, ...]:
    """Return how *reading* differs from the expectation *told*, in the document's order."""
    return tuple(_differences(reading, told))


def _differences(reading: Reading, told: Told) -> Iterator[str]:
    review = reading.review
    yield from _unlike("layout", reading.layout, told["layout"])
    yield from _unlike("board", review.board, told["board"])
    yield from _unlike("dated", str(review.dated) if review.dated else None, told["dated"])
    yield from _unlike("status scale", _folded(review.status_scale), _folded(told["status_scale"]))
    lessons = [_bare(lesson.number) for lesson in review.lessons]
    wanted = [_bare(lesson["number"]) for lesson in told["lessons"]]
    yield from _unlike("lessons", lessons, wanted)
    if lessons == wanted:
        for lesson, expected in zip(review.lessons, told["lessons"], strict=True):
            yield from _unlike(f"lesson {lesson.number} acceptance", lesson.acceptance, expected["acceptance"])
    actions = tuple(review.all_actions())
    yield from _unlike("actions", [_brief(action) for action in actions], [_wanted(one) for one in told["actions"]])
    if len(actions) == len(told["actions"]):
        for action, expected in zip(actions, told["actions"], strict=True):
            seen = dict(expected)
            if told["colours"] and reading.format == "pdf" and not action.reported:
                seen.pop("reported")
            for difference in _action(action, seen):
                yield f"{_brief(action)}: {difference}"


def _brief(action: Action) -> str:
    return f"{_bare(action.lesson)} {_bare(action.number)}"


def _wanted(told: Told) -> str:
    return f"{_bare(told['lesson'])} {_bare(told['number'])}"


def _bare(number: str | None) -> str | None:
    """Return a number without the word before it or brackets: whether they belong to it is not judged here."""
    return _LABEL.sub("", number).strip("().:") if number else None


def _action(action: Action, told: Told) -> Iterator[str]:
    text = " ".join(action.text.split())
    if not text.startswith(told["text_starts"]):
        yield f"text begins {text[:60]!r}, expected {told['text_starts']!r}"
    if told["owners"] is not None:
        yield from _owners("owners", action.owners, told["owners"])
    if "inherits_deadline_from" in told:
        yield from _unlike("inherits from", action.inherits_deadline_from, told["inherits_deadline_from"])
    if told["reports_to"] is not None:
        yield from _owners("reports to", action.reports_to, told["reports_to"])
    yield from _deadline("deadline", action.deadline, told["deadline"])
    yield from _unlike("steps", len(action.steps), len(told["steps"]))
    for place, (step, expected) in enumerate(zip(action.steps, told["steps"], strict=False), 1):
        yield from _deadline(f"step {place}", step.deadline, expected)
    if "reports_value" in told and told["reports_value"] not in [one.value for one in action.reported]:
        yield f"reported holds no {told['reports_value']!r}"
    if "reported" in told:
        reported = [{"value": one.value, "on": str(one.on) if one.on else None} for one in action.reported]
        yield from _unlike("reported", reported, told["reported"])


def _owners(what: str, owners: Sequence[Owner], told: list[Told]) -> Iterator[str]:
    if len(owners) != len(told):
        yield f"{what} are {[owner.said for owner in owners]}, expected {told}"
        return
    for owner, expected in zip(owners, told, strict=True):
        for key, value in expected.items():
            yield from _unlike(f"{what} {owner.said!r} {key}", getattr(owner, key), value)


def _deadline(what: str, deadline: Deadline, told: Told) -> Iterator[str]:
    found = _of(deadline)
    for key, value in told.items():
        if key == "kind" or found["kind"] == told["kind"] or key in found:
            yield from _unlike(f"{what} ({found.get('said')!r}) {key}", found.get(key), value)


def _of(deadline: Deadline) -> Told:
    """Return a deadline with the keys of its JSON form: the day of what is done or reviewed is its latest."""
    told = {"kind": deadline.kind}
    for one in fields(type(deadline)):
        value = getattr(deadline, one.name)
        told[one.name] = value.isoformat() if hasattr(value, "isoformat") else value
    if isinstance(deadline, Done):
        told["latest"] = told.pop("on")
    if isinstance(deadline, Ongoing):
        told["latest"] = told.pop("review")
    return told


def _unlike(what: str, found: object, wanted: object) -> Iterator[str]:
    """Yield a line where *found* is not *wanted*; a list of wanted words for one found word offers a choice."""
    plain = list(found) if isinstance(found, tuple) else found
    if plain == wanted or (isinstance(wanted, list) and not isinstance(plain, list) and plain in wanted):
        return
    yield f"{what} is {plain!r}, expected {wanted!r}"


def _folded(lines: Sequence[str]) -> list[list[str]]:
    return [_WORD.findall(line.casefold()) for line in lines]
