"""What each rule of privacy is; the checks stand in ``scrkit.validators.privacy``."""

from __future__ import annotations

from scrkit.model import Rule
from scrkit.validators.rules.sources import ANONYMITY

PRIVACY = (
    Rule(
        code="SCR701",
        title="Names that nobody may read",
        severity="error",
        level="S",
        source=ANONYMITY,
        why=(
            "A name from the list that was given for this run stands in the document. A response is published, and the "
            "children, the family and the practitioners of a review are not named in it. The name itself is never "
            "repeated, here or anywhere in the answer. Without a list the rule finds nothing."
        ),
    ),
    Rule(
        code="SCR702",
        title="Dates of birth",
        severity="error",
        level="S",
        source=ANONYMITY,
        why=(
            "A full date stands beside words that make it a date of birth. With a place it tells who the child is. An "
            "age, or a year alone, is left alone, and so are dates before or after which somebody was born."
        ),
        bad="""\
governance:
  monitored_by:
    - {said: Learning Group, body: Learning Group}
  exceptions_to:
    - {said: Learning Group, body: Learning Group}
  text:
    - id: "3.1"
      number: "3.1"
      text: >-
        The Learning Group monitors this plan every quarter until 30 September 2015, and will judge by audit whether
        children are better heard. Child D, date of birth 12 March 2011, lives in Dunmere.
""",
        good="""\
governance:
  monitored_by:
    - {said: Learning Group, body: Learning Group}
  exceptions_to:
    - {said: Learning Group, body: Learning Group}
  text:
    - id: "3.1"
      number: "3.1"
      text: >-
        The Learning Group monitors this plan every quarter until 30 September 2015, and will judge by audit whether
        children are better heard. Child D, who was three years old, lives in Dunmere.
""",
    ),
    Rule(
        code="SCR703",
        title="Small numbers that tell of somebody's health, or of one worker",
        severity="warning",
        level="L",
        source="Office for National Statistics, disclosure control for health statistics: counts below five",
        why=(
            "One to five people are counted, and what is told of them is a matter of health, or concerns one worker "
            "and not the work. Colleagues and neighbours know who is meant. Vacancies, caseloads and training are left "
            "alone, and so are shares and what will be done."
        ),
        bad="""\
governance:
  monitored_by:
    - {said: Learning Group, body: Learning Group}
  exceptions_to:
    - {said: Learning Group, body: Learning Group}
  text:
    - id: "3.1"
      number: "3.1"
      text: >-
        The Learning Group monitors this plan every quarter until 30 September 2015, and will judge by audit whether
        children are better heard. In May one member of staff on sick leave accounted for the shortfall.
""",
        good="""\
governance:
  monitored_by:
    - {said: Learning Group, body: Learning Group}
  exceptions_to:
    - {said: Learning Group, body: Learning Group}
  text:
    - id: "3.1"
      number: "3.1"
      text: >-
        The Learning Group monitors this plan every quarter until 30 September 2015, and will judge by audit whether
        children are better heard. In May absence accounted for the shortfall.
""",
    ),
    Rule(
        code="SCR704",
        title="NHS numbers, addresses and telephone numbers",
        severity="warning",
        level="S",
        source=ANONYMITY,
        why=(
            "An NHS number (an error), or a postal address, a full postcode, a telephone number or an e-mail address "
            "(a warning). Either leads to a person or a home. The title block, running heads, freephone numbers and "
            "e-mail addresses of the board's own domain are left alone, and so is a number whose check digit is wrong."
        ),
        bad="""\
governance:
  monitored_by:
    - {said: Learning Group, body: Learning Group}
  exceptions_to:
    - {said: Learning Group, body: Learning Group}
  text:
    - id: "3.1"
      number: "3.1"
      text: >-
        The Learning Group monitors this plan every quarter until 30 September 2015, and will judge by audit whether
        children are better heard. The family lived at 14 Harbour Street, Dunmere.
""",
        good="""\
governance:
  monitored_by:
    - {said: Learning Group, body: Learning Group}
  exceptions_to:
    - {said: Learning Group, body: Learning Group}
  text:
    - id: "3.1"
      number: "3.1"
      text: >-
        The Learning Group monitors this plan every quarter until 30 September 2015, and will judge by audit whether
        children are better heard. The family lived in Dunmere.
""",
    ),
)
