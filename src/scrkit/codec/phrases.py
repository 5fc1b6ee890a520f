"""What was written in words and not in full: ``deadline: by July 2014``, completed by whoever knows the language.

This room may not know the language: it is handed one, or says what to do. Imports ``model`` and its own room.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from attrs import frozen

from scrkit.codec.mismatch import REFUSED, Mismatch, path_of, quoted

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from scrkit.codec.mismatch import Step
    from scrkit.codec.places import Places
    from scrkit.model import Deadline, Owner


class Understanding(Protocol):
    """Who knows what a phrase means."""

    def of(self, board: str | None) -> Understanding:
        """Return who knows it of the documents of *board*, by the name that the document gives."""
        ...

    def deadline(self, phrase: str, *, dated: date | None) -> Deadline:
        """Return how *phrase* is understood; *dated* is the document's own date."""

    def owners(self, phrase: str) -> tuple[Owner, ...]:
        """Return whom *phrase* names; nobody where it is not understood."""


@frozen(kw_only=True)
class Completion:
    """A phrase that the language completed: where it stands, what it *said*, and what was made of it.

    *kind* is ``owners``, or the kind of the deadline; *rule* is the rule that read it, where it has one.
    """

    path: str
    line: int
    column: int
    said: str
    kind: str
    rule: str | None = None


def complete(
    data: dict[str, Any], places: Places, phrases: Iterable[Mismatch], understanding: Understanding, dated: date | None
) -> tuple[tuple[Completion, ...], list[Mismatch]]:
    """Put what each of *phrases* means in its place in *data*; return what was done, and what was not understood.

    From the last to the first: one phrase may name several owners, and those behind it move.
    """
    done: list[Completion] = []
    problems: list[Mismatch] = []
    for phrase in sorted(phrases, key=lambda phrase: places.nearest(phrase.steps), reverse=True):
        steps = phrase.steps
        outer = _reach(data, steps[:-1])
        said = outer[steps[-1]]
        line, column = places.nearest(steps)
        if phrase.phrase == "deadline":
            made = understanding.deadline(said, dated=dated)
            outer[steps[-1]] = made
            kind, rule = made.kind, made.rule
        else:
            kind, rule = "owners", None
            named = _name(outer, steps[-1], said, understanding)
            places.repeat(steps, max(named, 1), under="owners")
            if not named:
                problems.append(Mismatch(_WHOM.format(quoted(said)), *phrase.way))
                continue
        if isinstance(said, str):
            done.append(Completion(path=path_of(steps), line=line, column=column, said=said, kind=kind, rule=rule))
    return tuple(reversed(done)), problems


def unasked(phrases: Iterable[Mismatch]) -> list[Mismatch]:
    """Return *phrases* as problems, for want of anybody who knows the language."""
    return [Mismatch(_UNASKED, *phrase.way) for phrase in phrases]


_UNASKED = "is given in words: open the file with scrkit.load or Kit().load, which understand them, or write it in full"
_WHOM = "{} names nobody that is known as a post or a body: write said with post or body, or collective: true"


def _name(outer: Any, step: Step, said: Any, understanding: Understanding) -> int:  # noqa: ANN401 - data of any shape
    """Put the owners that *said* names in the place of it; return how many it names."""
    made = list(understanding.owners(said)) if isinstance(said, str) else [said]
    if isinstance(step, int):
        outer[step : step + 1] = made or [REFUSED]
    else:
        del outer[step]
        outer["owners"] = made
    return len(made)


def _reach(data: Any, steps: Iterable[Step]) -> Any:  # noqa: ANN401 - as above
    for step in steps:
        data = data[step]
    return data
