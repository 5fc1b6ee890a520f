"""What may never be true of a spec, as attrs validators.

Imports ``errors`` and ``model`` only. Each raises :class:`~scrkit.errors.RecordError` with the spec's class and field.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from attrs import has

from scrkit.errors import RecordError
from scrkit.model import SEVERITIES, Rule

if TYPE_CHECKING:
    import attrs

_ID = re.compile(r"[^\W_][\w.-]{0,79}")
_REFERENCE = re.compile(r"\w+(\.\w+)*:\w+(\.\w+)*")
_SUFFIX = re.compile(r"(\.[a-z0-9]+)+")


def plain_id(record: object, field: attrs.Attribute[Any], value: object) -> None:
    """Refuse an id that could not be typed as one word; it has at most 80 characters."""
    if not (isinstance(value, str) and _ID.fullmatch(value)):
        raise _wrong(record, field, "an id of letters, digits, dots and hyphens", value)


def said(record: object, field: attrs.Attribute[Any], value: object) -> None:
    """Refuse a summary of no words."""
    if not (isinstance(value, str) and value.strip()):
        raise _wrong(record, field, "a summary in a few words", value)


def reference(record: object, field: attrs.Attribute[Any], value: object) -> None:
    """Refuse what is neither ``package.module:Name`` nor callable."""
    if not (_REFERENCE.fullmatch(value) if isinstance(value, str) else callable(value)):
        raise _wrong(record, field, "'package.module:Name' or a callable", value)


def options_class(record: object, field: attrs.Attribute[Any], value: object) -> None:
    """Refuse what is no attrs class; None passes."""
    if value is not None and not (isinstance(value, type) and has(value)):
        raise _wrong(record, field, "an attrs class", value)


def known_form(record: object, field: attrs.Attribute[Any], value: object) -> None:
    """Refuse what is no tuple of suffixes such as ``.docx``, in lower case and with the dot, or an empty one."""
    forms = value if isinstance(value, tuple) else ()
    if not forms or not all(isinstance(form, str) and _SUFFIX.fullmatch(form) for form in forms):
        raise _wrong(record, field, "a tuple of suffixes such as ('.docx',)", value)


def known_rules(record: object, field: attrs.Attribute[Any], value: object) -> None:
    """Refuse what is no tuple of rules, or a rule of a severity that there is not."""
    rules = value if isinstance(value, tuple) else (None,)
    if not all(isinstance(rule, Rule) and rule.severity in SEVERITIES for rule in rules):
        raise _wrong(record, field, f"a tuple of rules, each of severity {', '.join(SEVERITIES)}", value)


def _wrong(record: object, field: attrs.Attribute[Any], expected: str, value: object) -> RecordError:
    return RecordError(f"expected {expected}, found {value!r:.80}", path=f"{type(record).__name__}.{field.name}")
