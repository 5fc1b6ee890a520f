"""Whether a zip file (.docx, .odt, .xlsx) is whole, and small enough to open.

Imports ``errors``, its own room and the standard library only.
"""

from __future__ import annotations

import struct
import zipfile
import zlib
from collections import Counter
from io import BytesIO

from scrkit.errors import FileError, LimitError
from scrkit.files.limits import ZIP_MEMBERS, ZIP_RATIO, ZIP_RATIO_APPLIES_FROM, ZIP_UNPACKED_BYTES

_STARTS = (b"PK\x03\x04", b"PK\x05\x06")
_DIRECTORY_ENTRY = b"PK\x01\x02"
_ENCRYPTED = 0x1
_DAMAGE = (zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError, ValueError, NotImplementedError)


def check_zip(data: bytes, name: str) -> None:
    """Refuse *data* unless it is a whole zip file within the limits, every member readable.

    Raises:
        FileError: Not a zip file, cut short, damaged, encrypted, packed in a way that office files are not, or two
            members with one name.
        LimitError: Too many members, or members that unpack to too much.
    """
    if not data.startswith(_STARTS):
        raise FileError("is not a .docx or other zip file, whatever its name says", file=name)
    # Counted in the bytes: a directory of a million entries costs memory before it can be asked for its length.
    if data.count(_DIRECTORY_ENTRY) > ZIP_MEMBERS:
        raise LimitError(f"holds more than {ZIP_MEMBERS:,} files, the most that is read", file=name)
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            _check_members(archive.infolist(), name)
            damaged = archive.testzip()
    except (FileError, LimitError):
        raise
    except _DAMAGE as error:
        raise FileError("is damaged or cut short; fetch or save it again", file=name) from error
    if damaged is not None:
        raise FileError(f"is damaged in {damaged!r}; fetch or save it again", file=name)


def _check_members(members: list[zipfile.ZipInfo], name: str) -> None:
    twice = [member for member, times in Counter(info.filename for info in members).items() if times > 1]
    if twice:
        raise FileError(f"holds two files called {twice[0]!r}; save it again in Word", file=name)
    for info in members:
        _check_member(info, name)
    # What a member declares is also the most that reading it can give.
    if sum(info.file_size for info in members) > ZIP_UNPACKED_BYTES:
        raise LimitError(f"unpacks to more than {ZIP_UNPACKED_BYTES:,} bytes, the most that is read", file=name)


def _check_member(info: zipfile.ZipInfo, name: str) -> None:
    if info.flag_bits & _ENCRYPTED:
        raise FileError("is encrypted; take the password off and save it again", file=name)
    if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise FileError(f"packs {info.filename!r} in a way that office files do not; save it again", file=name)
    if info.file_size > max(ZIP_RATIO_APPLIES_FROM, ZIP_RATIO * info.compress_size):
        raise LimitError(f"{info.filename!r} unpacks to more than {ZIP_RATIO} times its size", file=name)
