"""An owner is somebody; a body has each of its names once."""

from __future__ import annotations

import pytest

from scrkit.errors import RecordError
from scrkit.model import Body, Owner


@pytest.mark.parametrize(
    "owner",
    [
        Owner(said="the Chair", post="Chair"),
        Owner(said="the Trust", body="Trust"),
        Owner(said="the Trust's Chair", post="Chair", body="Trust"),
        Owner(said="all partners", collective=True),
    ],
)
def test_an_owner_is_a_post_a_body_or_everybody(owner: Owner) -> None:
    """One of the three is enough, and a role is only there where it was given."""
    assert owner.role is None


def test_an_owner_that_is_nobody_is_refused() -> None:
    """Words alone are no owner."""
    with pytest.raises(RecordError, match=r"^Owner: an owner is a post, a body or a collective$"):
        Owner(said="to be agreed")


def test_a_body_is_called_by_its_name_and_its_aliases() -> None:
    """The name first."""
    body = Body(name="Learning Group", aliases=("LG", "the Group"))

    assert body.names == ("Learning Group", "LG", "the Group")
    assert Body(name="Learning Group").names == ("Learning Group",)


@pytest.mark.parametrize("aliases", [("LG", "LG"), ("Learning Group",)])
def test_a_name_that_a_body_has_twice_is_refused(aliases: tuple[str, ...]) -> None:
    """An alias is another name."""
    with pytest.raises(RecordError, match=r"^Body: two names with the id "):
        Body(name="Learning Group", aliases=aliases)
