"""What stands in the paragraphs of an OpenDocument text."""

from __future__ import annotations

import pytest

from formats.opendocument.odf_written import BOLD, HIDDEN, blocks, h, item, lst, outline, p, printed, style

NOTE = (
    '<text:note text:note-class="{kind}"><text:note-citation>{mark}</text:note-citation>'
    "<text:note-body>{body}</text:note-body></text:note>"
)


def notices(body: str, *, styles: str = "") -> list[tuple[str, str, str | None]]:
    """Return what is noticed."""
    return [(it.kind, it.text, it.said) for it in outline(body, styles=styles).notices]


@pytest.mark.parametrize(
    ("inside", "text"),
    [
        ("a \n  b", "a b"),
        ("a<text:s/>b", "a b"),
        ('a<text:s text:c="4"/>b', "a b"),
        ("a<text:tab/>b", "a b"),
        ("a<text:soft-page-break/>b", "ab"),
        ("in\u00adfor", "infor"),
        ("<text:span>a</text:span>b <text:span>c</text:span>", "ab c"),
        ('<text:a xlink:href="http://a.example/">link</text:a>.', "link."),
        ("page <text:page-number>3</text:page-number>", "page 3"),
        ('<text:bookmark-start text:name="x"/>a<text:bookmark-end text:name="x"/>', "a"),
        ("<text:number>1.</text:number>a", "a"),
        ("a<!-- c -->b<?d e?>c", "abc"),
        ("<text:ruby><text:ruby-base>a</text:ruby-base><text:ruby-text>b</text:ruby-text></text:ruby>c", "a (b) c"),
        ('<text:hidden-text text:string-value="a" text:is-hidden="false"/>', "a"),
        ("<text:placeholder>&lt;name&gt;</text:placeholder>", "<name>"),
    ],
)
def test_text_is_read_as_printed(inside: str, text: str) -> None:
    """Blanks, fields, links and marks."""
    assert printed(p(inside)) == [text]


def test_lines_that_begin_with_a_number_are_blocks() -> None:
    """So are the lines of an address; a wrap in prose is joined."""
    broken = "1.1 The Board will act.<text:line-break/>1.2 The Police will act."
    wrapped = "This is prose that somebody broke by hand in the<text:line-break/>middle of its sentence."

    assert printed(p(broken)) == ["1.1 The Board will act.", "1.2 The Police will act."]
    assert printed(p("Ashmoor<text:line-break/><text:line-break/>County Hall")) == ["Ashmoor", "County Hall"]
    assert printed(p(wrapped)) == ["This is prose that somebody broke by hand in the middle of its sentence."]


def test_a_sentence_that_a_page_parted_is_one() -> None:
    """As in every format of prose."""
    halves = p("The Board will review its guidance and") + p("publish what it finds.")

    assert printed(halves) == ["The Board will review its guidance and publish what it finds."]


def test_headings_have_their_level() -> None:
    """A heading by itself, by its style, and the title; a numbered sentence in such a style is a paragraph."""
    styles = style("Head", "", more='style:default-outline-level="3"') + style(
        "Under", "", more='style:parent-style-name="Head"'
    )
    styles += style("My", "", more='style:parent-style-name="Title"')
    body = h("a", 2) + p("b", "Under") + p("c", "Title") + p("d", "My") + "<text:h>e</text:h>" + h("f", 99)
    long = h("The Board will review its guidance with all of its partners and will publish it.")

    assert [(it.kind, it.level) for it in blocks(body, styles=styles)] == [
        ("heading", level) for level in (2, 3, 1, 1, 1, 10)
    ]
    assert [it.kind for it in blocks(long)] == ["paragraph"]


def test_bold_is_told_by_styles() -> None:
    """Of words, of a paragraph, of those that a style is based on; a circle of styles ends."""
    styles = "".join(
        (
            style("B", BOLD, family="text"),
            style("Light", '<style:text-properties fo:font-weight="normal"/>', family="text"),
            style("Heavy", '<style:text-properties fo:font-weight="700"/>'),
            style("Under", "", more='style:parent-style-name="Heavy"'),
            style("One", "", more='style:parent-style-name="Two"'),
            style("Two", "", more='style:parent-style-name="One"'),
        )
    )
    span = '<text:span text:style-name="{}">{}</text:span>'.format
    body = (
        p(span("B", "all of it"))
        + p(span("B", "some") + " of it")
        + p("all", "Under")
        + p("all but " + span("Light", "this"), "Under")
        + p("1.1 " + span("B", "The words"))
        + p(span("B", "1.1") + " The words")
        + p("none", "One")
    )

    assert [it.bold for it in blocks(body, styles=styles)] == [True, False, True, False, True, False, False]


def test_the_usual_look_of_paragraphs_counts() -> None:
    """Where no style says otherwise."""
    usual = f'<style:default-style style:family="paragraph">{BOLD}</style:default-style>'

    assert [it.bold for it in blocks(p("a"), styles=usual)] == [True]


