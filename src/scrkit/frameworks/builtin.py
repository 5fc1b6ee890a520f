"""The frameworks that scrkit ships, through the hook that outsiders use: the children's guidance in its editions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrkit.plugin import API, FRAMEWORKS, FrameworksContext, FrameworkSpec, PluginInfo

if TYPE_CHECKING:
    from collections.abc import Iterable

scrkit_plugin = PluginInfo(id="scrkit.frameworks", api=API)

_PACKS = (
    ("working-together-2013", "Serious case reviews that began from 15 April 2013 to 25 March 2015"),
    ("working-together-2015", "Serious case reviews that began from 26 March 2015 to 28 June 2018"),
    ("working-together-2018", "Child safeguarding practice reviews that began from 29 June 2018 to 14 December 2023"),
    ("working-together-2023", "Child safeguarding practice reviews that began on or after 15 December 2023"),
)


@FRAMEWORKS.implement
def scrkit_frameworks(context: FrameworksContext) -> Iterable[FrameworkSpec]:  # noqa: ARG001 - the hook's one parameter
    """Offer the editions of Working Together."""
    for name, summary in _PACKS:
        yield FrameworkSpec.from_package("scrkit.frameworks", f"{name}.toml", summary)
