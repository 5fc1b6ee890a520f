"""Strictness: what is not exactly what belongs there is refused, with its path and in words."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from scrkit.codec import dump_json, load_json, reading_to_data, review_from_data, review_to_data
from scrkit.errors import DecodeError
from scrkit.model import (
    Action,
    Dated,
    Done,
    Impact,
    Lesson,
    Measure,
    Milestone,
    Ongoing,
    Owner,
    Reading,
    Review,
    WordCount,
)

if TYPE_CHECKING:
    from collections.abc import Callable

REVIEW = Review(
    id="a",
    title="Response",
    board="Board",
    dated=date(2014, 1, 13),
    milestones=(Milestone(what="published", when=Dated(said="in May", latest=date(2014, 5, 31))),),
    lessons=(
        Lesson(
            id="lesson-2",
            title="Lesson",
            impacts=(Impact(id="2.1", text="More.", measures=(Measure(said="90%", value="90", unit="%"),)),),
        ),
    ),
    actions=(
        Action(
            id="3.1",
            text="We will act.",
            owners=(Owner(said="the Chair", post="Chair"),),
            deadline=Ongoing(said="ongoing", review=date(2014, 7, 1)),
        ),
        Action(id="3.2", text="We did act.", deadline=Done(said="done")),
    ),
)
READING = Reading(
    review=REVIEW,
    format="text",
    layout="narrative",
    confidence=1.0,
    words=WordCount(words_in=1, placed=1, furniture=0, unplaced=0),
)


def refusal(change: Callable[[dict[str, Any]], object], data: dict[str, Any] | None = None) -> str:
    """Return what is said of the review's data, or of *data*, once *change* was made to it."""
    changed = json.loads(json.dumps(review_to_data(REVIEW) if data is None else data))
    change(changed)
    with pytest.raises(DecodeError) as caught:
        load_json(dump_json(changed), "a.json")
    assert caught.value.file == "a.json"
    return str(caught.value).removeprefix("a.json: ")


def put(*path: str | int, value: object) -> Callable[[dict[str, Any]], None]:
    """Return the change that puts *value* at *path*."""

    def change(data: Any) -> None:  # noqa: ANN401 - data of any shape
        for key in path[:-1]:
            data = data[key]
        data[path[-1]] = value

    return change


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
    assert str(caught.value) == f"a.json: title: {problem}"


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
    [("title", "text"), ("website", "text"), ("actions", "a list"), ("governance", "an object")],
)
def test_a_missing_key_is_refused(key: str, expected: str) -> None:
    """Unused keys are null or empty, never missing: also those that a record could do without."""
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


def test_an_unknown_kind_of_deadline_is_told_as_such() -> None:
    """Not as a missing field of another kind."""
    kinds = "dated, recurring, relative, event, ongoing, conditional, done, unclear, none"

    assert refusal(put("actions", 0, "deadline", "kind", value="dated_on")) == (
        f"actions[0].deadline: unknown kind 'dated_on'; one of {kinds}"
    )
    assert refusal(lambda data: data["actions"][0]["deadline"].pop("kind")) == (
        f"actions[0].deadline.kind: expected one of {kinds}, found nothing: the key is missing"
    )


def test_a_milestone_is_dated() -> None:
    """Only one kind of deadline may stand there."""
    assert refusal(put("milestones", 0, "when", "kind", value="ongoing")) == (
        "milestones[0].when: unknown kind 'ongoing'; one of dated"
    )


@pytest.mark.parametrize("key", ["said", "latest", "start", "rrules", "ambiguous", "rule"])
def test_a_deadline_has_every_key(key: str) -> None:
    """The keys that its kind has no use for, too."""
    assert "found nothing: the key is missing" in refusal(lambda data: data["actions"][0]["deadline"].pop(key))


