"""Suffolk's published response of January 2014, read and checked as a careful reader did it by hand.

The response and what must be found in it lie beside the repository; without them there is nothing to compare with.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from scrkit.kit import Kit
from scrkit.model import Action, Deadline, Finding, Owner, Reading, Review, bounds

SHARED = Path(__file__).resolve().parents[2].parent / "shared" / "suffolk-2014"
RESPONSE = SHARED / "response.txt"

pytestmark = pytest.mark.skipif(
    not RESPONSE.is_file(), reason="the published response does not lie beside the repository"
)

RULES = [f"SCR{number}" for number in (107, 110, 201, 202, 301, 302, 303, 401, 404, 405, 406, 407, 411)]


@pytest.fixture(scope="module")
def reading() -> Reading:
    """The response, read."""
    return Kit(discover=False).read(RESPONSE)


@pytest.fixture(scope="module")
def review(reading: Reading) -> Review:
    """The review in it."""
    return reading.review


@pytest.fixture(scope="module")
def findings(review: Review) -> tuple[Finding, ...]:
    """What the rules find in it."""
    return Kit(discover=False).validate(review).findings


@pytest.fixture(scope="module")
def expected() -> dict[str, Any]:
    """What a careful reader finds in it."""
    told: dict[str, Any] = json.loads((SHARED / "expected.json").read_text("utf-8"))
    return told


@pytest.fixture(scope="module")
def faults() -> dict[str, Any]:
    """What the rules must find in it, and what they must not."""
    told: dict[str, Any] = json.loads((SHARED / "faults.json").read_text("utf-8"))
    return told


def actions_of(review: Review) -> dict[str, Action]:
    """Return every action by its number."""
    return {action.number or action.id: action for action in review.all_actions()}


def bare(name: str | None) -> str:
    """Return *name* without article, commas and case."""
    return re.sub(r"^the ", "", " ".join((name or "").replace(",", "").split()).casefold())


def called(owner: Owner) -> set[str]:
    """Return all that *owner* may be called."""
    both = (f"{owner.body} {owner.post}", f"{owner.post}, {owner.body}") if owner.post and owner.body else ()
    return {bare(name) for name in (owner.said, owner.post, owner.body, *both) if name}


def same(owners: tuple[Owner, ...], wanted: list[str], partners: list[str]) -> bool:
    """Whether *owners* are those *wanted*, each once, with none beside them but *partners*."""
    left = [called(owner) for owner in owners]
    for name in wanted:
        hit = next((names for names in left if bare(name) in names), None)
        if hit is None:
            return False
        left.remove(hit)
    return all(names & {bare(partner) for partner in partners} for names in left)


def test_every_paragraph_is_of_its_kind(reading: Reading, expected: dict[str, Any]) -> None:
    """75 of 75."""
    kinds = {paragraph.number: set(paragraph.kinds) for paragraph in reading.paragraphs}
    wrong = {number for number, wanted in expected["paragraphs"].items() if kinds.get(number, set()).isdisjoint(wanted)}

    assert len(reading.paragraphs) == len(expected["paragraphs"]) == 75
    assert wrong == set()


def test_each_lesson_has_its_title_and_references(review: Review, expected: dict[str, Any]) -> None:
    """Eight, 14.2 whole in one and part in another."""
    told = [
        (lesson.number, lesson.title, [(ref.learning, ref.extent) for ref in lesson.learning])
        for lesson in review.lessons
    ]
    wanted = [
        (lesson["number"], lesson["title"], [(ref["learning"], ref["extent"]) for ref in lesson["learning"]])
        for lesson in expected["lessons"]
    ]

    assert told == wanted


def test_the_acceptance_of_each_lesson(review: Review, faults: dict[str, Any]) -> None:
    """Said by a view or by paragraph 1.6; never a default."""
    wrong = {
        lesson.number: lesson.acceptance
        for lesson in review.lessons
        if lesson.acceptance not in faults["acceptance"][lesson.number]
    }

    assert wrong == {}
    assert {lesson.acceptance_from for lesson in review.lessons if lesson.number in {"2", "3"}} == {"1.6"}


def test_every_action_is_there(review: Review, expected: dict[str, Any]) -> None:
    """22 of 22, each in its lesson."""
    told = {number: action.lesson for number, action in actions_of(review).items()}

    assert told == {action["number"]: action["lesson"] for action in expected["actions"]}


def test_the_owners_of_each_action(review: Review, expected: dict[str, Any]) -> None:
    """In the document's words, or in another reading that is allowed."""
    actions = actions_of(review)
    wrong = {
        wanted["number"]: [owner.said for owner in actions[wanted["number"]].owners]
        for wanted in expected["actions"]
        if not any(
            same(actions[wanted["number"]].owners, owners, wanted["partners"])
            for owners in wanted.get("owners_any", [wanted["owners"]])
        )
    }

    assert wrong == {}


