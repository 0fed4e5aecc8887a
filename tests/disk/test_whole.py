"""Whole: all bytes of a file, however many the system gives at once."""

import os
from pathlib import Path

import pytest

from cpstrategy.disk.whole import TooLargeError, read_whole

CONTENT = b"one\r\ntwo\x1athree\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A file with what Windows takes for the end of a line and of a text."""
    path = tmp_path / "file"
    path.write_bytes(CONTENT)
    return path


def test_what_is_given_piece_by_piece_is_whole(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder on the network may answer with less than was asked for."""
    read = os.read
    monkeypatch.setattr(os, "read", lambda handle, size: read(handle, min(size, 5)))
    assert read_whole(file) == CONTENT


def test_what_shrinks_meanwhile_is_read_to_its_end(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is not waited for what does not come."""
    monkeypatch.setattr(os, "fstat", lambda _: os.stat_result((0, 0, 0, 0, 0, 0, 99, 0, 0, 0)))
    assert read_whole(file) == CONTENT


def test_what_is_too_large_is_not_read(file: Path) -> None:
    """It says how large it is."""
    assert read_whole(file, len(CONTENT)) == CONTENT
    with pytest.raises(TooLargeError) as told:
        read_whole(file, len(CONTENT) - 1)
    assert told.value.size == len(CONTENT)
