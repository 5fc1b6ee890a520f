"""What each rule of impact and evidence is; the checks stand in ``scrkit.validators.impact``."""

from __future__ import annotations

import json

from scrkit.model import Rule
from scrkit.validators.rules.sources import IMPROVEMENT, RESPONSE

_FIRST = (
    "The Head of Safeguarding of Dunmere Council will train 40 supervisors in hearing the child by 30 January 2015."
)


def _lesson(
    *impacts: str, taken: str = "A guide to talking with young children was given to all health visitors."
) -> str:
    """Return a lesson with these paragraphs of impact, as the keys of a canonical file."""
    shown = "".join(
        f'      - {{id: "2.4.{place}", number: "2.4.{place}", text: {json.dumps(text)}}}\n'
        for place, text in enumerate(impacts, start=1)
    )
    return f"""\
lessons:
  - id: lesson-2
    number: "2"
    title: Hearing the child
    learning: [{{learning: "6.1"}}]
    acceptance: accepted
    acceptance_from: "2.2.1"
    text:
      - {{id: "2.1", number: "2.1", text: Nobody asked the child what daily life was like.}}
    views:
      - {{id: "2.2.1", number: "2.2.1", text: The Board accepts this finding., acceptance: accepted}}
    taken:
      - {{id: "2.3.1", number: "2.3.1", text: {json.dumps(taken)}}}
    impacts:
{shown}\
    actions:
      - id: "2.5.1"
        number: "2.5.1"
        lesson: "2"
        text: {_FIRST}
        owner: Head of Safeguarding of Dunmere Council
        deadline: by 30 January 2015
        evidence: [A register of those trained]
"""


_SHOWN = "In July 2014 the child's own words stood in 45 of 50 assessments (90%), against 31 of 50 (62%) in July 2013."

IMPACT = (
    Rule(
        code="SCR501",
        title="Claims of impact with no figure",
        severity="advice",
        level="G",
        source=RESPONSE,
        why="An impact that says that something is better or faster, and gives no figure, can be neither believed nor "
        "doubted. A figure in the same point or paragraph is enough, and so is the judgement of an inspection or "
        "of a peer. What claims no change is left alone.",
        bad=_lesson("Assessments have improved, and children are heard better."),
        good=_lesson(_SHOWN),
    ),
    Rule(
        code="SCR502",
        title="Percentages with no base",
        severity="advice",
        level="G",
        source=RESPONSE,
        why="Ninety per cent may be 9 of 10 or 900 of 1,000, and only one of them says much. The number of cases may "
        "stand in the same point, in the words over a list, in a note, or in the audit named before it. Targets and "
        "plans are left alone.",
        bad=_lesson("In July 2014 the child's own words stood in 90% of assessments."),
        good=_lesson(_SHOWN),
    ),
    Rule(
        code="SCR503",
        title="One measure with two values, one of them without its place or period",
        severity="advice",
        level="G",
        source=RESPONSE,
        why="Where two paragraphs give two values of one measure, a reader must be able to tell why they differ. It "
        "speaks where one value lacks the place or the period that the other states. Two values of one sentence are a "
        "comparison, and values that both name their place are left alone.",
        bad=_lesson(
            "There has been a 12% reduction in repeat referrals to the front door (of 200).",
            "In Hampton there has been a 30% reduction in repeat referrals to the front door (of 80).",
        ),
        good=_lesson(
            "In Northshire there has been a 12% reduction in repeat referrals to the front door (of 200).",
            "In Hampton there has been a 30% reduction in repeat referrals to the front door (of 80).",
        ),
    ),
    Rule(
        code="SCR504",
        title="Activities listed as impact",
        severity="advice",
        level="G",
        source=RESPONSE,
        why="Training given, audits held and procedures put in place are what was done, not what came of it. It speaks "
        "of points of an impact that tell only of such work. What an audit found, a change and a share are impact.",
        bad=_lesson("A duty rota has been put in place, and 40 supervisors have been trained."),
        good=_lesson(_SHOWN),
    ),
    Rule(
        code="SCR505",
        title="Plans for the future listed as impact",
        severity="warning",
        level="G",
        source=RESPONSE,
        why="What will be done has had no impact yet. Under that heading it escapes the actions, with their owners and "
        "dates. A point that tells of a change as well is left alone, and so are hopes such as \u201cthis will "
        "ensure that\u201d.",
        bad=_lesson("Training for supervisors starts in February 2015, and 40 places are planned for them."),
        good=_lesson(_SHOWN),
    ),
    Rule(
        code="SCR506",
        title="Actions that do not say what evidence will close them",
        severity="advice",
        level="G",
        source=IMPROVEMENT,
        why="If nobody says beforehand what will show that an action is done, it is done when somebody says so. "
        "Evidence may stand in a field of its own or in the action's words: an audit, a survey, or what a report is to "
        "show. It speaks once, and lists every such action.",
        bad=f"""\
actions:
  - id: "4.1"
    number: "4.1"
    text: {_FIRST}
    owner: Head of Safeguarding of Dunmere Council
    deadline: by 30 January 2015
""",
        good=f"""\
actions:
  - id: "4.1"
    number: "4.1"
    text: {_FIRST}
    owner: Head of Safeguarding of Dunmere Council
    deadline: by 30 January 2015
    evidence: [A register of those trained]
""",
    ),
    Rule(
        code="SCR507",
        title="Commitments outside the actions",
        severity="advice",
        level="G",
        source=IMPROVEMENT,
        why="A promise in the introduction, in a view or among what was done has no owner and no date, and nobody "
        "follows it up. Hopes, conditions, what a policy asks for, what happens to the response itself, and a promise "
        "that the actions of the same lesson make too are left alone.",
        bad=_lesson(_SHOWN, taken="A second guide will be written for teachers."),
        good=_lesson(_SHOWN, taken="A second guide was written for teachers in June 2014."),
    ),
    Rule(
        code="SCR508",
        title="One claim made twice",
        severity="advice",
        level="L",
        source=IMPROVEMENT,
        why="A claim that stands under two lessons counts twice in a reader's mind, and was shown once. It is the same "
        "where its words are, small words and their order aside. Other places, periods and numbers make another claim.",
        bad=_lesson(
            "Records in Hampton show that no child missed a review in 2014.",
            "In Hampton the records show that no child missed a review in 2014.",
        ),
        good=_lesson(
            "Records in Hampton show that no child missed a review in 2014.",
            "Records in Northshire show that no child missed a review in 2014.",
        ),
    ),
    Rule(
        code="SCR509",
        title="Totals that do not add up",
        severity="advice",
        level="L",
        source=IMPROVEMENT,
        why="A total that is not the sum of its rows makes a reader doubt every figure near it. Rows are lines with a "
        "label and whole numbers; subtotals are understood. Columns with percentages or gaps, and rows that are only "
        "some of the parts, are left alone.",
        bad=_lesson("Supervisors trained by July 2014, as the register shows:\n- North: 12\n- South: 20\n- Total: 40"),
        good=_lesson("Supervisors trained by July 2014, as the register shows:\n- North: 12\n- South: 20\n- Total: 32"),
    ),
)
