"""SCR701 to SCR704 on texts and documents made for each case."""

from __future__ import annotations

from typing import Any

import pytest
from attrs import evolve
from hypothesis import given

from scrkit.language import Protected
from scrkit.model import (
    Block,
    Board,
    Body,
    CellRef,
    Finding,
    Governance,
    Line,
    Milestone,
    Notice,
    Outline,
    Owner,
    Person,
    Property,
    RecordedAcceptance,
    Reported,
    Review,
    Span,
    Step,
    Table,
)
from scrkit.plugin import ValidationContext
from scrkit.validators.privacy import Privacy
from scrkit.validators.privacy_counts import find_counts
from strategies import outlines, reviews
from validators.drafts import AT, MAY, action, lesson, passage, review

NAMES = Protected("Jane Xylo\nQuorn")
NHS = "943 476 5919"


def found(of: Review, outline: Outline | None = None, **more: Any) -> list[Finding]:  # noqa: ANN401 - any field
    """Return what the rules find."""
    return list(Privacy()(ValidationContext(review=of, outline=outline, **more)))


def said(text: str) -> list[tuple[str, str | None]]:
    """Return code and words of what is found in a paragraph with that *text*."""
    return [(one.code, one.words) for one in found(review(introduction=(passage("1.1", text),)))]


def document(*blocks: Block, **more: Any) -> Outline:  # noqa: ANN401 - any field
    """Return an outline of *blocks*."""
    return Outline(format="text", source="a.txt", blocks=blocks, **more)


def paragraph(text: str, **more: Any) -> Block:  # noqa: ANN401 - any field
    """Return a block of text."""
    return Block(kind="paragraph", text=text, **more)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Child D, DOB 3/4/2009, was seen.", "DOB 3/4/2009"),
        ("Child D (d.o.b.: 03.04.09) was seen.", "d.o.b.: 03.04.09"),
        ("The date of birth is 3rd April 2009.", "date of birth is 3rd April 2009"),
        ("Date of birth: 2009-04-03", "Date of birth: 2009-04-03"),
        ("She was born on 3 April 2009.", "born on 3 April 2009"),
        ("She was born prematurely at the hospital on the 3rd of April 2009.", None),
        ("Child D (born 3 Apr. 2009)", "born 3 Apr. 2009"),
        ("3 April 2009 (DOB)", "3 April 2009 (DOB"),
        ("April 3, 2009, her date of birth, is", "April 3, 2009, her date of birth"),
        ("born on 31/9/2009", "born on 31/9/2009"),
        ("DOB 3/4/2009 (date of birth)", "DOB 3/4/2009"),
    ],
)
def test_a_date_of_birth_is_found(text: str, words: str | None) -> None:
    """A full date beside words that make it one, whether or not there is such a day."""
    (one,) = said(text)

    assert one[0] == "SCR702"
    assert words in {None, one[1]}


@pytest.mark.parametrize(
    "text",
    [
        "Children born after 1 April 2014 are visited.",
        "Children born between 1 April 2014 and 31 March 2015.",
        "The child, born in 2009, was five.",
        "She was born in April 2009.",
        "The date of birth was not checked. On 3 April 2009 the GP wrote.",
        "Record the date of birth by 3 April 2014.",
        "The child was aged 5 on 3 April 2014.",
        "Newborn babies were visited on 3 April 2014.",
        "The meeting on 3 April 2014.",
    ],
)
def test_other_dates_are_left_alone(text: str) -> None:
    """An age, a year, a policy, a record still to be made."""
    assert said(text) == []


