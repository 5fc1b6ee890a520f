"""What each rule of governance is; the checks stand in ``scrkit.validators.governance``."""

from __future__ import annotations

from textwrap import wrap

from scrkit.model import Rule
from scrkit.validators.rules.sources import IMPLEMENTATION, RESPONSE

_CHAPTER = "Working Together to Safeguard Children (2013), chapter 4"

_PUBLISHED = "The report and this response stay on the Board's website until 30 September 2015."
_NO_NATIONAL = "The review makes no national recommendations."
_UNDER = "The Board held this review under the Children Act 2004 and considered it on 4 September 2014."


def _introduction(
    first: str = _UNDER, second: str = f"{_PUBLISHED} {_NO_NATIONAL}", law: str = "Children Act 2004"
) -> str:
    """Return an example of an introduction in two paragraphs, good unless it is given other words."""
    paragraphs = _paragraph("1.1", first) + _paragraph("1.2", second)
    return f"legal_basis: [{law}]\nintroduction:\n{paragraphs}"


def _paragraph(number: str, text: str, indent: str = "  ") -> str:
    """Return a paragraph as a list of a canonical file has it, in lines of a length that can be read."""
    lines = wrap(text, 100, initial_indent=f"{indent}    ", subsequent_indent=f"{indent}    ")
    head = f'{indent}- id: "{number}"\n{indent}  number: "{number}"\n{indent}  text: >-\n'
    return head + "\n".join(lines) + "\n"


def _plan(text: str, monitors: str = "{said: Learning Group, body: Learning Group}") -> str:
    """Return an example of a closing paragraph on the plan."""
    return f"governance:\n  monitored_by: [{monitors}]\n  text:\n" + _paragraph("3.1", text, "    ")


def _milestones(considered: str) -> str:
    """Return an example of the days of a decision and of the board's meeting."""
    decided = "2014-02-03"
    return f"""\
milestones:
  - what: decision to hold a serious case review
    when: {{said: "{decided}", kind: dated, earliest: {decided}, latest: {decided}}}
    paragraph: "1.1"
  - what: board considered the report
    when: {{said: "{considered}", kind: dated, earliest: {considered}, latest: {considered}}}
    paragraph: "1.3"
"""


def _reviewer(second: str) -> str:
    """Return an example of a named author, of whom *second* tells more."""
    person = 'people:\n  - {name: Ada Finch, role: Overview Report Author, paragraph: "1.2"}\n'
    said = f"The Board appointed Ada Finch as Overview Report Author. {second} {_PUBLISHED} {_NO_NATIONAL}"
    return person + _introduction(second=said)


def _reports(receivers: str) -> str:
    """Return an example of an action of which a group hears."""
    return f"""\
actions:
  - {{id: "4.1", number: "4.1", text: Dunmere Police will report on the training of its call takers.,
     owner: Dunmere Police, deadline: by 27 March 2015, evidence: [An audit],
     reports_to: [{receivers}]}}
"""


