"""The hook: what this plugin offers to scrkit. Imports nothing heavy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrkit.plugin import FRAMEWORKS, FrameworkSpec, PluginInfo

if TYPE_CHECKING:
    from collections.abc import Iterable

    from scrkit.plugin import FrameworksContext

scrkit_plugin = PluginInfo(id="sar", api=1)


@FRAMEWORKS.implement
def scrkit_frameworks(context: FrameworksContext) -> Iterable[FrameworkSpec]:  # noqa: ARG001 - the hook's own parameter
    """Offer the framework of Safeguarding Adults Reviews."""
    yield FrameworkSpec.from_package(
        "scrkit_sar", "sar-2015.toml", "Safeguarding Adults Reviews that began on or after 1 April 2015"
    )
