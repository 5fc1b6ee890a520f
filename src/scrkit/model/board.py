"""A board's profile: what a board knows about itself, as data that a plugin supplies."""

from __future__ import annotations

from datetime import date

from attrs import field, frozen
from attrs.validators import deep_iterable, instance_of

from scrkit.model._constraint import (
    all_of_one_type,
    all_pairs_of_text,
    names_of_each,
    names_of_one,
    not_blank,
    not_blank_if_given,
)
from scrkit.model.conventions import Conventions
from scrkit.model.wordings import Wordings


@frozen(kw_only=True)
class Meeting:
    """A meeting of a board or of one of its groups, on its day.

    Raises:
        RecordError: A blank name.
    """

    name: str = field(validator=not_blank)
    on: date


@frozen(kw_only=True)
class Board:
    """Who a board is: *id* names the profile, *names* are all it is called by, *bodies* its groups and partners.

    *names* begins with the full name. *groups* are the board's own sub-groups and *bodies* its partners: tuples of
    names for one body, the full name first. *meetings* are in order of their days. *framework* is the id of the rule
    pack under which the board works. *status_scale* is its key of progress as its plans print it ("Green on track").
    *headings* adds to the heading words of a layout, as pairs of part and phrase, and *columns* to what heads the
    columns of a plan and labels the fields of a card, as pairs of field and phrase. *conventions* adds to the words of
    the calendar: the board's school terms, the month in which its year starts, its status words.
    *wordings* adds to the words of facts: what the board calls learning, what it counts, how it says that it accepts.

    Raises:
        RecordError: A blank id, no name, or a body without one.
        TypeError: A field that holds something of another type.
    """

    id: str = field(validator=not_blank)
    names: tuple[str, ...] = field(validator=names_of_one)
    website: str | None = None
    framework: str | None = field(default=None, validator=not_blank_if_given)
    groups: tuple[tuple[str, ...], ...] = field(default=(), validator=names_of_each)
    bodies: tuple[tuple[str, ...], ...] = field(default=(), validator=names_of_each)
    meetings: tuple[Meeting, ...] = field(default=(), validator=[all_of_one_type, deep_iterable(instance_of(Meeting))])
    headings: tuple[tuple[str, str], ...] = field(default=(), validator=all_pairs_of_text)
    columns: tuple[tuple[str, str], ...] = field(default=(), validator=all_pairs_of_text)
    status_scale: tuple[str, ...] = field(default=(), validator=[all_of_one_type, deep_iterable(instance_of(str))])
    conventions: Conventions = field(factory=Conventions, validator=instance_of(Conventions))
    wordings: Wordings = field(factory=Wordings, validator=instance_of(Wordings))
