"""Writes a document as a web page: bare, as an editor saves it, or inside a site with its menus and notices."""

from __future__ import annotations

import html
import re
from itertools import groupby
from typing import TYPE_CHECKING

from corpus.composing.document import BOLD, MARK, Document, Line, PageBreak, Table

if TYPE_CHECKING:
    from collections.abc import Iterable

    from corpus.composing.document import Cell

_LISTS = {"plain": "<ol>", "letters": '<ol type="a">', "roman": '<ol type="i">'}
_STYLE = "body{font-family:sans-serif}table{border-collapse:collapse}td,th{border:1px solid #555;vertical-align:top}"
_MENU = (("Home", "/"), ("About us", "/about"), ("Reviews", "/reviews"), ("Training", "/training"))


def write(document: Document) -> str:
    """Return *document* as a page of its style."""
    body = "\n".join(_parts(document.parts))
    if document.notes:
        told = "\n".join(
            f'<p id="note{place}"><sup>{place}</sup> {html.escape(note)}</p>'
            for place, note in enumerate(document.notes, 1)
        )
        body += f'\n<hr>\n<div class="footnotes">\n{told}\n</div>'
    title = f"<title>{html.escape(document.heading)}</title>"
    top = f'<!DOCTYPE html>\n<html lang="en-GB">\n<head>\n<meta charset="utf-8">\n{title}'
    top += f"\n<style>{_STYLE}</style>\n</head>"
    return f"{top}\n<body>\n{_site(body) if document.web == 'site' else body}\n</body>\n</html>\n"


def _site(body: str) -> str:
    menu = "".join(f'<li><a href="{address}">{name}</a></li>' for name, address in _MENU)
    return (
        '<a class="skip" href="#main">Skip to main content</a>\n'
        f'<header role="banner"><nav aria-label="Main"><ul>{menu}</ul></nav></header>\n'
        f'<main id="main"><article>\n{body}\n</article></main>\n'
        "<footer><p>Accessibility statement</p><p>Privacy and cookies</p></footer>\n"
        "<script>document.documentElement.className='js';</script>"
    )


def _parts(parts: Iterable[Line | Table | PageBreak]) -> Iterable[str]:
    for kind, run in groupby(parts, key=_kind):
        if kind == "point":
            items = "\n".join(f"<li>{_text(part.text)}</li>" for part in run if isinstance(part, Line))
            yield f"<ul>\n{items}\n</ul>"
        elif kind.partition("#")[0] in _LISTS:
            items = "\n".join(f"<li>{_text(part.text)}</li>" for part in run if isinstance(part, Line))
            yield f"{_LISTS[kind.partition('#')[0]]}\n{items}\n</ol>"
        else:
            yield from (_one(part) for part in run)


def _kind(part: Line | Table | PageBreak) -> str:
    if not isinstance(part, Line):
        return "other"
    if part.style == "point":
        return "point"
    return part.automatic if part.automatic and part.scheme in _LISTS else "other"


def _one(part: Line | Table | PageBreak) -> str:
    if isinstance(part, Table):
        return _table(part)
    if isinstance(part, PageBreak):
        return "<hr>"
    if part.style == "title":
        return f"<h1>{_text(part.text)}</h1>"
    if part.style == "heading":
        return f"<h{part.level + 1}>{_text(part.typed)}</h{part.level + 1}>"
    return f"<p>{_text(part.typed)}</p>"


def _text(text: str) -> str:
    told = BOLD.sub(r"<strong>\1</strong>", html.escape(text, quote=False))
    return MARK.sub(r'<sup><a href="#note\1">\1</a></sup>', told)


def _table(table: Table) -> str:
    rows = [
        "<tr>" + "".join(_cell(cell, "th" if place < table.head else "td") for cell in row) + "</tr>"
        for place, row in enumerate(table.rows)
    ]
    head = f"<thead>\n{_lines(rows[: table.head])}\n</thead>\n" if table.head else ""
    return f"<table>\n{head}<tbody>\n{_lines(rows[table.head :])}\n</tbody>\n</table>"


def _lines(rows: list[str]) -> str:
    return "\n".join(rows)


def _cell(cell: Cell, tag: str) -> str:
    spans = (f' colspan="{cell.across}"' if cell.across > 1 else "") + (
        f' rowspan="{cell.down}"' if cell.down > 1 else ""
    )
    fill = f' style="background-color:#{cell.fill}"' if cell.fill else ""
    inner = "".join(_parts(cell.lines))
    if len(cell.lines) == 1 and inner.startswith("<p>"):
        inner = re.sub(r"^<p>(.*)</p>$", r"\1", inner)
    return f"<{tag}{spans}{fill}>{inner}</{tag}>"