@pytest.mark.parametrize(
    ("key", "value", "problem"),
    [
        ("earliest", "2014-01-01", "earliest: expected null in a deadline of kind ongoing, found text"),
        ("rrules", ["FREQ=DAILY"], "rrules: expected an empty list in a deadline of kind ongoing, found a list"),
        ("rrules", None, "rrules: expected an empty list in a deadline of kind ongoing, found null"),
        ("ambiguous", True, "ambiguous: expected false in a deadline of kind ongoing, found true"),
        ("ambiguous", 0, "ambiguous: expected false in a deadline of kind ongoing, found a number"),
        ("latest", "soon", "latest: expected a date such as '2014-01-31', found 'soon'"),
        ("said", " ", "said: expected text, found none"),
    ],
)
def test_a_deadline_says_only_what_its_kind_can_say(key: str, value: object, problem: str) -> None:
    """A value under a key that the kind has no use for would be lost; the review date stands under ``latest``."""
    assert refusal(put("actions", 0, "deadline", key, value=value)) == f"actions[0].deadline.{problem}"


def test_all_problems_of_a_deadline_are_told_together() -> None:
    """What the kind's own fields get wrong, and what stands beside them."""

    def change(data: dict[str, Any]) -> None:
        data["actions"][1]["deadline"] |= {"latest": 1, "due": "x", "event": "x"}

    assert refusal(change) == (
        "actions[1].deadline.latest: expected a date such as '2014-01-31', found a number; "
        "and actions[1].deadline: unknown key 'due'; "
        "and actions[1].deadline.event: expected null in a deadline of kind done, found text"
    )


@pytest.mark.parametrize(
    ("schema", "problem"),
    [
        (2, "the file has schema 2 and this scrkit reads schema 1: install a newer scrkit"),
        (0, "expected 1, found 0"),
        ("1", "expected 1, found text"),
        (True, "expected 1, found true"),
        (1.0, "expected 1, found a number"),
        (None, "expected 1, found null"),
    ],
)
def test_another_schema_is_refused(schema: object, problem: str) -> None:
    """A file of a newer scrkit is told as such, before anything else in it."""

    def change(data: dict[str, Any]) -> None:
        data["schema"] = schema
        data["title"] = None

    assert refusal(change) == f"schema: {problem}"


def test_a_file_without_a_schema_is_refused() -> None:
    """Any other JSON is told as what it is: no canonical file."""
    assert refusal(lambda data: data.pop("schema")) == 'schema: the key is missing: expected "schema": 1'


@pytest.mark.parametrize(
    ("path", "value", "problem"),
    [
        (("review", "title"), 1, "review.title: expected text, found a number; put it in quotes"),
        (("confidence",), True, "confidence: expected a number, found true"),
        (("confidence",), "1", "confidence: expected a number, found text"),
        (("words", "in"), None, "words.in: expected a whole number, found null"),
        (("words", "words_in"), 1, "words: unknown key 'words_in'"),
        (("unplaced",), None, "unplaced: expected a list, found null"),
        (("pages",), [], "unknown key 'pages'"),
    ],
)
def test_a_reading_is_read_as_strictly(path: tuple[str, ...], value: object, problem: str) -> None:
    """All of what ``scrkit read --json`` printed must be as it should, though only the review is used."""
    assert refusal(put(*path, value=value), reading_to_data(READING)) == problem


def test_a_confidence_without_end_is_refused() -> None:
    """A float that overflows is no number of a file."""
    text = dump_json(reading_to_data(READING)).replace('"confidence": 1.0', '"confidence": 1e999')

    with pytest.raises(DecodeError, match="confidence: expected a number, found a number"):
        load_json(text, "a.json")


def test_a_whole_confidence_is_a_number() -> None:
    """JSON knows no difference between 1 and 1.0."""
    text = dump_json(reading_to_data(READING)).replace('"confidence": 1.0', '"confidence": 1')

    assert load_json(text, "a.json") == REVIEW


def test_data_that_python_made_is_read_as_strictly() -> None:
    """Data need not come from a file: a tuple is no list, and a key need not even be text."""
    with pytest.raises(DecodeError, match=r"^a: actions: expected a list, found tuple$"):
        review_from_data({**review_to_data(REVIEW), "actions": ()}, name="a")
    odd: dict[Any, Any] = {**review_to_data(REVIEW), 1: 2}
    with pytest.raises(DecodeError, match=r"^a: unknown key '1'$"):
        review_from_data(odd, name="a")


def test_reading_data_does_not_change_it() -> None:
    """What is read stays the caller's, as it was."""
    data = review_to_data(REVIEW)
    before = dump_json(data)

    review_from_data(data, name="a")

    assert dump_json(data) == before
