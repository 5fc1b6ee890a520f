"""The text of a web page to a tree, bounded. Imports ``errors``, ``files`` and lxml."""

from __future__ import annotations

import re
from contextlib import suppress
from typing import TYPE_CHECKING, Final

from lxml import etree

from scrkit.errors import FileError, LimitError

if TYPE_CHECKING:
    from lxml.etree import _Element

MOST_ELEMENTS: Final = 100_000
"""Elements of a page. A response of a hundred pages with tables has some ten thousand."""

DEEPEST: Final = 250
"""Elements within each other. Pages of content systems have forty; tables in tables are no plan."""

MOST_ATTRIBUTES: Final = 10_000
"""Attributes of one element, or more elements with fewer: the parser compares each with all before it."""

_LONG: Final = 1_000
"""Characters of a tag that may hold more attributes than are worth counting."""

_TAG: Final = re.compile(r"""<[A-Za-z](?:[^>=]++|=\s*+"[^"]*+"|=\s*+'[^']*+'|=)*+""")
_QUOTED: Final = re.compile(r"""=\s*+(?:"[^"]*+"|'[^']*+')""")
_BETWEEN: Final = re.compile(r"[\s/]+")
_OPENS: Final = re.compile(r"<[A-Za-z]")
_DECLARES: Final = re.compile(r"<!(?:ENTITY|ELEMENT|ATTLIST|NOTATION)\b|<!DOCTYPE[^>\[]{0,500}\[", re.IGNORECASE)
_HEAD: Final = 10_000
"""Characters in which a document type stands."""


def parsed(text: str, name: str) -> _Element:
    """Return the root of the page *text*.

    Raises:
        FileError: It has no elements, or declares entities of its own.
        LimitError: It has more elements than are read, or deeper ones.
    """
    if _DECLARES.search(text[:_HEAD]):
        raise FileError("declares entities or elements of its own, which no web page needs", file=name)
    elements = sum(1 for _ in _OPENS.finditer(text))
    if elements > MOST_ELEMENTS:
        raise LimitError(f"has more than {MOST_ELEMENTS:,} elements, the most that is read", file=name)
    if _attributes(text) > MOST_ATTRIBUTES**2:
        raise LimitError(f"has elements with more than {MOST_ATTRIBUTES:,} attributes", file=name)
    parser = etree.HTMLParser(
        encoding="utf-8", no_network=True, huge_tree=False, remove_comments=True, remove_pis=True, recover=True
    )
    root: _Element | None = None
    with suppress(etree.XMLSyntaxError):  # which parsers of other versions raise where this one gives nothing
        root = etree.fromstring(text.encode(), parser)
    if not elements or root is None:
        raise FileError("is no web page: it has no elements", file=name)
    _check_depth(root, parser, name)
    return root


def _attributes(text: str) -> int:
    """Return the squares of how many attributes the elements of *text* have at most, added up; quoted values aside."""
    tags = (tag[0] for tag in _TAG.finditer(text) if tag.end() - tag.start() > _LONG)
    return sum(len(_BETWEEN.findall(_QUOTED.sub("= ", tag))) ** 2 for tag in tags)


def _check_depth(root: _Element, parser: etree.HTMLParser, name: str) -> None:
    """Refuse a page that is nested too deep, or that the parser did not read to its end for that.

    Raises:
        LimitError: It is.
    """
    halted = any("depth" in entry.message or "huge" in entry.message.lower() for entry in parser.error_log)
    depth = 0
    for event, _ in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if halted or depth > DEEPEST:
            problem = f"is nested deeper than {DEEPEST} elements (tables in tables?), the most that is read"
            raise LimitError(problem, file=name)
