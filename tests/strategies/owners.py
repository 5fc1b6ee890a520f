"""Who answers for an action, and the bodies a document names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import strategies as st

from scrkit.model import Body, Owner
from strategies.texts import optional, texts

if TYPE_CHECKING:
    from scrkit.model import Role


def owners() -> st.SearchStrategy[Owner]:
    """A post, a body, both, or everybody."""
    return _posts() | _bodies() | _collectives()


def bodies() -> st.SearchStrategy[Body]:
    """Bodies, none of their names twice."""
    names = st.lists(texts(), min_size=1, max_size=4, unique=True)
    return names.map(lambda all_names: Body(name=all_names[0], aliases=tuple(all_names[1:])))


def _posts() -> st.SearchStrategy[Owner]:
    return st.builds(Owner, said=texts(), post=texts(), body=optional(texts()), role=_roles(), collective=st.booleans())


def _bodies() -> st.SearchStrategy[Owner]:
    return st.builds(Owner, said=texts(), body=texts(), role=_roles(), collective=st.booleans())


def _collectives() -> st.SearchStrategy[Owner]:
    return st.builds(Owner, said=texts(), role=_roles(), collective=st.just(value=True))


def _roles() -> st.SearchStrategy[Role | None]:
    return optional(st.sampled_from(["lead", "support", "contributor"]))
