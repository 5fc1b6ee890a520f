"""What a rule found: data, not text on a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import field, frozen

from scrkit.errors import RecordError
from scrkit.model._constraint import all_of_one_type, not_blank, not_blank_if_given
from scrkit.model.span import NOWHERE, Span

if TYPE_CHECKING:
    from scrkit.model.action import Action
    from scrkit.model.lesson import Lesson
    from scrkit.model.passage import Passage

Severity = Literal["error", "warning", "advice"]
Level = Literal["S", "G", "L"]
Place = Literal["document", "lesson", "paragraph", "entry"]

SEVERITIES: tuple[Severity, ...] = ("error", "warning", "advice")
"""Every severity, gravest first."""


@frozen(kw_only=True)
class Rule:
    """What a rule is, for lists and headings: its check lives with the validator that offers it.

    *title* heads a group of its findings in plain English ("Actions with no deadline"). *source* is the authority.
    *why* says in a few sentences what it finds, why that matters and what it leaves alone. *bad* is an example in which
    it finds something, and *good* the same put right: each the keys of a canonical file, in YAML, that stand in place
    of those of a response with nothing wrong.

    Raises:
        RecordError: A blank code, title, prose or example.
    """

    code: str = field(validator=not_blank)
    title: str = field(validator=not_blank)
    severity: Severity
    level: Level | None = None
    source: str | None = None
    why: str | None = field(default=None, validator=not_blank_if_given, repr=False)
    bad: str | None = field(default=None, validator=not_blank_if_given, repr=False)
    good: str | None = field(default=None, validator=not_blank_if_given, repr=False)

    def finding(
        self,
        message: str,
        where: Where,
        *,
        also: tuple[Where, ...] = (),
        words: str | None = None,
        mend: str | None = None,
    ) -> Finding:
        """Return a finding of this rule, with its own severity, level and source; the rest is as in :class:`Finding`.

        Raises:
            RecordError: A blank message.
        """
        return Finding(
            code=self.code,
            severity=self.severity,
            level=self.level,
            message=message,
            where=where,
            also=also,
            words=words,
            mend=mend,
            source=self.source,
        )


@frozen(kw_only=True)
class Where:
    """The place of a finding: the document, a lesson, a paragraph, or a ledger entry.

    Raises:
        RecordError: A document with an id or a number, or another place with neither.
    """

    kind: Place
    id: str | None = None
    number: str | None = None
    at: Span = NOWHERE

    @classmethod
    def lesson(cls, lesson: Lesson) -> Where:
        """Return the place of *lesson*."""
        return cls(kind="lesson", id=lesson.id, number=lesson.number, at=lesson.at)

    @classmethod
    def paragraph(cls, paragraph: Action | Passage) -> Where:
        """Return the place of *paragraph*."""
        return cls(kind="paragraph", id=paragraph.id, number=paragraph.number, at=paragraph.at)

    def __attrs_post_init__(self) -> None:
        named = self.id is not None or self.number is not None
        if named == (self.kind == "document"):
            raise RecordError("a place is named by id or number, the document by neither", path="Where")


@frozen(kw_only=True)
class Finding:
    """One fault in one response.

    *level* says on whose authority: S statute or statutory guidance, G good-practice guidance, L local practice; None
    where the rule is the library's own. *words* are the offending ones, *mend* says in words what would put it right,
    *also* lists further places of a rule that speaks once per document. *plugin* is the id of the plugin that found it.

    Raises:
        RecordError: A blank code or message.
    """

    code: str = field(validator=not_blank)
    severity: Severity
    level: Level | None = None
    message: str = field(validator=not_blank)
    where: Where
    also: tuple[Where, ...] = field(default=(), validator=all_of_one_type)
    words: str | None = None
    mend: str | None = None
    source: str | None = None
    plugin: str | None = None
