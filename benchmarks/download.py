"""Download: how fast the program in one download starts and checks, beside the installed one.

Usage: .venv/bin/python benchmarks/download.py [REPEATS]

`make standalone` makes it, with an installed one in `.standalone/` of the same code and packages.
Both are measured in turn, so that a busy moment of the machine falls on both alike.
"""

import os
import sys
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from machine import machine
from measuring import command

ROOT = Path(__file__).resolve().parents[1]
BUNDLE, INSTALLED = ROOT / "dist/cpstrategy/cpstrategy", ROOT / ".standalone/bin/cpstrategy"
REPEATS = 15
MOST = 1.3
"""So many times as long `--version` may take."""


def main() -> None:
    """Measure both, and print a table in Markdown."""
    os.chdir(ROOT)
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    repeats = int(sys.argv[1]) if len(sys.argv) > 1 else REPEATS
    lines = [*(f"- {line}" for line in machine()), f"- medians of {repeats}", ""]
    lines += ["| what | one download, s | installed, s | ratio |", "| --- | --- | --- | --- |"]
    with TemporaryDirectory() as folder:
        os.environ["XDG_CACHE_HOME"] = folder
        for arguments in (["--version"], ["validate", "content/wigan"]):
            bundle, installed = _medians(arguments, repeats)
            ratio = f"{bundle / installed:.2f}"
            name = f"`cpstrategy {' '.join(arguments)}`"
            lines.append(f"| {name} | {bundle:.3f} | {installed:.3f} | {ratio} |")
    sys.stdout.write("\n".join(lines) + f"\n\n`--version` may take {MOST} times as long.\n")


def _medians(arguments: list[str], repeats: int) -> tuple[float, float]:
    measures = [command([path, *arguments]) for path in (BUNDLE, INSTALLED)]
    # The first round fills the caches of the disk and of Python.
    rounds = [[measure().seconds for measure in measures] for _ in range(repeats + 1)][1:]
    bundle, installed = (median(times) for times in zip(*rounds, strict=True))
    return bundle, installed


if __name__ == "__main__":
    main()
