"""The text of a paragraph: what is printed of it, and what is not."""

from __future__ import annotations

import pytest

from formats.word.written import blocks, notices, p, printed, r

TAB, CR = "<w:r><w:tab/></w:r>", "<w:r><w:cr/></w:r>"


def field(instruction: str, *result: str) -> str:
    """Return a field with its result, in runs of their own."""
    marks = [f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")]
    told = f"<w:r><w:instrText>{instruction}</w:instrText></w:r>"
    return f"{marks[0]}{told}{marks[1]}{''.join(result)}{marks[2]}"


@pytest.mark.parametrize(
    ("inner", "expected"),
    [
        (r("The ") + r("Bo") + r("ard"), "The Board"),
        (r("a") + TAB + r("b"), "a b"),
        (r("a") + "<w:r><w:ptab/></w:r>" + r("b"), "a b"),
        (r("re") + "<w:r><w:noBreakHyphen/></w:r>" + r("design"), "re-design"),
        (r("safe") + "<w:r><w:softHyphen/></w:r>" + r("guarding"), "safeguarding"),
        (r("safe\u00adguarding"), "safeguarding"),
        (r("a\u00a0b") + r("  c "), "a b c"),
        ('<w:hyperlink r:id="x">' + r("a link") + "</w:hyperlink>", "a link"),
        ("<w:smartTag>" + r("Ipswich") + "</w:smartTag>", "Ipswich"),
        ("<w:customXml><w:customXmlPr/>" + r("kept") + "</w:customXml>", "kept"),
        ("<w:bdo>" + r("kept") + "</w:bdo>", "kept"),
        ("<m:oMath><m:r><m:t>x=2</m:t></m:r></m:oMath>", "x=2"),
        ("<w:r><w:t/></w:r>" + r("empty run"), "empty run"),
        ("<!-- nothing --><?nothing at all?>" + r("text"), "text"),
    ],
)
def test_what_is_printed(inner: str, expected: str) -> None:
    """On one line, blanks as one."""
    assert printed(p(inner)) == [expected]


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("F0B7", "\u2022"),
        ("F0A7", "\u2022"),
        ("F0FC", "\u2713"),
        ("F0A8", "\u2610"),
        ("F061", "\uf061"),
        ("03B1", "\u03b1"),
        ("", ""),
        ("D800", ""),
        ("110000", ""),
        ("-1", ""),
        ("x", ""),
    ],
)
def test_a_sign_of_a_symbol_font(code: str, expected: str) -> None:
    """Known bullets and boxes as such; of no known look, no letter."""
    assert printed(p(f'{r("a")}<w:r><w:sym w:font="Wingdings" w:char="{code}"/></w:r>')) == [f"a{expected}"]


def test_a_typed_bullet_of_a_symbol_font_is_a_bullet() -> None:
    """Somebody put it there by hand."""
    (block,) = blocks(p('<w:r><w:sym w:char="F0B7"/></w:r>', TAB, "Text."))

    assert (block.kind, block.text) == ("item", "Text.")


@pytest.mark.parametrize(
    ("inner", "expected"),
    [
        (field("DATE", r("13 January")), "13 January"),
        (field("IF a b", r("one"), field("REF x", r(" two"))), "one two"),
        (field(f"REF {field('SEQ', r('no'))} x", r("yes")), "yes"),
        ('<w:fldSimple w:instr="REF x">' + r("shown") + "</w:fldSimple>", "shown"),
        ('<w:r><w:fldChar w:fldCharType="end"/></w:r>' + r("never begun"), "never begun"),
        ('<w:r><w:fldChar w:fldCharType="separate"/><w:instrText>x</w:instrText></w:r>' + r("b"), "b"),
    ],
)
def test_a_field_shows_its_result(inner: str, expected: str) -> None:
    """And not what it is told, however deep they stand in each other."""
    inner = (
        inner.replace("<w:instrText>REF <w:r>", "<w:instrText>REF </w:instrText></w:r><w:r>")
        if "SEQ" in inner
        else inner
    )
    inner = inner.replace("</w:r> x</w:instrText></w:r>", "</w:r>") if "SEQ" in inner else inner

    assert printed(p(r("a: "), inner)) == [f"a: {expected}"]


def test_a_field_reaches_over_paragraphs() -> None:
    """Its result too; a second separator changes nothing."""
    separate = '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    start = f'<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>QUOTE</w:instrText></w:r>{separate}{separate}'
    end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'

    assert printed(p(start, "The first.") + p("The second.") + p(end)) == ["The first.", "The second."]


