"""What each rule of single days is; the checks stand in ``scrkit.validators.days``."""

from __future__ import annotations

from scrkit.model import Rule
from scrkit.validators.rules.sources import IMPROVEMENT

DAYS = (
    Rule(
        code="SCR403",
        title="Weekdays that are not those of their dates",
        severity="error",
        why=(
            "Friday the 6th of November 2021 was a Saturday: either the day or the weekday is wrong. Dates "
            "without a year are left alone, since another year may be meant."
        ),
        bad="""\
actions:
  - {id: "4.1", number: "4.1",
     text: Dunmere Police will train its call takers after the seminar on Monday 6 January 2015.,
     owner: Dunmere Police, deadline: by 27 March 2015, evidence: [An audit]}
""",
        good="""\
actions:
  - {id: "4.1", number: "4.1",
     text: Dunmere Police will train its call takers after the seminar on Tuesday 6 January 2015.,
     owner: Dunmere Police, deadline: by 27 March 2015, evidence: [An audit]}
""",
    ),
    Rule(
        code="SCR404",
        title="Meetings on a Saturday, a Sunday or a bank holiday",
        severity="warning",
        level="L",
        source="Banking and Financial Dealings Act 1971, schedule 1, for the bank holidays of England and Wales",
        why=(
            "Boards do not meet at the weekend or on a bank holiday of England and Wales: the date is a slip. "
            "Of a year whose holidays are not known yet only the weekends are told of."
        ),
        bad="""\
actions:
  - {id: "4.1", number: "4.1", text: Dunmere Police will train its call takers.,
     owner: Dunmere Police, deadline: at the Board meeting on 7 March 2015, evidence: [An audit]}
""",
        good="""\
actions:
  - {id: "4.1", number: "4.1", text: Dunmere Police will train its call takers.,
     owner: Dunmere Police, deadline: at the Board meeting on 5 March 2015, evidence: [An audit]}
""",
    ),
    Rule(
        code="SCR405",
        title="Dates without a year",
        severity="advice",
        level="L",
        source=IMPROVEMENT,
        why=(
            "The year is then inferred from the date of the response and the tense of the sentence. A reader in "
            "three years has neither."
        ),
        bad="""\
actions:
  - {id: "4.1", number: "4.1", text: Dunmere Police will train its call takers by 27 March.,
     owner: Dunmere Police, deadline: by 27 March, evidence: [An audit]}
""",
        good="""\
actions:
  - {id: "4.1", number: "4.1", text: Dunmere Police will train its call takers by 27 March 2015.,
     owner: Dunmere Police, deadline: by 27 March 2015, evidence: [An audit]}
""",
    ),
)
