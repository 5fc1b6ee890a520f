"""The whole library behind one object: reading, checking and rendering with the plugins there are.

Imports every room below. Nothing here is global: two kits never meet.
"""

from __future__ import annotations

from scrkit.kit.again import page_of, read_again
from scrkit.kit.assembly import Wanted, candidates_of, missing_plugins
from scrkit.kit.canonical import check_name, dump, is_canonical, load, text_of
from scrkit.kit.components import Components
from scrkit.kit.given import boards_in
from scrkit.kit.kit import Kit
from scrkit.kit.placing import lines_of, named, placed_in_file, placed_in_lines
from scrkit.kit.report import Report
from scrkit.kit.settings import Settings, find_settings, read_settings
from scrkit.kit.stretch import Stretch
from scrkit.kit.unread import COVER, read_protected

__all__ = [
    "COVER",
    "Components",
    "Kit",
    "Report",
    "Settings",
    "Stretch",
    "Wanted",
    "boards_in",
    "candidates_of",
    "check_name",
    "dump",
    "find_settings",
    "is_canonical",
    "lines_of",
    "load",
    "missing_plugins",
    "named",
    "page_of",
    "placed_in_file",
    "placed_in_lines",
    "read_again",
    "read_protected",
    "read_settings",
    "text_of",
]