def test_who_receives_the_report_of_each_action(review: Review, expected: dict[str, Any]) -> None:
    """A recipient is no owner."""
    actions = actions_of(review)
    wrong = {
        wanted["number"]: [owner.said for owner in actions[wanted["number"]].reports_to]
        for wanted in expected["actions"]
        if not same(actions[wanted["number"]].reports_to, wanted["reports_to"], [])
    }

    assert wrong == {}


def as_expected(deadline: Deadline, wanted: dict[str, Any]) -> bool:
    """Whether *deadline* is of an allowed kind, with the days and rules *wanted*."""
    earliest, latest = (day.isoformat() if day else None for day in bounds(deadline))
    days = (earliest, latest) == (wanted["earliest"], wanted["latest"])
    rules = list(getattr(deadline, "rrules", ())) == wanted.get("rrules", [])
    ambiguous = getattr(deadline, "ambiguous", False) == wanted.get("ambiguous", False)
    inferred = list(getattr(deadline, "inferred", ())) == wanted.get("inferred", [])
    return deadline.kind in wanted["kind"] and days and rules and ambiguous and inferred


def test_the_deadlines_of_each_action(review: Review, expected: dict[str, Any]) -> None:
    """Every date in order: of one, the action's; of two, those of its steps; of none, none."""
    actions = actions_of(review)
    wrong = {}
    for wanted in expected["actions"]:
        action = actions[wanted["number"]]
        told = [step.deadline for step in action.steps] or [action.deadline]
        if not wanted["deadlines"]:
            fits = [deadline.kind for deadline in told] == ["none"]
        else:
            fits = len(told) == len(wanted["deadlines"]) and all(map(as_expected, told, wanted["deadlines"]))
        if not fits:
            wrong[wanted["number"]] = told

    assert wrong == {}


def test_cross_references_and_the_one_inherited_deadline(review: Review, expected: dict[str, Any]) -> None:
    """8.4.3 inherits from 4.5.2; 7.4.1 only mentions 2.3.1."""
    told = {
        number: ([ref.to for ref in action.references if not ref.external], action.inherits_deadline_from)
        for number, action in actions_of(review).items()
    }

    assert told == {
        wanted["number"]: (wanted["references"], wanted["inherits_deadline_from"]) for wanted in expected["actions"]
    }


def test_sub_points(reading: Reading, expected: dict[str, Any]) -> None:
    """5, 2, 3, 3 and 7, each on a line of its own; those of an action are its items."""
    texts = {paragraph.number: paragraph.text for paragraph in reading.paragraphs}
    told = {number: len(re.findall(r"^- ", texts[number], re.MULTILINE)) for number in expected["bullets"]}
    items = {number: len(action.items) for number, action in actions_of(reading.review).items() if action.items}

    assert told == expected["bullets"]
    assert items == {"4.5.3": 3}


def test_paragraphs_that_page_breaks_split_are_whole(reading: Reading, expected: dict[str, Any]) -> None:
    """Each is one paragraph whose sentence runs through."""
    whole = {paragraph.number: paragraph.text for paragraph in reading.paragraphs}
    seams = ("the strength of families to protect them", "skill and oversight remains", "a shared understanding and")

    assert [seam in whole[number] for number, seam in zip(expected["split_by_page_breaks"], seams, strict=True)] == [
        True,
        True,
        True,
    ]


