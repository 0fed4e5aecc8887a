"""Make word lists: write the two of cpstrategy.text.lists that are made from others' work.

Usage: make_word_lists.py CMUDICT SCOWL [TEXT...]

CMUDICT is the file `cmudict.dict` of the Carnegie Mellon Pronouncing Dictionary, and SCOWL the
folder that Debian's package `scowl` calls /usr/share/dict/scowl. Nothing else is read and nothing
is fetched. Of every TEXT it says how many words are counted as CMUdict counts them.
"""

import re
import sys
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from textwrap import fill

from cpstrategy.text.syllables import by_rule, syllables
from cpstrategy.text.words import words

LISTS = Path(__file__).parents[1] / "src/cpstrategy/text/lists"
COMMON = (10, 20, 35, 40)
"""The sizes of SCOWL that hold what a reader of English is likely to meet."""
VARIETIES = ("english", "british", "british_z")
KINDS = ("words", "upper", "contractions")
MISCOUNTED_HEAD = '''"""Miscounted: common words whose syllables the rules miscount.

Made by `tools/make_word_lists.py` from the first pronunciations of CMUdict, for the words that
SCOWL calls common; the notices of both are in NOTICES.txt.
"""
'''
GROUP = '''    (
        {},
        """
{}        """,
    ),
'''
FAMILIAR_HEAD = '''"""Familiar: words that nearly every reader knows.

Made by `tools/make_word_lists.py` from SCOWL, size 10, whose notice is in NOTICES.txt: the 1,000
most common English words of the Moby list, and those of the highest frequency in Brian Kelk's UK
English list, with their inflections.
"""
'''
AMERICAN = (
    (re.compile(r"(?<=[iy])s(?=[eia])"), "z"),
    (re.compile(r"(?<=[a-z]o)u(?=r)"), ""),
    (re.compile(r"(?<=[bt])re(?=s?$)"), "er"),
    (re.compile(r"(?<=[aeo]l)l(?=e[dr]|ing|or)"), ""),
    (re.compile(r"(?<=[dp])a(?=e)|(?<=gram)me(?=s?$)|(?<=og)ue(?=s?$)"), ""),
)
"""How to turn British spellings into those that CMUdict has."""

Counts = Mapping[str, int]


def main(dictionary: Path, scowl: Path, texts: Iterable[Path]) -> None:
    """Write both lists, then check the texts."""
    said = pronounced(dictionary)
    miscounted = sorted(exceptions(said, common(scowl)))
    save("miscounted", miscounted_source(miscounted))
    save("familiar", familiar_source(sorted(set(familiar(scowl)))))
    for text in texts:
        sys.stdout.write(f"{text.name}: {accuracy(text.read_text('utf-8'), said)}\n")


def pronounced(dictionary: Path) -> Counts:
    """Count the vowels of every word's first pronunciation: only they carry a mark of stress."""
    lines = (line.split(" #")[0].split() for line in dictionary.read_text("utf-8").splitlines())
    return {
        word: sum(sound[-1].isdigit() for sound in sounds)
        for word, *sounds in lines
        if not word.endswith(")")
    }


def common(scowl: Path) -> set[str]:
    """Return the words that are worth an exception."""
    varieties = [f"{language}-{kind}" for language in VARIETIES for kind in KINDS]
    return {word for variety in varieties for size in COMMON for word in read(scowl, variety, size)}


def familiar(scowl: Path) -> Iterator[str]:
    """Walk what nearly every reader knows: SCOWL's smallest size of what all English shares."""
    for kind in KINDS:
        yield from read(scowl, f"english-{kind}", 10)


def read(scowl: Path, variety: str, size: int) -> Iterator[str]:
    """Walk the words of one list without possessives; not every variety has every size."""
    path = scowl / f"{variety}.{size}"
    for word in path.read_text("utf-8").split() if path.exists() else ():
        if not word.endswith("'s"):
            yield word.casefold()


def exceptions(said: Counts, worth: Iterable[str]) -> Iterator[tuple[int, str]]:
    """Walk the words that the rules miscount, each after its syllables."""
    for word in worth:
        count = said.get(word) or said.get(american(word))
        if count and word.isalpha() and by_rule(word) != count:
            yield count, word


def american(word: str) -> str:
    """Spell a British word as CMUdict does, as far as a few patterns go."""
    for pattern, other in AMERICAN:
        word = pattern.sub(other, word)
    return word


def miscounted_source(miscounted: Iterable[tuple[int, str]]) -> str:
    """Write the module of exceptions."""
    groups = groupby(miscounted, itemgetter(0))
    made = [GROUP.format(count, lines(word for _, word in group)) for count, group in groups]
    return f"{MISCOUNTED_HEAD}\nMISCOUNTED = (\n{''.join(made)})\n"


def familiar_source(words: Iterable[str]) -> str:
    """Write the module of familiar words."""
    return f'{FAMILIAR_HEAD}\nFAMILIAR = """\n{lines(words)}"""\n'


def lines(words: Iterable[str]) -> str:
    """Wrap words to the width of our code."""
    return fill(" ".join(words), 100, break_on_hyphens=False) + "\n"


def save(module: str, source: str) -> None:
    """Write one module."""
    (LISTS / f"{module}.py").write_text(source, encoding="utf-8")


def accuracy(text: str, said: Counts) -> str:
    """Say which share of the words that CMUdict has is counted as it counts them."""
    met = [word.casefold().replace("’", "'") for word in words(text)]
    known = [word for word in met if word in said]
    wrong = [word for word in known if syllables(word) != said[word]]
    share = 1 - len(wrong) / max(len(known), 1)
    return f"{share:.2%} of {len(known)} known words; not {', '.join(sorted(set(wrong)))}"


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), map(Path, sys.argv[3:]))
