"""Writing: whole or not at all, never over an input, over another file only when told to."""

from __future__ import annotations

import os
import resource
import stat
from contextlib import contextmanager
from pathlib import Path
from threading import Barrier, Thread
from typing import TYPE_CHECKING

import pytest

from scrkit.errors import OutputError
from scrkit.files import write_atomic, write_folder

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def full_disk(after: int) -> Iterator[None]:
    """Let no file of this process grow beyond *after* bytes: the disk is full then."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (after, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@contextmanager
def umask(mask: int) -> Iterator[None]:
    """Set the umask, for as long as it lasts."""
    before = os.umask(mask)
    try:
        yield
    finally:
        os.umask(before)


def mode(path: Path) -> int:
    """Return the permissions of *path*."""
    return stat.S_IMODE(path.stat().st_mode)


def names(folder: Path) -> list[str]:
    """Return everything in *folder*, what begins with a dot too."""
    return sorted(path.name for path in folder.iterdir())


def refuse_links(source: Path, target: Path) -> None:
    """Stand for ``os.link`` on a disk that has no links."""
    raise PermissionError(1, "Operation not permitted", source, None, target)


def test_a_new_file_holds_the_bytes_and_nothing_else_is_left(tmp_path: Path) -> None:
    """The file is there, whole, alone in its folder."""
    write_atomic(tmp_path / "plan.docx", b"one\r\n\x00")

    assert (tmp_path / "plan.docx").read_bytes() == b"one\r\n\x00"
    assert names(tmp_path) == ["plan.docx"]


def test_a_bare_name_is_written_beside_the_caller(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A name without a folder means the folder one is in."""
    monkeypatch.chdir(tmp_path)

    write_atomic("plan.md", b"one")

    assert names(tmp_path) == ["plan.md"]


@pytest.mark.parametrize(("mask", "expected"), [(0o022, 0o644), (0o077, 0o600), (0o000, 0o666)])
def test_a_new_file_honours_the_umask(tmp_path: Path, mask: int, expected: int) -> None:
    """The user's own setting decides who may read a new plan."""
    with umask(mask):
        write_atomic(tmp_path / "plan.docx", b"one")

    assert mode(tmp_path / "plan.docx") == expected


@pytest.mark.parametrize("kept", [0o600, 0o640, 0o664])
def test_an_overwritten_file_keeps_its_mode(tmp_path: Path, kept: int) -> None:
    """Who could not read the plan before cannot read it now."""
    path = tmp_path / "plan.docx"
    path.write_bytes(b"old")
    path.chmod(kept)

    write_atomic(path, b"new", force=True)

    assert path.read_bytes() == b"new"
    assert mode(path) == kept


def test_force_writes_a_new_file_too(tmp_path: Path) -> None:
    """There need be nothing to overwrite."""
    write_atomic(tmp_path / "plan.docx", b"one", force=True)

    assert (tmp_path / "plan.docx").read_bytes() == b"one"


@pytest.mark.parametrize("force", [False, True])
def test_a_full_disk_leaves_everything_as_it_was(tmp_path: Path, *, force: bool) -> None:
    """What fails half-way leaves nothing of itself, and what was there before is there still."""
    path = tmp_path / "plan.docx"
    if force:
        path.write_bytes(b"old")

    with full_disk(1_000), pytest.raises(OutputError, match=r"plan\.docx: cannot be written: file too large$"):
        write_atomic(path, b"x" * 5_000, force=force)

    assert names(tmp_path) == (["plan.docx"] if force else [])
    assert not force or path.read_bytes() == b"old"


def test_an_existing_file_is_not_overwritten(tmp_path: Path) -> None:
    """Without force, a name that is taken is refused, and the way out is named."""
    path = tmp_path / "plan.docx"
    path.write_bytes(b"old")

    with pytest.raises(OutputError) as caught:
        write_atomic(path, b"new")

    assert (
        str(caught.value)
        == f"{path}: exists already; name another output, or overwrite it (--force, in Python force=True)"
    )
    assert path.read_bytes() == b"old"


