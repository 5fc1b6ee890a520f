"""YAML, read strictly: each value is the text that is written, and what is more than text is refused with its place."""

from __future__ import annotations

from datetime import date

import pytest

from scrkit.__about__ import __version__
from scrkit.codec import load_yaml
from scrkit.errors import DecodeError, LimitError
from scrkit.files import CANONICAL_DEPTH, CANONICAL_KEYS, VALUE_CHARACTERS
from scrkit.model import KINDS, Review

HEAD = "schema: 1\nid: a\ntitle: b\nboard: c\n"


def refusals(text: str) -> list[str]:
    """Return every line that is said of *text*, without the file's name."""
    with pytest.raises(DecodeError) as caught:
        load_yaml(text, "a.yaml")
    return [line.removeprefix("a.yaml:") for line in caught.value.lines]


@pytest.mark.parametrize(
    "value",
    ["14.10", "no", "2014-07-01", "1:30", "null", "~", "true", "0x1F", "1e5", ".inf", "=", "on", "+12", "1_000", "a#b"],
)  # fmt: skip
def test_a_plain_value_is_the_text_that_is_written(value: str) -> None:
    """Other readers make numbers, dates and truths of these."""
    assert load_yaml(f"{HEAD}website: {value}\n", "a.yaml").website == value


def test_the_field_says_what_a_value_means() -> None:
    """A day, a number and a truth are written as in JSON, with quotes or without."""
    text = (
        f"{HEAD}dated: '2014-01-13'\nactions:\n- id: x\n  text: y\n  owners:\n  - {{said: z, collective: true}}\n"
        '  at: {line: "7"}\n  references:\n  - {to: 2.10, external: false}\n'
    )
    review = load_yaml(text, "a.yaml")
    (action,) = review.actions

    assert review.dated == date(2014, 1, 13)
    assert action.owners[0].collective is True
    assert action.at.line == 7
    assert (action.references[0].to, action.references[0].external) == ("2.10", False)


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("dated: 13/01/2014", "5:8: dated: expected a date such as '2014-01-31', found '13/01/2014'"),
        ("dated: null", "5:8: dated: expected a date such as '2014-01-31', found 'null'"),
        ("dated: [2014]", "5:8: dated: expected a date such as '2014-01-31', found a list"),
        ("website: {a: b}", "5:10: website: expected text, found an object"),
        ("people: x", "5:9: people: expected a list, found text"),
        ("governance: x", "5:13: governance: expected an object, found text"),
        ("legal_basis: [a, ]\nlegal: x", "6:1: unknown key 'legal'"),
        ("legal_basis:\n- a\n-", "7:2: legal_basis[1]: expected text, found nothing"),
        ("unplaced: [{text: x, at: {line: one}}]", "5:33: unplaced[0].at.line: expected a whole number, found 'one'"),
        ("unplaced: [{text: x, at: {line: }}]\nx: y", "6:1: unknown key 'x'"),
        (
            "actions: [{id: x, text: y, owners: [{said: z, body: w, collective: yes}]}]",
            "5:68: actions[0].owners[0].collective: expected true or false, found 'yes'",
        ),
        (
            "actions: [{id: x, text: y, deadline: {said: z, kind: dated_on}}]",
            f"5:38: actions[0].deadline: unknown kind 'dated_on'; one of {', '.join(record.kind for record in KINDS)}",
        ),
        ("lessons:\n- title: x", "6:3: lessons[0].id: expected text, found nothing: the key is missing"),
        ("lessons:\n- title:\n  id: x", "6:9: lessons[0].title: expected text, found nothing"),
    ],
)
def test_what_does_not_belong_is_refused_with_its_place(line: str, problem: str) -> None:
    """Line and column are those of the value, of an unknown key those of the key."""
    assert refusals(f"{HEAD}{line}\n") == [problem]


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("website: &a x", "5:10: website: an anchor (&a) is not taken: leave it out"),
        ("website: *a", "5:10: an alias (*a) is not taken: write the value out"),
        ("*a : x", "5:1: an alias (*a) is not taken: write the value out"),
        ("website: !!str x", "5:10: website: a tag (!!str) is not taken: leave it out"),
        ("website: ! x", "5:10: website: a tag (!) is not taken: leave it out"),
        ("legal_basis: [a, !x b]", "5:18: legal_basis[1]: a tag (!x) is not taken: leave it out"),
        ("actions: [{id: x, text: y, items: [!x b]}]", "5:36: actions[0].items[0]: a tag (!x) is not taken"),
        ("people: !x [a]", "5:9: people: a tag (!x) is not taken: leave it out"),
        ("people: &x []", "5:9: people: an anchor (&x) is not taken: leave it out"),
        ("&x website: y", "5:1: an anchor (&x) is not taken: leave it out"),
        ("<<: {id: x}", "5:1: a merge key (<<) is not taken: write the values out"),
        ("id: x", "5:1: id: the key stands twice in one object"),
        ("governance: {text: [], text: []}", "5:24: governance.text: the key stands twice in one object"),
        ("? [a]\n: x", "5:3: a key must be text"),
        ("? {a: b}\n: x", "5:3: a key must be text"),
        ("---\na: b", "5:1: a second document begins: a file holds one review"),
        ("%TAG ! x", "5:1: starts with %: directives are not taken"),
        ("a: b: c", "5:5: is not valid YAML: mapping values are not allowed in this context"),
        ("a: [b", "6:1: is not valid YAML: while parsing a flow sequence did not find expected ',' or ']'"),
        ("\ta: b", "5:1: is not valid YAML: while scanning"),
        ('website: "\\q"', "5:11: is not valid YAML: while parsing a quoted scalar found unknown escape character"),
    ],
)
def test_what_is_more_than_text_is_refused(line: str, problem: str) -> None:
    """An anchor, an alias, a tag, a merge key, a key twice, a second document."""
    told = refusals(f"{HEAD}{line}\n")

    assert told[0].startswith(problem)


