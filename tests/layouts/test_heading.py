"""Which part of a section a heading opens."""

from __future__ import annotations

import pytest

from scrkit.language import default_vocabulary
from scrkit.layouts.builtin import scrkit_layouts
from scrkit.layouts.heading import Headings
from scrkit.layouts.narrative import Narrative
from scrkit.model import Vocabulary
from scrkit.plugin import LayoutsContext

HEADINGS = Headings(vocabulary=default_vocabulary(), names=frozenset({"dunmere"}))


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("LSCB View:", "view"),
        ("The Board's response", "view"),
        ("Dunmere view", "view"),
        ("Context/ Actions Taken:", "taken"),
        ("Progress to date", "taken"),
        ("Impact of actions taken", "impact"),
        ("What difference has this made?", "impact"),
        ("Additional LSCB Action", "action"),
        ("Next steps.", "action"),
        ("Monitoring and review", "governance"),
        ("Lessons learned", "group"),
        ("What difference it has made", "impact"),
        ("How this will be followed up", "governance"),
        ("Keeping track", "governance"),
        ("Following up", "governance"),
        ("What we have done already", "taken"),
        ("What we will do next", "action"),
        ("Publication", "introduction"),
        ("Elmvale view", None),
        ("A view of the sea", None),
        ("", None),
        ("The view of the Board and of all of its partners and of their agencies and boards", None),
    ],
)
def test_the_part_that_a_heading_opens(text: str, part: str | None) -> None:
    """By one phrase and nothing beside it but fillers, the board's names and words of other headings."""
    assert HEADINGS.part(text) == part


def test_a_board_may_add_words() -> None:
    """Its own phrase opens the part that it says."""
    own = Headings(vocabulary=Vocabulary(headings=(("view", "our take"),)))

    assert (own.part("Our take"), own.part("View")) == ("view", None)


def test_the_layout_is_offered_by_a_hook() -> None:
    """As a plugin's would be."""
    spec = next(one for one in scrkit_layouts(LayoutsContext()) if one.id == "narrative")

    assert isinstance(spec.load(), Narrative)


def test_a_heading_of_many_marks_is_read_at_once() -> None:
    """A text without blanks counts as one word of a heading, whatever it is made of: 20,000 pieces take no hours."""
    assert Headings(vocabulary=default_vocabulary()).part("&amp;" * 20_000) is None
