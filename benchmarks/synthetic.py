"""Synthetic: as many councils as a country has, made from the shipped ones.

Usage: synthetic.py FOLDER NUMBER

Each has its own name in every text, so that no two share an artefact. In each five of them there
is one as long as Wigan, so that ten councils and a hundred are the same mixture.
"""

import sys
from itertools import cycle, islice, product
from pathlib import Path

CONTENT = Path(__file__).resolve().parents[1] / "content"
MIXTURE = ("wigan", "herefordshire", "walsall", "worcestershire", "herefordshire")
STARTS = (
    *("Ash", "Birch", "Cran", "Down", "Elm", "Fern"),
    *("Hazel", "Lang", "Mill", "Nor", "Oak", "Stan"),
)
ENDS = (
    *("bury", "combe", "dale", "field", "ford", "ham", "leigh"),
    *("mere", "port", "ton", "wick", "wold", "worth"),
)
"""Beginnings and ends of 156 names; England has 153 councils with such a duty."""


def main(folder: Path, number: int) -> None:
    """Write so many councils into a project."""
    names = [f"{start}{end}" for end, start in product(ENDS, STARTS)]
    for name, source in islice(zip(names, cycle(MIXTURE), strict=False), number):
        write(CONTENT / source, folder / "content" / name.lower(), source.title(), name)


def write(source: Path, target: Path, former: str, name: str) -> None:
    """Copy a council under another name; a name in small letters, as in an address, changes too."""
    for path in sorted(each for each in source.rglob("*") if each.is_file()):
        copy = target / path.relative_to(source)
        copy.parent.mkdir(parents=True, exist_ok=True)
        text = path.read_text("utf-8").replace(former, name)
        copy.write_text(text.replace(former.lower(), name.lower()), "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
