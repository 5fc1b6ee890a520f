"""The paragraphs, headings and lists of a web page."""

from __future__ import annotations

import pytest

from formats import plain as typed
from formats.html.page_written import blocks, notices, outline, printed
from formats.office import nowhere


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<p>a\n  b</p>", ["a b"]),
        ("a<p>b</p>c", ["a", "b", "c"]),
        ("<p>16<sup>th</sup> April&nbsp;2015</p>", ["16th April 2015"]),
        ("<p>in&shy;form<wbr>ation\u200b</p>", ["information"]),
        ("<p>a<!-- no -->b<?no x?></p>", ["ab"]),
        ("<p>Ashmoor<br>County Hall</p>", ["Ashmoor", "County Hall"]),
        (
            "<p>1.1 The Board will act.<br>1.2 The Police will act.</p>",
            ["1.1 The Board will act.", "1.2 The Police will act."],
        ),
        (
            "<p>This is prose that somebody broke by hand in the<br>middle of it.</p>",
            ["This is prose that somebody broke by hand in the middle of it."],
        ),
        ("<h1>Response to<br>The Review</h1>", ["Response to The Review"]),
        (
            "<p>1.1 It was said in paragraph<br>2.1 of the report.</p>",
            ["1.1 It was said in paragraph 2.1 of the report."],
        ),
        ("<p>Safe-<br>Guarding</p>", ["Safe- Guarding"]),
        ("<p>a long line of<br>Words</p>", ["a long line of Words"]),
        ("<pre>1. a\n2. b</pre>", ["1. a", "2. b"]),
        ("<div style='white-space: pre-wrap'>1. a\n2. b</div>", ["1. a", "2. b"]),
        ("<dl><dt>Owner<dd>Police</dl>", ["Owner", "Police"]),
        ("<blockquote>a</blockquote><details><summary>b</summary>c</details>", ["a", "b", "c"]),
        ("<span style='display:block'>a</span><span>b</span>", ["a", "b"]),
        ("<p>Base<ruby>a<rp>(</rp><rt>b</rt><rp>)</rp></ruby></p>", ["Basea (b)"]),
        ("<p>a<o:p></o:p></p>", ["a"]),
        ("<script>x</script><style>y</style><noscript>z</noscript><template>t</template><p>a</p>", ["a"]),
        ("<p>a&#150;b</p>", ["a\u2013b"]),
        ("<p></p><p>&nbsp;</p>", []),
    ],
)
def test_text_is_read_as_shown(body: str, expected: list[str]) -> None:
    """Blanks, breaks and what is no text."""
    assert printed(body) == expected


def test_the_title_of_the_window_is_no_text() -> None:
    """It repeats the heading."""
    assert [it.printed for it in outline("<h1>Plan</h1>", head="<title>Plan</title>").blocks] == ["Plan"]


def test_headings_have_their_level() -> None:
    """By name, by role, and the title of a Word document."""
    body = (
        "<h1>a</h1><h6>b</h6><div role=heading aria-level=3>c</div><div role=heading aria-level=x>d</div>"
        "<p class='MsoTitle'>e</p>"
    )

    assert [(it.text, it.kind, it.level) for it in blocks(body)] == [
        (text, "heading", level) for text, level in zip("abcde", (1, 6, 3, 2, 1), strict=True)
    ]


def test_bold_is_told() -> None:
    """By name or by style; some bold words are not all."""
    body = (
        "<p><b>a</b></p><p><strong>b</strong> c</p><p style='font-weight:700'>d</p>"
        "<p><b style='font-weight:normal'>e</b><p style='font-weight:bold'>f</p><p style='font-weight:x;color'>g</p>"
        "<h1>h</h1>"
    )

    assert [it.bold for it in blocks(body)] == [True, False, True, False, True, False, True]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<ol><li>a<li>b</ol>", "1. a|2. b"),
        ("<ol start=3><li>a<li value=9>b<li>c</ol>", "3. a|9. b|10. c"),
        ("<ol start=x><li>a</ol><ol start='-1'><li>b</ol>", "1. a|-1. b"),
        ("<ol reversed><li>a<li>b</ol><ol reversed start=9><li>c<li>d</ol>", "2. a|1. b|9. c|8. d"),
        ("<ol type=a><li>a<li>b</ol><ol type=I><li>c<li type=A>d</ol>", "a. a|b. b|I. c|B. d"),
        ("<ol style='list-style-type: lower-roman'><li>a<li>b</ol>", "i. a|ii. b"),
        ("<ol style='list-style: upper-alpha inside'><li>a</ol>", "A. a"),
        ("<ol style='list-style-type: decimal-leading-zero'><li>a</ol>", "01. a"),
        ("<ol style='list-style-type: none'><li>1.1 a</ol>", "1.1 a"),
        ("<ol><li>a<ol><li>b</ol><li>c</ol>", "1. a|1. b|2. c"),
        ("<ol><li><p>a</p><p>b</p><li><p>c</p></ol>", "1. a|b|2. c"),
        ("<ol><li><ol><li>a</ol></ol>", "1.|1. a"),
        ("<ol><li></li><li>b</ol>", "1.|2. b"),
        ("<ol><ol><li>a</ol><li>b</ol>", "1. a|1. b"),
        ("<ul><li>a<li style='list-style-type:decimal'>b</ul>", "a|2. b"),
        ("<ul type=circle><li>a</ul><ol type=disc><li>b</ol>", "a|b"),
        ("<ol><li>a</ol>x<ol start=2><li>b</ol>", "1. a|x|2. b"),
        ("<li>a", "a"),
    ],
)
def test_lists_have_the_numbers_that_browsers_print(body: str, expected: str) -> None:
    """They are not in the text."""
    assert "|".join(printed(body)) == expected