def test_a_field_without_a_result_shows_nothing() -> None:
    """It was never shown."""
    bare = '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>TC x</w:instrText><w:br/><w:t>no</w:t></w:r>'

    assert printed(p("a ", f'{bare}<w:r><w:fldChar w:fldCharType="end"/></w:r>', "b")) == ["a b"]


@pytest.mark.parametrize("name", ["INCLUDETEXT", "INCLUDEPICTURE", "LINK", "DDE", "DDEAUTO"])
def test_a_field_that_fetches_is_noticed(name: str) -> None:
    """Only what it last showed is read."""
    body = p(field(f" {name.lower()} c:\\x", r("kept")))

    assert (printed(body), notices(body)) == (["kept"], [("outside", None)])


def test_a_number_that_only_word_makes_is_noticed() -> None:
    """It is nowhere in the file."""
    body = p('<w:fldSimple w:instr="AUTONUM \\* Arabic"/>', "Text.")

    assert (printed(body), notices(body)) == (["Text."], [("number", None)])


@pytest.mark.parametrize("look", ["<w:vanish/>", '<w:vanish w:val="1"/>', '<w:rStyle w:val="Hidden"/>'])
def test_hidden_text_is_noticed_and_left_out(look: str) -> None:
    """By the run itself or by its style; its line breaks are no breaks."""
    styles = '<w:style w:type="character" w:styleId="Hidden"><w:rPr><w:vanish/></w:rPr></w:style>'
    hidden = r("not ", look) + r("for print", look) + f"<w:r><w:rPr>{look}</w:rPr><w:br/></w:r>"
    body = p("Shown ", hidden, "text.")

    assert (printed(body, styles=styles), notices(body, styles=styles)) == (
        ["Shown text."],
        [("hidden", "not for print")],
    )


@pytest.mark.parametrize("look", ['<w:vanish w:val="0"/>', '<w:vanish w:val="false"/>', "<w:webHidden/>", ""])
def test_text_that_is_not_hidden_is_printed(look: str) -> None:
    """What a page of the web hides is printed on paper."""
    assert printed(p(r("Shown.", look))) == ["Shown."]


def test_a_paragraph_of_a_hidden_style_is_left_out() -> None:
    """A run may show itself again; two styles that hide cancel each other out."""
    styles = (
        '<w:style w:type="paragraph" w:styleId="P"><w:rPr><w:vanish/></w:rPr></w:style>'
        '<w:style w:type="character" w:styleId="C"><w:rPr><w:vanish/></w:rPr></w:style>'
    )
    body = p("gone ", r("shown ", '<w:vanish w:val="off"/>'), r("back", '<w:rStyle w:val="C"/>'), style="P")

    assert printed(body, styles=styles) == ["shown back"]


def test_a_document_may_hide_all_its_text() -> None:
    """Until a run shows itself."""
    usual = "<w:docDefaults><w:rPrDefault><w:rPr><w:vanish/></w:rPr></w:rPrDefault></w:docDefaults>"

    assert printed(p("gone ", r("shown", '<w:vanish w:val="0"/>')), styles=usual) == ["shown"]


@pytest.mark.parametrize(
    ("text", "printed_as"),
    [("- 4.5.1 The Board will act.", "4.5.1 The Board will act."), ("*All* of it.", "All of it."), ("***", None)],
)
def test_typed_marks_are_read_as_in_a_text(text: str, printed_as: str | None) -> None:
    """Numbers, dashes and emphasis; signs alone are no block."""
    assert printed(p(text)) == ([printed_as] if printed_as else [])


def test_a_sentence_that_a_page_break_split_is_made_one() -> None:
    """As files made from text have it."""
    assert printed(p("1.1 The Board will review its own policy in the") + p() + p("light of this case.")) == [
        "1.1 The Board will review its own policy in the light of this case."
    ]


def test_paragraphs_with_words_are_counted() -> None:
    """Empty ones are not."""
    body = p("One.") + p() + "<w:p/>" + p("-") + p("Two.")

    assert [(block.text, block.at.paragraph, block.at.file) for block in blocks(body)] == [
        ("One.", 1, "plan.docx"),
        ("Two.", 2, "plan.docx"),
    ]


def test_a_word_broken_by_a_hyphen_over_paragraphs_is_whole() -> None:
    """Where the document writes it without one elsewhere."""
    body = p("The Board is sure that this is safe-") + p("guarding, as all safeguarding is.")

    assert printed(body) == ["The Board is sure that this is safeguarding, as all safeguarding is."]
