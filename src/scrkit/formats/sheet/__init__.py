"""Spreadsheets (.xlsx, .xlsm) to an outline: a table for each sheet, dates as dates, numbers as they are shown.

The XML is walked itself: the libraries that give the values give neither fills nor merged cells, number formats,
hidden rows or comments. lxml is imported when a file is read. Imports ``plugin``, ``model``, ``files`` and its room.
"""

from __future__ import annotations

from scrkit.formats.sheet.reader import Sheet

__all__ = ["Sheet"]
