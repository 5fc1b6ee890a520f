"""Phrases in place of deadlines and owners: completed by whoever knows the language, and said to be so."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from codec.understanding import Agreeable
from scrkit.codec import Completion, load_json, load_yaml, read_json, read_yaml, reading_to_data, review_from_data
from scrkit.errors import DecodeError
from scrkit.model import Action, Owner, Reading, Review, Unclear, WordCount

if TYPE_CHECKING:
    from scrkit.codec import Document

HEAD = "schema: 1\nid: a\ntitle: b\nboard: c\ndated: 2014-01-13\n"
TEXT = f"""\
{HEAD}lessons:
  - id: lesson-1
    title: d
    actions:
      - id: "1.1"
        text: e
        owner: Head of Safeguarding
        reports_to: [the Board; the Panel, {{said: LSCB, body: LSCB}}, the Chair]
        deadline: by July 2014
        steps:
          - id: "1.1/1"
            text: f
            owners:
              - Designated Nurse
            deadline: soon
governance:
  monitored_by: [the Board]
"""

NOBODY = "'nobody' names nobody that is known as a post or a body: write said with post or body, or collective: true"


def read(text: str) -> tuple[Document, Agreeable]:
    """Return the document in *text* and whom it asked."""
    asked = Agreeable()
    return read_yaml(text, "a.yaml", understanding=asked), asked


def named(*posts: str) -> tuple[Owner, ...]:
    """Return the owners that the phrases stand for."""
    return tuple(Owner(said=post, post=post) for post in posts)


def refusals(text: str) -> list[str]:
    """Return what is said of *text* though the phrases are understood."""
    with pytest.raises(DecodeError) as caught:
        read(text)
    return [line.removeprefix("a.yaml:") for line in caught.value.lines]


def test_phrases_are_completed_where_they_stand() -> None:
    """A deadline, an owner or several, in an action, a step or the governance."""
    document, _ = read(TEXT)
    (action,) = document.review.all_actions()

    assert action.deadline == Unclear(said="by July 2014", rule="agreed")
    assert action.owners == named("Head of Safeguarding")
    assert action.reports_to == (
        *named("the Board", " the Panel"),
        Owner(said="LSCB", body="LSCB"),
        *named("the Chair"),
    )
    assert action.steps[0].owners == named("Designated Nurse")
    assert action.steps[0].deadline == Unclear(said="soon", rule="agreed")
    assert document.review.governance.monitored_by == named("the Board")


def test_it_is_told_what_was_completed() -> None:
    """In the order of the file, with the place, the words, and what was made of them."""
    document, _ = read(TEXT)

    assert [(one.path, one.line, one.column, one.said, one.kind, one.rule) for one in document.completed] == [
        ("lessons[0].actions[0].owner", 12, 16, "Head of Safeguarding", "owners", None),
        ("lessons[0].actions[0].reports_to[0]", 13, 22, "the Board; the Panel", "owners", None),
        ("lessons[0].actions[0].reports_to[2]", 13, 70, "the Chair", "owners", None),
        ("lessons[0].actions[0].deadline", 14, 19, "by July 2014", "unclear", "agreed"),
        ("lessons[0].actions[0].steps[0].owners[0]", 19, 17, "Designated Nurse", "owners", None),
        ("lessons[0].actions[0].steps[0].deadline", 20, 23, "soon", "unclear", "agreed"),
        ("governance.monitored_by[0]", 22, 18, "the Board", "owners", None),
    ]


def test_the_documents_own_date_goes_with_a_deadline() -> None:
    """A year that is not said is read by it; where it cannot be read, by nothing."""
    assert read(TEXT)[1].asked == [("soon", date(2014, 1, 13)), ("by July 2014", date(2014, 1, 13))]

    asked = Agreeable()
    with pytest.raises(DecodeError):
        read_yaml(TEXT.replace("2014-01-13", "January"), "a.yaml", understanding=asked)
    assert asked.asked == [("soon", None), ("by July 2014", None)]


def test_a_file_in_full_completes_nothing() -> None:
    """And asks nobody."""
    document, asked = read(HEAD)

    assert document.completed == ()
    assert asked.asked == []


def test_json_takes_phrases_too() -> None:
    """Of a review, and of a reading; a completion knows its place there as well."""
    review: dict[str, Any] = {
        "schema": 1, "id": "a", "title": "b", "board": "c", "dated": "2014-01-13",
        "actions": [{"id": "1", "text": "d", "deadline": "soon", "owner": {"said": "e", "post": "e"}}],
    }  # fmt: skip
    asked = Agreeable()
    document = read_json(json.dumps(review), "a.json", understanding=asked)
    (action,) = document.review.actions

    assert action.owners == named("e")
    assert asked.asked == [("soon", date(2014, 1, 13))]
    assert document.completed == (
        Completion(path="actions[0].deadline", line=1, column=126, said="soon", kind="unclear", rule="agreed"),
    )


def test_the_date_of_a_reading_is_that_of_its_review() -> None:
    """It stands one level further in."""
    review = Review(id="a", title="b", board="c", dated=date(2014, 1, 13), actions=(Action(id="1", text="d"),))
    counts = WordCount(words_in=0, placed=0, furniture=0, unplaced=0)
    reading = reading_to_data(Reading(review=review, layout="l", format="f", confidence=1, words=counts))
    reading["review"]["actions"][0]["deadline"] = "soon"
    asked = Agreeable()
    read_json(json.dumps(reading), "a.json", understanding=asked)

    assert asked.asked == [("soon", date(2014, 1, 13))]


@pytest.mark.parametrize("path", ["deadline: by July 2014", "owner: Head of Safeguarding", "owners: [the Head]"])
def test_without_the_language_a_phrase_is_refused(path: str) -> None:
    """With what to do; it is not guessed."""
    with pytest.raises(DecodeError) as caught:
        load_yaml(f"{HEAD}actions: [{{id: x, text: y, {path}}}]\nzeal: 1\n", "a.yaml")

    assert "is given in words: open the file with scrkit.load or Kit().load" in caught.value.lines[0]
    assert len(caught.value.lines) == 2


def test_data_that_python_made_has_no_language_either() -> None:
    """The same is said of it, and of what else is wrong."""
    action = {"id": "1", "text": "d", "deadline": "soon"}
    data = {"schema": 1, "id": "a", "title": "b", "board": "c", "zeal": 1, "actions": [action]}
    with pytest.raises(DecodeError) as caught:
        review_from_data(data, name="a")
    with pytest.raises(DecodeError, match="is given in words"):
        load_json(json.dumps(data), "a.json")

    assert [problem.path for problem in caught.value.problems] == ["actions[0].deadline", ""]


@pytest.mark.parametrize(
    ("action", "problem"),
    [
        (
            "owner: nobody",
            f"6:35: actions[0].owner: {NOBODY}",
        ),
        (
            "owners: [a, nobody]",
            f"6:40: actions[0].owners[1]: {NOBODY}",
        ),
        ("owner: a, owners: []", "6:35: actions[0].owner: stands beside owners: give one of the two"),
        ("owner: [a]", "6:35: actions[0].owner: expected text, found a list"),
        ("owner: ", "6:35: actions[0].owner: expected text, found nothing"),
        ("owner: !x a", "6:35: actions[0].owner: a tag (!x) is not taken: leave it out"),
        ("owner: '-'", "6:35: actions[0].owner: expected text, found none"),
        ("deadline: ' '", "6:38: actions[0].deadline: expected text, found none"),
        ('owner: "a\\x07"', "6:35: actions[0].owner: holds the character U+0007, which no text has"),
        ("owner: {said: a}", "6:35: actions[0].owners[0]: an owner is a post, a body or a collective"),
        ("reports_to: a", "6:40: actions[0].reports_to: expected a list, found text"),
    ],
)
def test_what_no_language_could_understand_is_refused(action: str, problem: str) -> None:
    """With the place of it."""
    assert refusals(f"{HEAD}actions: [{{id: x, text: y, {action}}}]\n") == [problem]


def test_a_milestone_is_no_phrase() -> None:
    """It has happened, and is written in full."""
    assert refusals(f"{HEAD}milestones: [{{what: x, when: May 2014}}]\n") == [
        "6:30: milestones[0].when: expected an object, found text"
    ]


def test_owner_is_short_where_owners_are() -> None:
    """Nowhere else."""
    assert refusals(f"{HEAD}owner: x\n") == ["6:1: unknown key 'owner'"]


def test_all_problems_are_told_though_phrases_are_understood() -> None:
    """Those beside a phrase as well, in its own record and after one that names several."""
    text = f"{HEAD}actions:\n- id: x\n  text: '-'\n  owners: [a;b, {{said: c}}]\n  deadline: soon\n- id: y\n"

    assert refusals(text) == [
        "8:9: actions[0].text: expected text, found none",
        "9:17: actions[0].owners[2]: an owner is a post, a body or a collective",
        "11:3: actions[1].text: expected text, found nothing: the key is missing",
    ]
