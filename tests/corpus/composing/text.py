"""Writes a document as text and as Markdown; tables only as Markdown's, and only those that it can hold."""

from __future__ import annotations

import textwrap

from corpus.composing.document import Cell, Document, Line, PageBreak, Table, bare


def write_text(document: Document) -> str:
    """Return *document* as plain text, wrapped where it says so.

    Raises:
        ValueError: It holds a table or a note.
    """
    if document.notes:
        raise ValueError("plain text has no notes")
    lines: list[str] = []
    for part in document.parts:
        if isinstance(part, Table):
            raise ValueError("plain text has no tables")  # noqa: TRY004 - the document is wrong, not its type
        if isinstance(part, Line):
            shown = f"- {part.text}" if part.style == "point" else part.typed
            lines += (bare(_wrapped(shown, document.wrap)), "")
    return "\n".join(lines).rstrip() + "\n"


def write_markdown(document: Document) -> str:
    """Return *document* as Markdown.

    Raises:
        ValueError: It holds a note, or a table with merged cells or several paragraphs in one.
    """
    if document.notes:
        raise ValueError("notes have no one form in Markdown")
    chunks: list[str] = []
    for place, part in enumerate(document.parts):
        if isinstance(part, Table):
            chunks.append(_pipes(part))
        elif isinstance(part, Line):
            before = document.parts[place - 1] if place else None
            if chunks and part.style == "point" and isinstance(before, Line) and before.style == "point":
                chunks[-1] += f"\n- {part.text}"
            else:
                chunks.append(_markdown(part))
        elif isinstance(part, PageBreak):
            continue
    return "\n\n".join(chunks) + "\n"


def _markdown(line: Line) -> str:
    if line.style == "title":
        return f"# {line.text}"
    if line.style == "heading":
        return f"{'#' * (line.level + 1)} {line.typed}"
    return f"- {line.text}" if line.style == "point" else line.typed


def _pipes(table: Table) -> str:
    if table.head != 1 or any(_too_much(cell) for row in table.rows for cell in row):
        raise ValueError("a table that Markdown cannot hold")
    rows = ["| " + " | ".join(bare(cell.text).replace("|", r"\|") for cell in row) + " |" for row in table.rows]
    return "\n".join((rows[0], "|" + " --- |" * len(table.widths), *rows[1:]))


def _too_much(cell: Cell) -> bool:
    return cell.across > 1 or cell.down > 1 or len(cell.lines) > 1


def _wrapped(text: str, width: int) -> str:
    return textwrap.fill(text, width, break_long_words=False, break_on_hyphens=False) if width else text
