"""Bodies that a document spells out beside their abbreviation."""

from __future__ import annotations

import pytest

from scrkit.language import find_spelt

SPELT = [
    ("Northshire County Council (NCC) will act.", [("Northshire County Council", "NCC")]),
    ("Suffolk Local Safeguarding Children Board (LSCB)", [("Suffolk Local Safeguarding Children Board", "LSCB")]),
    ("Children and Young People's Services (the CYPS)", [("Children and Young People's Services", "CYPS")]),
    (
        "Suffolk County Council Children and Young Peoples Services (SCC CYPS)",
        [("Suffolk County Council Children and Young Peoples Services", "SCC CYPS")],
    ),
    (
        "the National Society for the Prevention of Cruelty to Children (\u2018NSPCC\u2019)",
        [("National Society for the Prevention of Cruelty to Children", "NSPCC")],
    ),
    (
        "In 2014 Eastmere Clinical Commissioning Group (ECCG) and Hampton Borough Council (HBC) met.",
        [("Eastmere Clinical Commissioning Group", "ECCG"), ("Hampton Borough Council", "HBC")],
    ),
    ("However Northshire County Council (NCC) will act.", [("Northshire County Council", "NCC")]),
    ("The Youth Offending Team (YOT)", [("Youth Offending Team", "YOT")]),
    ("Multi-Agency Safeguarding Hub (MASH)", [("Multi-Agency Safeguarding Hub", "MASH")]),
]

NONE = [
    "the Board (see above)",
    "a member of staff (One of three)",
    "Northshire County Council (Westmouth)",
    "Northshire Police (NCC)",
    "three children (NCC)",
    "(NCC)",
    "NCC (NCC)",
    "the Panel (P)",
    "the N C C (N C C)",
]


@pytest.mark.parametrize(("text", "expected"), SPELT)
def test_a_body_beside_its_abbreviation_is_found(text: str, expected: list[tuple[str, str]]) -> None:
    """The name before the bracket is the abbreviation's, without the words that only lead up to it."""
    assert [(body.name, *body.aliases) for body in find_spelt(text)] == expected


@pytest.mark.parametrize("text", NONE)
def test_a_bracket_that_abbreviates_nothing_is_left_alone(text: str) -> None:
    """A place, a remark or letters that do not fit spell out no body."""
    assert find_spelt(text) == ()
