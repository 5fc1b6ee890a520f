"""LibreOffice and pdftotext: make .odt and .pdf of a .docx, and tell the words of each by a route of their own."""

from __future__ import annotations

import io
import re
import subprocess
import zipfile
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

_PROFILE = "-env:UserInstallation=file:///tmp/lo-corpus"
_MADE = re.compile(rb"<meta:(generator|creation-date|editing-duration|editing-cycles|initial-creator)>[^<]*</meta:\1>")
_TIMES = re.compile(rb"<dc:(date|creator)>[^<]*</dc:\1>")


def convert(paths: list[Path], form: str, to: Path) -> None:
    """Convert *paths* to *form* in the folder *to*.

    Raises:
        FileNotFoundError: LibreOffice left one out.
    """
    command = ["soffice", _PROFILE, "--headless", "--convert-to", form, "--outdir", str(to), *map(str, paths)]
    subprocess.run(command, check=True, capture_output=True)
    suffix = form.partition(":")[0]
    for path in paths:
        if not (to / f"{path.stem}.{suffix}").is_file():
            raise FileNotFoundError(f"LibreOffice made no {suffix} of {path.name}")


def text_of_pdf(path: Path) -> str:
    """Return what pdftotext reads in *path*."""
    command = ["pdftotext", "-enc", "UTF-8", "-layout", str(path), "-"]
    return subprocess.run(command, check=True, capture_output=True).stdout.decode()


def anonymous(packed: bytes) -> bytes:
    """Return an .odt without who made it, when and with what, and without its picture."""
    held = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(packed)) as source, zipfile.ZipFile(held, "w") as target:
        for member in source.infolist():
            if member.filename.startswith(("Thumbnails/", "Configurations2/")):
                continue
            data = source.read(member)
            if member.filename == "meta.xml":
                data = _TIMES.sub(b"", _MADE.sub(b"", data))
            if member.filename == "settings.xml":
                data = re.sub(rb'(name="Rsid(?:Root)?" config:type="int">)\d+', rb"\g<1>1", data)  # drawn by lot
            if member.filename == "META-INF/manifest.xml":
                data = re.sub(
                    rb'<manifest:file-entry [^>]*full-path="(Thumbnails|Configurations2)/[^>]*/>\s*', b"", data
                )
            how = zipfile.ZIP_STORED if member.filename == "mimetype" else zipfile.ZIP_DEFLATED
            target.writestr(zipfile.ZipInfo(member.filename), data, how)
    return held.getvalue()


def undated(pdf: bytes) -> bytes:
    """Return a .pdf whose day of making and whose id, another each time, are set; its length stays."""
    dated = re.sub(rb"/CreationDate\(D:\d{14}", b"/CreationDate(D:20200101000000", pdf)
    return re.sub(rb"(?<=<)[0-9A-F]{32}(?=>)|(?<=/DocChecksum /)[0-9A-F]{32}", b"0" * 32, dated)
