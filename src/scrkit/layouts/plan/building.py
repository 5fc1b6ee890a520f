"""A lesson while its entries are gathered, and the register of what was placed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from scrkit.layouts.lesson_draft import acceptance_of
from scrkit.layouts.register import Register
from scrkit.model import LearningRef, Lesson, Paragraph, words

if TYPE_CHECKING:
    from scrkit.model import Action, ActionTaken, Impact, ParagraphKind, Passage, RecordedAcceptance, Span, View


@define(kw_only=True)
class Building:
    """A lesson that further entries may add to."""

    id: str
    number: str | None
    title: str
    at: Span
    learning: list[LearningRef] = field(factory=list)
    text: list[Passage] = field(factory=list)
    views: list[View] = field(factory=list)
    taken: list[ActionTaken] = field(factory=list)
    impacts: list[Impact] = field(factory=list)
    actions: list[Action] = field(factory=list)

    def lesson(self, recorded: tuple[RecordedAcceptance, ...]) -> Lesson:
        """Return the lesson; *recorded* are the acceptances that the opening records."""
        own = (LearningRef(learning=self.number),) if self.number else ()
        acceptance, source = acceptance_of(tuple(self.views), tuple(self.learning) or own, recorded)
        return Lesson(
            id=self.id,
            number=self.number,
            title=self.title,
            learning=tuple(self.learning),
            acceptance=acceptance,
            acceptance_from=source,
            text=tuple(self.text),
            views=tuple(self.views),
            taken=tuple(self.taken),
            impacts=tuple(self.impacts),
            actions=tuple(self.actions),
            at=self.at,
        )


@define(kw_only=True)
class Placed:
    """The paragraphs of one plan as they are placed, each with an id that no other has."""

    register: Register = field(factory=Register)
    _places: dict[str, int] = field(factory=dict)

    def name(self, kind: str, lesson: Building | None, number: str | None = None) -> str:
        """Return a fresh id: the *number* where there is one, else that of the lesson and the place of this kind."""
        section = f"{lesson.id}/" if lesson else ""
        counted = f"{section}{kind}"
        self._places[counted] = self._places.get(counted, 0) + 1
        place = self._places[counted]
        named = f"{section}{place}" if lesson and kind == "action" else f"{counted}-{place}"
        return self.register.fresh(number or named)

    def put(  # noqa: PLR0913 - the fields of a paragraph
        self,
        ident: str,
        kinds: tuple[ParagraphKind, ...],
        text: str,
        at: Span,
        *,
        number: str | None = None,
        lesson: Building | None = None,
    ) -> None:
        """Record a paragraph, unless it has no word."""
        if words(text):
            paragraph = Paragraph(
                id=ident, number=number, kinds=kinds, lesson=lesson.number if lesson else None, text=text, at=at
            )
            self.register.paragraphs.append(paragraph)
