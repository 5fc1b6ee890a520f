"""What of a page is its own and what belongs to the site around it. Imports ``model``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from scrkit.formats.flow.inner import head, tail
from scrkit.model import words

if TYPE_CHECKING:
    from lxml.etree import _Element

_ROLES: Final = frozenset(
    {"navigation", "banner", "contentinfo", "complementary", "search", "menu", "menubar", "toolbar", "dialog"}
)
_NAMES: Final = re.compile(
    r"(?:.*[-_])?(?:breadcrumbs?|cookies?|skip-?(?:link|nav|to)|share|sharing|social|pagination|pager|sr-only"
    r"|visually-?hidden|screen-?reader(?:-text)?|back-to-top|sidebar|navbar|navigation|menu|toc|msotoc(?:\d|heading))"
    r"(?:[-_].*)?",
)
_SAID: Final = re.compile(
    r"(?:share|print|email|tweet|save|bookmark)(?: (?:this|the))?(?: page| document| on \w+)?|back to top|top of page"
    r"|skip to (?:the )?(?:main )?(?:content|navigation)|(?:you are here|share this)\W*",
    re.IGNORECASE,
)
_LONGEST_NAME: Final = 100
_NOT_TOLD: Final = frozenset({"script", "style", "template", "noscript"})
_NEVER: Final = frozenset({"html", "body", "main", "article", "table", "tbody", "tr", "td", "th"})
_OWN: Final = frozenset({"main", "article", "section"})


class Site:
    """Tells the content of a page from the site around it.

    Where the page marks its main part, or is one article for the most part, all else is furniture.
    """

    def __init__(self, root: _Element) -> None:
        self.main = frozenset(_main(root))
        self._holding: set[_Element] = set()
        for one in (*root.iter("h1"), *self.main):
            above: _Element | None = one
            while above is not None and above not in self._holding:
                self._holding.add(above)
                above = above.getparent()

    def furnishes(self, element: _Element, *, inside: bool) -> bool:
        """Whether *element* is furniture; *inside* says that it stands in the page's own part or a section."""
        tag, role = element.tag, element.get("role")
        if tag in {"nav", "aside"} or role in _ROLES:
            return element not in self.main
        if tag in {"header", "footer"} and not inside:
            return tag == "footer" or element not in self._holding or element.find(".//nav") is not None
        if element.get("title") in {"header", "footer"} and tag == "div":
            return True  # the running heads of LibreOffice
        return tag not in _NEVER and element not in self._holding and _named(element)


def owns(element: _Element) -> bool:
    """Whether a header in *element* is one of the page and not of the site."""
    return element.tag in _OWN or element.get("role") == "main"


def speaks_of_page(text: str) -> bool:
    """Whether *text* asks to share or print the page, or leads to another place of it."""
    return bool(_SAID.fullmatch(text))


def _named(element: _Element) -> bool:
    """Whether the names that a page gives *element* are those of furniture."""
    given = f"{element.get('class', '')} {element.get('id', '')}".lower()
    if given.strip().startswith("table of contents"):  # how LibreOffice names the one that it makes
        return True
    return any(len(name) <= _LONGEST_NAME and _NAMES.fullmatch(name) for name in given.split())


def _main(root: _Element) -> list[_Element]:
    """Return the main part of a page, nothing where the whole page is."""
    mains = [one for one in root.iter() if one.tag == "main" or one.get("role") == "main"]
    if any(_told(one) for one in mains):
        return mains
    articles = [one for one in root.iter("article") if next(one.iterancestors("article"), None) is None]
    if len(articles) == 1 and 2 * _told(articles[0]) >= _told(root):
        return articles
    return []


def _told(element: _Element) -> int:
    """Return how many words *element* shows."""
    texts = (head(one) for one in element.iter() if one.tag not in _NOT_TOLD)
    tails = (tail(one) for one in element.iterdescendants())
    return sum(len(words(text)) for found in (texts, tails) for text in found)
