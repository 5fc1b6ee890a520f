"""Records from plugins, looked at before anybody relies on them: Python lets any value stand in any field."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrkit.plugin.guard import guard

if TYPE_CHECKING:
    from scrkit.model import Finding, Review
    from scrkit.plugin import PluginStatus


def check_sound(record: Review | Finding, *, plugin: PluginStatus, doing: str) -> None:
    """Refuse a *record* of *plugin*'s that holds what its fields may not; scrkit's own are known to hold none.

    Raises:
        PluginError: It does.
    """
    if plugin.distribution == "scrkit":
        return

    def check() -> None:
        from scrkit.codec import refuse_unsound  # noqa: PLC0415 - a run with scrkit's own plugins does without the codec

        refuse_unsound(record)

    guard(check, plugin=plugin, doing=doing)
