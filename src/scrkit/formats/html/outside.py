"""What a page would fetch from elsewhere, each kind told once. Imports what formats with automatic numbers share."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from lxml.etree import _Element

    from scrkit.formats.flow.collected import Collected

_KINDS: Final = {
    "iframe": "a frame with another page",
    "frame": "a frame with another page",
    "object": "an object of another kind",
    "embed": "an object of another kind",
    "applet": "an object of another kind",
    "video": "a film or sound",
    "audio": "a film or sound",
    "link": "a style sheet",
}


def notice_outside(root: _Element, collected: Collected) -> None:
    """Notice what the page *root* would fetch; nothing is fetched."""
    found: dict[str, list[str]] = defaultdict(list)
    for one in root.iter(*_KINDS):
        if one.tag != "link" or "stylesheet" in one.get("rel", "").lower().split():
            found[_KINDS[str(one.tag)]].append(one.get("src") or one.get("data") or one.get("href") or "")
    for what, places in found.items():
        more = f" ({len(places)} of them)" if len(places) > 1 else ""
        said = next(filter(None, places), None)
        collected.notice("outside", f"{what} from outside is not fetched{more}", said)
