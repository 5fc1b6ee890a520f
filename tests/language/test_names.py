"""Names of posts and bodies: what stands for an owner, and where one name ends and the next begins."""

from __future__ import annotations

import pytest

from language.telling import names, who
from scrkit.language import default_vocabulary, fold
from scrkit.language.names import Names
from scrkit.model import Board

ONE = [
    ("Hampton Borough Council", "Hampton Borough Council"),
    ("Planning, Policy and Engagement Group", "Planning, Policy and Engagement Group"),
    ("LSCB Learning and Improvement Group", "LSCB Learning and Improvement Group"),
    ("Hampton Women's Aid", "Hampton Women's Aid"),
    ("NHS", "NHS"),
    ("PP & P", "PP & P"),
    ("Ofsted", "Ofsted"),
    ("Safeguarding Board Manager", "Safeguarding Board Manager (post)"),
    ("Director of Compliance and Assurance", "Director of Compliance and Assurance (post)"),
    ("Head of Legal Services", "Head of Legal Services (post)"),
    ("Chair of the Training Group", "Chair of the Training Group [Chair of Training Group]"),
    ("Chief Nurse, Westmouth CCG", "Chief Nurse, Westmouth CCG [Chief Nurse of Westmouth CCG]"),
    ("SCC CYPS Head of Safeguarding", "SCC CYPS Head of Safeguarding [Head of Safeguarding of SCC CYPS]"),
    (
        "Hampton Council's Director of Housing",
        "Hampton Council's Director of Housing [Director of Housing of Hampton Council]",
    ),
    ("Head of Service for Early Help", "Head of Service for Early Help (post)"),
    ("Hampton Safeguarding Board Chair", "Hampton Safeguarding Board Chair [Chair of Hampton Safeguarding Board]"),
    ("LSCB Manager", "LSCB Manager [Manager of LSCB]"),
    ("Named Nurse of Hampton NHS Trust", "Named Nurse of Hampton NHS Trust [Named Nurse of Hampton NHS Trust]"),
    (
        "Head of Early Help of the Council",
        "Head of Early Help of the Council [Head of Early Help of Council]",
    ),
    (
        "Principal Social Worker for Adults of Hampton Council",
        "Principal Social Worker for Adults of Hampton Council [Principal Social Worker for Adults of Hampton Council]",
    ),
    (
        "Customer Services Manager of Hampton Council",
        "Customer Services Manager of Hampton Council [Customer Services Manager of Hampton Council]",
    ),
    ("Housing Manager of Fen Homes", "Housing Manager of Fen Homes (post)"),
    ("Service Manager for Missing Children", "Service Manager for Missing Children (post)"),
    ("Detective Inspector for Public Protection", "Detective Inspector for Public Protection (post)"),
    ("LSCB Manager for Training", "LSCB Manager for Training [Manager for Training of LSCB]"),
    ("Head Teachers' Representative", "Head Teachers' Representative (post)"),
    (
        "Director of Audit and Assurance of Eastmere Trust",
        "Director of Audit and Assurance of Eastmere Trust [Director of Audit and Assurance of Eastmere Trust]",
    ),
]

NOBODY = [
    "Public Law Outline",
    "PLO",
    "Signs of Safety",
    "Reports",
    "This",
    "Level Three",
    "May",
    "",
    "Training",
    "SCR",
]

SEVERAL: list[tuple[str, list[str]]] = [
    ("Northshire Police and the Named GP", ["Northshire Police", "Named GP (post)"]),
    ("Health, Education and Police", ["Health", "Education", "Police"]),
    ("SPS and NHS", ["SPS", "NHS"]),
    (
        "Northshire County Council, Northshire Police and Eastmere CCG",
        ["Northshire County Council", "Northshire Police", "Eastmere CCG"],
    ),
    ("LSCB/SAB", ["LSCB", "SAB"]),
    (
        "Deputy Director of Nursing / Director of Mental Health",
        ["Deputy Director of Nursing (post)", "Director of Mental Health (post)"],
    ),
    (
        "Director of Nursing and the Governors of Eastmere Trust",
        ["Director of Nursing (post)", "Governors of Eastmere Trust"],
    ),
    (
        "Northshire Police and Head of Housing of Hampton Council",
        ["Northshire Police", "Head of Housing of Hampton Council [Head of Housing of Hampton Council]"],
    ),
    ("Trust, Northshire Police and the CCG", ["Trust, Northshire Police and the CCG"]),
]


