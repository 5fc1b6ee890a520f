"""Whether a lesson is accepted: by a view, or for a range of learning."""

from __future__ import annotations

import pytest

from scrkit.language import find_recorded, read_view

LESSON = "Recording. Recording of home visits was poor, and supervision did not notice it."

VIEWS = [
    ("The Board accepts this finding.", "accepted"),
    ("The Partnership agrees with all of the recommendations.", "accepted"),
    ("Hampton SAB fully accepts the lessons.", "accepted"),
    ("The learning is accepted and work has begun.", "accepted"),
    ("The Board accepted the report's recommendations in full.", "accepted"),
    ("The Board endorses the overview report's main conclusions.", "accepted"),
    ("The Board accepts, without reservation, the learning.", "accepted"),
    ("The Executive concurs with the analysis.", "accepted"),
    ("The Board agrees the learning points.", "accepted"),
    ("The Board has agreed to accept the recommendation.", "accepted"),
    ("The Board accepts that recording of visits was poor.", "accepted"),
    ("The Board accepts that recording was often poor.", "accepted"),
    ("The Board accepts that recording takes time.", "not_stated"),
    ("We agree that supervision did not notice poor recording.", "accepted"),
    ("The Board does not accept this recommendation.", "not_accepted"),
    ("The Board cannot accept the finding as worded.", "not_accepted"),
    ("The recommendation is not accepted.", "not_accepted"),
    ("This recommendation was rejected by the Board.", "not_accepted"),
    ("The Board declined to accept the recommendation.", "not_accepted"),
    ("The Board is unable to agree with the finding.", "not_accepted"),
    ("The Board disagrees with the conclusion.", "not_accepted"),
    ("The Board accepted neither finding.", "not_accepted"),
    ("The Board accepts none of the findings.", "not_accepted"),
    ("The Board doesn\u2019t accept the finding.", "not_accepted"),
    ("The Board does not accept that recording of visits was poor.", "not_accepted"),
    ("The Board does not agree that supervision did not notice poor recording.", "not_accepted"),
    ("The Board partially accepts the finding.", "partly"),
    ("The Board accepts the finding in part.", "partly"),
    ("The Board accepts most of the learning.", "partly"),
    ("The Board accepts some findings.", "partly"),
    ("The recommendation is accepted in principle.", "partly"),
    ("The Board accepts the first recommendation but not the second.", "partly"),
    ("The Board accepts the findings with the exception of the last.", "partly"),
    ("The Board accepts two of the three recommendations.", "partly"),
    ("The Board agrees with elements of the analysis.", "partly"),
    ("The Board recognises the importance of this learning.", "not_stated"),
    ("The Board acknowledges the finding.", "not_stated"),
    ("The Board noted the recommendation.", "not_stated"),
    ("The Board considered the finding with care.", "not_stated"),
    ("The Board has yet to accept the recommendation.", "not_stated"),
    ("The Board supports multi-agency learning.", "not_stated"),
    ("The group will agree key issues with partners.", "not_stated"),
    ("The Board accepts the need for further learning.", "not_stated"),
    ("The Board agrees that budgets are tight.", "not_stated"),
    ("The Board agrees that it is.", "not_stated"),
    ("", "not_stated"),
]


@pytest.mark.parametrize(("view", "expected"), VIEWS)
def test_a_view_says_whether_the_lesson_is_accepted(view: str, expected: str) -> None:
    """Acceptance is what the words say of the learning, and never a default."""
    assert read_view(view, LESSON).acceptance == expected


@pytest.mark.parametrize(
    ("view", "rule"),
    [
        ("The Board accepts this finding.", "acceptance.stated"),
        ("The Board rejects this finding.", "acceptance.refused"),
        ("The Board partly accepts this finding.", "acceptance.limited"),
        ("The Board accepts that recording was poor.", "acceptance.repeats_lesson"),
        ("The Board noted it.", None),
    ],
)
def test_an_acceptance_names_its_rule(view: str, rule: str | None) -> None:
    """What was read says by which rule; what was not says none."""
    assert read_view(view, LESSON).rule == rule


RECORDED = [
    ("The Board accepted the learning outlined in paragraphs 6.1 to 6.4.", "accepted", ["6.1", "6.2", "6.3", "6.4"]),
    ("It fully accepted the lessons in paragraphs 9.9 to 9.11 of the report.", "accepted", ["9.9", "9.10", "9.11"]),
    ("The Partnership accepts findings 1 to 3.", "accepted", ["1", "2", "3"]),
    ("Hampton SCB agrees with recommendations 2, 4 and 7.", "accepted", ["2", "4", "7"]),
    ("The Board did not accept recommendation 3.", "not_accepted", ["3"]),
    ("The Board partly accepted findings 4 and 5.", "partly", ["4", "5"]),
    ("Learning points 2.1\u20132.3 are accepted.", "accepted", ["2.1", "2.2", "2.3"]),
]


@pytest.mark.parametrize(("text", "acceptance", "learning"), RECORDED)
def test_acceptance_of_numbered_learning_is_recorded(text: str, acceptance: str, learning: list[str]) -> None:
    """A range is written out, and its ends are the first and the last number."""
    (found,) = find_recorded(f"The Board met. {text}")
    assert (found.said, found.acceptance, list(found.learning)) == (text, acceptance, learning)
    assert (found.first, found.last) == (learning[0], learning[-1])


@pytest.mark.parametrize(
    "text",
    [
        "The Board considered the lessons in paragraphs 6.1 to 6.4.",
        "The Board accepted the learning.",
        "The Board met in paragraph 4 and accepted nothing.",
        "The Board has yet to accept recommendations 1 to 3.",
        "",
    ],
)
def test_nothing_is_recorded_without_both_acceptance_and_number(text: str) -> None:
    """A number alone, or acceptance alone, records nothing."""
    assert find_recorded(text) == ()
