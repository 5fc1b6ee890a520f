"""SCR601 to SCR609: the law, the time it took, who watches over the plan, and what the framework asks of a response.

SCR602, 604, 606, 607 and 608 speak only under a framework with such a duty, whose level and source their findings have.
They and SCR601 are about a response: they leave a plan alone that has no introduction. SCR603, 605 and 609 are about
any plan with actions, but a table or cards without a sentence beside them are not asked who monitors them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from scrkit.language import find_law, find_undated_law, fold
from scrkit.model import Where
from scrkit.validators.finding import Reporter, at_id, numeric
from scrkit.validators.independence import undeclared, unnamed
from scrkit.validators.oversight import is_monitored, open_ended, reports_elsewhere
from scrkit.validators.paragraphs import paragraphs
from scrkit.validators.prose import said_in, says, words_of
from scrkit.validators.rules.governance import GOVERNANCE
from scrkit.validators.time_limits import overruns

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scrkit.model import Duty, Finding, Framework, Review, TimeLimit
    from scrkit.plugin import ValidationContext
    from scrkit.validators.time_limits import Overrun, Reached

_DOCUMENT = Where(kind="document")
_report = Reporter(rules=GOVERNANCE).report


class Governance:
    """The rules of governance and of frameworks."""

    def __call__(self, context: ValidationContext) -> Iterator[Finding]:
        """Yield what the response leaves open of how it came about, and of who sees that it is done."""
        review = context.review
        yield from _of_the_plan(review)
        if not review.introduction:
            return
        yield from _without_law(review, context.framework)
        if context.framework is not None:
            yield from _of_the_framework(review, context.framework)


def _of_the_plan(review: Review) -> Iterator[Finding]:
    if next(review.all_actions(), None) is None:
        return
    told = review.introduction or review.governance.text
    if told and not is_monitored(review):
        yield _report(
            "SCR603",
            _DOCUMENT,
            "nobody is named to monitor the plan",
            mend="name the group that monitors it, and say how often",
        )
    elif told and (where := open_ended(review)) is not None:
        yield _report(
            "SCR605",
            where,
            "the plan has neither an end nor a day on which it is reviewed",
            mend="say until when it is monitored, or when it will be reviewed",
        )
    bodies, places = reports_elsewhere(review)
    if bodies:
        monitors = " and ".join(owner.said for owner in review.governance.monitored_by)
        yield _report(
            "SCR609",
            _DOCUMENT,
            f"reports go to {' and '.join(bodies)}, and {monitors} monitors the plan",
            also=places,
            mend=f"let {monitors} hear of these reports too",
        )


def _without_law(review: Review, framework: Framework | None) -> Iterator[Finding]:
    """Yield that no statute or regulations are named, or none of the *framework*'s where that is known."""
    prose = "\n".join(passage.text for passage in (*review.introduction, *review.governance.text))
    undated = [found.said for found in find_undated_law(prose)]
    named = [*review.legal_basis, *find_law(prose)]
    law = [said for said in (*named, *undated) if words_of("law").search(said)]
    known = framework.law if framework else ()
    if any(_is_of(said, known) for said in law) or not (framework or _is_statutory(review, prose)):
        return
    duty = framework.duty("legal-basis") if framework else None
    instead = f", only {' and '.join(dict.fromkeys(named))}" if named else ""
    yield _on(
        duty,
        _report(
            "SCR601",
            _DOCUMENT,
            f"the law under which the review was held is not named{instead}",
            mend=f"name {known[0]}" if known else "name the statute or the regulations, with the section",
        ),
    )


def _is_statutory(review: Review, prose: str) -> bool:
    """Whether *review* calls itself a review that the law knows, or is that of a safeguarding board."""
    return any(words_of("statutory").search(text) for text in (review.title, review.board, prose))


def _is_of(said: str, law: tuple[str, ...]) -> bool:
    """Whether what is *said* is one of *law*, with its year or without any; all are where no law is known."""
    plain = _plain(said)
    return not law or any(_plain(name) in plain or plain.endswith(_plain(name[:-4])) for name in law)


def _plain(name: str) -> str:
    """Return *name* for comparison: "Boards Regulations" as "Board Regulations"."""
    return " ".join(word.removesuffix("s") for word in fold(name).split())