@pytest.mark.parametrize(("text", "expected"), ONE)
def test_one_name_is_one_owner(text: str, expected: str) -> None:
    """A comma or "and" inside one name parts nothing; a post and its body are told apart."""
    assert [who(owner) for owner in names().owners(text)] == [expected]


@pytest.mark.parametrize("text", NOBODY)
def test_other_names_are_nobody(text: str) -> None:
    """Terms, programmes and opening words are no owners."""
    assert names().owners(text) == ()


@pytest.mark.parametrize(("text", "expected"), SEVERAL)
def test_names_that_stand_by_themselves_are_several_owners(text: str, expected: list[str]) -> None:
    """Each side of a comma, stroke or "and" that stands by itself is an owner of its own."""
    assert [who(owner) for owner in names().owners(text)] == expected


@pytest.mark.parametrize(
    ("text", "expected", "rest"),
    [
        ("the Named Nurse will act", ["Named Nurse (post)"], " will act"),
        ("Northshire Police Training Days will be held", ["Northshire Police"], " Training Days will be held"),
        ("all partners will act", ["all partners (everybody)"], " will act"),
        ("The partners will act", ["partners (everybody)"], " will act"),
        ("the board will act", ["board"], " will act"),
        ("board will act", [], "board will act"),
        ("nobody will act", [], "nobody will act"),
        ("a working group will act", ["working group"], " will act"),
        ("a task and finish group will act", ["task and finish group"], " will act"),
        ("the Level Three course", [], "the Level Three course"),
        ("The Trust\u2019s policy", [], "The Trust\u2019s policy"),
        ("Agencies' records", [], "Agencies' records"),
        ("The Trust, Northshire Police and the CCG will", ["Trust", "Northshire Police", "CCG"], " will"),
        ("LSCB Procedures will", ["LSCB"], " Procedures will"),
    ],
)
def test_the_owner_at_a_place_ends_where_its_name_ends(text: str, expected: list[str], rest: str) -> None:
    """The name is read as far as it goes and no further; where none stands, nothing is read."""
    owners, end = names().at(text, 0)
    assert [who(owner) for owner in owners] == expected
    assert text[end:] == rest


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("The Planning, Policy and Engagement Group", "Planning Policy and Engagement Group"),
        ("Women\u2019s Aid", "womens aid"),
        ("  an  Agency ", "agency"),
        ("St. Mary's", "St Marys"),
    ],
)
def test_names_are_compared_without_article_comma_apostrophe_or_case(first: str, second: str) -> None:
    """Two ways to print one name are one name."""
    assert fold(first) == fold(second)


def test_a_board_s_profile_makes_a_name_known() -> None:
    """A name that a board's profile gives is a body whatever its words are."""
    board = Board(
        id="eastmere", names=("Eastmere Safeguarding Children Board",), bodies=(("The Lighthouse", "Beacon"),)
    )
    found = Names(vocabulary=default_vocabulary().with_board(board))
    assert [who(owner) for owner in found.owners("Beacon")] == ["Beacon"]
    assert names().owners("Beacon") == ()


def test_a_name_that_the_document_spells_out_is_known() -> None:
    """An abbreviation of the document is a body, a mixed-case one too."""
    spelt = names("Child and Adolescent Mental Health Service (CaMHS)")
    assert [owner.body for owner in spelt.owners("CaMHS")] == ["CaMHS"]
    assert names().owners("CaMHS") == ()


@pytest.mark.parametrize(
    ("board", "collective"),
    [("Dunmere Community Safety Partnership", False), ("Dunmere Safeguarding Children Board", True), (None, True)],
)
def test_the_partnership_is_everybody_unless_the_board_is_one(board: str | None, *, collective: bool) -> None:
    """Then it speaks of itself."""
    owners, end = Names(vocabulary=default_vocabulary(), board=board).at("the Partnership will act", 0)

    assert [(owner.said, owner.collective) for owner in owners] == [("Partnership", collective)]
    assert end == len("the Partnership")
