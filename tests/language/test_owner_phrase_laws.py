"""What holds of every owner cell, and of cells made from owners."""

from __future__ import annotations

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from language.owning import EVERYBODY, Told, at, body, post, read, told
from language.phrasing import any_prose
from scrkit.language import default_vocabulary, read_owners
from scrkit.model import Board

_POSTS = [
    "Head of Safeguarding",
    "Designated Nurse",
    "Chief Nurse",
    "Medical Director",
    "Team Manager",
    "Director of Compliance and Assurance",
    "Detective Superintendent",
]
_BODIES = [
    "Northshire Police",
    "SCC CYPS",
    "Northshire County Council",
    "East Northshire NHS Foundation Trust",
    "LSCB Quality and Audit Group",
    "HMPPS",
    "Northshire CCG",
]
_HOSTILE = [
    "a ",
    "A ",
    "and ",
    "Head of ",
    "Police, ",
    "Police/",
    "X & ",
    "(lead) ",
    "Lead: ",
    "\n",
    "a\n",
    "Police\n",
    "( ",
    "\u2022 ",
]
_HOSTILE += [
    "Jane Smith, ",
    "supported by ",
    "\u2013 ",
    "1. ",
    "NHS and ",
    "Health and ",
    "all ",
    "of the ",
    "A\u2013",
    "\u00e9",
    "Team ",
    ", ",
]


def _owners() -> st.SearchStrategy[tuple[str, Told]]:
    """Owners as printed, with how they are told: posts, bodies and posts of bodies."""
    posts = st.sampled_from(_POSTS).map(lambda title: (title, post(title)))
    bodies = st.sampled_from(_BODIES).map(lambda name: (name, body(name)))
    placed = st.tuples(
        st.sampled_from(_POSTS[:3]),
        st.sampled_from(_BODIES),
        st.sampled_from(["{0} ({1})", "{0} \u2013 {1}", "{1} {0}", "{0} at {1}"]),
    )
    everybody = st.sampled_from(["all partners", "each agency", "All LSCB partners"]).map(
        lambda said: (said, EVERYBODY)
    )
    return posts | bodies | everybody | placed.map(lambda drawn: (drawn[2].format(*drawn[:2]), at(*drawn[:2])))


def _cells() -> st.SearchStrategy[tuple[str, list[Told]]]:
    """Cells made from one to four owners."""
    joints = st.sampled_from(["; ", "\n", " + ", ";\n", "\n\u2022 "])
    return st.tuples(st.lists(_owners(), min_size=1, max_size=4), joints).map(
        lambda drawn: (drawn[1].join(said for said, _ in drawn[0]), [owner for _, owner in drawn[0]])
    )


@given(any_prose())
def test_never_raises_and_says_only_what_is_there(phrase: str) -> None:
    """Every word of an owner is a word of the phrase; not understood is nobody, with a reason."""
    found = read(phrase)
    printed = set(re.findall(r"\w+", phrase))
    for owner in found.owners:
        for words in (owner.said, owner.post, owner.body):
            assert set(re.findall(r"\w+", words or "")) <= printed
    assert found.said == phrase
    assert found.understood is (found.rule is not None) is (found.reason is None)
    assert found.understood or not found.owners


@given(_cells().filter(lambda cell: "\n" not in cell[0]))
def test_a_cell_made_from_owners_is_understood_as_them(cell: tuple[str, list[Told]]) -> None:
    """Whatever joint parts them."""
    phrase, owners = cell
    assert told(read(phrase)) == owners


@given(_cells())
def test_lines_are_owners_or_not_understood(cell: tuple[str, list[Told]]) -> None:
    """A body above its post may be one owner or two: then nobody is named. Posts and bodies in turn are pairs."""
    phrase, owners = cell
    found = read(phrase)
    paired = 2 * len(found.owners) == len(owners)
    assert not found.understood or told(found) == owners or len(owners) == 2 or paired


@given(
    _owners(),
    _owners(),
    st.sampled_from(
        [
            "{0} (lead), {1} (support)",
            "{0} (to lead) and the {1}",
            "{0} to lead, supported by {1}",
            "Lead: {0}; Support: {1}",
        ]
    ),
)
def test_roles_go_to_whom_they_stand_beside(first: tuple[str, Told], second: tuple[str, Told], frame: str) -> None:
    """In whichever words the cell gives them."""
    (said, (title, name, _)), (other, (other_title, other_name, _)) = first, second
    owners = [(title, name, "lead"), (other_title, other_name, "support")]
    assert told(read(frame.format(said, other))) == owners


@given(_owners(), st.sampled_from(["{}.", " {} ", "The {}", "the {}.", "Owner: {}", "\n{}\n", "\u2022 {}", "1. {}"]))
def test_what_stands_around_changes_nothing(owner: tuple[str, Told], frame: str) -> None:
    """Spaces, an article, a stop, a label, a bullet."""
    said, expected = owner
    assert told(read(frame.format(said))) == [expected]


@given(_owners().filter(lambda owner: " " in owner[0] and "SCC CYPS" not in owner[0]), st.data())
def test_a_wrapped_owner_is_the_same_or_not_understood(owner: tuple[str, Told], data: st.DataObject) -> None:
    """A break between words never makes another owner of it, but that two abbreviations are a list."""
    said, expected = owner
    gaps = [found.start() for found in re.finditer(" ", said)]
    place = data.draw(st.sampled_from(gaps))
    found = told(read(f"{said[:place]}\n{said[place + 1 :]}"))
    assert found in ([expected], [])


@given(
    st.text("abcdefghijklmnopqrstuvwxyz", min_size=2, max_size=12)
    .map(str.title)
    .filter(lambda name: name not in {"An", "The"})
)
def test_a_body_that_a_board_adds_is_understood(name: str) -> None:
    """Whatever its words but an article, as it is printed or in a list."""
    board = Board(id="northshire", names=("Northshire Safeguarding Board",), bodies=((f"{name} Widget Umbrella",),))
    vocabulary = default_vocabulary().with_board(board)
    found = read_owners(f"{name} Widget Umbrella and the LSCB", vocabulary=vocabulary)
    assert told(found) == [body(f"{name} Widget Umbrella"), body("LSCB")]


@pytest.mark.parametrize("unit", _HOSTILE)
def test_hostile_cells_are_read_at_once(unit: str) -> None:
    """However often a joint or a noun is repeated."""
    read("Police")
    start = time.perf_counter()
    read((unit * 500)[:500])
    assert time.perf_counter() - start < 0.5


def test_a_cell_has_an_end() -> None:
    """Longer texts are no cell, and no cell has forty lines."""
    assert read("Police " * 100).reason == "longer than the 500 characters of any list of owners"
    assert read("NHS\n" * 50).reason == "more than 40 lines"
