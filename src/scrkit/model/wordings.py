"""The words of facts: what learning, figures, acceptance and status are called, as data that a board adds to.

Nothing here reads a text: the language compiles its patterns from one of these records.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import evolve, field, fields, frozen

from scrkit.errors import RecordError
from scrkit.model._constraint import all_of_one_type, no_blank_words
from scrkit.model._data import record_of
from scrkit.model.lesson import STRICTNESS

if TYPE_CHECKING:
    from collections.abc import Mapping

_ANSWERS = frozenset((*STRICTNESS, "not_stated"))
_STATES = frozenset({"done", "open"})


@frozen(kw_only=True, cache_hash=True)
class Wordings:
    """What documents call the facts in them. Words are compared without regard to case, save *codes*.

    Attributes:
        learning: What a piece of learning is called in front of its number, in the singular ("finding").
        codes: Letters that make a piece of learning of the number after them, wherever they stand ("R", as in "R3").
        counted: Nouns of people and things that are counted as evidence ("staff").
        fractions: Parts of a whole in words ("three quarters").
        rises: Words that say that a figure went up.
        falls: Words that say that a figure went down.
        steady: Words that say that a figure stayed as it was.
        caveats: Words in front of a figure that say that it is not exact ("approximately").
        no_places: Words with a capital that open the name of no place ("Child", as in "in Child Protection Plans").
        places: Places that have no name of their own ("county-wide").
        cells: Pairs of the wording of a cell in an Agreed / Partly / Not agreed column and the acceptance it states.
        statuses: Pairs of a wording of status and "done" or "open", beside those of the calendar.
        colours: Colours of a status, which mean nothing without a key.

    Raises:
        RecordError: Something else than a tuple, or a pair that means none of what it may.
    """

    learning: tuple[str, ...] = field(default=(), validator=all_of_one_type)
    codes: tuple[str, ...] = field(default=(), validator=all_of_one_type)
    counted: tuple[str, ...] = field(default=(), validator=all_of_one_type)
    fractions: tuple[str, ...] = field(default=(), validator=all_of_one_type)
    rises: tuple[str, ...] = field(default=(), validator=all_of_one_type)
    falls: tuple[str, ...] = field(default=(), validator=all_of_one_type)
    steady: tuple[str, ...] = field(default=(), validator=all_of_one_type)
    caveats: tuple[str, ...] = field(default=(), validator=all_of_one_type)
    no_places: tuple[str, ...] = field(default=(), validator=all_of_one_type)
    places: tuple[str, ...] = field(default=(), validator=all_of_one_type)
    cells: tuple[tuple[str, str], ...] = field(default=(), validator=all_of_one_type)
    statuses: tuple[tuple[str, str], ...] = field(default=(), validator=all_of_one_type)
    colours: tuple[str, ...] = field(default=(), validator=all_of_one_type)

    def __attrs_post_init__(self) -> None:
        for name, pairs, meanings in (("cells", self.cells, _ANSWERS), ("statuses", self.statuses, _STATES)):
            for wording, meaning in pairs:
                if meaning not in meanings:
                    raise RecordError(f"{wording!r} cannot mean {meaning!r}", path=f"Wordings.{name}")
        no_blank_words(self)

    @classmethod
    def of(cls, data: Mapping[str, object]) -> Wordings:
        """Return the wordings in *data*, as a TOML file holds them: lists of words, tables of a meaning's wordings.

        Raises:
            RecordError: A key that is none of the fields, or a value that no field may have.
        """
        return record_of(cls, data, lambda _, value: _value(value))

    def plus(self, more: Wordings) -> Wordings:
        """Return these wordings with *more* added: a wording that has a meaning here takes the one it has there."""
        return evolve(
            self,
            **{one.name: _both(getattr(self, one.name), getattr(more, one.name)) for one in fields(type(self))},
        )


def _value(value: Any) -> Any:  # noqa: ANN401 - what TOML holds
    """Return *value* as a field holds it: a list as a tuple, a table of meanings as pairs."""
    if isinstance(value, dict):
        if not all(isinstance(wordings, list) for wordings in value.values()):
            raise TypeError("a meaning without a list of its wordings")
        return tuple((wording, meaning) for meaning, wordings in value.items() for wording in wordings)
    return tuple(value) if isinstance(value, list) else value


def _both(first: tuple[Any, ...], second: tuple[Any, ...]) -> tuple[Any, ...]:
    """Return *second* added to *first*; of two pairs for one wording the later counts."""
    if any(isinstance(one, tuple) for one in (*first, *second)):
        return tuple((dict(first) | dict(second)).items())
    return tuple(dict.fromkeys((*first, *second)))