def test_a_column_of_dates_of_birth_is_found() -> None:
    """Each date under its head, in its own table; not the head, nor another column."""
    table = [
        ("Child", 1, 1),
        ("DOB", 1, 2),
        ("D", 2, 1),
        ("3/4/2009", 2, 2),
        ("none", 3, 2),
        ("4/4/2014", 3, 1),
        ("Date of birth", 4, 2),
        ("5 May 2010", 5, 2),
    ]
    cells = [paragraph(text, cell=CellRef(table=1, row=row, column=column), at=AT) for text, row, column in table]
    made = document(paragraph("3/4/2001"), *cells, tables=(Table(cells=()),))

    assert [(one.code, one.words, one.where.at) for one in found(review(), made)] == [
        ("SCR702", "3/4/2009", AT),
        ("SCR702", "5 May 2010", AT),
    ]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("(One member of staff on sick leave accounts for it).", "One member of staff on sick leave"),
        ("Two of the young people had self-harmed.", "Two of the young people had self-harmed"),
        ("3 children were diagnosed early.", "3 children were diagnosed"),
        ("A single parent in the group was pregnant.", "A single parent in the group was pregnant"),
        ("Cover was found for sick leave (2 staff).", "sick leave (2 staff"),
        ("Long-term sick: two social workers.", "Long-term sick: two social workers"),
        ("One social worker was suspended.", "One social worker was suspended"),
        ("1 team manager, on maternity leave, was not asked.", "1 team manager, on maternity leave"),
        ("One parent was pregnant and depressed.", "One parent was pregnant and depressed"),
        ("Five of 40 staff were off sick.", "Five of 40 staff were off sick"),
    ],
)
def test_a_small_number_that_tells_of_somebody_is_found(text: str, words: str) -> None:
    """Of somebody's health, or of one worker."""
    assert said(text) == [("SCR703", words)]


@pytest.mark.parametrize(
    "text",
    [
        "The vacancy rate is 6% (3 staff).",
        "Two social workers will be trained in self-harm.",
        "Six members of staff were on sick leave.",
        "One in four children have mental health problems.",
        "One child in five was diagnosed late.",
        "Two nurses lead the self-harm team.",
        "Three workers attended a course on postnatal depression.",
        "Level 3 staff know of eating disorders.",
        "Where one parent has depression, a plan is made.",
        "At least one parent was pregnant in each family.",
        "Two social workers were suspended.",
        "One child was seen. Sick leave rose.",
        "One worker for each family. 98% were seen.",
        "1.5 staff were on sick leave.",
        "Two staff joined the sick leave project.",
        "Sick leave rose, and the board heard that in May of that year one worker had gone.",
        "Two years of sick leave by staff.",
        "One mental health nurse joined.",
        "Sick leave fell in 2014 and two workers joined.",
    ],
)
def test_other_numbers_are_left_alone(text: str) -> None:
    """Vacancies, plans, shares, posts, teams, anybody, larger numbers."""
    assert said(text) == []


@pytest.mark.parametrize(
    ("text", "words", "severity"),
    [
        (f"NHS number {NHS} is", NHS, "error"),
        ("the number 9434765919", "9434765919", "error"),
        ("943-476-5919.", "943-476-5919", "error"),
        ("NHS no. 123 456 7881", "123 456 7881", "error"),
        ("Ring 01632 960001 now", "01632 960001", "warning"),
        ("Ring (020) 7946 0018.", "(020) 7946 0018", "warning"),
        ("mobile +44 7700 900123", "+44 7700 900123", "warning"),
        ("mobile +44 (0)7700 900 123", "+44 (0)7700 900 123", "warning"),
        ("write to p.rowe@home.example.org.", "p.rowe@home.example.org", "warning"),
        ("the flat at DN1 2AB is", "DN1 2AB", "warning"),
        ("the flat at SW1A 1AA is", "SW1A 1AA", "warning"),
        ("lived at 14 Harbour Street, Dunmere DN1 2AB then", "14 Harbour Street", "warning"),
        ("lived at Flat 2, 9a St Mary's Close, Dunmere", "Flat 2, 9a St Mary's Close", "warning"),
        ("lived at 9 Mill View", "9 Mill View", "warning"),
    ],
)
def test_what_leads_to_a_person_is_found(text: str, words: str, severity: str) -> None:
    """Once each: a postcode behind an address is part of it."""
    (one,) = found(review(introduction=(passage("1.1", text),)))

    assert (one.code, one.words, one.severity) == ("SCR704", words, severity)


