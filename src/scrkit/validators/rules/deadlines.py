"""What each rule of deadlines and days is; the checks stand in ``scrkit.validators.deadlines`` and ``days``."""

from __future__ import annotations

from scrkit.model import Rule
from scrkit.validators.rules.sources import IMPROVEMENT, TIMESCALES

DEADLINES = (
    Rule(
        code="SCR401",
        title="Actions with no deadline",
        severity="error",
        level="S",
        source=TIMESCALES,
        why=(
            "An action without a date is never late, so nobody asks about it. One that is tied to an event, "
            "ongoing, unclear or due with another has a rule of its own, and this one is silent."
        ),
        bad="""\
actions:
  - {id: "4.1", number: "4.1", text: Dunmere Police will train its call takers.,
     owner: Dunmere Police, evidence: [An audit]}
""",
        good="""\
actions:
  - {id: "4.1", number: "4.1", text: Dunmere Police will train its call takers by 27 March 2015.,
     owner: Dunmere Police, deadline: by 27 March 2015, evidence: [An audit]}
""",
    ),
    Rule(
        code="SCR402",
        title="Dates that do not exist",
        severity="error",
        why=(
            "The 31st of September is never moved to the 1st of October: somebody meant another day, and only "
            "they know which. Every paragraph is looked at, not only deadlines."
        ),
        bad="""\
actions:
  - {id: "4.1", number: "4.1", text: Dunmere Police will train its call takers by 31 April 2015.,
     owner: Dunmere Police, deadline: by 31 April 2015, evidence: [An audit]}
""",
        good="""\
actions:
  - {id: "4.1", number: "4.1", text: Dunmere Police will train its call takers by 30 April 2015.,
     owner: Dunmere Police, deadline: by 30 April 2015, evidence: [An audit]}
""",
    ),
    Rule(
        code="SCR406",
        title="Deadlines that can be read in more than one way",
        severity="advice",
        level="L",
        source=IMPROVEMENT,
        why=(
            "\u201cBy July\u201d may mean before July or in it, and spring ends when the reader thinks it does. "
            "The mend gives the last day that can be meant."
        ),
        bad="""\
actions:
  - {id: "4.1", number: "4.1", text: Dunmere Police will train its call takers by July 2015.,
     owner: Dunmere Police, deadline: by July 2015, evidence: [An audit]}
""",
        good="""\
actions:
  - {id: "4.1", number: "4.1", text: Dunmere Police will train its call takers by 31 July 2015.,
     owner: Dunmere Police, deadline: by 31 July 2015, evidence: [An audit]}
""",
    ),
    Rule(
        code="SCR407",
        title="Repeated actions that do not say when they start, or when they stop",
        severity="warning",
        level="L",
        source=IMPROVEMENT,
        why=(
            "A report \u201cevery quarter\u201d can be late only when its first date is known, and it never "
            "ends unless somebody says so."
        ),
        bad="""\
actions:
  - {id: "4.1", number: "4.1", text: Dunmere Police will train its call takers every quarter.,
     owner: Dunmere Police, deadline: every quarter, evidence: [An audit]}
""",
        good="""\
actions:
  - {id: "4.1", number: "4.1",
     text: Dunmere Police will train its call takers every quarter from 5 January 2015 to 4 January 2016.,
     owner: Dunmere Police,
     deadline: every quarter from 5 January 2015 to 4 January 2016,
     evidence: [An audit]}
""",
    ),
    Rule(
        code="SCR408",
        title="Events with no date",
        severity="warning",
        level="L",
        source=IMPROVEMENT,
        why="\u201cA future meeting\u201d is due at no time. An event whose month is said is left alone.",
        bad="""\
actions:
  - {id: "4.1", number: "4.1", text: Dunmere Police will train its call takers at a future Board meeting.,
     owner: Dunmere Police, deadline: at a future Board meeting, evidence: [An audit]}
""",
        good="""\
actions:
  - {id: "4.1", number: "4.1", text: Dunmere Police will train its call takers at the Board meeting on 5 March 2015.,
     owner: Dunmere Police, deadline: at the Board meeting on 5 March 2015, evidence: [An audit]}
""",
    ),
    Rule(
        code="SCR409",
        title="Ongoing work with no review date",
        severity="warning",
        level="L",
        source=IMPROVEMENT,
        why=(
            "Work that is only ongoing is never looked at again; boards know it as a place where work slips. "
            "With a day of review it is fine."
        ),
        bad="""\
actions:
  - {id: "4.1", number: "4.1", text: Dunmere Police will train its call takers.,
     owner: Dunmere Police, deadline: ongoing, evidence: [An audit]}
""",
        good="""\
actions:
  - {id: "4.1", number: "4.1", text: Dunmere Police will train its call takers.,
     owner: Dunmere Police, deadline: "ongoing, to be reviewed on 27 March 2015", evidence: [An audit]}
""",
    ),
    Rule(
        code="SCR410",
        title="Deadlines before the response, or before the plan is approved",
        severity="warning",
        level="L",
        source=IMPROVEMENT,
        why=(
            "A deadline that is past when the response is dated, or that comes before the meeting that approves "
            "the plan, cannot be worked to. What is reported as done is left alone. Compared with the "
            "response\u2019s own date, or with the day that is given."
        ),
        bad="""\
actions:
  - {id: "4.1", number: "4.1", text: Dunmere Police will train its call takers by 27 March 2014.,
     owner: Dunmere Police, deadline: by 27 March 2014, evidence: [An audit]}
""",
        good="""\
actions:
  - {id: "4.1", number: "4.1", text: Dunmere Police will train its call takers by 27 March 2015.,
     owner: Dunmere Police, deadline: by 27 March 2015, evidence: [An audit]}
""",
    ),
    Rule(
        code="SCR411",
        title="Deadlines that are only inherited from another paragraph",
        severity="advice",
        level="L",
        source=IMPROVEMENT,
        why=(
            "An action that adds to a report which is due elsewhere has that date, and loses it when the other "
            "paragraph changes."
        ),
        bad="""\
actions:
  - {id: "4.1", number: "4.1", text: Dunmere Police will train its call takers.,
     owner: Dunmere Police, evidence: [An audit],
     inherits_deadline_from: "2.5.1"}
""",
        good="""\
actions:
  - {id: "4.1", number: "4.1", text: Dunmere Police will train its call takers.,
     owner: Dunmere Police, deadline: by 27 March 2015, evidence: [An audit]}
""",
    ),
    Rule(
        code="SCR412",
        title="Five or more actions due in one month",
        severity="advice",
        level="L",
        source=IMPROVEMENT,
        why=("A month in which much falls due is a month in which much slips. It speaks once, at the first of them."),
        bad="""\
actions:
  - {id: "4.1", number: "4.1", text: Dunmere Police will train team 1.,
     owner: Dunmere Police, deadline: by 5 March 2015, evidence: [An audit]}
  - {id: "4.2", number: "4.2", text: Dunmere Police will train team 2.,
     owner: Dunmere Police, deadline: by 10 March 2015, evidence: [An audit]}
  - {id: "4.3", number: "4.3", text: Dunmere Police will train team 3.,
     owner: Dunmere Police, deadline: by 15 March 2015, evidence: [An audit]}
  - {id: "4.4", number: "4.4", text: Dunmere Police will train team 4.,
     owner: Dunmere Police, deadline: by 20 March 2015, evidence: [An audit]}
  - {id: "4.5", number: "4.5", text: Dunmere Police will train team 5.,
     owner: Dunmere Police, deadline: by 25 March 2015, evidence: [An audit]}
""",
        good="""\
actions:
  - {id: "4.1", number: "4.1", text: Dunmere Police will train team 1.,
     owner: Dunmere Police, deadline: by 5 February 2015, evidence: [An audit]}
  - {id: "4.2", number: "4.2", text: Dunmere Police will train team 2.,
     owner: Dunmere Police, deadline: by 5 March 2015, evidence: [An audit]}
  - {id: "4.3", number: "4.3", text: Dunmere Police will train team 3.,
     owner: Dunmere Police, deadline: by 5 April 2015, evidence: [An audit]}
  - {id: "4.4", number: "4.4", text: Dunmere Police will train team 4.,
     owner: Dunmere Police, deadline: by 5 May 2015, evidence: [An audit]}
  - {id: "4.5", number: "4.5", text: Dunmere Police will train team 5.,
     owner: Dunmere Police, deadline: by 5 June 2015, evidence: [An audit]}
""",
    ),
    Rule(
        code="SCR413",
        title="Steps due after their action",
        severity="error",
        why="A step of an action cannot be later than the action itself: one of the two dates is wrong.",
        bad="""\
actions:
  - {id: "4.1", number: "4.1", text: Dunmere Police will train its call takers.,
     owner: Dunmere Police, deadline: by 27 March 2015, evidence: [An audit],
     steps: [{id: 4.1/1, text: first, deadline: by 1 May 2015}]}
""",
        good="""\
actions:
  - {id: "4.1", number: "4.1", text: Dunmere Police will train its call takers.,
     owner: Dunmere Police, deadline: by 27 March 2015, evidence: [An audit],
     steps: [{id: 4.1/1, text: first, deadline: by 2 March 2015}]}
""",
    ),
    Rule(
        code="SCR414",
        title="Durations that start from nothing",
        severity="warning",
        level="L",
        source=IMPROVEMENT,
        why="\u201cWithin six months\u201d of what? A duration is a deadline once its first day is named.",
        bad="""\
actions:
  - {id: "4.1", number: "4.1", text: Dunmere Police will train its call takers within six months.,
     owner: Dunmere Police, deadline: within six months, evidence: [An audit]}
""",
        good="""\
actions:
  - {id: "4.1", number: "4.1", text: Dunmere Police will train its call takers within six months of publication.,
     owner: Dunmere Police, deadline: within six months of publication, evidence: [An audit]}
""",
    ),
    Rule(
        code="SCR415",
        title="Ranges whose ends do not meet, or that run backwards",
        severity="warning",
        why=(
            "\u201cBetween December 2012 and 2013\u201d may be one month or a year; \u201cfrom May to March "
            "2014\u201d is no time at all. Every paragraph is looked at."
        ),
        bad="""\
actions:
  - {id: "4.1", number: "4.1", text: Dunmere Police will train its call takers between December 2014 and 2015.,
     owner: Dunmere Police, deadline: between December 2014 and 2015, evidence: [An audit]}
""",
        good="""\
actions:
  - {id: "4.1", number: "4.1",
     text: Dunmere Police will train its call takers between 1 December 2014 and 30 January 2015.,
     owner: Dunmere Police, deadline: between 1 December 2014 and 30 January 2015, evidence: [An audit]}
""",
    ),
    Rule(
        code="SCR416",
        title="Lists of actions and dates that do not pair",
        severity="error",
        level="L",
        source=IMPROVEMENT,
        why=(
            "Three actions and two dates in the cell beside them: nobody can say which is due when. One date "
            "for several actions is the date of each."
        ),
        bad="""\
actions:
  - {id: "4.1", number: "4.1", text: Dunmere Police will train its call takers.,
     owner: Dunmere Police,
     deadline: {said: "1 May 2015 / 2 June 2015", kind: unclear, rule: deadline.unpaired},
     evidence: [An audit]}
""",
        good="""\
actions:
  - {id: "4.1", number: "4.1", text: Dunmere Police will train its call takers.,
     owner: Dunmere Police, deadline: by 1 May 2015, evidence: [An audit]}
""",
    ),
)
