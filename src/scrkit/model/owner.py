"""Who answers for an action, supports it, or receives its report."""

from __future__ import annotations

from typing import Literal

from attrs import field, frozen

from scrkit.errors import RecordError
from scrkit.model._constraint import all_different, all_of_one_type, not_blank, not_blank_if_given

Role = Literal["lead", "support", "contributor"]


@frozen(kw_only=True)
class Owner:
    """A post, a body, or both; *said* is the document's own words without a leading article.

    *role* stands where the document gives one. *collective* says that it names everybody ("all partners").

    Raises:
        RecordError: Blank words, or neither a post, a body nor a collective.
    """

    said: str = field(validator=not_blank)
    post: str | None = field(default=None, validator=not_blank_if_given)
    body: str | None = field(default=None, validator=not_blank_if_given)
    role: Role | None = None
    collective: bool = False

    def __attrs_post_init__(self) -> None:
        if not (self.post or self.body or self.collective):
            raise RecordError("an owner is a post, a body or a collective", path="Owner")


@frozen(kw_only=True)
class Body:
    """An organisation or group that the document names; *aliases* are its other names there, as printed.

    Raises:
        RecordError: A blank name, or the name or an alias listed twice.
    """

    name: str = field(validator=not_blank)
    aliases: tuple[str, ...] = field(default=(), validator=all_of_one_type)

    def __attrs_post_init__(self) -> None:
        all_different(self, "names", (self.name, *self.aliases))

    @property
    def names(self) -> tuple[str, ...]:
        """The name and every alias."""
        return (self.name, *self.aliases)
