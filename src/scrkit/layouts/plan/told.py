"""What the cells of one entry tell, apart by the actions that it belongs to: no word is lost and none told twice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define, field

from scrkit.model import Line, Notice, Span, words

if TYPE_CHECKING:
    from scrkit.model.notice import NoticeKind


@define
class Told:
    """The words that stand in each action's paragraph beside what is to be done, and what a person should look at."""

    beside: dict[int, list[str]] = field(factory=dict)
    unplaced: list[Line] = field(factory=list)
    notices: list[Notice] = field(factory=list)

    def tell(self, place: int, text: str) -> None:
        """Put *text* into the paragraph of the action at *place*."""
        if words(text):
            self.beside.setdefault(place, []).append(text)

    def leave(self, text: str, at: Span) -> None:
        """Keep *text* as what no part of the model holds."""
        if words(text):
            self.unplaced.append(Line(text=text, at=at))

    def notice(self, kind: NoticeKind, text: str, said: str, at: Span) -> None:
        """Say what a person should look at."""
        self.notices.append(Notice(kind=kind, text=text, said=said, at=at))
