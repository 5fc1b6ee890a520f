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
    ("The Partnership fully supports the findings.", "accepted"),
    ("The recommendation is supported.", "accepted"),
    ("The findings have been formally adopted.", "accepted"),
    ("The Board is in full agreement with the findings.", "accepted"),
    ("The Board has no hesitation in accepting the recommendations.", "accepted"),
    ("The Board accepts R3.", "accepted"),
    ("The Board welcomes and accepts the learning.", "accepted"),
    ("The Board agreed to accept the finding.", "accepted"),
    ("When the Board met it accepted the findings.", "accepted"),
    ("The Board accepts the analysis, although it regrets the delay.", "accepted"),
    ("Accepted in full.", "accepted"),
    ("The Board accepts what the reviewer says here.", "accepted"),
    ("The Board accepts what the overview report says about records.", "accepted"),
    ("The Board accepts both of the findings.", "accepted"),
    ("The Board rejects what the report concludes.", "not_accepted"),
    ("The Board accepts what the report says about records but not about staff.", "partly"),
    ("Agreed. Work has begun.", "accepted"),
    ("Yes.", "not_stated"),
    ("Accepted in principle.", "partly"),
    ("Rejected.", "not_accepted"),
    ("The Board accepts the findings, subject to funding.", "partly"),
    ("The Board accepts the findings save for the last.", "partly"),
    ("The Board accepts the findings other than Finding 2.", "partly"),
    ("The Board accepts all but one of the recommendations.", "partly"),
    ("The Board agrees with the spirit of the recommendation.", "partly"),
    ("The Board supports the intention behind the recommendation.", "partly"),
    ("The Board accepts the recommendation with some reservations.", "partly"),
    ("The Board accepts the findings to some extent.", "partly"),
    ("The Board broadly supports the findings.", "partly"),
    ("The Board does not fully accept the finding.", "partly"),
    ("The Board cannot accept all of the findings.", "partly"),
    ("The Board accepts the finding but does not agree with the recommendation.", "partly"),
    ("The Board accepts the finding. It does not accept the recommendation.", "partly"),
    ("The Board does not accept the finding. It accepts the recommendation.", "partly"),
    ("The Board partly accepts the finding. It rejects the recommendation.", "partly"),
    ("The Board does not formally support the finding.", "not_accepted"),
    ("The Board is not prepared to accept the recommendation.", "not_accepted"),
    ("The Board declined the recommendation.", "not_accepted"),
    ("The Board would not accept the finding.", "not_accepted"),
    ("The finding is not supported.", "not_accepted"),
    ("The Board will consider accepting the recommendation.", "not_stated"),
    ("The Board is minded to accept the recommendation.", "not_stated"),
    ("The Board would accept the recommendation.", "not_stated"),
    ("The Board may also accept the recommendation.", "not_stated"),
    ("The Board is asked to accept the recommendation.", "not_stated"),
    ("It recommends that the Board accept the findings.", "not_stated"),
    ("The recommendation should be accepted.", "not_stated"),
    ("If the Board accepts the recommendation, staff will be told.", "not_stated"),
    ("If the Board agrees that recording was poor, it will act.", "not_stated"),
    ("Once the Board accepts the findings, work will start.", "not_stated"),
    ("Does the Board accept this finding?", "not_stated"),
    ("The family accepted the findings.", "not_stated"),
    ("Ofsted has fully accepted the recommendations.", "not_stated"),
    ("The Board does not dispute the findings.", "not_stated"),
    ("The Board does not disagree with the findings.", "not_stated"),
    ("The Board has no objection to the findings.", "not_stated"),
    ("The Board did not reject the findings.", "not_stated"),
    ("The Board never agreed with a budget.", "not_stated"),
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
        ("The Board noted the finding.", "acceptance.noted"),
        ("The learning was acknowledged.", "acceptance.noted"),
        ("The Board does not dispute the findings.", "acceptance.undisputed"),
        ("The Board noted, and does not dispute, the findings.", "acceptance.undisputed"),
        ("The Board has yet to accept the finding.", "acceptance.deferred"),
        ("If the Board accepts the finding, it will act.", "acceptance.deferred"),
        ("The mother accepted the finding.", None),
        ("Is the finding accepted?", None),
        ("Agreed.", "acceptance.cell"),
        ("Noted.", "acceptance.cell"),
        ("The Board accepts the finding, and rejects the recommendation.", "acceptance.mixed"),
        ("The Board partly accepts the finding, and rejects the recommendation.", "acceptance.limited"),
        ("The Board noted the finding. The Board accepts it. The finding is agreed.", "acceptance.stated"),
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
    ("The Board accepts R1, R4 and R10\u2013R12.", "accepted", ["R1", "R4", "R10", "R11", "R12"]),
    ("The findings in paragraphs 2.1 and 2.2 are accepted, as Finding 4 was.", "accepted", ["2.1", "2.2"]),
    ("The Board accepts recommendations A to C.", "accepted", ["A", "B", "C"]),
    ("The Executive accepted the four findings, numbered 1 to 4.", "accepted", ["1", "2", "3", "4"]),
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
        "The Board noted recommendations 1 to 3.",
        "The Board does not dispute findings 1 to 3.",
        "The Board accepted action 3 and the learning.",
        "",
    ],
)
def test_nothing_is_recorded_without_both_acceptance_and_number(text: str) -> None:
    """A number alone, or acceptance alone, records nothing."""
    assert find_recorded(text) == ()
