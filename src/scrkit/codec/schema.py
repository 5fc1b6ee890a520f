"""The number that every canonical file carries, so that an old scrkit never misreads a newer file.

Imports its own room only.
"""

from __future__ import annotations

from scrkit.codec.mismatch import MismatchError, found

SCHEMA = 1
"""The schema that this version writes, and the only one that it reads."""


def check_schema(data: dict[str, object]) -> None:
    """Refuse *data* of another schema.

    Raises:
        MismatchError: The number is missing, no number, or not :data:`SCHEMA`.
    """
    if "schema" not in data:
        raise MismatchError(f'the key is missing: expected "schema": {SCHEMA}', key="schema")
    number = data["schema"]
    if type(number) is not int:
        raise MismatchError(f"expected {SCHEMA}, found {found(number)}", key="schema")
    if number > SCHEMA:
        problem = f"the file has schema {number} and this scrkit reads schema {SCHEMA}: install a newer scrkit"
        raise MismatchError(problem, key="schema")
    if number != SCHEMA:
        raise MismatchError(f"expected {SCHEMA}, found {number}", key="schema")
