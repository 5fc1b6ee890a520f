"""What each rule of acceptance is; the checks stand in ``scrkit.validators.acceptance``."""

from __future__ import annotations

from scrkit.model import Rule
from scrkit.validators.rules.sources import RESPONSE

ACCEPTANCE = (
    Rule(
        code="SCR201",
        title="Lessons that nothing says the board accepts",
        severity="warning",
        level="G",
        source=RESPONSE,
        why=(
            "The response is asked of each finding whether it is accepted, in part or not at all, and why. That a "
            "view agrees in other words is enough, and so is a recorded acceptance that covers all of the learning."
        ),
        bad="""\
lessons:
  - id: lesson-2
    number: "2"
    title: Hearing the child
    learning: [{learning: "6.1"}]
    views:
      - {id: "2.1", number: "2.1", text: The Board has thought long about this finding.}
    actions:
      - {id: "2.2", number: "2.2", owner: Learning Group, deadline: by 30 January 2015, evidence: [An audit],
         text: The Learning Group will audit 40 files.}
""",
        good="""\
lessons:
  - id: lesson-2
    number: "2"
    title: Hearing the child
    learning: [{learning: "6.1"}]
    acceptance: accepted
    views:
      - {id: "2.1", number: "2.1", text: The Board accepts this finding., acceptance: accepted}
    actions:
      - {id: "2.2", number: "2.2", owner: Learning Group, deadline: by 30 January 2015, evidence: [An audit],
         text: The Learning Group will audit 40 files.}
""",
    ),
    Rule(
        code="SCR202",
        title="Recorded acceptance that leaves out lessons which the response answers",
        severity="error",
        level="G",
        source=RESPONSE,
        why=(
            "Acceptance is recorded for a range of learning, and the response goes on to answer more: most often a "
            "slip in one of the two numbers. All recorded ranges count together; a refusal leaves nothing out."
        ),
        bad="""\
acceptances:
  - {said: The Board accepted the findings 6.1., first: "6.1", last: "6.1", learning: ["6.1"],
     acceptance: accepted, paragraph: "1.3"}
lessons:
  - id: lesson-2
    number: "2"
    title: Hearing the child
    learning: [{learning: "6.1"}, {learning: "6.2"}]
    acceptance: accepted
    views:
      - {id: "2.1", number: "2.1", text: The Board accepts this finding., acceptance: accepted}
    actions:
      - {id: "2.2", number: "2.2", owner: Learning Group, deadline: by 30 January 2015, evidence: [An audit],
         text: The Learning Group will audit 40 files.}
""",
        good="""\
acceptances:
  - {said: The Board accepted the findings 6.1 and 6.2., first: "6.1", last: "6.2", learning: ["6.1", "6.2"],
     acceptance: accepted, paragraph: "1.3"}
lessons:
  - id: lesson-2
    number: "2"
    title: Hearing the child
    learning: [{learning: "6.1"}, {learning: "6.2"}]
    acceptance: accepted
    views:
      - {id: "2.1", number: "2.1", text: The Board accepts this finding., acceptance: accepted}
    actions:
      - {id: "2.2", number: "2.2", owner: Learning Group, deadline: by 30 January 2015, evidence: [An audit],
         text: The Learning Group will audit 40 files.}
""",
    ),
    Rule(
        code="SCR203",
        title="Views that take back part of what the response fully accepts",
        severity="advice",
        level="G",
        source=RESPONSE,
        why=(
            "The response says that it accepts all of the learning in full, and a view then declines a part of it, or "
            "says that it was so in this case only. Both may be right: the question is whether a reader can tell what "
            "is accepted. Silent where a record or the view's own lesson is expressly accepted in part or not at all, "
            "and only other learning in full."
        ),
        bad="""\
introduction:
  - {id: "1.1", number: "1.1", text: "The Board fully accepted the lessons of this review, held under the Children Act
     2004. The report and this response stay on its website until 30 September 2015. It makes no national
     recommendations."}
lessons:
  - id: lesson-2
    number: "2"
    title: Hearing the child
    acceptance: accepted
    text: [{id: "2.1", number: "2.1", text: Managers did not meet the child.}]
    views:
      - {id: "2.2", number: "2.2", acceptance: accepted, text: The Board accepts this lesson. It concluded that
         visits by managers are not a good use of their time.}
    taken: [{id: "2.3", number: "2.3", text: Managers were told.}]
    impacts: [{id: "2.4", number: "2.4", text: In July 2014 managers knew 45 of 50 children (90%).}]
    actions:
      - {id: "2.5", number: "2.5", lesson: "2", text: Dunmere Council will brief managers.,
         owner: Dunmere Council, deadline: by 30 January 2015, evidence: [An audit]}
""",
        good="""\
introduction:
  - {id: "1.1", number: "1.1", text: "The Board accepted the lessons of this review in part, held under the Children
     Act 2004. The report and this response stay on its website until 30 September 2015. It makes no national
     recommendations."}
lessons:
  - id: lesson-2
    number: "2"
    title: Hearing the child
    acceptance: partly
    text: [{id: "2.1", number: "2.1", text: Managers did not meet the child.}]
    views:
      - {id: "2.2", number: "2.2", acceptance: partly, text: The Board accepts this lesson in part. It concluded
         that visits by managers are not a good use of their time.}
    taken: [{id: "2.3", number: "2.3", text: Managers were told.}]
    impacts: [{id: "2.4", number: "2.4", text: In July 2014 managers knew 45 of 50 children (90%).}]
    actions:
      - {id: "2.5", number: "2.5", lesson: "2", text: Dunmere Council will brief managers.,
         owner: Dunmere Council, deadline: by 30 January 2015, evidence: [An audit]}
""",
    ),
)