@pytest.mark.parametrize(
    "text",
    [
        "the number 943 476 5918",
        "case 123 456 7881",
        "case 1943 476 5919",
        "NHS number 943 476-5919",
        "Ring the helpline, 0808 800 5000",
        "on 01 02 2014 and 0123456789012",
        "the grade A1 2AB and B52 1CD9",
        "the Act of 1989, section 17 Harbour Street plan",
        "On 3 March Street workers met",
        "In 2013 Harbour Street school",
        "3 Crown Court hearings",
        "12 New Hill roads",
        "see www.dunmere.example.org, or @dunmere",
        "write to office@dunmere.example.org",
        "write to office@board.dunmere.example.org",
        "write to office@profile.example.org",
        "DN1",
    ],
)
def test_what_leads_to_nobody_is_left_alone(text: str) -> None:
    """Wrong check digits, freephone numbers, dates, parts of codes, courts, the board's own domain."""
    of = review(introduction=(passage("1.1", text),), website="https://www.dunmere.example.org/scr")
    board = Board(id="d", names=("Dunmere",), website="profile.example.org:80")

    assert found(of, board=board) == []


def test_a_long_sentence_costs_what_it_is_long() -> None:
    """However many people and facts it counts, each person is held against the facts nearby."""
    text = "one staff sick leave " * 5_000

    assert max(told.end - told.start for told in find_counts(text)) < 100
    assert max(told.end for told in find_counts(text)) == len(text.rstrip())


def test_several_postcodes_and_addresses_are_each_told() -> None:
    """A postcode far behind an address is its own."""
    text = f"1 Mill Lane, {'far ' * 20}DN1 2AB; 2 Mill Lane DN1 2AD; DN1 3AB {'far ' * 20}DN1 4AB"

    assert [words for _, words in said(text)] == ["1 Mill Lane", "DN1 2AB", "2 Mill Lane", "DN1 4AB"]


def test_the_title_block_may_hold_addresses() -> None:
    """And running heads; an NHS number is an error there too, and at the end of a document they are told."""
    contact = "Ring 01632 960001"
    made = document(
        paragraph("Response"),
        paragraph(contact),
        paragraph("The Board met and agreed on all that is written in this paper today.", at=AT),
        paragraph("Ring 01632 960002", at=AT),
        furniture=(Line(text=contact), Line(text=f"Child D, {NHS}"), Line(text=f"Child D, {NHS}")),
    )
    of = review(title=f"Response. {contact}", unplaced=(Line(text=contact), Line(text="Ring 01632 960002")))

    assert [(one.words, one.severity) for one in found(of, made)] == [("01632 960002", "warning"), (NHS, "error")]


def every_place() -> tuple[Review, Outline]:
    """Return a response and its document with one protected name in each place, and the date of birth with it."""
    name = "Jane Xylo"
    done = action(
        text=f"{name} will act.",
        items=(f"with {name}s'",),
        evidence=("a note",),
        owners=(Owner(said=name, post=name, body="Police"),),
        deadline=evolve(MAY, said=f"when {name} is told"),
        steps=(Step(id="a", text=f"{name} again"), Step(id="b", text="Quorn")),
        reported=(Reported(value="G"), Reported(text="Quorn told")),
    )
    of = review(
        title=f"Response, {name}",
        website="quorn.example.org",
        introduction=(passage("1.1", f"{name} and Quorn, and {name}."),),
        lessons=(lesson(title=f"What {name} saw", actions=(done,)),),
        people=(Person(name=name, role="reviewer"),),
        bodies=(Body(name="Quorn Group"),),
        milestones=(Milestone(what=f"{name} met", when=MAY),),
        acceptances=(RecordedAcceptance(said=name, first="1", last="2", acceptance="accepted", paragraph="1.1"),),
        governance=Governance(text=(passage("9.1", "J. Xylo monitors."),), monitored_by=done.owners),
        unplaced=(Line(text="Signed: Xylo, Jane", at=AT),),
        status_scale=("Quorn",),
    )
    made = document(
        Block(kind="heading", text=f"Heading of {name}", level=2, at=Span(line=1)),
        paragraph("1.1"),
        Block(kind="paragraph", text="x", number="1", label="1."),
        Block(kind="heading", text=f"Later {name}", level=2, at=Span(line=3)),
        paragraph(f"{name} is told again"),
        furniture=(Line(text=name, at=Span(line=4)),),
        notices=(
            Notice(kind="comment", text="a comment", said=f"{name}: why?", at=Span(line=5)),
            Notice(kind="change", text="a change", said=name, at=Span(line=6)),
            Notice(kind="hidden", text="hidden", said=name, at=Span(line=7)),
            Notice(kind="picture", text="a picture", said=name, at=Span(line=8)),
            Notice(kind="picture", text="a picture"),
        ),
        tables=(Table(cells=(), name=f"{name} plan", at=Span(line=9)), Table(cells=())),
        properties=(Property(name="author", value=name), Property(name="Quorn", value=name)),
    )
    return of, made


