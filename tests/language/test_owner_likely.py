"""Owners of cells that are not wholly understood."""

from __future__ import annotations

import pytest

from scrkit.language import default_vocabulary, likely_owner

UNLIKELY = [
    "",
    "whoever is free",
    "Mrs Jane Ashcombe and her team",
    "whoever is free, Eastmere Advocacy",
    "Manager, Zoltan Kertesz",
    "Manager, Family Support",
    "Eastmere Police, Fenside Advocacy",
    "Head of Safeguarding of Eastmere Council, Fenside Advocacy",
]


@pytest.mark.parametrize("said", ["Mrs Jane Ashcombe", "Dr. Ashcombe", "Cllr J Ashcombe."])
def test_a_person_alone_is_kept_as_a_post_of_that_name(said: str) -> None:
    """So that it can be said that a person stands where a post is expected."""
    owner = likely_owner(said, vocabulary=default_vocabulary())

    assert owner is not None
    assert (owner.said, owner.post, owner.body) == (said.rstrip("."), said.rstrip("."), None)


def test_a_post_before_a_name_of_the_field_is_held_there() -> None:
    """One word of the field shows that the name is that of an organisation."""
    owner = likely_owner("Manager, Eastmere Advocacy", vocabulary=default_vocabulary())

    assert owner is not None
    assert (owner.said, owner.post, owner.body) == ("Manager, Eastmere Advocacy", "Manager", "Eastmere Advocacy")


@pytest.mark.parametrize("phrase", UNLIKELY)
def test_other_words_name_nobody(phrase: str) -> None:
    """A sentence, a name that may be a person's, words of titles only, and what is no lone post."""
    assert likely_owner(phrase, vocabulary=default_vocabulary()) is None
