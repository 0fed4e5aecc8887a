"""Sizes: how much longer a text of four times the size takes, for signs that invite trouble.

Usage: .venv/bin/python benchmarks/sizes.py [KILOBYTES [SIGN ...]]

A text says one sign again and again, alone or within a sentence. One with so many kilobytes and one
with four times as many are validated, composed and drawn; both in one run, so that the speed of
the machine falls out. What grows as the text does takes four times as long.
"""

import sys
from collections.abc import Iterator, Mapping
from math import log
from pathlib import Path
from time import process_time

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from tests.rules.conftest import shipped

from cpstrategy.compose.compose import compose
from cpstrategy.outputs import fragment
from cpstrategy.pipeline import validate
from cpstrategy.source import CouncilFiles

KILOBYTES = 20
TIMES = 4
MOST = 1.3
"""The most that time may grow, as a power of the size."""
LEAST = 0.1
"""Seconds below which a growth says nothing."""
SIGNS = (
    *("{stat:homes} ", "9:00 ", "5% ", '"a" ', "'a' ", "[", "](", "![", "(", "*", "**a ", "_a "),
    *("|", "| a ", "`", "``a ", "[^1] ", "<", "www.a.uk ", "a@b.uk ", "\\", "&amp;", "# a\n\n"),
    *("- a\n", "> ", "a) b\n", "1 in 9 ", "£5 ", "“a” ", "[a](#b) ", "word "),
)
COUNCIL = b"""\
council: {name: Anytown}
document: {title: Our plan, editions: [full]}
statistics: [{id: homes, label: homes, value: 708, as-at: 2026, source: x}]
vision: {file: vision.md}
"""


def main(kilobytes: str = str(KILOBYTES), *signs: str) -> None:
    """Print what each sign takes, and fail if one grows faster than it may."""
    small = int(kilobytes) * 1000
    seconds("word ", 1000)  # What is made once does not count.
    sys.stdout.write(f"| sign | stage | {small} B | {small * TIMES} B | power |\n")
    sys.stdout.write("| --- | --- | ---: | ---: | ---: |\n")
    powers = [power for sign in signs or SIGNS for power in _powers(sign, small)]
    sys.exit(f"grows with a power of {max(powers):.2f}" if max(powers) > MOST else 0)


def _powers(sign: str, size: int) -> Iterator[float]:
    few, many = seconds(sign, size), seconds(sign, size * TIMES)
    for stage, long in many.items():
        power = log(long / max(few[stage], LEAST / TIMES)) / log(TIMES) if long > LEAST else 0
        times = f"{few[stage]:.2f} s | {long:.2f} s | {power:.2f}"
        sys.stdout.write(f"| `{sign!r}` | {stage} | {times} |\n")
        sys.stdout.flush()
        yield power


def seconds(sign: str, size: int) -> Mapping[str, float]:
    """What the stages take for one text, seen for the first time."""
    text = f"We do {sign * (size // len(sign))}it.\n".encode()
    files = {"content/anytown/strategy.yaml": COUNCIL, "content/anytown/vision.md": text}
    started = process_time()
    checked = validate(CouncilFiles("anytown", "content/anytown", files), shipped())
    validated = process_time()
    edition = next(one for one in checked.resources.editions if one.name == "full")
    document = compose(checked.read, edition, "anytown")
    composed = process_time()
    fragment.UNIT.render(document, checked.resources.templates, checked.resources.assets)
    return {
        "validate": validated - started,
        "compose": composed - validated,
        "draw": process_time() - composed,
    }


if __name__ == "__main__":
    main(*sys.argv[1:])
