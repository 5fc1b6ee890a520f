"""A plugin that is an object: its hooks are static methods. A hook may ask for less than it is given."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scrkit.model import Board
from scrkit.plugin import BOARDS, RENDERERS, BoardsContext, BoardSpec, PluginInfo, RendererSpec

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from scrkit.plugin.contexts import DocumentContext, HookContext


class OurSpec(RendererSpec):
    """A spec of the plugin's own, which is a :class:`RendererSpec` as well."""


class Paper:
    """A renderer that could as well be an exporter: it asks for what both are given."""

    def render(self, context: DocumentContext) -> bytes:
        """Return the title."""
        return context.review.title.encode()


class Plugin:
    """The plugin."""

    scrkit_plugin = PluginInfo(id="object", api=1)

    @staticmethod
    @BOARDS.implement
    def scrkit_boards(context: BoardsContext) -> Iterator[BoardSpec]:
        """Offer a board."""
        yield BoardSpec(profile=Board(id="object", names=(f"Board {context.version}",)))

    @staticmethod
    @RENDERERS.implement
    def scrkit_renderers(context: HookContext) -> Iterable[OurSpec]:
        """Offer a document, with a spec of a narrower kind, and from a context of a wider one."""
        yield OurSpec(id="object", summary=context.version, forms=(".txt",), ref=Paper)


scrkit_plugin = Plugin.scrkit_plugin
scrkit_boards = Plugin.scrkit_boards
scrkit_renderers = Plugin.scrkit_renderers
