"""A document read again: an action keeps its id, whatever became of its place, and no id is taken by another."""

from __future__ import annotations

from datetime import date

from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from scrkit.model import (
    Action,
    Impact,
    Lesson,
    Milestone,
    Paragraph,
    Reading,
    RecordedAcceptance,
    Review,
    Step,
    View,
    WordCount,
)
from scrkit.model.deadline import Dated
from scrkit.model.editions import Kept, renamed
from scrkit.model.renaming import with_ids

AUDIT = "Audit fifty case files for the voice of the child"
TRAIN = "Train all school nurses in the use of the threshold guide"
WRITE = "Write a protocol for sharing discharge letters with midwives"


def lesson(number: str, *texts: str) -> Lesson:
    """Return a lesson with an unnumbered action for each of *texts*."""
    ident = f"lesson-{number}"
    actions = tuple(
        Action(id=f"{ident}/{place}", lesson=number, text=text, steps=(Step(id=f"{ident}/{place}/1", text=text),))
        for place, text in enumerate(texts, 1)
    )
    view = View(id=f"{ident}/view-1", text="We agree", acceptance="accepted")
    return Lesson(
        id=ident,
        number=number,
        title=f"What was learned of {'-'.join(texts) or number}",
        views=(view,),
        acceptance_from=view.id,
        actions=actions,
    )


def review(*lessons: Lesson, actions: tuple[Action, ...] = ()) -> Review:
    """Return a review of these."""
    return Review(id="r", title="Response", board="Board", lessons=lessons, actions=actions)


def reading(of: Review) -> Reading:
    """Return *of* as it was read, with a paragraph for every action and view."""
    ids = [action.id for action in of.all_actions()] + [view.id for lesson in of.lessons for view in lesson.views]
    paragraphs = tuple(Paragraph(id=ident, kinds=("action",), text="x") for ident in ids)
    words = WordCount(words_in=0, placed=0, furniture=0, unplaced=0)
    return Reading(review=of, format="text", layout="table", confidence=1.0, paragraphs=paragraphs, words=words)


def again(later: Review, earlier: Review) -> tuple[Review, Kept]:
    """Return *later* with the ids that it takes from *earlier*."""
    told = renamed(later, earlier)
    read = with_ids(reading(later), told.ids)
    assert sorted(one.id for one in read.paragraphs) == sorted(
        [action.id for action in read.review.all_actions()]
        + [view.id for lesson in read.review.lessons for view in lesson.views]
    )
    return read.review, told.kept


def ids(of: Review) -> list[str]:
    """Return the ids of its actions."""
    return [action.id for action in of.all_actions()]


def test_an_action_put_before_others_takes_no_id_of_theirs() -> None:
    """The ledger's ``lesson-1/1`` is still the audit."""
    made, kept = again(review(lesson("1", WRITE, AUDIT, TRAIN)), review(lesson("1", AUDIT, TRAIN)))

    assert ids(made) == ["lesson-1/3", "lesson-1/1", "lesson-1/2"]
    assert kept == Kept(same=("lesson-1/1", "lesson-1/2"), fresh=("lesson-1/3",))
    assert [step.id for action in made.all_actions() for step in action.steps] == [
        "lesson-1/3/1",
        "lesson-1/1/1",
        "lesson-1/2/1",
    ]


def test_the_id_of_what_is_gone_is_not_given_away() -> None:
    """Its entries would be counted for another action."""
    made, kept = again(review(lesson("1", WRITE)), review(lesson("1", AUDIT)))

    assert ids(made) == ["lesson-1/2"]
    assert kept == Kept(fresh=("lesson-1/2",), gone=("lesson-1/1",))


def test_an_action_worded_anew_is_the_same() -> None:
    """Most of its words are."""
    made, _ = again(review(lesson("1", f"{AUDIT} and of the father")), review(lesson("1", TRAIN, AUDIT)))

    assert ids(made) == ["lesson-1/2"]


def test_two_actions_of_the_same_words_keep_their_order() -> None:
    """Each is the one that it was, also after one that is new."""
    made, _ = again(review(lesson("1", WRITE, AUDIT, AUDIT)), review(lesson("1", AUDIT, AUDIT)))

    assert ids(made) == ["lesson-1/3", "lesson-1/1", "lesson-1/2"]


