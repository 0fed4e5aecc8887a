"""Lock: one build at a time writes to a folder, and one that was killed holds nobody up."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

import cpstrategy
from cpstrategy.disk import DiskError
from cpstrategy.disk.lock import LOCK, locked

HOLD = """
import sys
from pathlib import Path
from cpstrategy.disk.lock import locked
with locked(Path(sys.argv[1])):
    print("held", flush=True)
    sys.stdin.read()
"""


@contextmanager
def holder(folder: Path) -> Iterator[subprocess.Popen[str]]:
    """Another process that holds a folder until its input ends."""
    process = subprocess.Popen(  # noqa: S603  # Our own script.
        [sys.executable, "-c", HOLD, str(folder)],
        env={**os.environ, "PYTHONPATH": str(Path(cpstrategy.__file__).parents[1])},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout
    assert process.stdout.readline() == "held\n"
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


def test_a_second_process_is_sent_away(tmp_path: Path) -> None:
    """At once, in one sentence, and as often as it comes; a folder beside it is free."""
    sentence = f"another build is writing to {tmp_path}; wait until it is done"
    with holder(tmp_path):
        for _ in range(2):
            with pytest.raises(DiskError) as refused, locked(tmp_path):
                pass
            assert str(refused.value) == sentence
        (tmp_path / "beside").mkdir()
        with locked(tmp_path / "beside"):
            pass


def test_what_is_done_leaves_nothing(tmp_path: Path) -> None:
    """The next may begin, in this process and in another; so it is when the work has failed."""
    with holder(tmp_path) as process:
        process.communicate("")
        assert process.returncode == 0
    for _ in range(2):
        with suppress(ValueError), locked(tmp_path):
            assert (tmp_path / LOCK).exists()
            raise ValueError
        assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
def test_a_killed_process_holds_nobody_up(tmp_path: Path) -> None:
    """Its file is left, and the next build takes it over and clears it away."""
    with holder(tmp_path) as process:
        process.send_signal(signal.SIGKILL)
        process.wait()
        assert (tmp_path / LOCK).exists()
        with locked(tmp_path), pytest.raises(DiskError), locked(tmp_path):
            pass
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_nobody_may_write_to_is_told_in_one_sentence(tmp_path: Path) -> None:
    """As of everything else that is in the way on the disk."""
    (tmp_path / LOCK).mkdir()
    sentence = rf"^cannot write to {tmp_path}: [\w ,()?]+$"
    with pytest.raises(DiskError, match=sentence), locked(tmp_path):
        pass


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() == 0, reason="nothing is read-only for this user"
)
def test_a_read_only_folder_is_told_in_one_sentence(tmp_path: Path) -> None:
    """The folder that is built into may be somebody else's."""
    tmp_path.chmod(0o500)
    sentence = rf"^cannot write to {tmp_path}: permission denied"
    with pytest.raises(DiskError, match=sentence), locked(tmp_path):
        pass
