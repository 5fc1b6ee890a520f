"""Suffolk's response, and the retelling of it, put right: what each correction mends goes, and nothing is left."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from acceptance.correcting import Correction, corrected, corrections
from judged.verdicts import place_of
from scrkit import Kit

if TYPE_CHECKING:
    from scrkit.model import Review


ROOT = Path(__file__).parents[2]
DOCUMENTS = {
    "suffolk": ROOT.parent / "shared" / "suffolk-2014" / "response.txt",
    "retelling": ROOT / "examples" / "suffolk-2014" / "response.md",
}

Pair = tuple[str, str]


@pytest.fixture(params=DOCUMENTS)
def document(request: pytest.FixtureRequest) -> Path:
    """Both documents in turn."""
    path = DOCUMENTS[request.param]
    if not path.exists():
        pytest.skip("Suffolk's response is not beside the repository")
    return path


@cache
def kit() -> Kit:
    """Return a kit of scrkit's own rules."""
    return Kit(discover=False)


def graver(review: Review) -> frozenset[Pair]:
    """Return every error and warning in *review*, with its place."""
    found = kit().validate(review).findings
    return frozenset((one.code, place_of(one.where)) for one in found if one.severity != "advice")


@cache
def before(path: Path) -> frozenset[Pair]:
    """Return what is found in the document at *path* as it stands."""
    return graver(kit().load(path))


def read(text: str, like: Path, folder: Path) -> Review:
    """Return the review in *text*, from a file named *like* that one."""
    path = folder / like.name
    path.write_text(text, "utf-8")
    return kit().load(path)


def test_all_that_is_graver_than_advice_is_mended(document: Path, tmp_path: Path) -> None:
    """Nothing is left, and no paragraph and no action is lost."""
    review = read(corrected(document.read_text("utf-8")), document, tmp_path)

    assert graver(review) == frozenset()
    assert len(kit().read(tmp_path / document.name).paragraphs) == 75
    assert len(list(review.all_actions())) == 22
    assert before(document) == frozenset(pair for one in corrections() for pair in one.mended)


@pytest.mark.parametrize("one", corrections(), ids=lambda one: one.paragraph)
def test_each_correction_mends_what_it_says(one: Correction, document: Path, tmp_path: Path) -> None:
    """By itself: that goes, and nothing else comes or goes."""
    after = graver(read(one.of(document.read_text("utf-8")), document, tmp_path))

    assert before(document) - after == one.mended
    assert after <= before(document)