@pytest.mark.parametrize("links", [True, False])
def test_of_many_writers_one_wins_and_none_clobbers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, links: bool
) -> None:
    """Sixteen at once, without force: one file, whole, and fifteen refusals, on a disk with links or without."""
    if not links:
        monkeypatch.setattr(os, "link", refuse_links)
    path = tmp_path / "plan.docx"
    start = Barrier(16)
    refusals: list[str] = []
    written: list[bytes] = []

    def write(data: bytes) -> None:
        start.wait()
        try:
            write_atomic(path, data)
        except OutputError as error:
            refusals.append(str(error))
        else:
            written.append(data)

    threads = [Thread(target=write, args=(bytes([64 + number]) * 10_000,)) for number in range(16)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(refusals) == 15
    assert written == [path.read_bytes()]
    assert names(tmp_path) == ["plan.docx"]


@pytest.mark.parametrize("links", [True, False])
def test_a_file_made_in_the_meantime_is_not_overwritten(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, links: bool
) -> None:
    """A file that appears after the check, while the bytes go to the disk, stays as it is."""
    path = tmp_path / "plan.docx"
    if not links:
        monkeypatch.setattr(os, "link", refuse_links)
    # The last thing before the new file gets its name is fsync: that is when another program comes in.
    monkeypatch.setattr(os, "fsync", lambda _: path.write_bytes(b"theirs"))

    with pytest.raises(OutputError, match="was made by another program in the meantime"):
        write_atomic(path, b"ours")

    assert path.read_bytes() == b"theirs"
    assert names(tmp_path) == ["plan.docx"]


def test_a_disk_without_links_gets_the_file_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A USB stick has no links."""
    monkeypatch.setattr(os, "link", refuse_links)

    write_atomic(tmp_path / "plan.docx", b"one")

    assert (tmp_path / "plan.docx").read_bytes() == b"one"
    assert names(tmp_path) == ["plan.docx"]


def test_a_reserved_name_is_given_back_when_the_rename_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No empty file is left where a whole one could not be put."""

    def fail(_: Path, target: Path) -> None:
        raise OSError(5, "Input/output error", target)

    monkeypatch.setattr(os, "link", refuse_links)
    monkeypatch.setattr(Path, "replace", fail)

    with pytest.raises(OutputError, match="cannot be written: input/output error"):
        write_atomic(tmp_path / "plan.docx", b"one")

    assert names(tmp_path) == []


def test_an_interruption_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who presses Ctrl-C finds no half-written file."""

    def interrupt(_: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", interrupt)

    with pytest.raises(KeyboardInterrupt):
        write_atomic(tmp_path / "plan.docx", b"one")

    assert names(tmp_path) == []


def test_a_folder_is_written_with_all_that_is_in_it(tmp_path: Path) -> None:
    """Folders in it are made, and nothing else is left."""
    write_folder(tmp_path / "new", {"a.txt": b"a", "b/c/d.txt": b"d"})

    assert names(tmp_path) == ["new"]
    assert (tmp_path / "new" / "a.txt").read_bytes() == b"a"
    assert (tmp_path / "new" / "b" / "c" / "d.txt").read_bytes() == b"d"


def test_a_folder_is_never_written_over(tmp_path: Path) -> None:
    """Whatever has its name keeps it."""
    (tmp_path / "link").symlink_to("nowhere")

    with pytest.raises(OutputError, match="link: exists already; name another folder"):
        write_folder(tmp_path / "link", {"a.txt": b"a"})
    assert names(tmp_path) == ["link"]


def test_a_folder_needs_one_to_stand_in(tmp_path: Path) -> None:
    """None is made above it."""
    with pytest.raises(OutputError, match="its folder does not exist; make the folder first"):
        write_folder(tmp_path / "none" / "new", {"a.txt": b"a"})
    assert names(tmp_path) == []


def test_of_a_folder_nothing_stays_where_the_disk_is_full(tmp_path: Path) -> None:
    """Not even the files that could be written."""
    with full_disk(after=10), pytest.raises(OutputError, match="new: cannot be written: file too large"):
        write_folder(tmp_path / "new", {"a.txt": b"a", "b.txt": b"b" * 11})
    assert names(tmp_path) == []


def test_a_folder_of_a_name_that_no_disk_takes_is_refused(tmp_path: Path) -> None:
    """And nothing is left."""
    with pytest.raises(OutputError, match=r"cannot be written: .*embedded null"):
        write_folder(f"{tmp_path}/a\0b", {"a.txt": b"a"})
    assert names(tmp_path) == []
