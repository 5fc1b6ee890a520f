"""Writing a file or a folder whole or not at all, never over an input, and over another file only when told to.

A name that is a link is written through: the link stays and what it leads to is replaced, as an editor would do.
Without *force* a link is a name that is taken, wherever it leads. Imports ``errors`` and the standard library only.
"""

from __future__ import annotations

import os
import shutil
import stat
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from scrkit.errors import OutputError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
_MODE = 0o666  # less the umask, which the operating system takes off


def check_output(
    path: str | os.PathLike[str], *, force: bool = False, inputs: Iterable[str | os.PathLike[str]] = ()
) -> None:
    """Refuse *path* as an output before long work is done for it; nothing is left in its folder.

    Raises:
        OutputError: It exists (without *force*), is one of *inputs*, a folder or not an ordinary file, or its folder
            is missing or cannot be written to.
    """
    name = os.fspath(path)
    try:
        target = _target(path, name, force=force, inputs=inputs)
        spare = _spare(target)
        # Making a file is the only way to know: permissions alone say nothing on a read-only or a shared disk.
        os.close(os.open(spare, _NEW, _MODE))
        spare.unlink()
    except OutputError:
        raise
    except (OSError, ValueError) as error:
        raise _unwritable(error, name) from error


def write_atomic(
    path: str | os.PathLike[str],
    data: bytes,
    *,
    force: bool = False,
    inputs: Iterable[str | os.PathLike[str]] = (),
) -> None:
    """Write *data* to *path*, all of it or nothing.

    A file that is overwritten keeps its mode; a new one has what the umask leaves. Without *force* a file that
    another program makes in the meantime is not overwritten either.

    Raises:
        OutputError: As for :func:`check_output`, or the disk is full; what was there before is there still.
    """
    name = os.fspath(path)
    try:
        target = _target(path, name, force=force, inputs=inputs)
        spare = _spare(target)
        try:
            _fill(spare, data, like=target)
            if force:
                spare.replace(target)
            else:
                _publish(spare, target)
        finally:
            spare.unlink(missing_ok=True)
    except OutputError:
        raise
    except (OSError, ValueError) as error:
        raise _unwritable(error, name) from error


def write_folder(path: str | os.PathLike[str], contents: Mapping[str, bytes]) -> None:
    """Make the folder *path* with *contents*, files by their paths in it (``src/a.py``): all of them or nothing.

    Raises:
        OutputError: Something is called *path* already, the folder for it is missing or cannot be written to, or the
            disk is full.
    """
    name = os.fspath(path)
    target = Path(path)
    if os.path.lexists(target):
        raise OutputError("exists already; name another folder", file=name)
    if not target.parent.is_dir():
        raise OutputError("its folder does not exist; make the folder first", file=name)
    spare = _spare(target)
    try:
        try:
            for inner, data in contents.items():
                (spare / inner).parent.mkdir(parents=True, exist_ok=True)
                (spare / inner).write_bytes(data)
            spare.rename(target)  # a folder that another program made in the meantime is only replaced if it is empty
        finally:
            shutil.rmtree(spare, ignore_errors=True)
    except (OSError, ValueError) as error:
        raise _unwritable(error, name) from error


def _target(path: str | os.PathLike[str], name: str, *, force: bool, inputs: Iterable[str | os.PathLike[str]]) -> Path:
    """Return the file that writing to *path* would make or replace, links followed."""
    if any(_same(path, source) for source in inputs):
        raise OutputError("is an input; name another output", file=name)
    target = Path(os.path.realpath(path))
    if target.is_dir():
        raise OutputError("is a folder; name a file in it", file=name)
    if os.path.lexists(path) and not force:
        raise OutputError(
            "exists already; name another output, or overwrite it (--force, in Python force=True)", file=name
        )
    if target.exists() and not target.is_file():
        raise OutputError("is not an ordinary file (a pipe, a device or a socket)", file=name)
    if not target.parent.is_dir():
        raise OutputError("its folder does not exist; make the folder first", file=name)
    return target


def _same(path: str | os.PathLike[str], source: str | os.PathLike[str]) -> bool:
    """Return whether both names lead to one file, by links of either sort too."""
    with suppress(OSError):
        return Path(path).samefile(source)
    return os.path.realpath(path) == os.path.realpath(source)


def _spare(target: Path) -> Path:
    """Return a free name beside *target*: only there does a rename stay on one disk and so in one piece."""
    return target.with_name(f".scrkit-{os.urandom(8).hex()}.part")


def _fill(spare: Path, data: bytes, *, like: Path) -> None:
    """Make *spare* with *data* in it, safely on the disk, with the mode of *like* where that exists.

    Not by ``mkstemp``, whose mode is 0600: to honour the umask afterwards would need to change it for the whole
    process to learn it.
    """
    with os.fdopen(os.open(spare, _NEW, _MODE), "wb") as stream:
        with suppress(FileNotFoundError):
            spare.chmod(stat.S_IMODE(like.stat().st_mode))
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())


def _publish(spare: Path, target: Path) -> None:
    """Give *spare* the name of *target* unless that is taken, in one step where the disk can."""
    try:
        os.link(spare, target)
    except FileExistsError:
        raise
    except OSError:
        _reserve_and_replace(spare, target)


def _reserve_and_replace(spare: Path, target: Path) -> None:
    """Do the same on a disk without links (a USB stick): reserve the name, which only one program can do."""
    os.close(os.open(target, _NEW, _MODE))
    try:
        spare.replace(target)
    except OSError:
        target.unlink()
        raise


def _unwritable(error: OSError | ValueError, name: str) -> OutputError:
    if isinstance(error, FileExistsError):
        return OutputError("was made by another program in the meantime; name another output", file=name)
    why = error.strerror if isinstance(error, OSError) and error.strerror else str(error)
    return OutputError(f"cannot be written: {why.lower()}", file=name)
