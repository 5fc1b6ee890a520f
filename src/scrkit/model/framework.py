"""A framework as data: the law and guidance under which reviews of one time are held, and what they ask."""

from __future__ import annotations

from datetime import date

from attrs import field, frozen
from attrs.validators import deep_iterable, instance_of

from scrkit.model._constraint import (
    all_different,
    all_of_one_type,
    duration_if_given,
    in_order,
    names_of_one,
    not_blank,
)
from scrkit.model.finding import Level


@frozen(kw_only=True)
class Duty:
    """What a framework asks of a response: *text* in our words, on the authority of *source*.

    *confirmed* is False where the duty was not read at its source: what is found under it is advice.

    Raises:
        RecordError: A blank id, text or source.
    """

    id: str = field(validator=not_blank)
    text: str = field(validator=not_blank)
    level: Level
    source: str = field(validator=not_blank)
    confirmed: bool = True


@frozen(kw_only=True)
class TimeLimit:
    """The longest time that may pass: *duration* in ISO 8601, from one milestone of the review to another.

    *since* and *until* hold words by which milestones are known, the surest first ("decision"). *working_days* says
    that the days of *duration* are working days. The rest is as in :class:`Duty`.

    Raises:
        RecordError: A blank id, text or source, no milestone, or a duration that is none.
    """

    id: str = field(validator=not_blank)
    text: str = field(validator=not_blank)
    duration: str = field(validator=duration_if_given)
    since: tuple[str, ...] = field(validator=names_of_one)
    until: tuple[str, ...] = field(validator=names_of_one)
    working_days: bool = False
    level: Level
    source: str = field(validator=not_blank)
    confirmed: bool = True


@frozen(kw_only=True)
class Framework:
    """A dated rule pack: it governs the reviews that began on a day from *begins* to *ends*, both inclusive.

    *ends* is None while it is in force. *called* are the names by which documents call it, or the provision under which
    they say that they were made. *law* are the statutes and regulations behind it, each with its year, and *guidance*
    what says how they are met, which is no law. The terms are what it calls a *board*, a *review*, the *subject* of one
    and the overview *report*, the usual name first.

    Raises:
        RecordError: A blank id or name, no name or law, an end before the beginning, or two duties with one id.
        TypeError: A duty or a time limit that is none.
    """

    id: str = field(validator=not_blank)
    name: str = field(validator=not_blank)
    called: tuple[str, ...] = field(validator=names_of_one)
    begins: date
    ends: date | None = None
    law: tuple[str, ...] = field(validator=names_of_one)
    guidance: tuple[str, ...] = field(default=(), validator=all_of_one_type)
    board: tuple[str, ...] = field(validator=names_of_one)
    review: tuple[str, ...] = field(validator=names_of_one)
    subject: tuple[str, ...] = field(default=(), validator=all_of_one_type)
    report: tuple[str, ...] = field(default=(), validator=all_of_one_type)
    duties: tuple[Duty, ...] = field(default=(), validator=[all_of_one_type, deep_iterable(instance_of(Duty))])
    time_limits: tuple[TimeLimit, ...] = field(
        default=(), validator=[all_of_one_type, deep_iterable(instance_of(TimeLimit))]
    )

    def __attrs_post_init__(self) -> None:
        in_order(self, self.begins, self.ends)
        all_different(self, "duties", (duty.id for duty in self.duties))
        all_different(self, "time limits", (limit.id for limit in self.time_limits))

    def governs(self, day: date) -> bool:
        """Return whether it governs a review that began on *day*."""
        return self.begins <= day and (self.ends is None or day <= self.ends)

    def duty(self, duty_id: str) -> Duty | None:
        """Return the duty with that id, None where the framework has none."""
        return next((duty for duty in self.duties if duty.id == duty_id), None)
