"""Laws of the format: no word is lost, none is made up, and places stand in order; LibreOffice is the oracle."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections import Counter
from typing import TYPE_CHECKING

import pytest
from attrs import frozen
from hypothesis import given
from hypothesis import strategies as st

from formats.word.written import abstract, docx, lvl, num, outline, over, p, r, read, style

if TYPE_CHECKING:
    from pathlib import Path

WORDS = st.sampled_from(
    [
        "the",
        "Board",
        "will",
        "guard",
        "3",
        "2013",
        "4.5.2",
        "(a)",
        "-",
        "policy,",
        "March:",
        "\u2013",
        "*",
        "of.",
        "\u00e9t",
    ]
)
TEXTS = st.lists(WORDS, min_size=1, max_size=8).map(" ".join)
BR, TAB = "<w:r><w:br/></w:r>", "<w:r><w:tab/></w:r>"
NUMBERING = (
    abstract(0, lvl(0, "%1."), lvl(1, "%1.%2"), lvl(2, "(%3)", "lowerLetter"))
    + abstract(1, lvl(0, "Recommendation %1:"), lvl(1, "%2)", "lowerRoman"), lvl(2, "\u2022", "bullet"))
    + num(1, 0)
    + num(2, 1)
)
STYLES = style("Heading2", name="heading 2") + style("Quote", run="<w:i/>")
TRACKED = 'w:id="1" w:author="A"'


@frozen(kw_only=True)
class Made:
    """A piece of a document as XML, and the *words* that it prints without any automatic number."""

    xml: str
    words: str


def made_of(*pieces: Made) -> Made:
    """Return *pieces* as one."""
    return Made(xml="".join(it.xml for it in pieces), words="\n".join(it.words for it in pieces))


def runs() -> st.SearchStrategy[Made]:
    """Runs: bold, inserted, in a control or a link, with breaks; deleted and hidden ones print nothing."""
    shown = TEXTS.map(lambda text: (f" {text} ", text))
    wraps = (
        "{}",
        f"<w:ins {TRACKED}>{{}}</w:ins>",
        "<w:sdt><w:sdtContent>{}</w:sdtContent></w:sdt>",
        f"{{}}{BR}",
        f"{TAB}{{}}",
    )
    printed = st.tuples(shown, st.sampled_from(wraps), st.sampled_from(["", "<w:b/>", "<w:i/>"])).map(
        lambda it: Made(xml=it[1].format(r(it[0][0], it[2])), words=it[0][1])
    )
    gone = TEXTS.map(
        lambda text: Made(xml=f"<w:del {TRACKED}><w:r><w:delText>{text}</w:delText></w:r></w:del>", words="")
    )
    hidden = TEXTS.map(lambda text: Made(xml=r(text, "<w:vanish/>"), words=""))
    return st.lists(st.one_of(printed, printed, gone, hidden), max_size=4).map(lambda it: made_of(*it))


def paragraphs(*, lists: bool) -> st.SearchStrategy[Made]:
    """Paragraphs in a style, and in a list where *lists* says so."""
    listed = st.none() | st.tuples(st.sampled_from([1, 2]), st.sampled_from([0, 1, 2])) if lists else st.none()
    styles = st.sampled_from([None, "Heading2", "Quote"])
    return st.tuples(runs(), listed, styles).map(
        lambda it: Made(xml=p(it[0].xml or r(""), num=it[1], style=it[2]), words=it[0].words)
    )


def tables(inner: st.SearchStrategy[Made]) -> st.SearchStrategy[Made]:
    """Tables of a few cells."""
    cells = st.lists(inner, min_size=1, max_size=3).map(made_of_cells)
    return st.lists(cells, min_size=1, max_size=3).map(
        lambda rows: Made(xml=f"<w:tbl>{''.join(row.xml for row in rows)}</w:tbl>", words=made_of(*rows).words)
    )


def made_of_cells(cells: list[Made]) -> Made:
    """Return a row."""
    return Made(xml=f"<w:tr>{''.join(f'<w:tc>{it.xml}</w:tc>' for it in cells)}</w:tr>", words=made_of(*cells).words)


def documents(*, lists: bool = False) -> st.SearchStrategy[Made]:
    """Bodies of paragraphs and tables."""
    inner = paragraphs(lists=lists)
    return st.lists(inner | tables(inner | tables(inner)), max_size=6).map(lambda it: made_of(*it))


def counted(text: str) -> Counter[str]:
    """Return the words of *text*, counted by a route of its own."""
    return Counter(re.findall(r"[^\W_]+", text))


@given(documents())
def test_the_words_of_the_outline_are_those_of_the_document(made: Made) -> None:
    """As a multiset; what was deleted or hidden is no word."""
    of = outline(made.xml, styles=STYLES)

    assert Counter(of.words) == counted(made.words)


@given(documents(lists=True))
def test_places_stand_in_order(made: Made) -> None:
    """Paragraphs count up one by one, and every cell named is one of its table."""
    of = outline(made.xml, styles=STYLES, numbering=NUMBERING)
    places = [block.at.paragraph or 0 for block in of.blocks]

    assert places == sorted(places)
    for cell in (block.cell for block in of.blocks if block.cell is not None):
        assert (cell.row, cell.column) in {(it.row, it.column) for it in of.tables[cell.table - 1].cells}


@given(documents(lists=True))
def test_a_document_is_read_the_same_twice(made: Made) -> None:
    """Nothing is kept from one reading to the next."""
    data = docx(made.xml, styles=STYLES, numbering=NUMBERING)

    assert read(data) == read(data)


SOFFICE = shutil.which("soffice")


@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed")
def test_the_words_are_those_that_libreoffice_shows(tmp_path: Path) -> None:
    """Automatic numbers among them: lists, restarts, styles, tables, changes, text as a field shows it."""
    path = tmp_path / "plan.docx"
    path.write_bytes(oracle_document())
    command = [str(SOFFICE), f"-env:UserInstallation=file://{tmp_path}/profile", "--headless", "--convert-to"]
    subprocess.run(
        [*command, "txt:Text (encoded):UTF8", "--outdir", str(tmp_path), str(path)],
        check=True,
        capture_output=True,
        timeout=120,
    )
    shown = (tmp_path / "plan.txt").read_text(encoding="utf-8-sig")

    assert Counter(read(path.read_bytes()).words) == counted(shown)


def oracle_document() -> bytes:
    """Return a document of what LibreOffice shows as Word does; it knows no legal numbering, and shows hidden text."""
    numbering = (
        abstract(0, lvl(0, "%1."), lvl(1, "%1.%2"), lvl(2, "(%3)", "lowerLetter"), lvl(3, "%4)", "upperRoman"))
        + abstract(1, lvl(0, "Recommendation %1:"), lvl(1, "%1-%2", "ordinal"))
        + abstract(2, lvl(0, "\uf0b7", "bullet"))
        + abstract(3, lvl(0, "Article %1", "upperRoman"), lvl(1, "%1.%2"), lvl(2, "%3", "decimalZero"))
        + "".join(num(key, key - 1) for key in (1, 2, 3, 4))
        + num(5, 0, over(0, start=8))
    )
    styles = style("Numbered", paragraph='<w:numPr><w:numId w:val="1"/></w:numPr>')
    places = (
        (1, 1),
        (1, 0),
        (1, 1),
        (1, 2),
        (1, 2),
        (1, 3),
        (1, 1),
        (1, 2),
        (2, 0),
        (3, 0),
        (2, 0),
        (1, 0),
        (4, 0),
        (4, 1),
    )
    body = "".join(p(f"words {place}", num=at) for place, at in enumerate(places))
    body += p("styled", style="Numbered") + p("restarted", num=(5, 0)) + p(num=(1, 1)) + p("goes on", num=(1, 1))
    cells = "".join(f"<w:tc>{p(text, num=(2, 0))}</w:tc>" for text in ("left", "right"))
    body += f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>"
    body += p("typed", BR, "lines", TAB, "and ", f"<w:hyperlink>{r('a link')}</w:hyperlink>")
    return docx(body, numbering=numbering, styles=styles)
