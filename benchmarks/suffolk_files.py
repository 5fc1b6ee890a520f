"""Suffolk's response as files to time: Word with typed and with automatic numbers, and PDF where LibreOffice is there.

The repository holds a retelling of the response; the response itself is used where it lies beside the repository.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(REPOSITORY / "tests"))  # the tests' own writer of Word files

from formats.word import suffolk  # noqa: E402 - found only now

RETOLD = REPOSITORY / "examples" / "suffolk-2014" / "response.md"


def make_docx(path: Path, *, automatic: bool = False, times: int = 1) -> Path:
    """Write the response to *path*, its sections so many *times* one after the other, and return the path."""
    source = suffolk.RESPONSE if suffolk.RESPONSE.exists() else RETOLD
    text = "\n".join([source.read_text("utf-8")] * times)
    path.write_bytes(suffolk.automatic(text) if automatic else suffolk.typed(text))
    return path


def make_pdf(document: Path) -> Path | None:
    """Return *document* as a PDF beside it, None where LibreOffice is not there."""
    office = shutil.which("soffice")
    if office is None:
        return None
    with tempfile.TemporaryDirectory() as profile:
        where = f"-env:UserInstallation=file://{profile}"
        command = [office, where, "--headless", "--convert-to", "pdf", "--outdir", str(document.parent), str(document)]
        subprocess.run(command, check=True, capture_output=True)
    return document.with_suffix(".pdf")
