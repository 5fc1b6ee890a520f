"""Places that a sentence names."""

from __future__ import annotations

import pytest

from scrkit.language import default_wordings
from scrkit.language.place import find_places
from scrkit.model import Wordings

PLACES: list[tuple[str, list[str]]] = [
    ("In Hampton it fell.", ["Hampton"]),
    ("across Northshire and Westmouth", ["Northshire and Westmouth"]),
    ("in Hampton, East Mere and West Mere", ["Hampton, East Mere and West Mere"]),
    ("in the Mere Valley", ["Mere Valley"]),
    ("in the north of Northshire", ["Northshire"]),
    ("throughout Upper Mere-on-the-Hill", ["Upper Mere-on-the-Hill"]),
    ("within King\u2019s Mere and in St. Mary's Bay", ["King\u2019s Mere", "St. Mary's Bay"]),
    ("in Hampton's schools", ["Hampton"]),
    ("in Mere upon Teme.", ["Mere upon Teme"]),
    ("in Hampton. The Board met.", ["Hampton"]),
    ("county-wide and borough-wide", ["county-wide", "borough-wide"]),
    ("Nationally and across the county", ["Nationally", "across the county"]),
    ("in July and in March 2014", []),
    ("in Child Protection Plans, in Year 2, in Q3, in NHS care, in Ofsted's view", []),
    ("in hampton", []),
    ("inHampton, Berlin Hampton", []),
    ("a nationally-led review", []),
    ("in Spring", []),
    ("", []),
]


@pytest.mark.parametrize(("sentence", "expected"), PLACES)
def test_places_are_found_by_their_names(sentence: str, expected: list[str]) -> None:
    """A name with a capital after a word of place is one, unless it is known for something else."""
    found = find_places(sentence, default_wordings())
    assert [place for place, _, _ in found] == expected
    assert all(place in sentence[start:end] for place, start, end in found)


def test_a_board_adds_its_places() -> None:
    """Words that a board knows as places, or as none, are read so."""
    own = Wordings(places=("on the islands",), no_places=("Hampton",))
    assert [place for place, _, _ in find_places("On the islands and in Hampton", own)] == ["On the islands"]
