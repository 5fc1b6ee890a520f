"""What a plugin says of itself, and the numbers of the plugin API that this scrkit speaks.

Imports ``errors`` only.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from scrkit.errors import RecordError

if TYPE_CHECKING:
    import attrs

API = 1
"""The number of the plugin API. It changes when a plugin that was written for the last one would no longer work."""

SPOKEN = frozenset({API})
"""Every number that is still understood."""

_PREFIX = re.compile(r"[A-Z]{2,12}")


def _letters(record: object, attribute: attrs.Attribute[Any], value: object) -> None:  # noqa: ARG001 - attrs' signature
    """Refuse a prefix that no code could have; None passes."""
    if value is not None and not (isinstance(value, str) and _PREFIX.fullmatch(value)):
        raise RecordError(f"a prefix of rule codes is 2 to 12 capital letters, found {value!r}", path="PluginInfo")


@frozen(kw_only=True)
class PluginInfo:
    """Stands in a plugin's module as ``scrkit_plugin``.

    *id* is the name of its entry point. *api* is the number of the plugin API that it was written for. *prefix* begins
    the code of each of its rules (``SEA`` for ``SEA101``); no other plugin may have it.

    Raises:
        RecordError: A prefix that is not 2 to 12 capital letters.
    """

    id: str
    api: int
    prefix: str | None = field(default=None, validator=_letters)
