"""Mutants: break the program in one place after the other, and see whether a test fails.

Usage: mutants.py [--seed N] [--number N] [--survivors N]

What is broken is a copy in a folder of its own. A mutant that no test sees is either another way
to write the same, or shows a test that is missing.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from mutations import Mutation, mutations

ROOT = Path(__file__).parents[1]
BROKEN: Mapping[str, str] = MappingProxyType(
    {
        "src/cpstrategy/compose/compose.py": "tests/compose",
        "src/cpstrategy/document/anchors.py": "tests/document",
        "src/cpstrategy/compose/lists.py": "tests/document",
        "src/cpstrategy/compose/parts.py": "tests/document",
        "src/cpstrategy/document/promises.py": "tests/document",
        "src/cpstrategy/document/rows.py": "tests/document",
        "src/cpstrategy/compose/shortened.py": "tests/document",
        "src/cpstrategy/compose/spoken.py": "tests/document",
        "src/cpstrategy/sections": "tests/sections",
        "src/cpstrategy/formatting": "tests/formatting",
        "src/cpstrategy/policy": "tests/policy",
    }
)
"""What is broken, files and folders, and which tests look at each first; the others follow."""
TESTS = tuple(dict.fromkeys(BROKEN.values()))
COPIED = ("src", "tests", "templates", "content", "pyproject.toml")
_FAILED = re.compile(r"^(?:FAILED|ERROR) (\S+)", re.MULTILINE)


class Mutant(NamedTuple):
    """A mutation of a file; `rank` decides whether it is drawn, `tests` look at it first."""

    rank: str
    path: str
    line: int
    mutation: Mutation
    tests: str


def main() -> int:
    """Draw mutants, try each, and say what became of it; 1 if too many survive."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--number", type=int, default=40)
    parser.add_argument("--survivors", type=int, default=2, help="so many may survive")
    asked = parser.parse_args()
    every = sorted(mutants(asked.seed))
    drawn = sorted(every[: asked.number], key=lambda mutant: (mutant.path, mutant.mutation))
    say(f"seed {asked.seed}: {len(drawn)} of {len(every)} mutants")
    with tempfile.TemporaryDirectory() as folder:
        survived = tried(drawn, copied(Path(folder)))
    say(f"{survived} of {len(drawn)} survived")
    return int(survived > asked.survivors)


def mutants(seed: int) -> Iterator[Mutant]:
    """Walk all mutants. The draw goes by what a file and a line say, not by where they lie."""
    for path, tests in files().items():
        source = (ROOT / path).read_bytes()
        lines = source.splitlines()
        seen: dict[bytes, int] = {}
        for mutation in mutations(source):
            line = source.count(b"\n", 0, mutation.start) + 1
            told = lines[line - 1].strip() + mutation.said.encode()
            seen[told] = seen.get(told, 0) + 1
            drawn_by = (b"%d" % seed, lines[0] if lines else b"", told, b"%d" % seen[told])
            rank = sha256(b"\n".join(drawn_by)).hexdigest()
            yield Mutant(rank, path, line, mutation, tests)


def files() -> dict[str, str]:
    """List what is broken, each file once, with the tests that look at it first."""
    return {
        path.relative_to(ROOT).as_posix(): tests
        for place, tests in BROKEN.items()
        for path in ((ROOT / place).rglob("*.py") if (ROOT / place).is_dir() else [ROOT / place])
    }


def copied(folder: Path) -> Path:
    """Copy what the tests need, without what was compiled of it."""
    for name in COPIED:
        source, copy = ROOT / name, folder / name
        if source.is_dir():
            shutil.copytree(source, copy, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, copy)
    return folder


def tried(drawn: Sequence[Mutant], folder: Path) -> int:
    """Try each and say what became of it; how many survived."""
    begun = time.monotonic()
    if failed := failure(folder, TESTS, 600):
        sys.exit(f"without a mutant, {failed} fails")
    patience = 60 + 5 * (time.monotonic() - begun)
    survived = 0
    for number, mutant in enumerate(drawn, 1):
        file = folder / mutant.path
        source = file.read_bytes()
        start, end, instead, said = mutant.mutation
        write(file, source[:start] + instead.encode() + source[end:], number)
        failed = failure(folder, dict.fromkeys((mutant.tests, *TESTS)), patience)
        write(file, source, -number)
        survived += not failed
        became = f"killed by {failed}" if failed else "SURVIVED"
        say(f"{mutant.path}:{mutant.line}: {said}: {became}")
    return survived


def write(file: Path, content: bytes, number: int) -> None:
    """Write a file with a time of its own, or Python might take what it has compiled before."""
    file.write_bytes(content)
    os.utime(file, times=(1_000_000_000 + number,) * 2)


def failure(folder: Path, tests: Iterable[str], patience: float) -> str:
    """Return the first test that fails, `time` if they do not end, or nothing."""
    command = (sys.executable, "-m", "pytest", "-x", "-n", "0", "-p", "no:cacheprovider", *tests)
    # Hypothesis draws the same examples each time.
    environment = {**os.environ, "PYTHONPATH": str(folder / "src"), "CI": "1"}
    try:
        ran = subprocess.run(  # noqa: S603 # Our own tests.
            command,
            cwd=folder,
            env=environment,
            capture_output=True,
            text=True,
            timeout=patience,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return "time"
    found = _FAILED.search(ran.stdout)
    return (found[1] if found else "an import") if ran.returncode else ""


def say(line: str) -> None:
    """Say one line at once."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
