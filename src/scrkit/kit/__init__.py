"""The whole library behind one object: reading, checking and rendering with the plugins there are.

Imports every room below. Nothing here is global: two kits never meet.
"""

from __future__ import annotations

from scrkit.kit.canonical import check_name, dump, is_canonical, load, text_of
from scrkit.kit.components import Components
from scrkit.kit.kit import Kit
from scrkit.kit.report import Report

__all__ = ["Components", "Kit", "Report", "check_name", "dump", "is_canonical", "load", "text_of"]
