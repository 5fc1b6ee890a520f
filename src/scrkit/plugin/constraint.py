"""What may never be true of a spec, as attrs validators.

Imports ``errors`` and ``model`` only. Each raises :class:`~scrkit.errors.RecordError` with the spec's class and field.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from attrs import has, validate

from scrkit.errors import RecordError
from scrkit.model import Board, Rule
from scrkit.model.sound import refuse_unsound

if TYPE_CHECKING:
    import attrs

_ID = re.compile(r"[^\W_][\w.-]{0,79}")
_REFERENCE = re.compile(r"\w+(\.\w+)*:\w+(\.\w+)*")
_SUFFIX = re.compile(r"(\.[a-z0-9]+)+")


def plain_id(record: object, field: attrs.Attribute[Any], value: object) -> None:
    """Refuse an id that could not be typed as one word; it has at most 80 characters."""
    if not (type(value) is str and _ID.fullmatch(value)):
        raise _wrong(record, field, "an id of letters, digits, dots and hyphens", value)


def said(record: object, field: attrs.Attribute[Any], value: object) -> None:
    """Refuse a summary of no words."""
    if not (type(value) is str and value.strip()):
        raise _wrong(record, field, "a summary in a few words", value)


def reference(record: object, field: attrs.Attribute[Any], value: object) -> None:
    """Refuse what is neither ``package.module:Name`` nor callable."""
    if not (_REFERENCE.fullmatch(value) if type(value) is str else callable(value) and not isinstance(value, str)):
        raise _wrong(record, field, "'package.module:Name' or a callable", value)


def options_class(record: object, field: attrs.Attribute[Any], value: object) -> None:
    """Refuse what is no attrs class; None passes."""
    if value is not None and not (isinstance(value, type) and has(value)):
        raise _wrong(record, field, "an attrs class", value)


def known_form(record: object, field: attrs.Attribute[Any], value: object) -> None:
    """Refuse what is no tuple of suffixes such as ``.docx``, in lower case and with the dot, or an empty one."""
    forms = value if type(value) is tuple else ()
    if not forms or not all(type(form) is str and _SUFFIX.fullmatch(form) for form in forms):
        raise _wrong(record, field, "a tuple of suffixes such as ('.docx',)", value)


def known_rules(record: object, field: attrs.Attribute[Any], value: object) -> None:
    """Refuse what is no tuple of rules, at least one: a validator without a rule would never run."""
    if type(value) is not tuple:
        raise _wrong(record, field, "a tuple of rules, as (RULE,)", type(value).__name__)
    if not value:
        raise _wrong(record, field, "at least one rule", value)
    for rule in value:
        refuse_unsound(rule, Rule)


def truth(record: object, field: attrs.Attribute[Any], value: object) -> None:
    """Refuse what is neither True nor False."""
    if type(value) is not bool:
        raise _wrong(record, field, "True or False", value)


def sound_profile(record: object, field: attrs.Attribute[Any], value: object) -> None:  # noqa: ARG001 - attrs' signature
    """Refuse what is no profile, or a profile that holds what its fields may not."""
    refuse_unsound(value, Board)


def sound_info(info: object, kind: type) -> None:
    """Refuse what is no *kind*, or holds what its fields may not; the constructor may have been passed over.

    Raises:
        RecordError, AttributeError: It does.
    """
    refuse_unsound(info, kind)
    validate(info)  # type: ignore[arg-type]  # it is a record of attrs


def _wrong(record: object, field: attrs.Attribute[Any], expected: str, value: object) -> RecordError:
    return RecordError(f"expected {expected}, found {value!r:.80}", path=f"{type(record).__name__}.{field.name}")