def test_notes_stand_after_all_that_is_no_note() -> None:
    """Footnotes before endnotes; a sign is a mark and no label."""
    ends = NOTE.format(kind="endnote", mark="i", body=p("End words."))
    inner = NOTE.format(kind="footnote", mark="2", body=p("Inner words."))
    foot = NOTE.format(kind="footnote", mark="1", body=p("Foot words." + inner) + p("More words."))
    star = NOTE.format(kind="footnote", mark="*", body=p("Star words.<text:line-break/>-"))
    found = blocks(p(f"The Board{ends} will{foot} act{star}.") + p("After."))

    assert [(it.printed, it.note, it.marks) for it in found] == [
        ("The Board will act.", None, ("i", "1", "*")),
        ("After.", None, ()),
        ("1 Foot words.", "1", ("2",)),
        ("More words.", "1", ()),
        ("Star words.", "*", ()),
        ("2 Inner words.", "2", ()),
        ("i End words.", "i", ()),
    ]


def test_a_list_in_a_note_keeps_its_numbers() -> None:
    """A note with nothing but its mark is one too; what is no whole note is nothing."""
    listed = NOTE.format(kind="footnote", mark="1", body=lst(item("a"), item("b"), style="N"))
    empty = NOTE.format(kind="footnote", mark="2", body=p(""))
    signed = NOTE.format(kind="footnote", mark="", body=p("-"))
    number = '<text:list-style style:name="N"><text:list-level-style-number text:level="1" style:num-format="1"'
    styles = f'{number} style:num-suffix="."/></text:list-style>'
    body = p(f"x{listed}{empty}{signed}<text:note/>")

    assert [(it.printed, it.note) for it in blocks(body, styles=styles)] == [
        ("x", None),
        ("1 1. a", "1"),
        ("2. b", "1"),
    ]
    assert blocks(body, styles=styles)[0].marks == ("1", "2", "*")


def test_tracked_changes_are_read_as_accepted() -> None:
    """What was deleted stands apart and is told; what was inserted stands in the text and is told."""
    region = "<text:changed-region {}><text:{}><office:change-info/>{}</text:{}></text:changed-region>".format
    regions = (
        region('text:id="d"', "deletion", p("old words"), "deletion")
        + region('xml:id="i"', "insertion", "", "insertion")
        + region('text:id="f"', "format-change", "", "format-change")
    )
    mark = '<text:change{} text:change-id="{}"/>'.format
    body = f"<text:tracked-changes>{regions}</text:tracked-changes>" + p(
        f"The {mark('', 'd')}Board {mark('-start', 'i')}will act{mark('-end', 'i')}."
        f"{mark('-start', 'f')}Soon{mark('-end', 'f')}{mark('', 'x')}{mark('', 'i')}"
    )
    across = f"<text:tracked-changes>{regions}</text:tracked-changes>{mark('-start', 'i')}" + p("One.") + p("Two.")

    assert printed(body) == ["The Board will act.Soon"]
    assert notices(body) == [
        ("change", "a tracked deletion is left out", "old words"),
        ("change", "a tracked insertion is read as accepted", "will act"),
    ]
    assert notices(across) == [("change", "a tracked insertion is read as accepted", "One.Two.")]


def test_comments_are_left_out() -> None:
    """And told, with who wrote them where that is said."""
    comment = f"<office:annotation><dc:creator>A</dc:creator>{p('Is this')}{p('so?')}</office:annotation>"

    assert printed(p(f"The Board{comment} will act.<office:annotation-end/>")) == ["The Board will act."]
    assert notices(p(f"a{comment}")) == [("comment", "a comment is left out", "A: Is this so?")]


def test_hidden_text_is_left_out() -> None:
    """By the style of words or of a paragraph, by a field, by a section."""
    styles = (
        style("H", HIDDEN, family="text")
        + style("Gone", HIDDEN)
        + style("S", '<style:text-properties text:display="true"/>', family="text")
    )
    hidden = '<text:span text:style-name="H">secret<text:line-break/></text:span>'
    field = '<text:hidden-text text:string-value="field" text:is-hidden="true"/>'
    whole = p('before <text:hidden-paragraph text:is-hidden="true"/>after')
    shown = p('shown<text:hidden-paragraph text:is-hidden="false"/>')
    section = "<text:section text:name='s' {}>{}</text:section>".format
    sections = section('text:display="none"', p("s1")) + section(
        'text:display="condition" text:is-hidden="true"', p("s2")
    )
    seen = section('text:display="condition" text:is-hidden="false"', p("s3")) + section("", p("s4"))
    body = p(f"a{hidden}{field}") + p("gone", "Gone") + whole + shown + sections + seen
    part = p('gone <text:span text:style-name="S">but this</text:span>', "Gone")

    assert printed(body, styles=styles) == ["a", "shown", "s3", "s4"]
    assert [said for kind, _, said in notices(body, styles=styles) if kind == "hidden"] == [
        "secret field",
        "gone",
        "before after",
        "s1",
        "s2",
    ]
    assert printed(part, styles=styles) == ["but this"]


