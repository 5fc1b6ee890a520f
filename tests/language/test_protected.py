"""Names that nobody may read are found in every way of writing them, covered, and never shown."""

from __future__ import annotations

import string
import unicodedata
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scrkit.errors import ConfigurationError, LimitError
from scrkit.files import PROTECTED_NAMES
from scrkit.language import Protected

LIST = Protected(
    "# the family\n\nJohn Paul Smith-Jones\nMrs Zoë O'Brien # the mother\nSmith, Jennifer\nAnna van der Berg\nQuill\n"
)
FOUND = [
    "john paul smith-jones",
    "JOHN PAUL SMITH-\nJONES",
    "John Smith Jones",
    "John P. Smith-Jones",
    "J. Smith-Jones",
    "J Smith-Jones",
    "j. smith-jones",
    "JP Smith-Jones",
    "J.P. Smith Jones",
    "J. Paul Smith-Jones",
    "Smith-Jones, John",
    "Smith-Jones, John Paul",
    "SMITH-JONES, J.P.",
    "Smith-Jones, JP;",
    "Smith-Jones, John P.",
    "Smith-Jones, J\nthe",
    "J.P.S.",
    "J. P. S.",
    "Zoe O\u2019Brien's",
    "ZOE OBRIEN",
    "Zoe\u0308 O'Brien",
    "zoe_obrien_2013.docx",
    "Jennifer\n   Smith\u2019s",
    "Jen-\nnifer Smith",
    "Jen\u00ad\nnifer Smith",
    "Jen\u00adnifer Smith",
    "Jennifer Smiths'",
    "Jennifer \u2011 Smith",
    "**Jennifer** Smith",
    "| Jennifer | Smith |",
    "Jennifer Smith\u00b9",
    "Jennifer Smith s'",
    "Ms Smith",
    "Mrs. O'Brien",
    "Dr Smith-Jones",
    "\uff2aennifer Smith",
    "jennifersmith@example.org",
    "jennifer%20smith.pdf",
    "Jennifer\\nSmith",
    "Jennifer\\xa0Smith",
    "Jenni\\xadfer Smith",
    "Jenni&shy;fer&nbsp;Smith",
    "van der Berg, Anna",
    "van der Berg, A.",
    "A. van der Berg",
    "Anna Berg",
    "Quill",
    "QUILL\u2019S",
    "Anna-Quill",
]
SILENT = [
    "SCC staff",
    "a berg",
    "the JS plan",
    "Smith. Jennifer said",
    "Smith, I think",
    "Smith, J says",
    "Jennifer (Smith)",
    "Jennifer 2 Smith",
    "Jennifer said Smith",
    "Quilled",
    "Tranquill",
    "i.s. and j.s.",
    "K. Smith",
    "a. Berg",
    "j.Jennifer",
    "Jenni-\nSmith",
    "[protected]",
    "",
    "C:\\temp\\xzz",
]


@pytest.mark.parametrize("said", FOUND)
def test_a_name_is_found_however_it_is_written(said: str) -> None:
    """And covered in its place."""
    text = f"They met {said} there."

    assert LIST.find(text)
    assert LIST.veil(text).startswith("They met ")
    assert "[protected]" in LIST.veil(text)
    assert LIST.veil(text).endswith("there.")


@pytest.mark.parametrize("said", SILENT)
def test_what_is_no_name_is_left_alone(said: str) -> None:
    """Parts of words, abbreviations, other people, a sentence's end."""
    assert LIST.find(said) == ()
    assert LIST.veil(said) == said


def test_a_hit_is_the_longest_name_and_hits_that_overlap_are_one() -> None:
    """Nothing of a name is left beside its cover."""
    names = Protected("John Smith\nSmith Jones\nJohn\nSt. John Rivers")

    assert names.veil("St John Rivers, John Smith Jones, John Brown") == "[protected], [protected], [protected] Brown"


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("John Smith-Jo \u2026", "[protected] \u2026"),
        ("with Jennif\u2026 and others", "with [protected]\u2026 and others"),
        ("Jennifer ...", "[protected] ..."),
        ("Jo\u2026", "Jo\u2026"),
        ("\u2026", "\u2026"),
        ("others \u2026", "others \u2026"),
        ("zz zz zz zz zz zz others \u2026", "zz zz zz zz zz zz others \u2026"),
        ("[protected] \u2026", "[protected] \u2026"),
    ],
)
def test_a_name_that_is_cut_off_is_covered(said: str, left: str) -> None:
    """What is left of it would tell enough."""
    assert LIST.veil(said) == left


