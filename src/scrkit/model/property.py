"""What a file says of itself beside its words: who wrote it, for whom, under which title."""

from __future__ import annotations

from attrs import field, frozen

from scrkit.model._constraint import not_blank


@frozen(kw_only=True)
class Property:
    """One property of a file: *name* as people know it ("author", "last modified by"), *value* on one line.

    Raises:
        RecordError: A blank name or value.
    """

    name: str = field(validator=not_blank)
    value: str = field(validator=not_blank)
