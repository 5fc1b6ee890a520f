"""What each rule of structure is; the checks stand in ``scrkit.validators.structure``."""

from __future__ import annotations

from scrkit.model import Rule
from scrkit.validators.rules.sources import IMPLEMENTATION, RESPONSE

STRUCTURE = (
    Rule(
        code="SCR107",
        title="Lessons without a view, or without an action and a reason for none",
        severity="warning",
        level="G",
        source=RESPONSE,
        why=(
            "The response is asked what the board thinks of each lesson and what it will do. A stated reason "
            "for having no action is enough, and so is a lesson that is not accepted."
        ),
        bad="""\
lessons:
  - id: lesson-2
    number: "2"
    title: Hearing the child
    learning: [{learning: "6.1"}]
    acceptance: accepted
    views:
      - {id: "2.1", number: "2.1", text: The Board accepts this finding., acceptance: accepted}
""",
        good="""\
lessons:
  - id: lesson-2
    number: "2"
    title: Hearing the child
    learning: [{learning: "6.1"}]
    acceptance: accepted
    views:
      - {id: "2.1", number: "2.1", text: "The Board accepts this, and no action is needed.", acceptance: accepted}
""",
    ),
    Rule(
        code="SCR108",
        title="Lessons that say nothing of what was done, or of what changed",
        severity="advice",
        level="G",
        source=IMPLEMENTATION,
        why=(
            "A reader wants to know where practice is now. The rule speaks in documents that have such parts at "
            "all, and never of a bare action plan."
        ),
        bad="""\
lessons:
  - id: lesson-2
    number: "2"
    title: Hearing the child
    learning: [{learning: "6.1"}]
    acceptance: accepted
    views:
      - {id: "2.1", number: "2.1", text: The Board accepts this finding., acceptance: accepted}
    taken:
      - {id: "2.2", number: "2.2", text: Health visitors were given a guide in May 2014.}
    actions:
      - {id: "2.3", number: "2.3", owner: Learning Group, deadline: by 30 January 2015, evidence: [An audit],
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
    taken:
      - {id: "2.2", number: "2.2", text: Health visitors were given a guide in May 2014.}
    impacts:
      - {id: "2.3", number: "2.3", text: An audit of 50 files in July 2014 found 45 of them good (90%).}
    actions:
      - {id: "2.4", number: "2.4", owner: Learning Group, deadline: by 30 January 2015, evidence: [An audit],
         text: The Learning Group will audit 40 files.}
""",
    ),
    Rule(
        code="SCR109",
        title="Sentences that were cut off",
        severity="warning",
        why=(
            "A paragraph that ends in a word after which more must come, in a comma, or in the beginning of a "
            "name that the document has in full elsewhere. Most are lost where a page ends. A missing full stop "
            "alone is no fault."
        ),
        bad="""\
actions:
  - {id: "4.1", number: "4.1", text: Dunmere Police will train its call takers and report to the,
     owner: Dunmere Police, deadline: by 27 March 2015, evidence: [An audit]}
""",
        good="""\
actions:
  - {id: "4.1", number: "4.1", text: Dunmere Police will train its call takers and report to the Learning Group,
     owner: Dunmere Police, deadline: by 27 March 2015, evidence: [An audit]}
""",
    ),
    Rule(
        code="SCR110",
        title="Text that could not be placed",
        severity="warning",
        why=(
            "Words that no part of a response could hold. They are kept, and told of, so that nobody believes "
            "that they were read."
        ),
        bad="""\
unplaced:
  - text: See also the separate sheet.
""",
        good="""\
unplaced: []
""",
    ),
    Rule(
        code="SCR111",
        title="Notes without marks, and marks without notes",
        severity="warning",
        why=(
            "A star or a raised figure behind a word sends the reader to a note. Either is told of when the "
            "other is missing. Footnotes of a word processor have both by themselves."
        ),
        bad="""\
actions:
  - {id: "4.1", number: "4.1", text: Dunmere Police will train 98%* of its call takers.,
     owner: Dunmere Police, deadline: by 27 March 2015, evidence: [An audit]}
""",
        good="""\
actions:
  - {id: "4.1", number: "4.1",
     text: "Dunmere Police will train 98%* of its call takers.\n\n* All but those on leave.",
     owner: Dunmere Police, deadline: by 27 March 2015, evidence: [An audit]}
""",
    ),
)
