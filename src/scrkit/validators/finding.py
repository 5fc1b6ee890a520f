"""How a rule reports: at a lesson, a paragraph or the document, with its own severity, level and source."""

from __future__ import annotations

from attrs import frozen

from scrkit.model import Action, Finding, Lesson, Passage, RecordedAcceptance, Rule, Where


def at_lesson(lesson: Lesson) -> Where:
    """Return the place of *lesson*."""
    return Where(kind="lesson", id=lesson.id, number=lesson.number, at=lesson.at)


def at_paragraph(paragraph: Action | Passage) -> Where:
    """Return the place of *paragraph*."""
    return Where(kind="paragraph", id=paragraph.id, number=paragraph.number, at=paragraph.at)


def at_record(record: RecordedAcceptance) -> Where:
    """Return the paragraph of *record*."""
    return Where(kind="paragraph", id=record.paragraph, number=record.paragraph.partition("~")[0], at=record.at)


@frozen(kw_only=True)
class Reporter:
    """Makes the findings of one family from its *rules*."""

    rules: tuple[Rule, ...]

    def report(
        self, code: str, where: Where, message: str, *, words: str | None = None, mend: str | None = None
    ) -> Finding:
        """Return a finding of the rule *code* at *where*; *words* are the offending ones, *mend* what would help."""
        rule = next(rule for rule in self.rules if rule.code == code)
        return Finding(
            code=code,
            severity=rule.severity,
            level=rule.level,
            source=rule.source,
            message=message,
            where=where,
            words=words,
            mend=mend,
        )
