"""One response gives one review, whatever program made the file and whoever made its numbers."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from attrs import evolve, fields, has

from acceptance.retelling import FOLDER, FORMS, RETOLD, WRITERS, make
from scrkit import Kit
from scrkit.errors import ReadError
from scrkit.model import NOWHERE, Span

if TYPE_CHECKING:
    from scrkit.model import Reading

RESPONSE = Path(__file__).parents[3] / "shared" / "suffolk-2014" / "response.txt"
LOST = "automatic.html"
"""LibreOffice saves only the last part of an automatic number in a page, and not whether a list counts on."""

FILES = [f"{name}.{form}" for name in WRITERS for form in FORMS if f"{name}.{form}" != LOST]


def without_places(record: Any, *, labels: bool = True) -> Any:  # noqa: ANN401 - any record
    """Return *record* with every place in it taken out, and without *labels* how its numbers are printed as well."""
    if isinstance(record, Span):
        return NOWHERE
    if isinstance(record, tuple):
        return tuple(without_places(one, labels=labels) for one in record)
    if not has(type(record)):
        return record
    kept = {one.name: without_places(getattr(record, one.name), labels=labels) for one in fields(type(record))}
    return evolve(record, **kept if labels or "label" not in kept else kept | {"label": None})


def compared(name: str, reading: Reading) -> Any:  # noqa: ANN401 - a review
    """Return what of *reading* must be the same in the file called *name*: automatic numbers are all printed alike."""
    return without_places(reading.review, labels=not name.startswith("automatic"))


def read(path: Path) -> Reading:
    """Return the reading of *path*."""
    return Kit(discover=False).read(path)


@pytest.mark.parametrize("name", FILES)
def test_the_retelling_gives_one_review(name: str) -> None:
    """That of its text; every file was made by LibreOffice from a Word file and is committed."""
    told, text = read(FOLDER / name), read(RETOLD)

    assert compared(name, told) == compared(name, text)
    assert [line.text for line in told.headings] == [line.text for line in text.headings]
    assert told.unplaced == ()


def test_a_page_that_has_lost_its_numbers_is_refused() -> None:
    """With the reason: whoever counted them anew would count some wrong."""
    with pytest.raises(ReadError, match="LibreOffice saves only the last part of a number of several levels"):
        read(FOLDER / LOST)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with Suffolk's response in every form."""
    if not RESPONSE.exists():
        pytest.skip("Suffolk's response is not beside the repository")
    if shutil.which("soffice") is None:
        pytest.skip("LibreOffice is not installed")
    folder = tmp_path_factory.mktemp("suffolk")
    make(RESPONSE, folder)
    return folder


@pytest.mark.parametrize("name", FILES)
def test_suffolks_response_gives_one_review(made: Path, name: str) -> None:
    """That of its text."""
    assert compared(name, read(made / name)) == compared(name, read(RESPONSE))
