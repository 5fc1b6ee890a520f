"""Promises of rules: a finding is the rule's own, and stands where it was made."""

from __future__ import annotations

from hypothesis import given

from scrkit.model import Action, Lesson, Rule, Span, Where
from strategies import findings, rules

AT = Span(line=3)


@given(rules(), findings())
def test_a_finding_has_what_its_rule_has(rule: Rule, like: object) -> None:
    """Code, severity, level and source; the rest is as given."""
    from scrkit.model import Finding  # noqa: PLC0415 - only here

    assert isinstance(like, Finding)
    made = rule.finding(like.message, like.where, also=like.also, words=like.words, mend=like.mend)

    assert (made.code, made.severity, made.level, made.source) == (rule.code, rule.severity, rule.level, rule.source)
    assert (made.message, made.where, made.also, made.words, made.mend, made.plugin) == (
        like.message,
        like.where,
        like.also,
        like.words,
        like.mend,
        None,
    )


def test_a_place_is_that_of_a_lesson_or_a_paragraph() -> None:
    """With its id, its number, and where it stands."""
    lesson = Lesson(id="lesson-2", number="2", title="Listening", at=AT)
    action = Action(id="2.1~2", number="2.1", text="Listen.", at=AT)

    assert Where.lesson(lesson) == Where(kind="lesson", id="lesson-2", number="2", at=AT)
    assert Where.paragraph(action) == Where(kind="paragraph", id="2.1~2", number="2.1", at=AT)
