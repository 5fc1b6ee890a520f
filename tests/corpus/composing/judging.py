"""What a careful reader reads in a document, in a few words; ``test_corpus`` compares only the keys that stand here."""

from __future__ import annotations

from typing import Any

from attrs import frozen

Told = dict[str, Any]


@frozen(kw_only=True)
class Expected:
    """What must be read in a document.

    *reason* says why where somebody might doubt. *colours* says that its progress is told by colours alone: a form
    in which they are only painted (.pdf) need not tell it.
    """

    layout: str
    board: str
    lessons: tuple[Told, ...]
    actions: tuple[Told, ...]
    dated: str | None = None
    status_scale: tuple[str, ...] = ()
    colours: bool = False
    reason: tuple[str, ...] = ()

    def told(self) -> Told:
        """Return it for a JSON file."""
        return {
            "layout": self.layout,
            "board": self.board,
            "dated": self.dated,
            "status_scale": list(self.status_scale),
            "colours": self.colours,
            "lessons": list(self.lessons),
            "actions": list(self.actions),
            "reason": list(self.reason),
        }


def lesson(number: str | None, acceptance: str = "not_stated") -> Told:
    """Return a lesson."""
    return {"number": number, "acceptance": acceptance}


def action(  # noqa: PLR0913 - an action has so many sides
    lesson: str | None,
    number: str | None,
    starts: str,
    *owners: Told,
    due: Told | None = None,
    reports_to: tuple[Told, ...] = (),
    steps: tuple[Told, ...] = (),
    reported: tuple[Told, ...] | None = None,
) -> Told:
    """Return an action; *steps* are the deadlines of its steps."""
    told: Told = {"lesson": lesson, "number": number, "text_starts": starts, "owners": list(owners)}
    told |= {"reports_to": list(reports_to), "deadline": due or none(), "steps": list(steps)}
    return told if reported is None else told | {"reported": list(reported)}


def post(name: str, body: str | None = None, role: str | None = None) -> Told:
    """Return an owner that is a post."""
    return {"post": name, "body": body, "collective": False} | ({"role": role} if role else {})


def body(name: str, role: str | None = None) -> Told:
    """Return an owner that is a body."""
    return {"post": None, "body": name, "collective": False} | ({"role": role} if role else {})


def everybody(said: str) -> Told:
    """Return an owner that names everybody."""
    return {"said": said, "collective": True}


def on(day: str, **more: object) -> Told:
    """Return that day."""
    return within(day, day, **more)


def within(first: str, last: str, **more: object) -> Told:
    """Return days from *first* to *last*."""
    told: Told = {"kind": "dated", "earliest": first, "latest": last, "ambiguous": False, "inferred": []}
    return told | more


def by(day: str, **more: object) -> Told:
    """Return no first day, and *day* as the last."""
    told: Told = {"kind": "dated", "earliest": None, "latest": day, "ambiguous": False, "inferred": []}
    return told | more


def event(first: str | None = None, last: str | None = None) -> Told:
    """Return an event with its days."""
    return {"kind": "event", "earliest": first, "latest": last}


def again(*rules: str, **more: object) -> Told:
    """Return a rhythm."""
    return {"kind": "recurring", "rrules": list(rules)} | more


def after(duration: str, **more: object) -> Told:
    """Return a length of time."""
    return {"kind": "relative", "duration": duration} | more


def ongoing(review: str | None = None) -> Told:
    """Return no end."""
    return {"kind": "ongoing", "latest": review}


def done(day: str | None = None) -> Told:
    """Return what is done."""
    return {"kind": "done", "latest": day}


def condition() -> Told:
    """Return what hangs on a condition."""
    return {"kind": "conditional"}


def unclear(reason: str) -> Told:
    """Return words that are no deadline."""
    return {"kind": "unclear", "reason": reason}


def none() -> Told:
    """Return no deadline."""
    return {"kind": "none"}


def value(printed: str | None, day: str | None = None) -> Told:
    """Return progress as the document prints it."""
    return {"value": printed, "on": day}
