"""The laws of editing in place: the one value is changed, and nothing else of the file, as another reader sees it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import yaml
from hypothesis import given
from hypothesis import strategies as st

from codec.mutation import places, reach
from codec.test_yaml_round_trip import hostile_ends
from scrkit.codec import dump_yaml, replace_value
from scrkit.codec.mismatch import path_of
from strategies import any_texts, reviews

if TYPE_CHECKING:
    from scrkit.model import Review


def data_of(text: str) -> Any:  # noqa: ANN401 - data of any shape
    """Return *text* as PyYAML's own reader has it, every value as text."""
    return yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506 - it makes text and nothing else


def single_values(data: Any) -> list[tuple[Any, ...]]:  # noqa: ANN401 - as above
    """Return the path of every value in *data* that holds no other."""
    return [path for path in places(data) if isinstance(reach(data, path), str)]


def commented(text: str) -> str:
    """Return *text* with a comment and a blank line before every object, which block scalars do without."""
    lines = [f"\n# note {n}\n{line}" if line[:1].isalpha() else line for n, line in enumerate(text.splitlines())]
    return "\n".join(lines) + "\n"


@given(st.data(), reviews(), hostile_ends() | any_texts(max_size=300))
def test_only_the_one_value_is_changed(data: st.DataObject, review: Review, value: str) -> None:
    """Whichever it is, however it is written, and whatever it becomes; comments and blank lines stay."""
    text = commented(dump_yaml(review))
    wanted = data_of(text)
    path = data.draw(st.sampled_from(single_values(wanted)))
    reach(wanted, path[:-1])[path[-1]] = value

    changed = replace_value(text, path_of(path), value)

    assert data_of(changed) == wanted
    assert [line for line in changed.splitlines() if line[:6] == "# note"] == [
        line for line in text.splitlines() if line[:6] == "# note"
    ]


@given(st.data(), reviews())
def test_a_value_that_stays_changes_nothing(data: st.DataObject, review: Review) -> None:
    """Not a byte."""
    text = dump_yaml(review)
    held = data_of(text)
    path = data.draw(st.sampled_from(single_values(held)))

    assert replace_value(text, path_of(path), reach(held, path)) == text


@given(st.data(), reviews(), any_texts(max_size=300))
def test_there_and_back_is_where_it_was(data: st.DataObject, review: Review, value: str) -> None:
    """As a reader sees it."""
    text = dump_yaml(review)
    held = data_of(text)
    path = data.draw(st.sampled_from(single_values(held)))

    assert data_of(replace_value(replace_value(text, path_of(path), value), path_of(path), reach(held, path))) == held
