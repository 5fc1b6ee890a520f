"""The properties of office files: what they say of their author, title and firm. Imports ``files`` and ``model``.

A part that is damaged has no properties: the words of the document can be read without it.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Final

from scrkit.errors import FileError, LimitError
from scrkit.files import PROPERTY_CHARACTERS, PROPERTY_COUNT, cleared
from scrkit.model import Property

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from lxml.etree import _Element

OFFICE_PARTS: Final = ("docProps/core.xml", "docProps/app.xml", "docProps/custom.xml")
"""Where office programs store properties, whatever the relations of the file say."""

OFFICE_KINDS: Final = ("core-properties", "extended-properties", "custom-properties")
"""The kinds of relation that lead to properties."""

_NAMES: Final = {
    "title": "title",
    "subject": "subject",
    "creator": "author",
    "keywords": "keywords",
    "description": "comments",
    "lastModifiedBy": "last modified by",
    "category": "category",
    "contentStatus": "status",
    "Company": "company",
    "Manager": "manager",
    "HyperlinkBase": "base of links",
}
"""The elements of Office Open XML that hold properties, and what people call those."""

_OPEN_NAMES: Final = {
    "title": "title",
    "subject": "subject",
    "description": "comments",
    "keyword": "keywords",
    "initial-creator": "author",
    "creator": "last modified by",
    "printed-by": "printed by",
}
"""The same of OpenDocument (part 3 of ISO/IEC 26300, chapter 4.3)."""


def told(pairs: Iterable[tuple[str, str]]) -> tuple[Property, ...]:
    """Return *pairs* of name and value as properties, each once and on one line; not more than are told."""
    found: dict[Property, None] = {}
    for name, value in pairs:
        line = " ".join(cleared(value[: PROPERTY_CHARACTERS + 1]).split())
        if len(line) > PROPERTY_CHARACTERS:
            line = f"{line[:PROPERTY_CHARACTERS]} \u2026"
        if line and len(found) < PROPERTY_COUNT:
            called = " ".join(cleared(name[:PROPERTY_CHARACTERS]).split()) or "property"
            found[Property(name=called, value=line)] = None
    return tuple(found)


def office_properties(parts: Iterable[str], root_of: Callable[[str], _Element | None]) -> Iterator[tuple[str, str]]:
    """Yield name and value of the properties in those *parts* of a .docx or .xlsx that are there."""
    for part in dict.fromkeys((*parts, *OFFICE_PARTS)):
        with suppress(FileError, LimitError):
            root = root_of(part)
            for element in () if root is None else root:
                name = _local(element)
                if name == "property":
                    yield element.get("name", ""), _text(element)
                elif name in _NAMES:
                    yield _NAMES[name], _text(element)


def open_properties(root: _Element | None) -> Iterator[tuple[str, str]]:
    """Yield name and value of the properties in the ``meta.xml`` of an OpenDocument file."""
    meta = next(iter(root), None) if root is not None else None
    for element in () if meta is None else meta:
        name = _local(element)
        if name == "user-defined":
            called = next((value for key, value in element.attrib.items() if str(key).endswith("}name")), "")
            yield str(called), _text(element)
        elif name in _OPEN_NAMES:
            yield _OPEN_NAMES[name], _text(element)


def _local(element: _Element) -> str:
    return str(element.tag).rpartition("}")[2]


def _text(element: _Element) -> str:
    """Return the text in *element*; parts of a list are parted by a blank."""
    return " ".join(map(str, element.itertext()))
