"""Makes the files of ``retold``: the repository's retelling of Suffolk's response in every form, by LibreOffice.

Run it from the top of the repository: ``PYTHONPATH=tests python tests/acceptance/retelling.py``.
"""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from formats.word.suffolk import automatic, typed

if TYPE_CHECKING:
    from collections.abc import Callable

RETOLD = Path(__file__).parents[2] / "examples" / "suffolk-2014" / "response.md"
FOLDER = Path(__file__).parent / "retold"
WRITERS: dict[str, Callable[[str], bytes]] = {"typed": typed, "automatic": automatic}
"""Numbers typed as words, and numbers of a list of several levels."""

FORMS = ("docx", "odt", "html", "pdf")


def convert(document: Path, form: str, folder: Path) -> Path:
    """Return *document* in another *form*, which LibreOffice wrote into *folder*."""
    office = shutil.which("soffice") or "soffice"
    with tempfile.TemporaryDirectory() as profile:
        where = f"-env:UserInstallation=file://{profile}"
        command = [office, where, "--headless", "--convert-to", form, "--outdir", str(folder), str(document)]
        subprocess.run(command, check=True, capture_output=True)
    return folder / f"{document.stem}.{form}"


def make(source: Path, folder: Path) -> None:
    """Write the response in *source* into *folder*, in every form and with both kinds of numbers."""
    text = source.read_text("utf-8")
    for name, write in WRITERS.items():
        document = folder / f"{name}.docx"
        document.write_bytes(write(text))
        for form in FORMS[1:]:
            convert(document, form, folder)


if __name__ == "__main__":
    make(RETOLD, FOLDER)
