"""What the options, the environment and the configuration ask of plugins: the environment is read here only."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import frozen

from scrkit.kit import Settings, Wanted, boards_in, find_settings, read_settings

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from scrkit.plugin import PluginStatus

VARIABLE = "SCRKIT_DISABLE_PLUGINS"
"""The variable of the environment with ids of plugins that are not to be loaded, with commas between them."""


@frozen(kw_only=True)
class Asked:
    """The plugins that are *wanted*, and whether every one of them has to be active."""

    wanted: Wanted
    strict: bool = False

    def unknown(self, plugins: Iterable[PluginStatus]) -> Iterator[str]:
        """Yield one line for each id that is switched off or allowed and that of no plugin: it may be misspelt."""
        known = {plugin.id for plugin in plugins}
        off = {**dict.fromkeys(self.wanted.settings.disable, self.wanted.settings.file), **self.wanted.disable}
        for plugin_id, by in off.items() if self.wanted.discover else ():
            if plugin_id not in known:
                yield f"{by} switches off {plugin_id!r}, and no plugin is called so"
        settings = self.wanted.settings
        for plugin_id in (settings.allow or ()) if self.wanted.discover else ():
            if plugin_id not in known:
                yield f"{settings.file} allows {plugin_id!r}, and no plugin is called so"


def wanted_by(*, config: str | None, boards: Iterable[str], disable: tuple[str, ...], discover: bool) -> Wanted:
    """Return what the options want; without *config* the nearest configuration is taken, if there is one.

    Raises:
        FileError, LimitError, ConfigurationError: The configuration or a board's file cannot be used.
    """
    settings = _settings(config)
    listed = os.environ.get(VARIABLE, "")
    by_variable = [plugin_id.strip() for plugin_id in listed.split(",") if plugin_id.strip()]
    return Wanted(
        discover=discover,
        disable={**dict.fromkeys(by_variable, VARIABLE), **dict.fromkeys(disable, "--disable-plugin")},
        named=disable,
        boards=boards_in((*settings.boards, *boards)),
        settings=settings,
    )


def _settings(config: str | None) -> Settings:
    """Return what the configuration says, named as a user would find it from here."""
    if config is not None:
        return read_settings(config)
    try:
        here = Path.cwd()
    except OSError:  # the folder is gone, and whatever was in it
        return Settings()
    found = find_settings(here)
    if found is None:
        return Settings()
    return read_settings(os.path.relpath(found, here))