GOVERNANCE = (
    Rule(
        code="SCR601",
        title="The law under which the review was held is not named",
        severity="warning",
        level="S",
        source="Local Safeguarding Children Boards Regulations 2006, regulation 5, and the law of later reviews",
        why=(
            "A response says under which statute or regulations the review was held; guidance alone is no law. Where "
            "the framework is known, one of its laws must be named, with its year or without. A bare plan, which has "
            "no introduction, is left alone: the law stands in the response that it belongs to. So is a review that "
            "the law does not know, such as one that a trust holds by itself."
        ),
        bad=_introduction(
            first="The Board held this review as Working Together to Safeguard Children 2013 asks.",
            law="Working Together to Safeguard Children 2013",
        ),
        good=_introduction(),
    ),
    Rule(
        code="SCR602",
        title="Nothing shows that the review was done within the framework's time limit",
        severity="advice",
        level="S",
        source=_CHAPTER,
        why=(
            "The framework sets a time limit, and by the dates in the response it was not kept: six months from the "
            "decision to the report, as a rule. A reason for the delay, anywhere in the introduction, is enough. "
            "Silent where the day on which the time began is not given, and of a bare plan without an introduction."
        ),
        bad=_milestones("2014-09-04"),
        good=_milestones("2014-07-10"),
    ),
    Rule(
        code="SCR603",
        title="Nobody is named to monitor the plan",
        severity="error",
        level="G",
        source=IMPLEMENTATION,
        why=(
            "A plan that nobody follows up stays paper. One sentence that names a group or a post to monitor the plan "
            "is enough, wherever it stands; to monitor practice is not. A table or cards with no sentence beside them "
            "are left alone: they are part of another paper, which says it or does not."
        ),
        bad=_plan("The actions will be carried out by 30 September 2015.", monitors=""),
        good=_plan("The Learning Group monitors the plan until 30 September 2015."),
    ),
    Rule(
        code="SCR604",
        title="Nothing on how the effect of the actions will be judged",
        severity="advice",
        level="G",
        source=RESPONSE,
        why=(
            "That an action was done does not say that it helped. A sentence, or the evidence that will close an "
            "action, says how the effect will be measured, audited or evaluated. It is a question for judgement. Asked "
            "only where the framework asks for it, and not of a bare plan without an introduction."
        ),
        bad=_plan("The Learning Group monitors the plan until 30 September 2015."),
        good=_plan(
            "The Learning Group monitors the plan until 30 September 2015, and will measure what difference it makes."
        ),
    ),
    Rule(
        code="SCR605",
        title="A plan with no end or review date",
        severity="warning",
        level="G",
        source=IMPLEMENTATION,
        why=(
            "Somebody is named to monitor the plan, and nothing says until when, or when the plan as a whole will be "
            "looked at again: such plans are never closed. A day, a month, a length of time, a rhythm of reviews or "
            "the completion of all actions is enough. Monitoring every quarter, without an end, is not. Where nobody "
            "monitors, SCR603 speaks."
        ),
        bad=_plan(
            "The Learning Group monitors the plan every quarter. It will judge by audit whether practice is better."
        ),
        good=_plan(
            "The Learning Group monitors the plan until 30 September 2015. It will judge by audit whether practice is "
            "better."
        ),
    ),
    Rule(
        code="SCR606",
        title="Reviewers of whom nothing says that they are independent",
        severity="advice",
        level="S",
        source=_CHAPTER,
        why=(
            "Of each reviewer and author whom the response names, a sentence says that they are independent of the "
            "board and its agencies: that they never worked there, or have no connection. To be called an independent "
            "author or consultant says nothing of this board. Silent where no reviewer is named, and where the "
            "framework asks for no such thing."
        ),
        bad=_reviewer("She has been an independent consultant since 2001."),
        good=_reviewer("She has never worked for the Board or for any agency in Dunmere."),
    ),
    Rule(
        code="SCR607",
        title="Nothing on where and until when the response is published",
        severity="advice",
        level="S",
        source=_CHAPTER,
        why=(
            "The report and the response are to be found on the board's website for at least twelve months, and a "
            "reader should know where and for how long. A decision not to publish is an answer too. Asked where the "
            "framework has such a duty, and not of a bare plan without an introduction."
        ),
        bad=_introduction(second=_NO_NATIONAL),
        good=_introduction(),
    ),
    Rule(
        code="SCR608",
        title="Nothing on national recommendations",
        severity="advice",
        level="G",
        source=RESPONSE,
        why=(
            "A response says what it recommends to government or other national bodies, or that there is nothing to "
            "recommend. It is a question for judgement: the board may have had no such matter, and then one sentence "
            "says so. Asked where the framework asks for it, and not of a bare plan without an introduction."
        ),
        bad=_introduction(second=_PUBLISHED),
        good=_introduction(),
    ),
    Rule(
        code="SCR609",
        title="Reports that go to bodies other than the one that monitors",
        severity="advice",
        why=(
            "One body monitors the plan, and reports of its actions go to another: then nobody may see the whole. The "
            "board itself is no other body: its groups report to it. Silent where nobody is named to monitor."
        ),
        bad=_reports("{said: Policy Group, body: Policy Group}"),
        good=_reports("{said: Learning Group, body: Learning Group}"),
    ),
)
