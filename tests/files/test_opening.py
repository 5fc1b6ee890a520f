"""Opening: what somebody names is an ordinary file within the limit, or one line says why not."""

from __future__ import annotations

import os
import socket
import stat
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from scrkit.errors import FileError, LimitError
from scrkit.files import read_bytes

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager


def test_read_bytes_returns_what_is_in_the_file(tmp_path: Path) -> None:
    """The bytes come back as they are."""
    path = tmp_path / "response.txt"
    path.write_bytes(b"one\r\ntwo\x00")

    assert read_bytes(path) == b"one\r\ntwo\x00"
    assert read_bytes(str(path)) == b"one\r\ntwo\x00"


def test_read_bytes_follows_a_link(tmp_path: Path) -> None:
    """A link is as good as the file that it leads to."""
    (tmp_path / "response.txt").write_bytes(b"one")
    (tmp_path / "link.txt").symlink_to("response.txt")

    assert read_bytes(tmp_path / "link.txt") == b"one"


def test_a_missing_file_is_refused_by_name(tmp_path: Path) -> None:
    """The error carries the name as it was given and says that nothing is there."""
    path = tmp_path / "absent.txt"

    with pytest.raises(FileError) as caught:
        read_bytes(path)

    assert caught.value.file == str(path)
    assert str(caught.value) == f"{path}: does not exist; check the name and the folder"


def test_a_folder_is_refused(tmp_path: Path) -> None:
    """A folder is no file."""
    with pytest.raises(FileError, match="is a folder"):
        read_bytes(tmp_path)


def test_an_empty_file_is_refused(tmp_path: Path) -> None:
    """Nothing can be read from nothing."""
    path = tmp_path / "empty.txt"
    path.touch()

    with pytest.raises(FileError, match=r"empty\.txt: is empty$"):
        read_bytes(path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_refused_without_waiting_for_a_writer(tmp_path: Path) -> None:
    """A pipe that nobody writes to would make an ordinary open wait for ever."""
    path = tmp_path / "pipe"
    os.mkfifo(path)

    with pytest.raises(FileError, match="is not an ordinary file"):
        read_bytes(path)


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="this system has no device files")
def test_a_device_without_end_is_refused() -> None:
    """A device would never stop giving bytes."""
    with pytest.raises(FileError, match="is not an ordinary file"):
        read_bytes("/dev/zero")


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="this system has no sockets in folders")
def test_a_socket_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A socket cannot be opened as a file."""
    monkeypatch.chdir(tmp_path)  # the name of a socket must be short
    with socket.socket(socket.AF_UNIX) as made:
        made.bind("socket")

        with pytest.raises(FileError, match=r"^socket: cannot be read: "):
            read_bytes("socket")


def test_an_unreadable_file_is_refused(ordinary_user: Callable[[], AbstractContextManager[None]]) -> None:
    """Without the permission to read, the error says so."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        path = Path(folder, "secret.txt")
        path.write_bytes(b"one")
        path.chmod(0)

        with ordinary_user(), pytest.raises(FileError, match=r"secret\.txt: cannot be read: permission denied$"):
            read_bytes(path)


@pytest.mark.skipif(not Path("/proc/self/mem").exists(), reason="this system has no file that fails when it is read")
def test_a_file_that_fails_while_it_is_read_is_refused() -> None:
    """A disk that breaks down is one line too; the memory of a process opens and cannot be read at its start."""
    with pytest.raises(FileError, match="cannot be read: input/output error"):
        read_bytes("/proc/self/mem")


def test_a_name_that_no_file_can_have_is_refused() -> None:
    """A NUL in the name is the user's mistake, not a crash."""
    with pytest.raises(FileError, match=r"cannot be read: .*embedded null"):
        read_bytes("a\0b")


def test_a_file_of_the_limit_is_read(tmp_path: Path) -> None:
    """The limit itself is allowed."""
    path = tmp_path / "full.txt"
    path.write_bytes(b"x" * 10)

    assert read_bytes(path, limit=10) == b"x" * 10


def test_a_file_above_the_limit_is_refused_before_it_is_read(tmp_path: Path) -> None:
    """A sparse file of a terabyte is refused by its size alone."""
    path = tmp_path / "huge.txt"
    with path.open("wb") as stream:
        stream.truncate(1_000_000_000_000)

    with pytest.raises(LimitError, match=r"holds more than 20,000,000 bytes"):
        read_bytes(path)


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="this system has no file that hides its size")
def test_a_file_that_grows_is_still_bounded() -> None:
    """A file that says it has no bytes and gives many is refused by what it gives."""
    assert Path("/proc/self/status").stat().st_size == 0

    with pytest.raises(LimitError, match="holds more than 10 bytes"):
        read_bytes("/proc/self/status", limit=10)


def test_reading_leaves_no_file_open(tmp_path: Path) -> None:
    """Refusals close what they opened: a thousand do not use up the process's files."""
    for _ in range(1_100):
        with pytest.raises(FileError):
            read_bytes(tmp_path)


def test_a_regular_file_is_never_changed(tmp_path: Path) -> None:
    """Reading changes neither bytes nor mode."""
    path = tmp_path / "response.txt"
    path.write_bytes(b"one")
    path.chmod(0o440)

    read_bytes(path)

    assert path.read_bytes() == b"one"
    assert stat.S_IMODE(path.stat().st_mode) == 0o440
