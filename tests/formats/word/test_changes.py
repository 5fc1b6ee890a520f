"""Tracked changes are read as accepted, and each is noticed; so are comments."""

from __future__ import annotations

import pytest

from formats.word.written import notices, outline, p, printed, r

BY = 'w:id="1" w:author="A"'
DELETED_MARK = f"<w:rPr><w:del {BY}/></w:rPr>"


def put_in(*runs: str) -> str:
    """Return a tracked insertion."""
    return f"<w:ins {BY}>{''.join(runs)}</w:ins>"


def taken_out(text: str) -> str:
    """Return a tracked deletion."""
    return f'<w:del {BY}><w:r><w:delText xml:space="preserve">{text}</w:delText></w:r></w:del>'


def test_a_change_is_accepted_and_noticed() -> None:
    """What was put in is read, what was taken out is not."""
    body = p("The Board will ", taken_out("not "), put_in(r("now ")), "act.")

    assert printed(body) == ["The Board will now act."]
    assert notices(body) == [("change", "not"), ("change", "now")]


def test_a_change_in_pieces_is_one() -> None:
    """One typed in several goes; another kind of change begins anew."""
    body = p(taken_out("by "), taken_out("May"), put_in(r("by ")), put_in(r("June")))

    assert notices(body) == [("change", "by May"), ("change", "by June")]


def test_a_deletion_inside_an_insertion_is_left_out() -> None:
    """One person wrote it, another struck it."""
    body = p(put_in(r("soon "), taken_out("or late "), put_in(r("and well"))))

    assert printed(body) == ["soon and well"]
    assert notices(body) == [("change", "soon or late and well"), ("change", "or late")]


def test_text_that_moved_is_read_where_it_is_now() -> None:
    """Both places are noticed."""
    moved = r("Moved text.")
    body = p(f"<w:moveFrom {BY}>{moved}</w:moveFrom>", "Stays.") + p(f"<w:moveTo {BY}>{moved}</w:moveTo>")
    told = [notice.text for notice in outline(body).notices]

    assert printed(body) == ["Stays.", "Moved text."]
    assert told == ["text that was moved elsewhere is left out here", "text that was moved here is read here"]


def test_a_change_of_looks_is_none_of_words() -> None:
    """Nor is one without words."""
    look = f"<w:rPrChange {BY}><w:rPr><w:vanish/></w:rPr></w:rPrChange>"
    old = f'<w:pPrChange {BY}><w:pPr><w:pStyle w:val="H"/></w:pPr></w:pPrChange>'
    body = p(r("Text.", look), put_in(), f"<w:del {BY}><w:r><w:tab/></w:r></w:del>", properties=old)

    assert (printed(body), notices(body)) == (["Text."], [])


@pytest.mark.parametrize("mark", [DELETED_MARK, f"<w:rPr><w:moveFrom {BY}/></w:rPr>"])
def test_a_paragraph_whose_mark_was_deleted_goes_on_with_the_next(mark: str) -> None:
    """It takes the look of the one that is left, which is counted once."""
    body = p("The Board ", properties=mark) + p("will ", properties=mark) + p("act.") + p("Next.")
    of = outline(body)

    assert [(block.text, block.at.paragraph) for block in of.blocks] == [("The Board will act.", 1), ("Next.", 2)]


def test_a_deleted_mark_before_an_empty_paragraph_ends_there() -> None:
    """The paragraph after it is its own."""
    assert printed(p("One", properties=DELETED_MARK) + "<w:p/>" + p("Two")) == ["One", "Two"]


def test_a_deleted_mark_at_the_end_of_a_cell_joins_nothing() -> None:
    """Nor one before a table."""
    table = f"<w:tbl><w:tr><w:tc>{p('Cell', properties=DELETED_MARK)}</w:tc></w:tr></w:tbl>"
    body = p("Before", properties=DELETED_MARK) + table + p("After", properties=DELETED_MARK)

    assert printed(body) == ["Before", "Cell", "After"]


def test_bold_and_lines_of_joined_paragraphs() -> None:
    """Each keeps its own."""
    br = "<w:r><w:br/></w:r>"
    body = p(r("Im", "<w:b/>"), properties=DELETED_MARK) + p(r("pact", "<w:b/>"), br, r("Later."))
    mixed = p("Im", properties=DELETED_MARK) + p(r("pact", "<w:b/>"))
    reverse = p(r("Im", "<w:b/>"), properties=DELETED_MARK) + p("pact")

    assert [(block.text, block.bold) for block in outline(body).blocks] == [("Impact", True), ("Later.", False)]
    assert [block.bold for block in outline(mixed).blocks + outline(reverse).blocks] == [False, False]


def test_blocks_that_were_deleted_are_noticed() -> None:
    """Where programs put the change around whole paragraphs."""
    body = f"<w:del {BY}>{p('Gone.')}</w:del><w:ins {BY}>{p('New.')}</w:ins><w:moveFrom {BY}/>"

    assert (printed(body), notices(body)) == (["New."], [("change", "Gone.")])


def test_a_comment_is_noticed_where_it_stands() -> None:
    """Once, with its words and those of the paragraphs in it."""
    comments = f'<w:comment w:id="4">{p("Is this") + p("agreed?")}</w:comment><w:comment w:id="5"/>'
    body = p("Before.") + p("Text.", '<w:r><w:commentReference w:id="4"/></w:r>') + p("After.")
    found = outline(body, comments=comments).notices

    assert [(it.kind, it.said, it.at.paragraph) for it in found] == [
        ("comment", "Is this agreed?", 2),
        ("comment", None, 3),
    ]
    assert printed(body, comments=comments) == ["Before.", "Text.", "After."]


def test_a_comment_that_two_places_name_is_told_twice() -> None:
    """Each place has it."""
    mark = '<w:r><w:commentReference w:id="4"/></w:r>'
    comments = f'<w:comment w:id="4">{p("Agreed?")}</w:comment>'

    assert notices(p("A", mark) + p("B", mark), comments=comments) == [("comment", "Agreed?")] * 2


def test_two_comments_on_one_word_are_two() -> None:
    """A comment that is not there says nothing."""
    comments = "".join(f'<w:comment w:id="{key}">{p(text)}</w:comment>' for key, text in ((1, "Yes"), (2, "No")))
    marks = "".join(f'<w:r><w:commentReference w:id="{key}"/></w:r>' for key in (1, 2, 3))

    assert notices(p("Text.", marks), comments=comments) == [("comment", "Yes"), ("comment", "No"), ("comment", None)]
