"""What each rule of numbers and references is; the checks stand in ``scrkit.validators.numbers``."""

from __future__ import annotations

from scrkit.model import Rule

NUMBERS = (
    Rule(
        code="SCR101",
        title="Paragraph numbers used twice",
        severity="error",
        why=(
            "Two paragraphs with one number: whoever refers to 4.5.1 may mean either. Figures of lists, which "
            "start anew, and the numbers of recommendations are no numbers of paragraphs."
        ),
        bad="""\
actions:
  - {id: "4.1", number: "4.1", text: Dunmere Police will train its call takers.,
     owner: Dunmere Police, deadline: by 27 March 2015, evidence: [An audit]}
  - {id: "4.1~2", number: "4.1", text: Dunmere Health Trust will audit its records.,
     owner: Dunmere Health Trust, deadline: by 24 April 2015, evidence: [An audit]}
""",
        good="""\
actions:
  - {id: "4.1", number: "4.1", text: Dunmere Police will train its call takers.,
     owner: Dunmere Police, deadline: by 27 March 2015, evidence: [An audit]}
  - {id: "4.2", number: "4.2", text: Dunmere Health Trust will audit its records.,
     owner: Dunmere Health Trust, deadline: by 24 April 2015, evidence: [An audit]}
""",
    ),
    Rule(
        code="SCR102",
        title="Gaps in the numbers of paragraphs",
        severity="warning",
        why=(
            "A number that is left out: a paragraph was lost, or moved without its number. The numbers of a "
            "report that the response answers may have gaps."
        ),
        bad="""\
actions:
  - {id: "4.1", number: "4.1", text: Dunmere Police will train its call takers.,
     owner: Dunmere Police, deadline: by 27 March 2015, evidence: [An audit]}
  - {id: "4.3", number: "4.3", text: Dunmere Health Trust will audit its records.,
     owner: Dunmere Health Trust, deadline: by 24 April 2015, evidence: [An audit]}
""",
        good="""\
actions:
  - {id: "4.1", number: "4.1", text: Dunmere Police will train its call takers.,
     owner: Dunmere Police, deadline: by 27 March 2015, evidence: [An audit]}
  - {id: "4.2", number: "4.2", text: Dunmere Health Trust will audit its records.,
     owner: Dunmere Health Trust, deadline: by 24 April 2015, evidence: [An audit]}
""",
    ),
    Rule(
        code="SCR103",
        title="Numbers that do not belong to their section",
        severity="error",
        why=(
            "A paragraph whose number begins with another section than the one it stands in. Nothing is said "
            "where most numbers of a document are of another kind."
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
    actions:
      - {id: "5.1", number: "5.1", owner: Learning Group, deadline: by 30 January 2015, evidence: [An audit],
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
        code="SCR104",
        title="References to paragraphs that are not there",
        severity="error",
        why=(
            "A cross-reference into a section of this document to a paragraph that it does not have. References "
            "into the overview report or another paper are left alone."
        ),
        bad="""\
actions:
  - {id: "4.1", number: "4.1", text: Dunmere Police will train its call takers as paragraph 2.9.9 says.,
     owner: Dunmere Police, deadline: by 27 March 2015, evidence: [An audit]}
""",
        good="""\
actions:
  - {id: "4.1", number: "4.1", text: Dunmere Police will train its call takers as paragraph 2.5.1 says.,
     owner: Dunmere Police, deadline: by 27 March 2015, evidence: [An audit]}
""",
    ),
    Rule(
        code="SCR105",
        title="Learning answered by two lessons",
        severity="warning",
        why=(
            "One piece of learning stands at the head of two lessons, and neither says that it answers a part: "
            "nobody knows which answer counts. The second is told of."
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
    actions:
      - {id: "2.2", number: "2.2", owner: Learning Group, deadline: by 30 January 2015, evidence: [An audit],
         text: The Learning Group will audit 40 files.}
  - id: lesson-4
    number: "4"
    title: Working with fathers
    learning: [{learning: "6.1"}]
    acceptance: accepted
    views:
      - {id: "4.1", number: "4.1", text: The Board accepts this finding., acceptance: accepted}
    actions:
      - {id: "4.2", number: "4.2", owner: Learning Group, deadline: by 30 January 2015, evidence: [An audit],
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
  - id: lesson-4
    number: "4"
    title: Working with fathers
    learning: [{learning: "6.1", extent: part}]
    acceptance: accepted
    views:
      - {id: "4.1", number: "4.1", text: The Board accepts this finding., acceptance: accepted}
    actions:
      - {id: "4.2", number: "4.2", owner: Learning Group, deadline: by 30 January 2015, evidence: [An audit],
         text: The Learning Group will audit 40 files.}
""",
    ),
    Rule(
        code="SCR106",
        title="Holes in the learning that is answered",
        severity="advice",
        why=(
            "A number in the middle of the run of learning that no lesson answers. A few numbers far apart are "
            "no run, and then nothing is said."
        ),
        bad="""\
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
  - id: lesson-4
    number: "4"
    title: Working with fathers
    learning: [{learning: "6.4"}]
    acceptance: accepted
    views:
      - {id: "4.1", number: "4.1", text: The Board accepts this finding., acceptance: accepted}
    actions:
      - {id: "4.2", number: "4.2", owner: Learning Group, deadline: by 30 January 2015, evidence: [An audit],
         text: The Learning Group will audit 40 files.}
""",
        good="""\
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
  - id: lesson-4
    number: "4"
    title: Working with fathers
    learning: [{learning: "6.3"}]
    acceptance: accepted
    views:
      - {id: "4.1", number: "4.1", text: The Board accepts this finding., acceptance: accepted}
    actions:
      - {id: "4.2", number: "4.2", owner: Learning Group, deadline: by 30 January 2015, evidence: [An audit],
         text: The Learning Group will audit 40 files.}
""",
    ),
    Rule(
        code="SCR112",
        title="Numbers printed in more than one way",
        severity="advice",
        why=(
            "Some numbers have a stop or a bracket behind them and others of the same depth have none: often "
            "the sign of a paragraph that was put in by hand. It speaks once, at the first of the fewer."
        ),
        bad="""\
actions:
  - {id: "4.1", number: "4.1", text: Dunmere Police will train its call takers.,
     owner: Dunmere Police, deadline: by 27 March 2015, evidence: [An audit]}
  - {id: "4.2", number: "4.2", text: Dunmere Health Trust will audit its records.,
     owner: Dunmere Health Trust, deadline: by 24 April 2015, evidence: [A list],
     label: 4.2.}
""",
        good="""\
actions:
  - {id: "4.1", number: "4.1", text: Dunmere Police will train its call takers.,
     owner: Dunmere Police, deadline: by 27 March 2015, evidence: [An audit]}
  - {id: "4.2", number: "4.2", text: Dunmere Health Trust will audit its records.,
     owner: Dunmere Health Trust, deadline: by 24 April 2015, evidence: [An audit]}
""",
    ),
)
