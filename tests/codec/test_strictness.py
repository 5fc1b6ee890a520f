"""Strictness: what is not exactly what belongs there is refused, with its path and in words."""

from __future__ import annotations

import json
from typing import Any

import pytest

from codec.refusing import REVIEW, put, refusal
from scrkit.codec import dump_json, load_json, review_to_data
from scrkit.errors import DecodeError


@pytest.mark.parametrize(
    ("value", "problem"),
    [
        (14.1, "expected text, found a number; put it in quotes"),
        (14, "expected text, found a number; put it in quotes"),
        (True, "expected text, found true"),
        (False, "expected text, found false"),
        (None, "expected text, found null"),
        ([], "expected text, found a list"),
        ({}, "expected text, found an object"),
        ("a\x00", "holds the character U+0000, which no text has"),
        ("a\ud800", "holds the character U+D800, which no text has"),
        (" ", "expected text, found none"),
        ("", "expected text, found none"),
    ],
)
def test_text_is_text_only(value: object, problem: str) -> None:
    """Nothing becomes text that was not: 14.10 would come back as 14.1."""
    changed = json.loads(json.dumps(review_to_data(REVIEW)))
    changed["title"] = value
    with pytest.raises(DecodeError) as caught:
        load_json(json.dumps(changed), "a.json")

    assert (caught.value.path, caught.value.problem) == ("title", problem)
    assert str(caught.value) == f"a.json:1:35: title: {problem}"


@pytest.mark.parametrize("value", ["20140113", "2014-W03-1", "13/01/2014", "2014-1-13", "2014-02-30", "soon", ""])
def test_a_date_is_an_iso_date_only(value: str) -> None:
    """One form of date, the one that nobody can take another way."""
    assert refusal(put("dated", value=value)) == f"dated: expected a date such as '2014-01-31', found {value!r}"


def test_a_date_is_text() -> None:
    """A number is no date, and a long text is shown by its beginning."""
    assert refusal(put("dated", value=2014)) == "dated: expected a date such as '2014-01-31', found a number"
    assert refusal(put("dated", value="x" * 100)).endswith("found '" + "x" * 40 + "…'")


@pytest.mark.parametrize(
    ("value", "found"), [("owners", "text"), ({}, "an object"), (None, "null"), (0, "a number"), (False, "false")]
)
def test_a_list_is_a_list_only(value: object, found: str) -> None:
    """A text is no list of its letters, and an object no list of its keys."""
    assert refusal(put("actions", 0, "owners", value=value)) == f"actions[0].owners: expected a list, found {found}"


def test_a_member_of_a_list_is_checked_in_its_place() -> None:
    """The path counts from 0, as in every program that reads JSON."""
    assert refusal(put("legal_basis", value=["a", 1])) == (
        "legal_basis[1]: expected text, found a number; put it in quotes"
    )


@pytest.mark.parametrize("value", ["x", [], None, 1])
def test_a_record_is_an_object_only(value: object) -> None:
    """A list of values in the right order is no record."""
    assert refusal(put("governance", value=value)).startswith("governance: expected an object, found ")


@pytest.mark.parametrize("value", [0, 1, "true", None])
def test_a_flag_is_true_or_false_only(value: object) -> None:
    """Nought and one are numbers."""
    assert refusal(put("actions", 0, "owners", 0, "collective", value=value)).startswith(
        "actions[0].owners[0].collective: expected true or false, found "
    )


@pytest.mark.parametrize("value", [True, 1.0, "1", []])
def test_a_whole_number_is_that_only(value: object) -> None:
    """True is not one, and neither is 1.0."""
    assert refusal(put("actions", 0, "at", "line", value=value)).startswith(
        "actions[0].at.line: expected a whole number, found "
    )


def test_a_position_counts_from_one() -> None:
    """What a record refuses comes out with the place in the file, not with the record's own name."""
    assert refusal(put("actions", 0, "at", "line", value=0)) == "actions[0].at.line: positions count from 1, found 0"


def test_a_number_of_absurd_length_is_refused() -> None:
    """Python itself refuses to read it, in words that are not ours."""
    text = dump_json(review_to_data(REVIEW)).replace('"line": null', f'"line": {"9" * 5_000}', 1)

    with pytest.raises(DecodeError, match=r"at\.line: expected a whole number, found a number$"):
        load_json(text, "a.json")


@pytest.mark.parametrize("value", ["boss", "Lead", ""])
def test_a_word_of_a_scale_is_one_of_its_words(value: str) -> None:
    """The text names the words there are."""
    assert refusal(put("actions", 0, "owners", 0, "role", value=value)) == (
        f"actions[0].owners[0].role: unknown word {value!r}; one of lead, support, contributor"
    )


def test_a_word_of_a_scale_is_text() -> None:
    """And null where the scale has no null."""
    assert refusal(put("lessons", 0, "acceptance", value=None)) == (
        "lessons[0].acceptance: expected one of accepted, partly, not_accepted, not_stated, found null"
    )
    assert refusal(put("actions", 0, "owners", 0, "role", value=["lead"])).endswith(
        "expected one of lead, support, contributor, found a list"
    )


def test_an_unknown_key_is_refused() -> None:
    """A key with a slip of the pen would otherwise be lost in silence."""
    assert refusal(put("lessons", 0, "impacts", 0, "measures", 0, "units", value="%")) == (
        "lessons[0].impacts[0].measures[0]: unknown key 'units'"
    )


@pytest.mark.parametrize(
    ("key", "expected"),
    [("id", "text"), ("title", "text"), ("board", "text")],
)
def test_a_missing_key_is_refused(key: str, expected: str) -> None:
    """What a record cannot do without must be there."""
    assert refusal(lambda data: data.pop(key)) == f"{key}: expected {expected}, found nothing: the key is missing"


def test_a_record_that_cannot_be_true_is_refused_with_its_path() -> None:
    """The records' own refusals come out in the same form."""
    assert refusal(put("lessons", 0, "impacts", 0, "measures", 0, "said", value="…")) == (
        "lessons[0].impacts[0].measures[0].said: expected text, found none"
    )
    assert refusal(put("actions", 1, "id", value="3.1")) == "two actions with the id '3.1'"


def test_all_problems_are_told_in_one_pass() -> None:
    """The first three in full, and how many more there are, on one line."""

    def change(data: dict[str, Any]) -> None:
        data["title"] = 1
        data["lessons"][0]["title"] = None
        data["actions"][0]["owners"][0]["role"] = "boss"
        data["actions"][1]["text"] = 2
        data["zeal"] = 3

    assert refusal(change) == (
        "title: expected text, found a number; put it in quotes; and lessons[0].title: expected text, found null; "
        "and actions[0].owners[0].role: unknown word 'boss'; one of lead, support, contributor; and 2 more"
    )