def test_a_quoted_merge_key_is_a_key_like_another() -> None:
    """Nothing is merged, and nobody has such a key."""
    assert refusals(f"{HEAD}'<<': x\n") == ["5:2: unknown key '<<'"]


def test_all_problems_are_told_in_one_pass() -> None:
    """Those of YAML and those of the review, in the order of the file."""
    text = f"{HEAD}website: !x y\ndated: soon\nid: d\nlessons:\n- id: &a e\n  titel: f\n"

    assert refusals(text) == [
        "5:10: website: a tag (!x) is not taken: leave it out",
        "6:8: dated: expected a date such as '2014-01-31', found 'soon'",
        "7:1: id: the key stands twice in one object",
        "9:3: lessons[0].title: expected text, found nothing: the key is missing",
        "9:7: lessons[0].id: an anchor (&a) is not taken: leave it out",
        "10:3: lessons[0]: unknown key 'titel'",
    ]


def test_all_that_is_blank_is_told_at_once() -> None:
    """A record's constructor would stop at the first."""
    assert refusals("schema: 1\nid: '-'\ntitle: ''\nboard: ' '\n") == [
        "2:5: id: expected text, found none",
        "3:8: title: expected text, found none",
        "4:8: board: expected text, found none",
    ]


def test_no_more_than_anybody_reads_is_told() -> None:
    """Twenty problems, and how many more there are; the error itself has all."""
    text = HEAD + "".join(f"x{n}: y\n" for n in range(25))
    with pytest.raises(DecodeError) as caught:
        load_yaml(text, "a.yaml")

    assert len(caught.value.problems) == 25
    assert len(caught.value.lines) == 21
    assert caught.value.lines[-1] == "a.yaml: and 5 more"
    assert str(caught.value) == (
        "a.yaml:5:1: unknown key 'x0'; and unknown key 'x1'; and unknown key 'x2'; and 22 more"
    )


def test_an_empty_value_is_none_that_is_given() -> None:
    """Where the record can do without."""
    review = load_yaml(f"{HEAD}website:\ndated: # not yet\nlessons:\ngovernance:\n", "a.yaml")

    assert review == Review(id="a", title="b", board="c")


