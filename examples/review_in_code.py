"""Build a small review in code, check it, and write its action plan. The board and all in it are made up.

Usage: python examples/review_in_code.py [FOLDER]      (the folder that the plan is written to; default: here)
"""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

from scrkit import Kit
from scrkit.model import Action, Dated, Governance, LearningRef, Lesson, Owner, Passage, Review, View

BOARD = Owner(said="Board", body="Board")

TRAIN = Action(
    id="2.3.1",
    number="2.3.1",
    lesson="2",
    text="The Head of Safeguarding will train all school nurses in keeping chronologies by the end of May 2016.",
    owners=(Owner(said="Head of Safeguarding", post="Head of Safeguarding"),),
    reports_to=(BOARD,),
    deadline=Dated(said="by the end of May 2016", latest=date(2016, 5, 31)),
)
AUDIT = Action(
    id="2.3.2",
    number="2.3.2",
    lesson="2",
    text="An audit of chronologies will be presented to the Board.",
    reports_to=(BOARD,),
)
CHRONOLOGIES = Lesson(
    id="lesson-2",
    number="2",
    title="Keeping chronologies",
    learning=(LearningRef(learning="7.1"),),
    acceptance="accepted",
    acceptance_from="2.2",
    text=(Passage(id="2.1", number="2.1", text="Chronologies were begun late and kept apart."),),
    views=(View(id="2.2", number="2.2", text="The Board accepts this learning.", acceptance="accepted"),),
    actions=(TRAIN, AUDIT),
)
REVIEW = Review(
    id="seaborough-2016",
    title="Response to the serious case review of Child S",
    board="Seaborough Safeguarding Children Board",
    dated=date(2016, 2, 1),
    lessons=(CHRONOLOGIES,),
    governance=Governance(monitored_by=(Owner(said="Learning Group", body="Learning Group"),)),
)


def main(folder: Path) -> None:
    """Print what is wrong with the review, and write its plan into *folder* as Markdown."""
    plan = folder / "seaborough.md"
    report = Kit().render(REVIEW, "action-plan", plan, force=True)

    for finding in report.findings:
        print(f"{finding.where.number}: {finding.code} {finding.message}")
    print(f"wrote {plan}")


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "."))