def test_text_boxes_are_read_after_their_paragraph() -> None:
    """Frames, shapes, groups, and those that hang on the page."""
    box = "<draw:frame><draw:text-box>{}</draw:text-box></draw:frame>".format
    shape = "<draw:custom-shape><text:p>In a shape.</text:p></draw:custom-shape>"
    group = f"<draw:g><draw:rect/><svg:desc>d</svg:desc>{box(p('In a group.'))}</draw:g>"
    body = box(p("On the page.")) + p(f"Before{box(p('In a box.') + p('Still in it.'))} after.{shape}{group}")

    assert printed(body) == ["On the page.", "Before after.", "In a box.", "Still in it.", "In a shape.", "In a group."]


def test_pictures_and_objects_are_told() -> None:
    """With their words; what lies outside is never fetched."""
    frame = "<draw:frame><draw:{} xlink:href='{}'/>{}</draw:frame>".format
    body = p(
        frame("image", "Pictures/1.png", "<svg:title>A chart</svg:title>")
        + frame("image", "http://a.example/1.png", "")
        + frame("object", "./Object 1", "<svg:desc/>")
        + frame("object", "../other.ods", "")
        + "<draw:control/><draw:frame/>"
    )

    assert notices(body) == [
        ("picture", "a picture is not read", "A chart"),
        ("outside", "a picture from outside is not fetched", "http://a.example/1.png"),
        ("picture", "an embedded object is not read", None),
        ("outside", "an embedded object from outside is not fetched", "../other.ods"),
        ("picture", "a form control is not read", None),
    ]


def test_many_notices_of_one_matter_are_told_together() -> None:
    """The first twenty one by one; long words are cut. What people wrote and no paper shows is told whole."""
    found = notices(p("<draw:frame><draw:image/></draw:frame>" * 25))

    assert len(found) == 21
    assert found[-1] == ("picture", "a picture is not read: 5 more", None)
    comment = f"<office:annotation>{p('word ' * 100)}</office:annotation>"
    assert [len(said or "") for _, _, said in notices(p(f"a{comment}"))] == [499]
    assert len(notices(p(f"a{comment * 25}"))) == 25
    endless = f"<office:annotation>{p('word ' * 3000)}</office:annotation>"
    assert [len(said or "") for _, _, said in notices(p(f"a{endless}"))] == [10_002]


def test_what_the_document_takes_from_outside_is_told() -> None:
    """A linked section is read as it last was; form controls are not read."""
    linked = f'<text:section><text:section-source xlink:href="b.odt"/>{p("a")}</text:section>'
    forms = "<office:forms><x/></office:forms><office:forms/>"

    assert printed(linked + forms) == ["a"]
    assert [(kind, said) for kind, _, said in notices(linked + forms)] == [("outside", "b.odt"), ("other", None)]


def test_contents_and_running_heads_are_furniture() -> None:
    """A table of contents repeats; of the page styles only those that are used are read."""
    contents = (
        "<text:table-of-content><text:table-of-content-source><text:index-title-template>No</text:index-title-template>"
        "</text:table-of-content-source><text:index-body><text:index-title>"
        f"{p('Contents')}</text:index-title>{p('One<text:tab/>3') * 2}</text:index-body></text:table-of-content>"
    )
    master = '<style:master-page style:name="{}" {}>{}</style:master-page>'.format
    masters = "".join(
        (
            master("Standard", "", f"<style:header>{p('Head')}</style:header>"),
            master("First", 'style:next-style-name="Next"', f"<style:footer>{p('Foot 1')}</style:footer>"),
            master("Next", "", f"<style:footer>{p('Foot 2')}</style:footer><style:header>{p('Head')}</style:header>"),
            master("Unused", "", f"<style:footer>{p('Never')}</style:footer>"),
            master("Other", "", f'<style:header style:display="false">{p("Off")}</style:header>'),
        )
    )
    used = "".join(style(f"P{name}", "", more=f'style:master-page-name="{name}"') for name in ("First", "Other", "No"))
    found = outline(contents + p("Words."), masters=masters, automatic=used)

    assert [it.printed for it in found.blocks] == ["Words."]
    assert [it.text for it in found.furniture] == ["Contents", "One 3", "One 3", "Head", "Foot 1", "Foot 2"]


def test_places_count_the_paragraphs_with_words() -> None:
    """Empty ones and furniture aside; those of a table are called by their cell."""
    found = outline(
        p("a")
        + p("")
        + p("b")
        + "<table:table><table:table-row><table:table-cell>"
        + p("c")
        + "</table:table-cell></table:table-row></table:table>"
    )

    assert [(it.at.file, it.at.paragraph, it.at.cell) for it in found.blocks] == [
        ("a.odt", 1, None),
        ("a.odt", 2, None),
        ("a.odt", 3, "table 1, row 1, column 1"),
    ]