def test_an_empty_text_in_quotes_is_a_text() -> None:
    """It says that there is none, and is not the same as saying nothing."""
    assert load_yaml(f'{HEAD}website: ""\n', "a.yaml").website == ""


@pytest.mark.parametrize(("text", "found"), [("", "nothing"), ("# x", "nothing"), ("x", "text"), ("[]", "a list")])
def test_what_is_no_object_is_refused(text: str, found: str) -> None:
    """A canonical file is one object."""
    assert refusals(text) == [f"1:1: expected a review as an object, found {found}"]


@pytest.mark.parametrize(
    ("number", "problem"),
    [
        ("2", f"1:9: schema: schema 2 is newer than this scrkit ({__version__}) knows: 1; install a newer scrkit"),
        ("0", "1:9: schema: expected 1, found 0"),
        ("one", "1:9: schema: expected 1, found 'one'"),
        ("", "1:8: schema: expected 1, found nothing"),
        ("[]", "1:9: schema: expected 1, found a list"),
    ],
)
def test_another_schema_is_refused(number: str, problem: str) -> None:
    """By name, and before anything else of the file is looked at."""
    assert refusals(f"schema: {number}\nid: []\n") == [problem]


def test_a_file_without_a_schema_is_refused() -> None:
    """Nobody could tell later by which rules it was written."""
    assert refusals("id: a\n") == ["1:1: schema: the key is missing: expected schema: 1"]


@pytest.mark.parametrize("depth", [CANONICAL_DEPTH - 1, CANONICAL_DEPTH])
def test_nesting_is_bounded(depth: int) -> None:
    """The limit itself is allowed."""
    text = f"{HEAD}website: {'[' * depth}{']' * depth}"
    if depth < CANONICAL_DEPTH:
        assert refusals(text) == ["5:10: website: expected text, found a list"]
        return
    with pytest.raises(LimitError) as caught:
        load_yaml(text, "a.yaml")
    assert str(caught.value) == "a.yaml:5:73: is nested more than 64 deep"


def test_the_keys_of_an_object_are_bounded() -> None:
    """The limit itself is allowed."""
    keys = [f"k{n}: v" for n in range(CANONICAL_KEYS + 1)]

    assert refusals("\n".join(keys[:-1])) == ["1:1: schema: the key is missing: expected schema: 1"]
    with pytest.raises(LimitError, match=r"^a\.yaml:101:1: an object with more than 100 keys$"):
        load_yaml("\n".join(keys), "a.yaml")


def test_the_length_of_a_value_is_bounded() -> None:
    """The limit itself is allowed."""
    assert load_yaml(f"{HEAD}website: {'x' * VALUE_CHARACTERS}", "a.yaml").website
    with pytest.raises(LimitError, match=r"^a\.yaml:5:10: a value of 1,000,001 characters; at most 1,000,000 are read"):
        load_yaml(f"{HEAD}website: {'x' * (VALUE_CHARACTERS + 1)}", "a.yaml")


@pytest.mark.parametrize("text", ["website: a\ud800", "website: a\x07"])
def test_text_that_never_was_in_a_file_is_refused_all_the_same(text: str) -> None:
    """Half a character, and one that no text has."""
    with pytest.raises(DecodeError, match=r"^a\.yaml: is not valid YAML: a character that no text has$"):
        load_yaml(HEAD + text, "a.yaml")


@pytest.mark.parametrize("line_break", ["\n", "\r\n", "\r"])
def test_places_are_those_of_an_editor(line_break: str) -> None:
    """Whatever ends a line, and whatever letters stand before."""
    text = f"# \U0001f600 caf\u00e9\n{HEAD}website: \U0001f600\ntitle: \U0001f600\n".replace("\n", line_break)
    more = "legal_basis: [\U0001f600\U0001f600, {}]"

    assert refusals(text + more) == [
        "7:1: title: the key stands twice in one object",
        "7:8: title: expected text, found none",
        "8:19: legal_basis[1]: expected text, found an object",
    ]
