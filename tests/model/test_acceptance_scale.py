"""Of several views the strictest stated one counts, and none is assumed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scrkit.model import Lesson, View, strictest
from strategies.lessons import acceptances


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ((), "not_stated"),
        (("not_stated",), "not_stated"),
        (("accepted", "not_stated"), "accepted"),
        (("accepted", "partly"), "partly"),
        (("partly", "accepted", "not_accepted"), "not_accepted"),
    ],
)
def test_the_strictest_stated_acceptance_counts(stated: tuple[str, ...], expected: str) -> None:
    """Not accepted before partly before accepted."""
    assert strictest(stated) == expected  # type: ignore[arg-type] # the words are those of the scale


@given(st.lists(acceptances()), st.randoms())
def test_the_order_of_the_views_does_not_matter(stated: list[str], random: object) -> None:
    """Nor do views that state nothing."""
    shuffled = [*stated, "not_stated"]
    random.shuffle(shuffled)  # type: ignore[attr-defined] # Hypothesis's own random

    assert strictest(tuple(shuffled)) == strictest(tuple(stated))  # type: ignore[arg-type] # as above


def test_acceptance_is_never_assumed() -> None:
    """A view and a lesson that state nothing say so."""
    assert View(id="2.1", text="The Board notes this.").acceptance == "not_stated"
    assert Lesson(id="lesson-2", title="Lesson").acceptance == "not_stated"
