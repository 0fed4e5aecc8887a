"""Validate: what those wait for who validate after each change, as multiples of a bare start.

Usage: .venv/bin/python benchmarks/validate.py [REPEATS]

All are measured in turn, again and again, so that a busy moment of the machine falls on all alike.
The times are the processor's. A ratio is told twice: of the best times, because nothing makes a
processor faster, and as the median of those of all rounds. Each has a limit that no change of the
program may pass; on a busy machine the longer ones look worse than they are.
"""

import os
import shutil
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from machine import busy, machine
from measuring import Measure, Run, command

ROOT = Path(__file__).resolve().parents[1]
COUNCIL = "content/wigan"
REPEATS = 15
TYPER = "`python -c 'import typer'`"
HELP = "`cpstrategy --help`"
UNCHANGED = "`cpstrategy validate`, nothing changed"
CHANGED = "`cpstrategy validate`, one file changed"
LIMITS = ((HELP, TYPER, 1.1), (UNCHANGED, HELP, 2.0), (CHANGED, TYPER, 10.5))
"""What is divided by what, and how much that may be."""


def main(repeats: str = str(REPEATS)) -> None:
    """Measure all, and print a table in Markdown."""
    os.chdir(ROOT)
    # Python's own cache of what it has compiled is there for everybody who has run it once.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    before = busy()
    with TemporaryDirectory() as folder:
        measures = _measures(Path(folder))
        # The first round fills the caches of the disk, of Python and of the program.
        rounds = [{name: measures[name]() for name in measures} for _ in range(int(repeats) + 1)]
    told = [*machine(), f"{before} before, {busy()} after", f"{repeats} rounds"]
    sys.stdout.write("\n".join((*(f"- {line}" for line in told), "", *_table(rounds[1:]))) + "\n\n")


def _measures(work: Path) -> Mapping[str, Measure]:
    """Each has a cache of its own: what is validated anew would push out nothing, but cost."""
    os.environ["XDG_CACHE_HOME"] = str(work / "cache")
    changed = work / "project" / COUNCIL
    shutil.copytree(COUNCIL, changed)
    return {
        TYPER: command([sys.executable, "-c", "import typer"]),
        HELP: _ours("--help"),
        UNCHANGED: _ours("validate", COUNCIL),
        CHANGED: command(
            [sys.executable, "-m", "cpstrategy", "validate", changed],
            lambda: _change(changed / "strategy.yaml"),
        ),
    }


def _ours(*arguments: str) -> Measure:
    return command([sys.executable, "-m", "cpstrategy", *arguments])


def _change(path: Path) -> None:
    """Change a file without a change of what is found in it."""
    with path.open("a", encoding="utf-8") as file:
        file.write("# Changed.\n")


def _table(rounds: Sequence[Mapping[str, Run]]) -> Sequence[str]:
    best = {name: min(each[name].processor for each in rounds) for name in rounds[0]}
    lines = [
        "| what | best ms | ÷ | of the best | median | limit |",
        "| --- | ---: | --- | ---: | ---: | ---: |",
        f"| {TYPER} | {best[TYPER] * 1000:.0f} | | | | |",
    ]
    for name, other, limit in LIMITS:
        middle = median(each[name].processor / each[other].processor for each in rounds)
        ratio = best[name] / best[other]
        cells = (f"{best[name] * 1000:.0f}", other, f"{ratio:.2f}", f"{middle:.2f}", str(limit))
        lines.append(f"| {name} | {' | '.join(cells)} |")
    return lines


if __name__ == "__main__":
    main(*sys.argv[1:])