@pytest.mark.parametrize(
    ("body", "text"),
    [
        ("<ol><li>The Board.</ol>", "1. The Board."),
        ("<ol type=a><li>The Board.</ol>", "a. The Board."),
        ("<ul><li>The Board.</ul>", "- The Board."),
    ],
)
def test_an_item_is_the_block_that_its_typed_number_would_be(body: str, text: str) -> None:
    """Kind, label, number and level."""
    assert nowhere(blocks(body)) == nowhere(typed.outline(text).blocks)


def test_items_tell_how_deep_they_stand() -> None:
    """From 1."""
    assert [(it.text, it.level) for it in blocks("<ul><li>a<ul><li>b</ul><li>c</ul>")] == [("a", 1), ("b", 2), ("c", 1)]


IGNORED = "<span style='mso-list:Ignore'>{}<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span></span>"


@pytest.mark.parametrize(
    ("mark", "font", "kind", "label", "level"),
    [
        ("1.", "", "paragraph", "1.", None),
        ("2.3.1", "", "paragraph", "2.3.1", None),
        ("(a)", "", "item", "(a)", 2),
        ("IV.", "", "item", "IV.", 2),
        ("\u00b7", "font-family:Symbol", "item", None, 2),
        ("o", 'font-family:"Courier New"', "item", None, 2),
        ("\u00a7", "font-family:Wingdings", "item", None, 2),
        ("", "", "paragraph", None, None),
    ],
)
def test_lists_that_word_saved_are_read(mark: str, font: str, kind: str, label: str | None, level: int | None) -> None:
    """The number is typed in a span that browsers show; comments with conditions are none of the text."""
    style = font.replace('"', "&quot;")
    inner = f'<span style="{style}">{IGNORED.format(mark)}</span>'
    first = "<p style='mso-list:l0 level1 lfo1'><![if !supportLists]>" + IGNORED.format("\u00b7") + "<![endif]>x</p>"
    inner = f"<!--[if !supportLists]-->{inner}<!--[endif]-->"
    second = f"<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'>{inner}Text</p>"
    found = blocks(f"<p style='mso-list:none'>y</p>{first}{second}")

    assert [(it.kind, it.label, it.text) for it in found[1:]] == [("item", None, "x"), (kind, label, "Text")]
    assert found[2].level == level


def test_hidden_text_is_left_out() -> None:
    """And told, however it is hidden; nothing is told of nothing."""
    body = (
        "<p>a<span hidden>b</span></p><p style='display:none'>c <b>d</b></p><p style='visibility:hidden'>e</p>"
        "<dialog>f</dialog><p style='mso-hide:all'>g</p><p hidden=until-found>h</p><dialog open>i</dialog>"
        "<p hidden></p>"
    )

    assert printed(body) == ["a", "h", "i"]
    assert [said for kind, _, said in notices(body) if kind == "hidden"] == ["b", "c d", "e", "f", "g"]


def test_changes_and_comments_are_told() -> None:
    """A deletion is left out, an insertion is read; Word saves its comments at the end."""
    body = "<p>The <del>old</del> <ins>new</ins> Board</p><div style='mso-element:comment-list'>Is it?</div>"

    assert printed(body) == ["The new Board"]
    assert notices(body) == [
        ("change", "a deletion is left out", "old"),
        ("change", "an insertion is read as accepted", "new"),
        ("comment", "comments are left out", "Is it?"),
    ]


def test_pictures_and_what_lies_outside_are_told() -> None:
    """Each kind once; nothing is fetched."""
    body = (
        "<p><img alt='A chart' src='http://a.example/x.png'>a</p><iframe src='http://b.example'></iframe><iframe></iframe>"
        "<object data='x.swf'>no</object><video src='v.mp4'></video><link rel=icon href='i.ico'>"
    )

    assert printed(body) == ["a"]
    assert notices(body, head="<link rel=stylesheet href='s.css'>") == [
        ("picture", "a picture is not read", "A chart"),
        ("outside", "a style sheet from outside is not fetched", "s.css"),
        ("outside", "a frame with another page from outside is not fetched (2 of them)", "http://b.example"),
        ("outside", "an object of another kind from outside is not fetched", "x.swf"),
        ("outside", "a film or sound from outside is not fetched", "v.mp4"),
    ]


def test_what_a_form_holds_is_told() -> None:
    """The words on its buttons are furniture."""
    inputs = "<input value='typed'><input type=submit value='Send'><input type=hidden value=x><input>"
    body = f"<p>a {inputs}<button>Go</button></p>"

    assert printed(body) == ["a"]
    assert [line.text for line in outline(body).furniture] == ["Send", "Go"]
    assert notices(body) == [("other", "what a form holds is not read", "typed")]
