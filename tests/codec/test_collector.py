"""The garbage collector is left as it was found."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

import pytest

from codec.refusing import REVIEW
from scrkit.codec import dump_json, dump_yaml, load_json, load_yaml, review_to_data
from scrkit.codec.collector import collector_at_rest
from scrkit.errors import DecodeError

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(params=[True, False])
def enabled(request: pytest.FixtureRequest) -> Iterator[bool]:
    """The collector switched on or off by the caller."""
    before = gc.isenabled()
    (gc.enable if request.param else gc.disable)()
    yield request.param
    (gc.enable if before else gc.disable)()


def test_it_rests_meanwhile(enabled: bool) -> None:  # noqa: FBT001 - a fixture
    """And then is as it was, after an error too."""
    with collector_at_rest():
        assert not gc.isenabled()
    assert gc.isenabled() is enabled
    with pytest.raises(KeyError), collector_at_rest():
        raise KeyError
    assert gc.isenabled() is enabled


def test_reading_a_file_leaves_it_as_it_was(enabled: bool) -> None:  # noqa: FBT001 - a fixture
    """Whether the file can be read or not."""
    load_yaml(dump_yaml(REVIEW), "a")
    load_json(dump_json(review_to_data(REVIEW)), "a")
    for load in (load_yaml, load_json):
        with pytest.raises(DecodeError):
            load("[", "a")

    assert gc.isenabled() is enabled