def test_what_it_holds_is_never_shown() -> None:
    """By no way in which Python shows a value."""
    shown = f"{LIST!r} {LIST} {LIST!s} {[LIST]}".casefold()

    assert "smith" not in shown
    assert "obrien" not in shown


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "a.txt: lists no name; write one on each line"),
        ("# none\n\n", "a.txt: lists no name; write one on each line"),
        ("Jo Xylo\nQ\n", "a.txt:2: holds a name of one letter or none, which would be found everywhere"),
        ("Mr Q.", "a.txt:1: holds a name of one letter or none, which would be found everywhere"),
        ("'-'", "a.txt:1: holds a name of one letter or none, which would be found everywhere"),
        (
            "Jo Xylo; 2009",
            "a.txt:1: holds what no name has, such as a figure or a bracket; write one name on each line",
        ),
        ("Xylo, Jo, Q", "a.txt:1: holds what no name has, such as a figure or a bracket; write one name on each line"),
    ],
)
def test_a_list_that_is_none_is_refused_in_one_line(text: str, told: str) -> None:
    """Which says where, and never what stands there."""
    with pytest.raises(ConfigurationError) as caught:
        Protected(text, "a.txt")

    assert str(caught.value) == told


def test_a_list_is_bounded() -> None:
    """In names and in the words of one."""
    with pytest.raises(LimitError, match="lists more than 50,000 names"):
        Protected("Jo Xylo\n" * (PROTECTED_NAMES + 1))
    with pytest.raises(LimitError, match="a name of more than 10 words"):
        Protected("xy " * 11)


def test_a_name_with_many_hyphens_is_found_as_it_is() -> None:
    """Its parts are not all tried run together."""
    names = Protected("An-Na Be-Ta Ce-Ra De-La")

    assert names.find("An-Na Be-Ta Ce-Ra De-La")
    assert not names.find("Anna Be-Ta Ce-Ra De-La")


def test_letters_of_other_scripts_have_case_and_accents_too() -> None:
    """And letters that no decomposition takes apart."""
    names = Protected("Łukasz Bjørn\n\u039c\u03b1\u03c1\u03af\u03b1\nमोहन")

    assert all(map(names.find, ("LUKASZ BJORN", "\u039c\u0391\u03a1\u0399\u0391", "यह मोहन है")))


WORDS = st.text(string.ascii_letters, min_size=3, max_size=8)
NAMES = st.lists(WORDS, min_size=2, max_size=3).filter(
    lambda words: words[0].lower() not in {"mrs", "miss", "dame", "sir"}
)
FILLING = st.lists(st.sampled_from(["1.2", "(", "+ 3", "[", "500"]), max_size=3).map(" ".join)


@st.composite
def mutations(draw: st.DrawFn) -> tuple[str, str]:
    """Return a name, and a text with the name in another way of writing it."""
    name = draw(NAMES.filter(lambda words: not words[0].lower().startswith(("mr", "ms", "dr", "prof", "master"))))
    write = draw(st.sampled_from([str.lower, str.upper, str.title, _accented]))
    words = [write(word) for word in name]
    cut = draw(st.sampled_from(["", "\u00ad", "-\n"]))
    words[-1] = f"{write(name[-1][:2])}{cut}{write(name[-1][2:])}"
    parting = draw(st.sampled_from([" ", "\n", "  \n ", "-", "-\n", "\u2010", "_", "\u00a0"]))
    ending = draw(st.sampled_from(["", "'s", "\u2019s", "'", ".", ","]))
    return " ".join(name), f"{draw(FILLING)} {parting.join(words)}{ending} {draw(FILLING)}"


def _accented(word: str) -> str:
    return unicodedata.normalize("NFC", "".join(f"{letter}\u0301" for letter in word))


@given(mutations())
def test_any_way_of_writing_a_listed_name_is_found(case: tuple[str, str]) -> None:
    """Whatever case, accents, possessives, hyphens and line breaks; what is left has none of its words."""
    name, text = case
    names = Protected(name)

    left = names.veil(text).replace("[protected]", "").replace("'s", "").replace("\u2019s", "")

    assert names.find(text)
    assert not any(map(str.isalpha, left))


@given(st.lists(NAMES, min_size=1, max_size=3), st.text(max_size=40))
def test_a_text_without_its_words_has_no_hit(listed: list[list[str]], text: str) -> None:
    """No word of a name, no initial: nothing is found."""
    names = Protected("\n".join("qq" + "".join(words) for words in listed))
    without = "".join(letter for letter in text if letter.casefold() != "q")

    assert names.find(without) == ()


@given(st.lists(NAMES, min_size=1, max_size=4), st.data())
def test_covering_leaves_no_hit_and_is_done_once(listed: list[list[str]], data: st.DataObject) -> None:
    """Of any text made of the words of names."""
    names = Protected("\n".join(map(" ".join, listed)))
    words = st.sampled_from([word for name in listed for word in name] + ["A", "J.", ",", "-\n", "\u2026", "x", "s'"])
    text = "".join(
        f"{word}{data.draw(st.sampled_from([' ', '', chr(10), '-']))}" for word in data.draw(st.lists(words))
    )
    covered = names.veil(text)

    assert names.find(covered) == ()
    assert names.veil(covered) == covered


@given(st.lists(NAMES, min_size=1, max_size=3), st.text(max_size=60))
def test_hits_are_in_order_and_apart(listed: list[list[str]], text: str) -> None:
    """Each within the text."""
    mixed = text.join(" ".join(words) for words in listed)
    found = Protected("\n".join(map(" ".join, listed))).find(mixed)

    assert all(0 <= start < end <= len(mixed) for start, end in found)
    assert all(first[1] <= second[0] for first, second in pairwise(found))
