"""Documents that boards could have published, in every form, read exactly; documents of other kinds, refused."""

from __future__ import annotations

import functools
import json
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from corpus import counting
from corpus.catalogue import Entry, entries
from corpus.judged import differences
from corpus.known import known_of
from scrkit import Kit
from scrkit.errors import FileError, LimitError, ReadError

if TYPE_CHECKING:
    from collections.abc import Callable

    from scrkit.model import Reading

HERE = Path(__file__).parent
FILES = sorted((HERE / "documents").glob("*/document.*"))


@pytest.fixture(scope="module")
def kit() -> Kit:
    """What a plain install reads with."""
    return Kit(discover=False)


@pytest.fixture(scope="module")
def read(kit: Kit) -> Callable[[Path], Reading]:
    """Read a file once for all that is asked of it."""
    return functools.cache(kit.read)


def _id(path: Path) -> str:
    return f"{path.parent.name}{path.suffix}"


def _told(path: Path) -> dict[str, Any]:
    told: dict[str, Any] = json.loads((path.parent / "expected.json").read_text("utf-8"))
    return told


@pytest.mark.parametrize("path", FILES, ids=_id)
def test_a_document_is_read_as_a_careful_reader_reads_it(read: Callable[[Path], Reading], path: Path) -> None:
    """Board, day, scale, lessons and acceptance, actions, owners, deadlines, steps, progress: all but what is known."""
    found = differences(read(path), _told(path))
    known = known_of(_id(path))

    others = [one for one in found if not one.startswith(known)] if known else found
    assert not others, "\n".join(("", *others))
    gone = [one for one in known if not any(difference.startswith(one) for difference in found)]
    assert not gone, f"no longer so: {gone}"


@pytest.mark.parametrize("path", [path for path in FILES if path.suffix != ".xlsx"], ids=_id)
def test_no_word_is_lost_and_none_is_gained(read: Callable[[Path], Reading], path: Path) -> None:
    """The words are those that LibreOffice, pdftotext or the bare text of the file tell."""
    reading = read(path)
    lost, gained = _odds(path, reading)

    allowed = _allowed(path, reading)
    assert gained - allowed == Counter()
    assert lost == Counter()


def _odds(path: Path, reading: Reading) -> tuple[Counter[str], Counter[str]]:
    """Return the words lost and gained; where a line ends in a hyphen, words that only join differently are neither."""
    source = counting.words_of(path) or Counter()
    kept = counting.words_kept(reading)
    marks = counting.count(" ".join(_told(path)["marks"]))  # a note's mark in the text is no part of the text
    lost, gained = source - kept - counting.numbers_kept(reading) - marks, kept - source
    broken = counting.broken_lines(path)
    if (
        broken
        and lost.total() <= 2 * broken
        and Counter("".join(lost.elements())) == Counter("".join(gained.elements()))
    ):
        return Counter(), Counter()
    return lost, gained


def _allowed(path: Path, reading: Reading) -> Counter[str]:
    """Return the words of running heads and feet, which LibreOffice's text leaves out: as furniture only."""
    if path.suffix not in {".docx", ".odt"}:
        return Counter()
    return counting.furniture_of(reading) & counting.count("\n".join((*_told(path)["running"], *_PAGES)))


@pytest.mark.parametrize("entry", entries(), ids=lambda entry: entry.document.name)
def test_the_committed_expectation_is_the_one_that_stands_with_the_document(entry: Entry) -> None:
    """Whoever changes an expectation composes anew."""
    folder = HERE / "documents" / entry.document.name

    told = json.loads((folder / "expected.json").read_text("utf-8"))
    assert json.loads(json.dumps(entry.told())) == told


_PAGES = ("1", "2", "3")  # what a field of a foot may say, in which neither .docx nor .odt is sure

STRANGERS = sorted(path for path in (HERE / "foreign").iterdir() if path.name != "expected.json")


@pytest.mark.parametrize("path", STRANGERS, ids=lambda path: path.name)
def test_what_is_no_response_is_refused_in_one_line(kit: Kit, path: Path) -> None:
    """Foreign, blank and damaged documents give no review, and the line says why."""
    says = json.loads((HERE / "foreign" / "expected.json").read_text("utf-8"))[path.stem]["says"]

    with pytest.raises((FileError, LimitError, ReadError)) as refusal:
        kit.read(path)

    line = str(refusal.value)
    assert "\n" not in line
    assert not says or any(word in line.replace(path.name, "").casefold() for word in says), line
