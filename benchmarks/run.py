"""Run: how long the program takes and how much memory, beside others on the same text.

Usage: .venv/bin/python benchmarks/run.py [REPEATS]

Everything is measured in turn, again and again, so that a busy moment of the machine falls on all
alike: its ratios say something where its seconds do not.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from random import Random
from statistics import median
from tempfile import TemporaryDirectory

from edit import Edit
from machine import busy, machine
from measuring import Arguments, Measure, Run, at_once, command, worker
from peers import peers

HERE = Path(__file__).resolve().parent
COUNCIL = "content/wigan"
REPEATS = 5
BARE = "bare WeasyPrint, each edition's PDF, warm process"
TWICE = "the same twice, by two processes at once"
MKDOCS = "MkDocs, all web pages"
ONE = "build, one PDF"
YARDSTICKS = {
    TWICE: BARE,
    "build, HTML and PDF, `-j 1`": BARE,
    "build, HTML and PDF, `-j 2`": BARE,
    "build, `-f html`": MKDOCS,
    "pandoc and WeasyPrint, one PDF": ONE,
    "pandoc and Typst, one PDF": ONE,
    "Chromium, one PDF": ONE,
}
"""What each is divided by."""
HEAD = ("what", "median s", "from", "to", "processor s", "÷", "ratio", "of processors", "peak MB")


def main() -> None:
    """Measure all, and print a table in Markdown."""
    os.chdir(HERE.parent)
    # Python's own cache of what it has compiled is there for everybody who has run it once.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    repeats = int(sys.argv[1]) if len(sys.argv) > 1 else REPEATS
    before = busy()
    with TemporaryDirectory() as folder, ExitStack() as stack:
        work = Path(folder)
        # What is validated is looked at: what this user has validated before is no help.
        os.environ["XDG_CACHE_HOME"] = str(work / "cache")
        command([sys.executable, HERE / "prepare.py", COUNCIL, work])()
        measures = dict(_measures(work, stack))
        rounds = [_round(measures, number) for number in range(repeats + 1)]
    # The first round fills the caches of the disk and of Python.
    runs = {name: [each[name] for each in rounds[1:]] for name in measures}
    told = [*machine(), f"{before} before, {busy()} after", f"medians of {repeats}"]
    sys.stdout.write("\n".join((*(f"- {line}" for line in told), "", *_table(runs))) + "\n\n")
    sys.stdout.flush()
    subprocess.run([sys.executable, HERE / "serve.py"], check=True)  # noqa: S603 # Our own.


def _round(measures: Mapping[str, Measure], number: int) -> Mapping[str, Run]:
    """Measure all once, each time in another order: a machine may be slower after hard work."""
    names = list(measures)
    Random(number).shuffle(names)  # noqa: S311  # It is an order and no secret.
    return {name: measures[name]() for name in names}


def _measures(work: Path, stack: ExitStack) -> Iterator[tuple[str, Measure]]:
    yield "`python -c pass`", command([sys.executable, "-c", "pass"])
    yield "`cpstrategy --help`", _ours("--help")
    yield (
        "`cpstrategy validate`",
        command(
            [sys.executable, "-m", "cpstrategy", "validate", COUNCIL],
            lambda: shutil.rmtree(work / "cache", ignore_errors=True),
        ),
    )
    press: Arguments = [sys.executable, HERE / "press.py", work / "pages"]
    one, other = (stack.enter_context(worker(press)) for _ in range(2))
    yield BARE, one
    # What two cores can do together: half of it is the least that any build can reach.
    yield TWICE, at_once(one, other)
    both = [each for page in (work / "pages").glob("*.html") for each in ("-e", page.stem)]
    both += ["-f", "html", "-f", "pdf"]
    for name, options in {
        "build, HTML and PDF, `-j 1`": (*both, "-j", "1"),
        "build, HTML and PDF, `-j 2`": (*both, "-j", "2"),
        "build, everything": (),
        "build, `-f html`": ("-f", "html"),
        ONE: ("-e", "full", "-f", "pdf"),
    }.items():
        yield name, _afresh(work / "build", COUNCIL, *options)
    kept = ("build", COUNCIL, "-o", str(work / "kept"))
    _ours(*kept)()
    yield "build, nothing changed", _ours(*kept)
    yield "build, one promise edited", Edit(Path(COUNCIL), work / "project").measure()
    page, text = work / "pages/full.html", work / "site/docs/full.md"
    for name, arguments in peers(page, text, work / "site", work):
        if arguments:
            yield name, command(arguments)
        else:
            sys.stderr.write(f"{name}: not installed, left out\n")


def _ours(*arguments: str) -> Measure:
    return command([sys.executable, "-m", "cpstrategy", *arguments])


def _afresh(folder: Path, *arguments: str) -> Measure:
    build = [sys.executable, "-m", "cpstrategy", "build", *arguments, "-o", str(folder)]
    return command(build, lambda: shutil.rmtree(folder, ignore_errors=True))


def _table(runs: Mapping[str, Sequence[Run]]) -> Iterator[str]:
    yield f"| {' | '.join(HEAD)} |"
    yield "| --- | ---: | ---: | ---: | ---: | --- | ---: | ---: | ---: |"
    for name, found in runs.items():
        seconds = sorted(run.seconds for run in found)
        other = YARDSTICKS.get(name, "")
        ratios = _ratios(found, runs[other]) if other in runs else ("", "")
        memory = f"{max(run.megabytes for run in found):.0f}"
        shown = (median(seconds), seconds[0], seconds[-1], median(run.processor for run in found))
        cells = (name, *(f"{each:.2f}" for each in shown), other, *ratios, memory)
        yield f"| {' | '.join(cells)} |"


def _ratios(mine: Sequence[Run], other: Sequence[Run]) -> tuple[str, str]:
    """How many times as long, on the wall and by the processors: medians of each round's own."""
    pairs = list(zip(mine, other, strict=True))
    wall = median(one.seconds / two.seconds for one, two in pairs)
    processor = median(one.processor / two.processor for one, two in pairs)
    return f"{wall:.2f}", f"{processor:.2f}"


if __name__ == "__main__":
    main()