def test_a_number_tells_where_few_words_are_the_same() -> None:
    """And does not where none are."""
    before = review(actions=(Action(id="4.1", number="4.1", text=AUDIT), Action(id="4.2", number="4.2", text=TRAIN)))
    after = review(
        actions=(
            Action(id="4.1", number="4.1", text="Audit the files of fifty cases in Lowestoft each quarter"),
            Action(id="4.2", number="4.2", text=WRITE),
        )
    )

    made, kept = again(after, before)

    assert ids(made) == ["4.1", "4.2~2"]
    assert kept == Kept(same=("4.1",), fresh=("4.2~2",), gone=("4.2",))


def test_what_is_named_after_a_lesson_goes_with_it() -> None:
    """A lesson put before another moves that one's number and not its id."""
    before = review(lesson("1", AUDIT))
    made, _ = again(review(lesson("1", WRITE), lesson("2", AUDIT)), before)

    assert [(one.id, one.views[0].id, one.acceptance_from) for one in made.lessons] == [
        ("lesson-2", "lesson-2/view-1", "lesson-2/view-1"),
        ("lesson-1", "lesson-1/view-1", "lesson-1/view-1"),
    ]
    assert [one.number for one in made.lessons] == ["1", "2"]
    assert ids(made) == ["lesson-2/1", "lesson-1/1"]


def test_every_place_that_names_a_paragraph_names_it_by_its_new_id() -> None:
    """Milestones, people, recorded acceptances, inherited deadlines."""
    day = Dated(said="May", latest=date(2014, 5, 31), rule="x")
    moved = evolve(
        review(lesson("1", WRITE), lesson("2", AUDIT)),
        milestones=(Milestone(what="a", when=day, paragraph="lesson-2/1"), Milestone(what="b", when=day)),
        acceptances=(
            RecordedAcceptance(said="a", first="1", last="1", acceptance="accepted", paragraph="lesson-2/view-1"),
        ),
        actions=(Action(id="action-1", text=TRAIN, inherits_deadline_from="lesson-2/1"),),
    )

    made, _ = again(moved, review(lesson("1", AUDIT)))

    assert [one.paragraph for one in made.milestones] == ["lesson-1/1", None]
    assert made.acceptances[0].paragraph == "lesson-1/view-1"
    assert made.actions[0].inherits_deadline_from == "lesson-1/1"


def test_a_paragraph_whose_id_an_action_now_has_gets_another() -> None:
    """No two have one."""
    before = review(actions=(Action(id="2.1", number="2.1", text=AUDIT),))
    impact = Impact(id="2.1", number="2.1", text="x")
    after = review(Lesson(id="lesson-2", title="A", impacts=(impact,)), actions=(Action(id="3.1", text=AUDIT),))
    words = WordCount(words_in=0, placed=0, furniture=0, unplaced=0)
    paragraphs = tuple(Paragraph(id=ident, kinds=("impact",), text="x") for ident in ("2.1", "3.1"))
    read = Reading(review=after, format="a", layout="a", confidence=1.0, paragraphs=paragraphs, words=words)

    made = with_ids(read, renamed(after, before).ids)

    assert [one.id for one in made.paragraphs] == ["2.1~2", "2.1"]
    assert made.review.lessons[0].impacts[0].id == "2.1~2"


LESSONS = st.lists(st.lists(st.sampled_from([AUDIT, TRAIN, WRITE, "Meet", "Meet again"]), max_size=4), max_size=3).map(
    lambda drawn: review(*(lesson(str(place), *texts) for place, texts in enumerate(drawn, 1)))
)


@given(LESSONS)
def test_a_document_read_again_unchanged_changes_nothing(of: Review) -> None:
    """Ids and all."""
    made, kept = again(of, of)

    assert made == of
    assert kept == Kept(same=tuple(ids(of)))


@given(LESSONS, LESSONS)
def test_no_id_is_given_twice_and_each_action_is_told_of_once(later: Review, earlier: Review) -> None:
    """The same, the new and the gone are all there is."""
    made, kept = again(later, earlier)

    assert sorted(ids(made)) == sorted((*kept.same, *kept.fresh))
    assert len(set(ids(made))) == len(ids(made))
    assert sorted(ids(earlier)) == sorted((*kept.same, *kept.gone))