def test_the_texts_of_lessons_have_their_paragraphs(reading: Reading, expected: dict[str, Any]) -> None:
    """4.1 holds four."""
    texts = {paragraph.number: paragraph.text for paragraph in reading.paragraphs}

    assert {number: texts[number].count("\n\n") + 1 for number in expected["lesson_text_paragraphs"]} == expected[
        "lesson_text_paragraphs"
    ]


def test_lessons_without_impact_or_actions_taken(review: Review, expected: dict[str, Any]) -> None:
    """What is not there is not made up."""
    assert [lesson.number for lesson in review.lessons if not lesson.impacts] == expected["lesson_without_impact"]
    assert [lesson.number for lesson in review.lessons if not lesson.taken] == expected["lesson_without_actions_taken"]


def test_the_facts_of_the_review(review: Review, expected: dict[str, Any]) -> None:
    """Board, title, website, milestones, people, and who oversees the plan."""
    facts = expected["review"]

    assert (review.board, review.title, review.website) == (facts["board"], facts["title"], facts["website"])
    assert [(milestone.what, str(milestone.when.latest)) for milestone in review.milestones] == [
        (milestone["what"], milestone["date"]) for milestone in facts["milestones"]
    ]
    assert [(person.name, person.role) for person in review.people] == [
        (person["name"], person["role"]) for person in facts["people"]
    ]
    assert [owner.said for owner in review.governance.monitored_by] == [facts["monitored_by"]]
    assert [owner.said for owner in review.governance.exceptions_to] == [facts["exception_reports_to"]]


def test_the_legal_basis(review: Review) -> None:
    """Regulation 5 and the guidance, as printed; the framework follows from the guidance."""
    assert review.legal_basis[0] == "Regulation 5 of the Local Safeguarding Children Board Regulations 2006"
    assert any(law.startswith("Working Together") for law in review.legal_basis)
    assert review.framework == "working-together-2013"


def test_the_words_law(reading: Reading) -> None:
    """The words of the file are those of paragraphs, headings, furniture and unplaced text, counted here."""
    source = words(RESPONSE.read_text("utf-8"))
    lines = (*reading.headings, *reading.furniture, *reading.unplaced)
    texts = (*(line.text for line in lines), *(paragraph.text for paragraph in reading.paragraphs))
    numbers = Counter(paragraph.number for paragraph in reading.paragraphs if paragraph.number)
    numbers["6.2"] -= 1  # printed once, at the heading whose number the view takes
    kept = words(" ".join((*texts, *numbers.elements())))

    assert kept == source
    assert reading.words.words_in == source.total()
    assert reading.unplaced == ()


def words(text: str) -> Counter[str]:
    """Return the words of *text*: runs of letters and digits."""
    return Counter(word for run in re.split(r"[\W_]+", text) if (word := run))


def places(findings: tuple[Finding, ...], code: str) -> list[str]:
    """Return where the rule *code* speaks, in order."""
    return [finding.where.number or finding.where.kind for finding in findings if finding.code == code]


@pytest.mark.parametrize("code", RULES)
def test_each_rule_finds_what_it_must(code: str, findings: tuple[Finding, ...], faults: dict[str, Any]) -> None:
    """And speaks nowhere else but where a reading of the document allows it."""
    found = set(places(findings, code))
    must = set(faults["must_find"].get(code, ()))
    may = set(re.findall(r"\d+(?:\.\d+)*", str(faults["may_find"].get(code, "")))) | must

    assert must - found == set()
    assert found - may == set()


def test_no_rule_speaks_where_it_must_be_silent(findings: tuple[Finding, ...], faults: dict[str, Any]) -> None:
    """Every lesson has a view and an action, every action an owner or a recipient, every word a place."""
    assert {finding.code for finding in findings} & set(faults["must_stay_silent"]) == set()
