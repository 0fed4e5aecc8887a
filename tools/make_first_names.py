"""Make first names: write the list of first names of people born in the UK from 1995 to 2020.

Usage: make_first_names.py UKBABYNAMES

UKBABYNAMES is the file `data/ukbabynames.rda` of the R package ukbabynames 0.3.0, which holds the
counts of the Office for National Statistics, of National Records of Scotland and of the Northern
Ireland Statistics and Research Agency. The package `rdata` reads it; nothing else is read and
nothing is fetched.
"""

import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

import rdata

LIST = Path(__file__).parents[1] / "content/packs/first-names.txt"
SINCE = 1995
LEAST = 100
"""So many births in 26 years: rarer names are no help, and many."""
HEAD = """\
# First names that at least 100 children born in the UK from 1995 to 2020 were given.
# Made by tools/make_first_names.py from counts of ONS, NRS and NISRA: a selection, no counts.
# Contains public sector information licensed under the Open Government Licence v3.0.
"""


def main(counts: Path) -> None:
    """Count each name in all nations and write the usual ones."""
    rows = rdata.read_rda(counts)["ukbabynames"]
    born = rows[rows["year"] >= SINCE]
    names = usual(zip(born["name"], born["n"], strict=True))
    LIST.write_text(HEAD + "".join(f"{name}\n" for name in sorted(names)), "ascii")


def usual(rows: Iterable[tuple[str, float]]) -> Iterator[str]:
    """Walk the names in one word that enough children got; two with a hyphen are two names."""
    born: Counter[str] = Counter()
    for name, number in rows:
        born[name.strip().title()] += int(number)
    for name, number in born.items():
        if number >= LEAST and len(name) > 1 and name.isascii() and name.isalpha():
            yield name


if __name__ == "__main__":
    main(Path(sys.argv[1]))
