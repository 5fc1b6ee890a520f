"""What stands beside the cells of a sheet: comments, text boxes, pictures, running heads. Imports its own room."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from attrs import frozen

from scrkit.formats.sheet.names import local, on
from scrkit.formats.sheet.strings import said

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from scrkit.formats.sheet.parts import Parts, Relation
    from scrkit.formats.sheet.rows import RawSheet

_THREADED: Final = "threadedComment"
_RUNNING: Final = (
    ("oddHeader", None),
    ("oddFooter", None),
    ("evenHeader", "differentOddEven"),
    ("evenFooter", "differentOddEven"),
    ("firstHeader", "differentFirst"),
    ("firstFooter", "differentFirst"),
)
"""The running heads and feet of a sheet, and what it must say for them to be printed."""

_CODE: Final = re.compile(
    r"&(?:(?P<sign>&)|(?P<part>[LCR])|\"[^\"]*\"|K(?:[0-9A-F]{6}|\d\d[+-]\d{3})|\d{1,3}|.)", re.DOTALL
)
"""The codes of a running head: a new part of it, a font, a colour, a size, a page number, a date, a name."""


def comments_of(parts: Parts, links: dict[str, Relation]) -> Iterator[tuple[str, str]]:
    """Yield cell and text of every comment, of a conversation every part; before it who says it, where that is told."""
    people = _people(parts)
    threaded: set[str] = set()
    for part in parts.of_kind(_THREADED, links):
        for element in parts.stream(part, _THREADED):
            reference = element.get("ref", "")
            threaded.add(reference)
            text = element.find("{*}text")
            words = ("" if text is None else text.text or "").strip()
            yield reference, _by(people.get(element.get("personId", ""), ""), words)
    for part in parts.of_kind("comments", links):
        authors: list[str] = []
        for element in parts.stream(part, "author", "comment"):
            if local(element) == "author":
                authors.append(element.text or "")
                continue
            reference = element.get("ref", "")
            text = element.find("{*}text")
            if reference not in threaded and text is not None:
                place = element.get("authorId", "")
                known = place.isdecimal() and int(place) < len(authors)
                yield reference, _by(authors[int(place)] if known else "", said(text).text.strip())


def _people(parts: Parts) -> dict[str, str]:
    """Return the names of those who take part in conversations, by their ids."""
    found = (one for part in parts.of_kind("person") for one in parts.stream(part, "person"))
    return {one.get("id", ""): one.get("displayName", "") for one in found}


def _by(author: str, words: str) -> str:
    """Return the *words* of a comment behind its *author*, one that begins with the name as Excel writes it once."""
    name = " ".join(author.split())
    return words if not name or words.startswith(name) else f"{name}: {words}"


def running_heads(sheet: RawSheet) -> Iterator[str]:
    """Yield the lines that run over the pages of *sheet* when it is printed, without numbers and names put in."""
    for name, flag in _RUNNING:
        if flag is not None and flag not in sheet.flags:
            continue
        spread = _CODE.sub(
            lambda found: "&" if found["sign"] else "\n" if found["part"] else "", sheet.running.get(name, "")
        )
        yield from filter(None, (" ".join(line.split()) for line in spread.splitlines()))


@frozen(kw_only=True)
class Drawn:
    """What is drawn over a sheet: the *lines* of a text box, or a *picture* and what is said of it."""

    lines: tuple[str, ...] = ()
    picture: str | None = None
    hidden: bool = False
    said: str = ""


def drawings_of(parts: Parts, sheet: RawSheet, links: dict[str, Relation]) -> Iterator[Drawn]:
    """Yield what is drawn over *sheet*, in the order of the file."""
    for link in sheet.drawings:
        target = links.get(link)
        if target is None or target.external:
            continue
        for element in parts.stream(target.target, "sp", "pic", "graphicFrame"):
            if not _again(element):
                yield _drawn(element)


def _again(element: _Element) -> bool:
    """Whether *element* says again, for older programs, what another has said."""
    return any(local(above) == "Fallback" for above in element.iterancestors())


def _drawn(element: _Element) -> Drawn:
    named = element.find(".//{*}cNvPr")
    described = "" if named is None else named.get("descr") or named.get("name") or ""
    hidden = named is not None and on(named.get("hidden"))
    if local(element) == "sp":
        paragraphs = element.iterfind("{*}txBody/{*}p")
        return Drawn(lines=tuple(filter(None, map(_line, paragraphs))), hidden=hidden)
    return Drawn(
        picture="a picture" if local(element) == "pic" else "a chart or diagram", hidden=hidden, said=described
    )


def _line(paragraph: _Element) -> str:
    """Return the words of a *paragraph*, with a dash before it where it is an item."""
    told = "".join(_run(one) for one in paragraph)
    dashed = paragraph.find("{*}pPr/{*}buChar") is not None
    return f"- {told}" if dashed and told.strip() else told.strip()


def _run(element: _Element) -> str:
    """Return the words of a run; a break is a line's end."""
    if local(element) == "br":
        return "\n"
    return "".join(one.text or "" for one in element.iterfind("{*}t")) if local(element) in {"r", "fld"} else ""
