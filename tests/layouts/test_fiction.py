"""Law: a response of any board is read as a careful reader reads it, however it is set out."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from layouts.fiction import Answer, House, Paper, Promise, bounds_of, by_day, by_month, in_month, printed
from layouts.written import said, tell
from scrkit.model import Recurring

if TYPE_CHECKING:
    from scrkit.model import Dated

PLACES = ("Ashmoor", "Brackenshire", "Coldwater", "Dunholme", "Elmvale")
BOARDS = (
    ("{} Local Safeguarding Children Board", "LSCB"),
    ("{} Safeguarding Children Partnership", "SCP"),
    ("{} Safeguarding Adults Board", "SAB"),
)
BODIES = (
    "{place} County Council",
    "{place} Police",
    "{place} Community Health NHS Trust",
    "Head of Safeguarding",
    "{place} Youth Offending Service",
)
GROUPS = ("Learning and Improvement Group", "Quality Assurance Sub-Group", "Training Committee")
TITLES = (
    "Working with fathers",
    "The voice of the child",
    "Sharing information about risk",
    "Thresholds and escalation",
    "Neglect over many years",
    "Supervision of new staff",
)
DEEDS = (
    "revise its guidance on home visits",
    "train every manager in reflective practice",
    "audit forty files on neglect and share what they show with all frontline teams",
)
TOPICS = ("the timeliness of visits", "the quality of chronologies", "the frequency of supervision in every team")
VIEWS = (
    ("The {short} accepts this learning.", "accepted"),
    ("The {short} agrees with the learning points and thanks the practitioners who helped to draw them.", "accepted"),
    ("The {short} does not accept this finding, because the records show that it was done.", "not_accepted"),
    ("The {short} partly accepts this finding.", "partly"),
    ("The {short} recognises that this work is hard and that caseloads are high in most of the county.", "not_stated"),
)
WORDS = {
    "introduction": ("Introduction", "Background", "Background to the review", "Introduction and background"),
    "view": ("LSCB View", "Board response", "Our view", "The Board's position", "Response", "What we think"),
    "taken": ("Context / Actions Taken", "What has been done", "Work undertaken", "Progress to date", "Actions taken"),
    "impact": ("Impact", "What has changed", "Evidence of impact", "Difference made", "Outcomes"),
    "action": ("LSCB Actions", "What we will do", "Next steps", "Further action", "Agreed actions", "Board actions"),
    "closing": ("Additional LSCB Action", "Further actions", "Next steps", "Action plan"),
}
YEARS = st.integers(2010, 2030)
MONTHS = st.integers(1, 12)
DAYS = st.dates(date(2010, 1, 1), date(2030, 12, 31))


def promises(place: str, short: str) -> st.SearchStrategy[Promise]:
    """Actions with an owner, a recipient, a deadline, or without."""
    bodies = st.sampled_from([body.format(place=place) for body in BODIES])
    groups = st.sampled_from([f"{short} {group}" for group in GROUPS])
    deeds, topics = st.sampled_from(DEEDS), st.sampled_from(TOPICS)
    points = st.lists(st.sampled_from(TOPICS), min_size=1, max_size=3, unique=True).map(tuple)
    return st.one_of(
        st.builds(_plain, st.just(short), deeds),
        st.builds(_by, bodies, deeds, st.builds(by_month, MONTHS, YEARS) | DAYS.map(by_day)),
        st.builds(_report, bodies, groups, topics, st.builds(in_month, MONTHS, YEARS)),
        st.builds(_listed, bodies, groups, points, st.builds(in_month, MONTHS, YEARS)),
        st.builds(_quarterly, bodies, groups, topics),
    )


def _plain(short: str, deed: str) -> Promise:
    return Promise(text=f"The {short} will {deed}.", owners=(short,))


def _by(body: str, deed: str, deadline: Dated) -> Promise:
    return Promise(text=f"The {body} will {deed} {deadline.said}.", owners=(body,), deadline=deadline)


def _report(body: str, group: str, topic: str, deadline: Dated) -> Promise:
    text = f"The {body} will provide a report to the {group} on {topic} {deadline.said}."
    return Promise(text=text, owners=(body,), reports_to=(group,), deadline=deadline)


def _listed(body: str, group: str, items: tuple[str, ...], deadline: Dated) -> Promise:
    text = f"The {body} will provide a report to the {group} {deadline.said} covering:"
    return Promise(text=text, owners=(body,), reports_to=(group,), deadline=deadline, items=items)


def _quarterly(body: str, group: str, topic: str) -> Promise:
    text = f"On a quarterly basis over the next twelve months, the {body} will report to the {group} on {topic}."
    rhythm = Recurring(said="On a quarterly basis", rrules=("FREQ=MONTHLY;INTERVAL=3;COUNT=4",))
    return Promise(text=text, owners=(body,), reports_to=(group,), deadline=rhythm)


@st.composite
def papers(draw: st.DrawFn) -> Paper:
    """Responses of boards that do not exist."""
    place = draw(st.sampled_from(PLACES))
    long, short = draw(st.sampled_from(BOARDS))
    board = long.format(place)
    titles = draw(st.lists(st.sampled_from(TITLES), min_size=1, max_size=4, unique=True))
    answers = tuple(draw(answer_on(title, 2 * at + 1, place, short)) for at, title in enumerate(titles))
    answers = tuple(draw(st.permutations(answers)))
    commissioned = (
        f"The {board} ({short}) commissioned a serious case review under Regulation 5 of the Local Safeguarding "
        f"Children Boards Regulations 2006."
    )
    return Paper(
        board=board,
        short=short,
        title="Response to the Serious Case Review",
        introduction=(commissioned, "Two learning events were held for the practitioners who had known the family."),
        answers=answers,
        closing=tuple(draw(st.lists(promises(place, short), max_size=2))),
        monitor=f"{short} {draw(st.sampled_from(GROUPS))}",
        dated=draw(st.none() | DAYS),
    )


@st.composite
def answer_on(draw: st.DrawFn, title: str, first: int, place: str, short: str) -> Answer:
    """Lessons, their parts in any order and some left out; of view and actions each has one."""
    view, acceptance = draw(st.sampled_from(VIEWS))
    optional = draw(st.lists(st.sampled_from(["taken", "impact"]), unique=True))
    said_so = draw(st.lists(promises(place, short), min_size=1, max_size=3))
    riding = Promise(
        text="The report referred to in paragraph {same} will include information on how families were heard.",
        rides=True,
    )
    rides = draw(st.booleans()) and bool(said_so[-1].reports_to)
    return Answer(
        title=title,
        learning=tuple(f"7.{first + at}" for at in range(draw(st.integers(1, 2)))),
        text=f"Practitioners met the family {first} times and yet nobody asked what a day of {title.lower()} was like.",
        view=view.format(short=short),
        acceptance=acceptance,
        taken=f"A new procedure on {title.lower()} was introduced by the agencies after the events under review.",
        impact=f"Visits on time have risen to 91% in {place} and there are fewer cases without an allocated worker.",
        promises=(*said_so, riding) if rides else tuple(said_so),
        parts=tuple(draw(st.permutations(["view", "action", *optional]))),
    )


@st.composite
def houses(draw: st.DrawFn) -> House:
    """Manners of setting out, by hand or by an export."""
    paged = draw(st.booleans())
    suffix = draw(st.sampled_from([".txt", ".md"]))
    return House(
        headings={part: draw(st.sampled_from(words)) for part, words in WORDS.items()},
        suffix=suffix,
        first=draw(st.integers(1, 12)),
        deep=draw(st.booleans()),
        stop=draw(st.sampled_from(["", "."])),
        dash=draw(st.sampled_from(["", "- "])),
        mark=draw(st.sampled_from(["- ", "* ", "\N{BULLET} ", "a) "])),
        colon=draw(st.sampled_from(["", ":"])),
        hashes=draw(st.booleans()),
        emphasis=draw(st.sampled_from(["", "*", "**", "_"])),
        width=draw(st.none() | st.integers(60, 100)),
        ending=draw(st.sampled_from(["\n", "\r\n", "\r"])),
        pages=draw(st.integers(2, 4)) if paged else None,
        head=draw(st.sampled_from([None, "OFFICIAL: for publication"])) if paged else None,
        foot=draw(st.sampled_from([None, "Page {} of 60", "- {} -"])) if paged else None,
        references=draw(
            st.sampled_from(
                ["{title} \N{EN DASH} Learning {list}", "{title} - Learning {list}", "{title} (Learning {list})"]
            )
        ),
    )


@given(papers(), houses())
def test_a_response_is_read_as_it_was_meant(paper: Paper, house: House) -> None:
    """Every paragraph of its kind, every action with its people and day, every lesson with its answer, no word lost."""
    text, expected = printed(paper, house)
    told = tell(text, name=f"response{house.suffix}")
    actions = {action.number: action for action in told.review.all_actions()}

    assert (told.lost, told.gained, told.unplaced) == ({}, {}, [])
    assert told.confidence.value >= 0.5
    assert told.kinds == expected.kinds
    assert {paragraph.id: plain(paragraph.text) for paragraph in told.draft.paragraphs} == {
        number: plain(text) for number, text in expected.texts.items()
    }
    assert told.review.board == paper.board
    assert told.review.dated == paper.dated
    assert [(lesson.number, lesson.title, lesson.acceptance) for lesson in told.review.lessons] == [
        (number, answer.title, answer.acceptance)
        for number, answer in zip(expected.lessons, paper.answers, strict=True)
    ]
    assert [tuple(ref.learning for ref in lesson.learning) for lesson in told.review.lessons] == [
        answer.learning for answer in paper.answers
    ]
    assert list(actions) == list(expected.promises)
    for number, promise in expected.promises.items():
        action = actions[number]
        assert len(action.items) == len(promise.items)
        if promise.rides:
            assert action.inherits_deadline_from is not None
            assert [ref.to for ref in action.references] == [action.inherits_deadline_from]
        else:
            assert said(action.owners) == list(promise.owners)
            assert said(action.reports_to) == list(promise.reports_to)
            assert bounds_of(action.deadline) == bounds_of(promise.deadline)
    assert said(told.review.governance.monitored_by) == [paper.monitor]


def plain(text: str) -> str:
    """Return *text* without the letters of its sub-points."""
    return text.replace("- a) ", "- ")
