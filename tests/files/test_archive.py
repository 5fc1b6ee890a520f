"""The zip guard: what would fill the memory or break the reader is refused before it is opened."""

from __future__ import annotations

import zipfile
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scrkit.errors import FileError, LimitError, ScrkitError
from scrkit.files import ZIP_MEMBERS, ZIP_RATIO, ZIP_UNPACKED_BYTES, check_zip

MEGABYTE = 1_000_000


def zipped(members: dict[str, bytes], *, packing: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Return a zip file of *members*."""
    made = BytesIO()
    with zipfile.ZipFile(made, "w", packing) as archive:
        for name, data in members.items():
            archive.writestr(zipfile.ZipInfo(name), data, packing)
    return made.getvalue()


def declaring(data: bytes, size: int) -> bytes:
    """Return the zip file *data* of one stored member whose directory and header say that it unpacks to *size*."""
    changed = bytearray(data)
    changed[22:26] = size.to_bytes(4, "little")
    entry = data.index(b"PK\x01\x02")
    changed[entry + 24 : entry + 28] = size.to_bytes(4, "little")
    return bytes(changed)


WHOLE = zipped({"word/document.xml": b"<w>" + b"words " * 50 + b"</w>", "styles.xml": b"<s/>"})


@pytest.mark.parametrize("packing", [zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])
def test_a_whole_zip_file_passes(packing: int) -> None:
    """Both packings of office files pass, an empty archive too."""
    check_zip(zipped({"a.xml": b"<a/>", "b.xml": b""}, packing=packing), "a.docx")
    check_zip(zipped({}), "a.docx")


@pytest.mark.parametrize("data", [b"", b"PK", b"one two", b"\xd0\xcf\x11\xe0 an old .doc", b"<?xml?>" + WHOLE])
def test_what_is_no_zip_file_is_refused(data: bytes) -> None:
    """The first bytes tell, not the name."""
    with pytest.raises(FileError, match=r"^a\.docx: is not a \.docx or other zip file, whatever its name says$"):
        check_zip(data, "a.docx")


@pytest.mark.parametrize("kept", [4, 30, 100, len(WHOLE) - 30, len(WHOLE) - 1])
def test_a_zip_file_that_was_cut_short_is_refused(kept: int) -> None:
    """A broken download is told as such."""
    with pytest.raises(FileError, match="is damaged or cut short; fetch or save it again"):
        check_zip(WHOLE[:kept], "a.docx")


def test_a_damaged_member_is_refused_by_name() -> None:
    """A member whose check sum is wrong would be read wrong."""
    data = zipped({"a.xml": b"<a>one</a>"}, packing=zipfile.ZIP_STORED).replace(b"<a>one</a>", b"<a>two</a>", 1)

    with pytest.raises(FileError, match=r"is damaged in 'a\.xml'"):
        check_zip(data, "a.docx")


@given(st.integers(0, len(WHOLE) - 1), st.integers(0, 255))
def test_a_changed_byte_is_refused_or_harmless(place: int, byte: int) -> None:
    """Whatever one byte becomes, the archive is refused in our words or can be read to the end."""
    data = WHOLE[:place] + bytes([byte]) + WHOLE[place + 1 :]
    try:
        check_zip(data, "a.docx")
    except ScrkitError:
        return
    with zipfile.ZipFile(BytesIO(data)) as archive:
        assert archive.testzip() is None


def test_too_many_members_are_refused_by_the_directory_alone() -> None:
    """One more than allowed is too many."""
    with pytest.raises(LimitError, match=f"holds more than {ZIP_MEMBERS:,} files"):
        check_zip(zipped({f"{number}": b"" for number in range(ZIP_MEMBERS + 1)}), "a.docx")


def test_a_bomb_is_refused_by_its_ratio() -> None:
    """A few kilobytes that unpack to megabytes are no document."""
    bomb = zipped({"bomb.xml": b"\0" * (5 * MEGABYTE)})

    assert len(bomb) < 5 * MEGABYTE / ZIP_RATIO
    with pytest.raises(LimitError, match=r"'bomb\.xml' unpacks to more than 200 times its size"):
        check_zip(bomb, "a.docx")


def test_a_small_member_of_blanks_is_no_bomb() -> None:
    """Below a megabyte the ratio says nothing."""
    check_zip(zipped({"blank.xml": b" " * MEGABYTE}), "a.docx")


def test_members_that_are_too_large_together_are_refused() -> None:
    """Many members of a fair size each may still fill the memory."""
    part = declaring(zipped({"a": b"x"}, packing=zipfile.ZIP_STORED), MEGABYTE)
    with zipfile.ZipFile(BytesIO(part)) as archive:
        assert archive.infolist()[0].file_size == MEGABYTE
    entry = part.index(b"PK\x01\x02")
    end = part.index(b"PK\x05\x06")
    wanted = ZIP_UNPACKED_BYTES // MEGABYTE + 1
    # The same member a hundred times, each under a name of its own: the bomb whose members overlap.
    entries = b"".join(part[entry : end - 1] + bytes([64 + number]) for number in range(wanted))
    tail = bytearray(part[end:])
    tail[8:12] = wanted.to_bytes(2, "little") * 2
    tail[12:16] = len(entries).to_bytes(4, "little")

    with pytest.raises(LimitError, match=f"unpacks to more than {ZIP_UNPACKED_BYTES:,} bytes"):
        check_zip(part[:entry] + entries + bytes(tail), "a.docx")


def test_a_member_that_lies_about_its_size_is_refused() -> None:
    """What is declared is all that is read, and then the check sum is wrong: nothing unpacks to more than it says."""
    with pytest.raises(FileError, match="is damaged"):
        check_zip(declaring(zipped({"a": b"x" * 100}, packing=zipfile.ZIP_STORED), 50), "a.docx")


@pytest.mark.filterwarnings("ignore:Duplicate name:UserWarning")
def test_two_members_with_one_name_are_refused() -> None:
    """Which of the two is the document, nobody knows."""
    made = BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr("word/document.xml", b"one")
        archive.writestr("word/document.xml", b"two")

    with pytest.raises(FileError, match=r"holds two files called 'word/document\.xml'"):
        check_zip(made.getvalue(), "a.docx")


def test_an_encrypted_file_is_refused() -> None:
    """Without the password there is nothing to read."""
    data = bytearray(zipped({"a.xml": b"<a/>"}))
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1

    with pytest.raises(FileError, match="is encrypted; take the password off"):
        check_zip(bytes(data), "a.docx")


@pytest.mark.parametrize("packing", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_packing_that_office_files_have_not_is_refused(packing: int) -> None:
    """Other packings are not Word's, and they pack bombs tighter."""
    with pytest.raises(FileError, match=r"packs 'a\.xml' in a way that office files do not"):
        check_zip(zipped({"a.xml": b"<a/>"}, packing=packing), "a.docx")
