"""Reading a file that somebody names, bounded, and without ever waiting for one that is not ordinary.

Imports ``errors``, its own room and the standard library only.
"""

from __future__ import annotations

import os
import stat

from scrkit.errors import FileError, LimitError
from scrkit.files.limits import FILE_BYTES

# Without O_NONBLOCK, opening a pipe that nobody writes to waits for ever; Windows knows O_BINARY only.
_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


def read_bytes(path: str | os.PathLike[str], *, limit: int = FILE_BYTES, empty: bool = False) -> bytes:
    """Return what is in the ordinary file at *path*, links followed; an *empty* one only where that is said.

    Raises:
        FileError: It is missing, a folder, not an ordinary file, empty, or cannot be read.
        LimitError: It holds more than *limit* bytes.
    """
    name = os.fspath(path)
    try:
        descriptor = os.open(path, _FLAGS)
    except (OSError, ValueError) as error:
        raise _unreadable(error, name) from error
    try:
        # Asked of what was opened, not of the name: nobody can put another file in its place between the two.
        found = os.fstat(descriptor)
        _check_ordinary(found, name)
        _check_size(found.st_size, limit, name)
        data = _read(descriptor, limit, name)
    finally:
        os.close(descriptor)
    if not data and not empty:
        raise FileError("is empty", file=name)
    return data


def _read(descriptor: int, limit: int, name: str) -> bytes:
    try:
        with os.fdopen(descriptor, "rb", closefd=False) as stream:
            # One byte more than allowed: a file that grows while it is read is still bounded.
            data = stream.read(limit + 1)
    except OSError as error:
        raise _unreadable(error, name) from error
    _check_size(len(data), limit, name)
    return data


def _check_ordinary(found: os.stat_result, name: str) -> None:
    if stat.S_ISDIR(found.st_mode):
        raise FileError("is a folder; name a file in it", file=name)
    if not stat.S_ISREG(found.st_mode):
        raise FileError("is not an ordinary file (a pipe or a device); save it as a file first", file=name)


def _check_size(size: int, limit: int, name: str) -> None:
    if size > limit:
        raise LimitError(f"holds more than {limit:,} bytes, the most that is read; is it the right file?", file=name)


def _unreadable(error: OSError | ValueError, name: str) -> FileError:
    if isinstance(error, FileNotFoundError):
        return FileError("does not exist; check the name and the folder", file=name)
    why = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return FileError(f"cannot be read: {why.lower()}", file=name)
