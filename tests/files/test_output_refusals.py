"""What is refused as an output, and what a link means there."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from scrkit.errors import OutputError
from scrkit.files import check_output, write_atomic

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager


def names(folder: Path) -> list[str]:
    """Return everything in *folder*, what begins with a dot too."""
    return sorted(path.name for path in folder.iterdir())


def test_an_input_is_never_overwritten(tmp_path: Path) -> None:
    """Not even with force, by whatever name or link the input is called."""
    source = tmp_path / "response.txt"
    source.write_bytes(b"source")
    (tmp_path / "soft.txt").symlink_to("response.txt")
    (tmp_path / "hard.txt").hardlink_to(source)

    for name in ("response.txt", "soft.txt", "hard.txt", "../" + tmp_path.name + "/response.txt"):
        with pytest.raises(OutputError, match="is an input; name another output"):
            write_atomic(tmp_path / name, b"new", force=True, inputs=["other.txt", source])

    assert source.read_bytes() == b"source"


def test_an_input_that_is_not_there_is_an_input_still(tmp_path: Path) -> None:
    """A command that names one missing file twice is wrong about it twice."""
    with pytest.raises(OutputError, match="is an input"):
        check_output(tmp_path / "absent.txt", inputs=[tmp_path / "absent.txt"])


def test_other_inputs_do_not_stand_in_the_way(tmp_path: Path) -> None:
    """An output that is none of the inputs is written."""
    (tmp_path / "response.txt").write_bytes(b"source")

    write_atomic(tmp_path / "plan.docx", b"one", inputs=[tmp_path / "response.txt", tmp_path / "absent.txt"])

    assert names(tmp_path) == ["plan.docx", "response.txt"]


def test_with_force_a_link_is_written_through(tmp_path: Path) -> None:
    """The link stays, and what it leads to is replaced: a plan shared by link stays shared."""
    (tmp_path / "shared").mkdir()
    target = tmp_path / "shared" / "plan.docx"
    target.write_bytes(b"old")
    link = tmp_path / "plan.docx"
    link.symlink_to(target)

    write_atomic(link, b"new", force=True)

    assert link.is_symlink()
    assert target.read_bytes() == b"new"
    assert names(tmp_path / "shared") == ["plan.docx"]


@pytest.mark.parametrize("target", ["there.docx", "absent.docx"])
def test_without_force_a_link_is_a_name_that_is_taken(tmp_path: Path, target: str) -> None:
    """Even a link to nothing is somebody's."""
    (tmp_path / "there.docx").write_bytes(b"old")
    (tmp_path / "plan.docx").symlink_to(target)

    with pytest.raises(OutputError, match="exists already"):
        write_atomic(tmp_path / "plan.docx", b"new")

    assert names(tmp_path) == ["plan.docx", "there.docx"]


@pytest.mark.parametrize("force", [False, True])
def test_a_folder_is_refused(tmp_path: Path, *, force: bool) -> None:
    """A folder is not replaced by a file."""
    with pytest.raises(OutputError, match="is a folder; name a file in it"):
        check_output(tmp_path, force=force)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no device files")
def test_a_device_is_refused(tmp_path: Path) -> None:
    """A device is not replaced by a file, nor by a link to it."""
    (tmp_path / "plan.docx").symlink_to("/dev/full")

    for path in (Path("/dev/full"), tmp_path / "plan.docx"):
        with pytest.raises(OutputError, match="is not an ordinary file"):
            check_output(path, force=True)


def test_a_missing_folder_is_refused(tmp_path: Path) -> None:
    """Folders are the user's to make."""
    with pytest.raises(OutputError, match="its folder does not exist; make the folder first"):
        check_output(tmp_path / "absent" / "plan.docx")


def test_a_folder_that_cannot_be_written_to_is_refused(
    ordinary_user: Callable[[], AbstractContextManager[None]],
) -> None:
    """The check finds out by trying, and leaves nothing behind."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o555)

        with ordinary_user(), pytest.raises(OutputError, match="cannot be written: permission denied"):
            check_output(Path(folder, "plan.docx"))

        assert names(Path(folder)) == []


@pytest.mark.parametrize("path", ["a\0b", "x" * 300])
def test_a_name_that_no_file_can_have_is_refused(path: str) -> None:
    """A NUL in the name, or a name that is too long, is one line and no crash."""
    with pytest.raises(OutputError, match="cannot be written: "):
        write_atomic(path, b"one")


def test_a_check_leaves_the_folder_as_it_was(tmp_path: Path) -> None:
    """Checking makes no output and touches no file that is there."""
    (tmp_path / "plan.docx").write_bytes(b"old")

    check_output(tmp_path / "new.docx")
    check_output(tmp_path / "plan.docx", force=True)

    assert names(tmp_path) == ["plan.docx"]
    assert (tmp_path / "plan.docx").read_bytes() == b"old"
