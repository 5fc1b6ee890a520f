"""Which framework a review was held under, and what becomes of one that nobody has."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from attrs import evolve
from hypothesis import given

from plugin.offering import plugin
from scrkit import Kit
from scrkit.errors import PluginError
from scrkit.kit.frameworks import began, framework_of
from scrkit.model import AtEvent, Board, Dated, Finding, Framework, Milestone, NotSet, Passage, Review, Rule
from scrkit.plugin import BoardSpec, FrameworkSpec, ValidationContext, ValidatorSpec
from strategies import reviews

if TYPE_CHECKING:
    from collections.abc import Iterator

KIT = Kit(discover=False)
OFFERS = KIT.components.frameworks
REVIEW = Review(id="r", title="Response", board="Reef Safeguarding Children Board")
REEF = Framework(
    id="reef-2001",
    name="Reef Guidance 2001",
    called=("Reef Guidance 2001",),
    begins=date(2001, 4, 2),
    law=("Reef Act 2000",),
    board=("Reef Board",),
    review=("reef review",),
)


def spec(framework: Framework, framework_id: str | None = None) -> FrameworkSpec:
    """Return the spec of *framework*."""
    return FrameworkSpec(id=framework_id or framework.id, summary="Reefs", ref=lambda: framework)


def milestone(what: str, day: date) -> Milestone:
    """Return what happened on *day*."""
    return Milestone(what=what, when=Dated(said="then", earliest=day, latest=day))


def of(review: Review, board: Board | None = None) -> str | None:
    """Return the id of the framework under which *review* was held."""
    found, unsure = framework_of(review, board, OFFERS)
    assert not unsure
    return found.id if found else None


def test_the_documents_own_words_win() -> None:
    """Over the profile of its board, and its dates."""
    board = Board(id="b", names=("B",), framework="working-together-2018")
    dated = evolve(REVIEW, milestones=(milestone("decision", date(2024, 2, 1)),))

    assert of(evolve(dated, framework="working-together-2013"), board) == "working-together-2013"
    law = ("Children Act 2004", "Working Together to Safeguard Children, 2015")
    assert of(evolve(dated, legal_basis=law), board) == "working-together-2015"
    government = ("Working Together (HM Government, 2015)",)
    assert of(evolve(dated, legal_basis=government), board) == "working-together-2015"


def test_the_boards_profile_comes_before_the_dates() -> None:
    """Where the document names none."""
    board = Board(id="b", names=("B",), framework="working-together-2018")
    dated = evolve(REVIEW, milestones=(milestone("decision", date(2024, 2, 1)),), legal_basis=("Children Act 2004",))

    assert of(dated, board) == "working-together-2018"
    assert of(dated, evolve(board, framework=None)) == "working-together-2023"


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(2013, 4, 14), None),
        (date(2015, 3, 25), "working-together-2013"),
        (date(2015, 3, 26), "working-together-2015"),
    ],
)
def test_the_day_on_which_it_began_tells_the_edition(day: date, expected: str | None) -> None:
    """The earliest of them, and never that of the response itself."""
    told = (
        milestone("response dated", date(2014, 1, 1)),
        milestone("serious case review panel met", day.replace(year=2019)),
        milestone("referred to the board", day),
    )

    assert of(evolve(REVIEW, milestones=told)) == expected
    assert began(evolve(REVIEW, milestones=told)) == day


def test_other_reviews_are_not_held_under_the_childrens_guidance() -> None:
    """Their dates say nothing of it; a term in the introduction does."""
    other = evolve(REVIEW, board="Reef Community Partnership", milestones=(milestone("decision", date(2014, 2, 1)),))
    said = Passage(id="1.1", text="The LSCB held a serious case review.")

    assert of(other) is None
    assert of(evolve(other, introduction=(said,))) == "working-together-2013"


def test_what_has_no_day_tells_nothing() -> None:
    """Nor does a review without milestones."""
    undated = (Milestone(what="decision", when=Dated(said="by then", latest=date(2014, 1, 1))),)

    assert began(evolve(REVIEW, milestones=undated)) is None
    assert of(REVIEW) is None


def test_a_framework_that_nobody_has_is_none() -> None:
    """The document's own is no other's, so that no rule of a framework speaks."""
    board = Board(id="b", names=("B",), framework="working-together-2018")

    assert of(evolve(REVIEW, framework="reef-2001"), board) is None
    assert KIT.validate(evolve(REVIEW, framework="reef-2001")).complete


def test_a_profile_that_names_an_unknown_framework_is_told_of() -> None:
    """Its rules would have run; the run is incomplete."""
    board = Board(id="reef", names=("Reef Safeguarding Children Board",), framework="reef-2001")
    kit = Kit([plugin("reef", boards=[BoardSpec(profile=board)])], discover=False)
    report = kit.validate(REVIEW)

    assert not report.complete
    (told,) = report.problems
    assert told == (
        "the profile of the board 'reef' names the framework 'reef-2001', which nobody has; there are: "
        "working-together-2013, working-together-2015, working-together-2018, working-together-2023"
    )


def test_a_validator_is_given_the_framework() -> None:
    """That of the review, by its id or by a name of it."""
    seen: list[Framework | None] = []

    class Curious:
        def __call__(self, context: ValidationContext) -> Iterator[Finding]:
            seen.append(context.framework)
            return iter(())

    rule = Rule(code="REE1", title="Reefs", severity="advice")
    rules = ValidatorSpec(id="reef", summary="Reefs", rules=(rule,), ref=Curious)
    kit = Kit([plugin("reef", validators=[rules], frameworks=[spec(REEF)])], discover=False, builtins=False)
    for review in (REVIEW, evolve(REVIEW, framework="reef-2001"), evolve(REVIEW, legal_basis=("reef guidance, 2001",))):
        kit.validate(review)

    assert seen == [None, REEF, REEF]
    assert kit.frameworks == (REEF,)


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        (spec(REEF, "reef-2002"), "what it makes has the id 'reef-2001'"),
        (FrameworkSpec(id="reef-2001", summary="Reefs", ref=lambda: "reef"), "expected Framework, found str"),  # type: ignore[arg-type, return-value]
        (spec(evolve(REEF, guidance=(3,))), "Framework.guidance.0: found int"),  # type: ignore[arg-type]
        (FrameworkSpec(id="reef-2001", summary="Reefs", ref="no_such:Reef"), "No module named 'no_such'"),
    ],
)
def test_a_framework_that_cannot_be_had_makes_the_run_incomplete(wrong: FrameworkSpec, told: str) -> None:
    """Its plugin is named."""
    kit = Kit([plugin("reef", frameworks=[wrong])], discover=False)
    report = kit.validate(evolve(REVIEW, framework=wrong.id))

    assert not report.complete
    assert told in report.problems[0]
    with pytest.raises(PluginError, match="plugin 'reef'"):
        _ = kit.frameworks


@given(reviews())
def test_every_review_has_a_framework_or_none(review: Review) -> None:
    """Whatever it holds."""
    assert framework_of(review, None, OFFERS)[0] in {None, *KIT.frameworks}


def test_an_event_has_days_too() -> None:
    """One without tells nothing."""
    held = AtEvent(said="then", event="meeting", earliest=date(2014, 2, 1))
    told = (Milestone(what="decision", when=held), Milestone(what="referred", when=NotSet()))  # type: ignore[arg-type]

    assert began(evolve(REVIEW, milestones=told)) == date(2014, 2, 1)
