"""Opening what comes from outside within bounds, and writing what goes out whole or not at all.

Imports ``errors`` and the standard library only.
"""

from __future__ import annotations

from scrkit.files.archive import check_zip
from scrkit.files.limits import (
    CANONICAL_DEPTH,
    CANONICAL_ITEMS,
    CANONICAL_KEYS,
    CANONICAL_PARTS,
    CONFIGURATION_BYTES,
    CONFIGURATION_DEPTH,
    DOCUMENT_PIECES,
    FILE_BYTES,
    LINE_CHARACTERS,
    PROJECT_BYTES,
    PROJECT_DEPTH,
    PROPERTY_CHARACTERS,
    PROPERTY_COUNT,
    PROTECTED_BYTES,
    PROTECTED_NAMES,
    PROTECTED_PARTS,
    SHEET_CELLS,
    SHEET_CHARACTERS,
    SHEET_COUNT,
    SHEET_STRINGS,
    SHEET_STYLES,
    VALUE_CHARACTERS,
    XML_TAGS,
    ZIP_MEMBERS,
    ZIP_RATIO,
    ZIP_UNPACKED_BYTES,
)
from scrkit.files.opening import read_bytes
from scrkit.files.package import Package, parse_xml
from scrkit.files.text import check_lines, cleared, decode, refused_character
from scrkit.files.toml import parse_toml
from scrkit.files.writing import check_output, write_atomic, write_folder

__all__ = [
    "CANONICAL_DEPTH",
    "CANONICAL_ITEMS",
    "CANONICAL_KEYS",
    "CANONICAL_PARTS",
    "CONFIGURATION_BYTES",
    "CONFIGURATION_DEPTH",
    "DOCUMENT_PIECES",
    "FILE_BYTES",
    "LINE_CHARACTERS",
    "PROJECT_BYTES",
    "PROJECT_DEPTH",
    "PROPERTY_CHARACTERS",
    "PROPERTY_COUNT",
    "PROTECTED_BYTES",
    "PROTECTED_NAMES",
    "PROTECTED_PARTS",
    "SHEET_CELLS",
    "SHEET_CHARACTERS",
    "SHEET_COUNT",
    "SHEET_STRINGS",
    "SHEET_STYLES",
    "VALUE_CHARACTERS",
    "XML_TAGS",
    "ZIP_MEMBERS",
    "ZIP_RATIO",
    "ZIP_UNPACKED_BYTES",
    "Package",
    "check_lines",
    "check_output",
    "check_zip",
    "cleared",
    "decode",
    "parse_toml",
    "parse_xml",
    "read_bytes",
    "refused_character",
    "write_atomic",
    "write_folder",
]