def test_a_protected_name_is_found_in_every_place_and_never_told() -> None:
    """Each place says what kind it is; what was read from a paragraph is not told again."""
    of, made = every_place()
    told = [one for one in found(of, made, protected=NAMES, file="C:\\reviews\\jane_xylo.txt") if one.code == "SCR701"]

    assert [
        (one.where.number or one.where.at.line, one.message.removeprefix("a protected name stands in ")) for one in told
    ] == [
        (None, "the title block"),
        (None, "the title block"),
        ("1.1", "the text, and 1 more"),
        ("9.1", "the text"),
        ("2.3.1", "the text"),
        ("2.3.1", "the text"),
        ("2.3.1", "the text"),
        ("2", "a heading"),
        (7, "the text"),
        (1, "the title block"),
        (3, "a heading"),
        (4, "a running head or foot"),
        (5, "a comment"),
        (6, "a tracked change"),
        (7, "hidden text"),
        (8, "what the file holds beside its text"),
        (9, "the name of a table or sheet"),
        (None, "the property \u201cauthor\u201d of the file"),
        (None, "the name of a property of the file"),
        (None, "the property \u201c[protected]\u201d of the file"),
        (None, "the name of the file"),
    ]
    assert not any("xylo" in repr(one).casefold() or "quorn" in repr(one).casefold() for one in told)
    assert all(one.words is None and one.severity == "error" for one in told)


def test_without_a_list_no_name_is_protected() -> None:
    """The rule cannot know any."""
    of, made = every_place()

    assert not [one for one in found(of, made, file="jane_xylo.txt") if one.code == "SCR701"]


def test_the_text_of_a_block_that_the_review_holds_is_told_once() -> None:
    """In the paragraph that it became, whose lines and items it is; a cell that became an owner as well."""
    owner = Owner(said="Jane Xylo", post="Jane Xylo")
    of = review(
        action(text="Act.\n- with Quorn", owners=(owner,)), introduction=(passage("1.1", "Quorn  met. They agreed."),)
    )
    made = document(
        paragraph("Quorn met. They agreed.", number="1.1", label="1.1"),
        paragraph("with Quorn"),
        paragraph("Quorn met."),
        paragraph("Jane Xylo"),
    )

    assert [(one.where.number, one.code) for one in found(of, made, protected=NAMES)] == [
        ("1.1", "SCR701"),
        ("2.3.1", "SCR701"),
        ("2.3.1", "SCR701"),
    ]


@given(reviews(), outlines())
def test_every_document_can_be_looked_through(of: Review, made: Outline) -> None:
    """Whatever it holds, with and without a list."""
    names = Protected("A B\nab")
    told = found(of, made, protected=names, file="a/b.txt")

    assert all(one.words is None for one in told if one.code == "SCR701")
    assert found(of, made) == [one for one in found(of, made) if one.code != "SCR701"]
