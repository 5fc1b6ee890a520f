"""What each rule of wording is; the checks stand in ``scrkit.validators.wording``."""

from __future__ import annotations

from scrkit.model import Rule
from scrkit.validators.rules.sources import IMPROVEMENT, RESPONSE


def _actions(*texts: str) -> str:
    """Return actions of these texts, as the keys of a canonical file."""
    told = "".join(
        f"""\
  - id: "4.{place}"
    number: "4.{place}"
    text: {text}
    owner: Head of Safeguarding of Dunmere Council
    deadline: by 30 January 2015
    evidence: [A list of those who took part]
"""
        for place, text in enumerate(texts, start=1)
    )
    return f"actions:\n{told}"


_WHO = "The Head of Safeguarding of Dunmere Council will"

WORDING = (
    Rule(
        code="SCR801",
        title="Actions that cannot be tested as worded",
        severity="advice",
        level="G",
        source=IMPROVEMENT,
        why="Of an action that is to consider something, to be satisfied, or to make a thing fit for purpose, nobody "
        "can say afterwards whether it was done. To consider a report at a meeting can be tested, and fixed names such "
        "as an appropriate adult are left alone.",
        bad=_actions(f"{_WHO} satisfy itself that supervision is fit for purpose by 30 January 2015."),
        good=_actions(f"{_WHO} check by 30 January 2015 that each supervisor met each worker in December 2014."),
    ),
    Rule(
        code="SCR802",
        title="Actions that overlap",
        severity="advice",
        level="L",
        source=IMPROVEMENT,
        why="Two actions on one piece of work have two owners or two dates, and one is closed by the other's evidence. "
        "It speaks where one house twice makes, or twice spreads, the same work on the same subject. Agencies that "
        "each do it at home, and the dated steps of one lesson, are left alone.",
        bad=_actions(
            f"{_WHO} revise its guidance on missing children by 30 January 2015.",
            f"{_WHO} review and update the guidance on missing children by 30 January 2015.",
        ),
        good=_actions(
            f"{_WHO} revise its guidance on missing children by 30 January 2015.",
            f"{_WHO} revise its guidance on private fostering by 30 January 2015.",
        ),
    ),
    Rule(
        code="SCR803",
        title="Actions that only remind",
        severity="advice",
        level="L",
        source=IMPROVEMENT,
        why="People who are reminded of a rule forget it again: what made them forget has not changed. It asks whether "
        "a reminder is enough. An action that also checks, by audit, supervision or otherwise, is left alone.",
        bad=_actions(f"{_WHO} remind all social workers to see children alone by 30 January 2015."),
        good=_actions(
            f"{_WHO} remind all social workers to see children alone, and audit 20 files, by 30 January 2015."
        ),
    ),
    Rule(
        code="SCR804",
        title="Statutes without their year",
        severity="advice",
        level="G",
        source=RESPONSE,
        why="Several Acts share one title: there are Children Acts of 1989 and of 2004. It speaks once for each title. "
        "Where the response names one, and only one, of that title with its year, the short form is left alone, and "
        "so is \u201cthe Act\u201d.",
        bad=_actions(f"{_WHO} add a question to the Section 11 Children Act return by 30 January 2015."),
        good=_actions(
            f"{_WHO} add a question to the return under section 11 of the Children Act 2004 by 30 January 2015."
        ),
    ),
)
