"""What an action hangs on, and work that goes on."""

from __future__ import annotations

import pytest

from scrkit.language import default_vocabulary, find_hanging


@pytest.mark.parametrize(
    ("text", "said", "kind"),
    [
        ("Dunmere Police will act, subject to the agreement of the forces.", "agreement of the forces", "conditional"),
        ("The hub will open. Subject to funding, it will grow.", "Subject to funding", "conditional"),
        ("A post will be made, dependent on further funding.", "further funding", "conditional"),
        ("Work with fathers is ongoing.", "ongoing", "ongoing"),
        ("The audits remain on-going", "on-going", "ongoing"),
    ],
)
def test_what_stands_apart_is_read(text: str, said: str, kind: str) -> None:
    """On agreement and funds; work at the end of its sentence."""
    found = find_hanging(text, default_vocabulary())

    assert found is not None
    assert (found.kind, found.said.endswith(said)) == (kind, True)


@pytest.mark.parametrize(
    "text",
    [
        "Dunmere Police will see children subject to a plan.",
        "The Board will see all children, subject to a plan, at home.",
        "Dunmere Police will act while the inquest is ongoing.",
        "The ongoing work is told.",
        "Subject to funding it will grow.",
        f"It will act, subject to the agreement of {'the forces and ' * 30}others.",
        "It will act.",
    ],
)
def test_what_belongs_to_another_word_is_not(text: str) -> None:
    """Children who are subject to a plan, another's work, words too long to be a condition."""
    assert find_hanging(text, default_vocabulary()) is None