def _of_the_framework(review: Review, framework: Framework) -> Iterator[Finding]:
    for overrun in overruns(review, framework):
        if not says((passage.text for passage in review.introduction), "reasons"):
            yield _on(overrun.limit, _late(review, overrun))
    told = paragraphs(review)
    if (duty := framework.duty("effect")) and not _judges(review):
        yield _on(duty, _unsaid("SCR604", "nothing says how the effect of the actions will be judged"))
    if duty := framework.duty("independence"):
        yield from (_on(duty, finding) for finding in _dependent(review))
    prose = [one.text for one in told if one.part in {"introduction", "action", "governance"}]
    prose += [line.text for line in review.unplaced]
    if (duty := framework.duty("publication")) and (lacking := _unpublished(prose)):
        yield _on(duty, _unsaid("SCR607", lacking))
    if (duty := framework.duty("national-recommendations")) and not says(
        (*(one.text for one in told), *prose), "recommends", "national"
    ):
        yield _on(duty, _unsaid("SCR608", "nothing is said of national recommendations, not even that there are none"))


def _dependent(review: Review) -> Iterator[Finding]:
    """Yield the reviewers of whom nothing says that they are independent, named or not."""
    mend = "say so, or say what the connection is"
    for person in undeclared(review):
        yield _report(
            "SCR606",
            at_id(review, person.paragraph, person.at) if person.paragraph else _DOCUMENT,
            f"nothing says that {person.name} ({person.role}) is independent of the board and its agencies",
            words=person.name,
            mend=mend,
        )
    if passage := unnamed(review):
        told = "nothing says that whoever led or wrote the review is independent of the board and its agencies"
        yield _report("SCR606", Where.paragraph(passage), told, mend=mend)


def _late(review: Review, overrun: Overrun) -> Finding:
    """Return that nothing shows that a limit was kept, at the milestone that ended it or began it."""
    since, until = overrun.since, overrun.until
    began = f"from \u201c{since.milestone.what}\u201d on {numeric(since.day)} the time ran until {numeric(overrun.due)}"
    if until is None:
        ended = "no date shows that it was kept"
    else:
        days = (until.day - overrun.due).days
        later = f"{days} day{'' if days == 1 else 's'} later"
        ended = f"\u201c{until.milestone.what}\u201d is on {numeric(until.day)}, {later}"
    at = until if until is not None and until.milestone.paragraph else since
    return _report(
        "SCR602",
        _place(review, at),
        f"{began}; {ended}, and no reason is given",
        words=at.milestone.when.said,
        mend="give the date by which it was done, or say why it took longer",
    )


def _place(review: Review, reached: Reached) -> Where:
    paragraph = reached.milestone.paragraph
    return at_id(review, paragraph, reached.milestone.at) if paragraph else _DOCUMENT


def _judges(review: Review) -> bool:
    """Whether a sentence says how an effect will be judged, or the evidence that will close an action does."""
    parts = {"introduction", "view", "action", "governance"}
    prose = (one.text for one in paragraphs(review) if one.part in parts)
    evidence = (line for action in review.all_actions() for line in action.evidence)
    return says((*prose, *evidence, *(line.text for line in review.unplaced)), "judges", "effect")


def _unpublished(prose: list[str]) -> str | None:
    """Return what *prose* does not say of publication; None where it says where and for how long, or why not."""
    if says(prose, "withheld"):
        return None
    told = list(said_in(prose, "publishes", "published"))
    if not told:
        return "nothing says where and until when the response is published"
    lacking = [what for what, name in (("where", "places"), ("until when", "lasting")) if not says(told, name)]
    return f"the response does not say {' and '.join(lacking)} it is published" if lacking else None


def _unsaid(code: str, message: str) -> Finding:
    return _report(code, _DOCUMENT, message)


def _on(authority: Duty | TimeLimit | None, finding: Finding) -> Finding:
    """Return *finding* with the level and source of *authority*, of which it says where they were not confirmed."""
    if authority is None:
        return finding
    source = authority.source if authority.confirmed else f"{authority.source} (not confirmed there)"
    return evolve(finding, level=authority.level, source=source)
