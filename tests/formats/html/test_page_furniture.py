"""What belongs to the site around a page, and the notes of a page."""

from __future__ import annotations

import pytest

from formats.html.page_written import blocks, furniture, outline, printed


def parted(body: str) -> tuple[list[str], list[str]]:
    """Return blocks and furniture."""
    return printed(body), furniture(body)


@pytest.mark.parametrize(
    "site",
    [
        "<nav>x</nav>",
        "<aside>x</aside>",
        "<header>x</header>",
        "<footer>x</footer>",
        "<div role=navigation>x</div>",
        "<div class='govuk-breadcrumbs'>x</div>",
        "<div id=cookie-banner>x</div>",
        "<a class=skip-link href='#c'>x</a>",
        "<p><span class=sr-only>x</span></p>",
        "<p class=MsoToc1>x</p>",
        "<div id='Table of Contents1'>x</div>",
        "<div title=header>x</div>",
        "<button>x</button>",
        "<select><option>x</select>",
        "<header><h1>x</h1><nav></nav></header>",
    ],
)
def test_what_belongs_to_the_site_is_furniture(site: str) -> None:
    """By name, role, class or kind."""
    assert parted(f"{site}<p>Words.</p>") == (["Words."], ["x"])


@pytest.mark.parametrize(
    "own",
    [
        "<header><h1>x</h1></header>",
        "<section><header>x</header></section>",
        "<section><footer>x</footer></section>",
        "<div class=page-with-menu><h1>x</h1></div>",
        "<div class=shared-care>x</div>",
        "<table class=menu><tr><td>x</table>",
        f"<div class={'a' * 200}-menu>x</div>",
    ],
)
def test_what_belongs_to_the_page_is_none(own: str) -> None:
    """Though it stands in a header, or has a name like furniture."""
    assert parted(f"{own}<p>Words.</p>") == (["x", "Words."], [])


@pytest.mark.parametrize(
    "text", ["Share this page", "Print", "Back to top", "Skip to main content", "Share on Twitter"]
)
def test_words_about_the_page_are_furniture(text: str) -> None:
    """As a whole paragraph; in a sentence they are words like others."""
    assert parted(f"<p>{text}</p><p>{text} of the Board.</p>") == ([f"{text} of the Board."], [text])


def test_all_outside_the_main_part_is_furniture() -> None:
    """Where the page says what its main part is, furniture in it aside."""
    page = "<p>Site</p><div><main><p>Words.</p><nav>Steps</nav></main></div><p>Foot</p>"
    role = "<p>Site</p><div role=main>Words.</div>"

    assert parted(page) == (["Words."], ["Site", "Steps", "Foot"])
    assert parted(role) == (["Words."], ["Site"])
    assert parted("<p>Words.</p><main></main>") == (["Words."], [])
    assert parted("<nav role=main>Words.</nav>") == (["Words."], [])


def test_one_article_that_is_most_of_the_page_is_its_main_part() -> None:
    """Several, or a short one, are only parts of it."""
    long = "The Board will act on what the review found."

    assert parted(f"<p>Site</p><article>{long}</article>") == ([long], ["Site"])
    assert parted(f"<p>{long}</p><article>A teaser</article>") == ([long, "A teaser"], [])
    assert parted(f"<article>{long}</article><article>b<article>c</article></article>") == ([long, "b", "c"], [])


LIBRE = (
    "<p>The Board<a class=sdfootnoteanc name=sdfootnote1anc href='#sdfootnote1sym'><sup>1</sup></a> will act.</p>"
    "<p>After.</p><div id=sdfootnote1><p class=sdfootnote><a class=sdfootnotesym name=sdfootnote1sym"
    " href='#sdfootnote1anc'>1</a>Note words.</p><p>More.</p></div>"
)
WORD = (
    "<p>The Board<a style='mso-footnote-id:ftn1' href='#_ftn1' name=_ftnref1><span>[1]</span></a> will act.</p>"
    "<p>After.</p><div style='mso-element:footnote' id=ftn1><p><a href='#_ftnref1' name=_ftn1>[1]</a> Note words.</p>"
    "<p>More.</p></div>"
)
PANDOC = (
    "<p>The Board<a href='#fn1' id=fnref1><sup>1</sup></a> will act.</p><p>After.</p><section><hr><ol><li id=fn1>"
    "<p>Note words.</p><p>More. <a href='#fnref1'>\u21a9</a></p></li></ol></section>"
)
WIKI = (
    "<p>The Board<sup id=cite_ref-1><a href='#cite_note-1'>[1]</a></sup> will act.</p><p>After.</p><ol>"
    "<li id=cite_note-1><a href='#cite_ref-1'>^</a> <p>Note words.</p><p>More.</p></ol>"
)


@pytest.mark.parametrize("body", [LIBRE, WORD, PANDOC, WIKI], ids=["libreoffice", "word", "pandoc", "wiki"])
def test_notes_stand_after_all_that_is_no_note(body: str) -> None:
    """With their mark as label, which the text names beside its words."""
    assert [(it.printed, it.note, it.marks) for it in blocks(body)] == [
        ("The Board will act.", None, ("1",)),
        ("After.", None, ()),
        ("1 Note words.", "1", ()),
        ("More.", "1", ()),
    ]


def test_links_that_lead_one_way_are_no_notes() -> None:
    """Nor are those to the top of the page, or with words of their own."""
    links = (
        "<p><a href='#s' id=a>1</a> one</p><p id=s>two <a href='#top'>2</a></p>"
        "<p><a name=w href='#v'>See the second part</a></p><p><a name=v href='#w'>ii</a></p>"
        "<p><a href='#none'>3</a></p>"
        "<p><a name=y href='#z'>4</a></p><p><a name=z href='#y'>back to part 4</a></p>"
        "<div id=d><a id=l href='#d'>5</a> <a href='#l'>5</a></div>"
    )

    assert printed(links) == ["1 one", "two 2", "See the second part", "ii", "3", "4", "back to part 4", "5 5"]


def test_a_note_alone_in_the_page_is_one() -> None:
    """Its element may be no block, and its mark a sign."""
    body = "<p>a<a id=r href='#n'>*</a></p><span><a id=n href='#r'>*</a> Words.</span>"

    assert [(it.printed, it.note) for it in blocks(body)] == [("a", None), ("Words.", "*")]


def test_libreoffice_loses_numbers_of_several_levels_and_that_is_told() -> None:
    """Its pages hold only the last part of each."""
    head = "<meta name=generator content='LibreOffice 7.4'>"
    nested = "<ol><li>a<ol><li>b</ol></ol>"

    assert [it.kind for it in outline(nested, head=head).notices] == ["number"]
    assert outline("<ol><li>a</ol>", head=head).notices == ()
    assert outline(nested, head="<meta name=generator content=Other>").notices == ()
