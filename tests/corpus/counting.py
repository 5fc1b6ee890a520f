"""Counts the words of a committed file by a route that shares nothing with scrkit: other programs, or the bare text."""

from __future__ import annotations

import re
from collections import Counter
from html.parser import HTMLParser
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from scrkit.model import Reading

_WORD = re.compile(r"[^\W_]+")
_BROKEN = re.compile(r"[^\W_]-\s*\n")
_UNSEEN = {"script", "style", "title"}


def words_of(path: Path) -> Counter[str] | None:
    """Return the words of *path*; None for a sheet, of which no other program was asked."""
    if path.suffix in {".docx", ".odt"}:
        return _count((path.parent / "words.txt").read_text("utf-8"))
    if path.suffix == ".pdf":
        return _count((path.parent / "words-pdf.txt").read_text("utf-8"))
    if path.suffix == ".html":
        page = _Page()
        page.feed(path.read_text("utf-8"))
        return _count(" ".join(page.seen))
    return None if path.suffix == ".xlsx" else _count(path.read_text("utf-8"))


def broken_lines(path: Path) -> int:
    """Return how many lines of a PDF end in a hyphen: the word before it may count as one with the next."""
    return len(_BROKEN.findall((path.parent / "words-pdf.txt").read_text("utf-8"))) if path.suffix == ".pdf" else 0


def words_kept(reading: Reading) -> Counter[str]:
    """Return the words of everything that *reading* holds, without the paragraphs' numbers."""
    lines = (*reading.headings, *reading.furniture, *reading.unplaced)
    return _count("\n".join((*(line.text for line in lines), *(one.text for one in reading.paragraphs))))


def numbers_kept(reading: Reading) -> Counter[str]:
    """Return the words of the paragraphs' numbers: each accounts for a word that nothing else holds."""
    return _count(" ".join(one.number for one in reading.paragraphs if one.number))


def furniture_of(reading: Reading) -> Counter[str]:
    """Return the words that are none of the response."""
    return _count("\n".join(line.text for line in reading.furniture))


def count(text: str) -> Counter[str]:
    """Return the words of *text*."""
    return _count(text)


def _count(text: str) -> Counter[str]:
    return Counter(_WORD.findall(text))


class _Page(HTMLParser):
    """The words that a page shows, the numbers of its lists among them."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []
        self._unseen: list[str] = []
        self._lists: list[tuple[str, int]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _UNSEEN:
            self._unseen.append(tag)
        elif tag in {"ol", "ul"}:
            self._lists.append((dict(attrs).get("type") or "1" if tag == "ol" else "", 0))
        elif tag == "li" and self._lists:
            form, last = self._lists[-1]
            self._lists[-1] = (form, last + 1)
            self.seen.append(_number(form, last + 1))

    def handle_endtag(self, tag: str) -> None:
        if tag in _UNSEEN:
            self._unseen.remove(tag)
        elif tag in {"ol", "ul"}:
            self._lists.pop()

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self.seen.append(data)


def _number(form: str, place: int) -> str:
    """Return the number of the *place*-th item, as lists of this corpus have them: 1, a or i, and never past ten."""
    romans = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x")
    return {
        "1": str(place),
        "a": chr(ord("a") + place - 1),
        "i": romans[place - 1] if place <= len(romans) else "",
    }.get(form, "")
