"""Read a published response, list the actions without a deadline, and write the board's action plan.

Usage: python examples/read_filter_render.py [FOLDER]      (the folder that the plan is written to; default: here)
"""

from __future__ import annotations

import sys
from pathlib import Path

from scrkit import Kit
from scrkit.model import Action, NotSet, Review

RESPONSE = Path(__file__).parent / "suffolk-2014" / "response.md"


def without_deadline(review: Review) -> list[Action]:
    """Return the actions that have no deadline, neither their own nor one that they inherit."""
    return [
        action
        for action in review.all_actions()
        if isinstance(action.deadline, NotSet) and action.inherits_deadline_from is None
    ]


def main(folder: Path) -> None:
    """Print the actions without a deadline, and write the plan into *folder*."""
    kit = Kit()
    review = kit.read(RESPONSE).review

    for action in without_deadline(review):
        owners = ", ".join(owner.said for owner in action.owners) or "nobody named"
        print(f"{action.number}: no deadline ({owners})")

    plan = folder / "action-plan.docx"
    kit.render(review, "action-plan", plan, force=True)
    print(f"wrote {plan}")


if __name__ == "__main__":
    main(Path(sys.argv[1] if len(sys.argv) > 1 else "."))
