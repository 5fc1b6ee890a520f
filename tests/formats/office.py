"""LibreOffice as the oracle of what a document says, and Suffolk's response, where they are at hand."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest
from attrs import evolve, fields, has

from scrkit import Kit
from scrkit.model import NOWHERE, Span

if TYPE_CHECKING:
    from scrkit.model import Block, Outline, Review

_SOFFICE: Final = shutil.which("soffice")
needs_office: Final = pytest.mark.skipif(_SOFFICE is None, reason="LibreOffice is not installed")
RESPONSE: Final = Path(__file__).parents[3] / "shared" / "suffolk-2014" / "response.txt"
needs_response: Final = pytest.mark.skipif(
    not RESPONSE.exists(), reason="Suffolk's response is not beside the repository"
)
_TEXT: Final = "txt:Text (encoded):UTF8"


def converted(to: str, *paths: Path) -> list[Path]:
    """Return the files that LibreOffice makes of those at *paths*, each in the folder of the first."""
    profile = f"-env:UserInstallation=file:///tmp/lo-odf-{os.environ.get('PYTEST_XDIST_WORKER', 'one')}"
    command = [
        str(_SOFFICE),
        profile,
        "--headless",
        "--convert-to",
        to,
        "--outdir",
        str(paths[0].parent),
        *map(str, paths),
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    return [path.with_suffix(f".{to.partition(':')[0]}") for path in paths]


def said(*paths: Path) -> list[str]:
    """Return the texts that LibreOffice makes of the files at *paths*, automatic numbers among the words."""
    return [path.read_text(encoding="utf-8-sig").replace("\u00ad", "") for path in converted(_TEXT, *paths)]


def words(text: str) -> Counter[str]:
    """Return the words of *text*."""
    return Counter(re.findall(r"[^\W_]+", text))


def words_of(outline: Outline) -> Counter[str]:
    """Return the words of *outline*, furniture included."""
    printed = [*(block.printed for block in outline.blocks), *(line.text for line in outline.furniture)]
    return words("\n".join(printed))


def nowhere(blocks: tuple[Block, ...]) -> list[Block]:
    """Return *blocks* without their places."""
    return [evolve(block, at=NOWHERE) for block in blocks]


def review(path: Path) -> Review:
    """Return the review in the file at *path*, without its places."""
    found: Review = _without_places(Kit(discover=False).read(path).review)
    return found


def _without_places(record: Any) -> Any:  # noqa: ANN401 - any record
    """Return *record* with every span in it taken out, and how numbers are printed: a program prints all alike."""
    if isinstance(record, Span):
        return NOWHERE
    if isinstance(record, tuple):
        return tuple(_without_places(one) for one in record)
    if not has(type(record)):
        return record
    changes = {it.alias or it.name: _without_places(getattr(record, it.name)) for it in fields(type(record)) if it.init}
    return evolve(record, **changes | {"label": None} if "label" in changes else changes)
