"""Records from plugins, looked at before anybody relies on them: Python lets any value stand in any field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrkit.model.sound import refuse_unsound
from scrkit.plugin.guard import guard

if TYPE_CHECKING:
    from scrkit.plugin import PluginStatus


def check_sound(record: object, kind: type, *, plugin: PluginStatus, doing: str) -> None:
    """Refuse a *record* of *plugin*'s that is no *kind* or holds what its fields may not; scrkit's own never do.

    Raises:
        PluginError: It does.
    """
    if not plugin.is_ours:
        guard(lambda: refuse_unsound(record, kind), plugin=plugin, doing=doing)
