"""Try program: the program in one download, as somebody has it who has nothing else.

Usage: python packaging/try_program.py FOLDER_OF_THE_PROGRAM

For Windows and macOS; on Linux the tests in tests/packaging do more, in a system of their own.
"""

import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

DAY = "2026-11-30"
# Without these no program starts on Windows, or finds a place for what it keeps.
NEEDED = ("HOME", "LOCALAPPDATA", "SYSTEMROOT", "TEMP", "TMPDIR", "USERPROFILE")


def main(folder: Path) -> None:
    """Begin, check, build twice and plan, in a folder whose name is not easy."""
    name = "cpstrategy.exe" if sys.platform == "win32" else "cpstrategy"
    with TemporaryDirectory(prefix="a space and é ") as place:
        program = _Program(folder.resolve() / name, Path(place))
        for arguments in (["--version"], ["init", "anytown"], ["validate"], ["doctor"]):
            program(*arguments)
        one, two = (program.built(processes) for processes in ("1", "2"))
        assert one == two, "one process and two make other bytes"
        assert one["anytown/full.pdf"].startswith(b"%PDF")
        assert b'"pango": ""' not in one["manifest.json"], "no version of Pango is known"
        assert "-m cpstrategy" not in program("plan", "--report", "ninja")


class _Program:
    def __init__(self, path: Path, place: Path) -> None:
        self.path, self.place = path, place
        self.env = {key: os.environ[key] for key in NEEDED if key in os.environ}

    def __call__(self, *arguments: str) -> str:
        """Run it to its end, which must be a good one, and show what it says."""
        ran = subprocess.run(  # noqa: S603 # Our own.
            [str(self.path), *arguments],
            cwd=self.place,
            env=self.env,
            stdout=subprocess.PIPE,
            encoding="utf-8",
            check=True,
        )
        sys.stdout.write(f"$ cpstrategy {' '.join(arguments)}\n{ran.stdout}")
        return ran.stdout

    def built(self, processes: str) -> dict[str, bytes]:
        """Build with so many processes, and read what was made."""
        self("build", "-j", processes, "-o", processes, "--today", DAY)
        folder = self.place / processes
        files = (path for path in folder.rglob("*") if path.is_file())
        return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


if __name__ == "__main__":
    main(Path(sys.argv[1]))
