"""Data with one thing in it changed: a key gone, a key more, a value of another sort."""

from __future__ import annotations

import copy
from typing import Any

from hypothesis import strategies as st

Path = tuple[Any, ...]

VALUES: list[Any] = [
    None, True, False, 0, 1, -1, 2, 14.1, 1e300, "", " ", "-", "x", "true", "1", "2014-02-30", "2014-07-01", "P6M",
    "dated", "none", "ongoing", "lead", "accepted", "FREQ=DAILY", "a\x07", [], ["x"], [None], [1], {}, {"x": 1},
    {"kind": "none"}, {"kind": "ongoing", "said": "x"}, {"said": "x", "post": "x"}, {"said": "x"},
]  # fmt: skip


def places(data: Any, path: Path = ()) -> list[Path]:  # noqa: ANN401 - data of any shape
    """Return the path of every value in *data* but itself."""
    pairs = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    return [inner for key, value in pairs for inner in ((*path, key), *places(value, (*path, key)))]


def reach(data: Any, path: Path) -> Any:  # noqa: ANN401 - as above
    """Return what stands at *path*."""
    for key in path:
        data = data[key]
    return data


@st.composite
def mutated(draw: st.DrawFn, data: dict[str, Any]) -> dict[str, Any]:
    """Return a copy of *data* with one thing changed."""
    changed = copy.deepcopy(data)
    path = draw(st.sampled_from(places(changed)))
    outer, key = reach(changed, path[:-1]), path[-1]
    how = draw(st.sampled_from(["value", "value", "gone", "more", "other"]))
    if how == "gone":
        del outer[key]
    elif how == "more" and isinstance(outer, dict):
        outer[draw(st.sampled_from(["kind", "said", "owner", "latest", "zeal", "ambiguous"]))] = draw(
            st.sampled_from(VALUES)
        )
    elif how == "other":
        outer[key] = copy.deepcopy(reach(changed, draw(st.sampled_from(places(changed)))))
    else:
        outer[key] = copy.deepcopy(draw(st.sampled_from(VALUES)))
    return changed
