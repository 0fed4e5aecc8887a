"""Make spelling: write the list of British words and that of American spellings, from SCOWL.

Usage: make_spelling.py SCOWL

SCOWL is the folder that Debian's package `scowl` calls /usr/share/dict/scowl. Nothing else is read
and nothing is fetched.
"""

import re
import sys
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path
from unicodedata import combining, normalize

PACKS = Path(__file__).parents[1] / "content/packs"
SIZES = (10, 20, 35, 40, 50, 55, 60, 70)
LARGEST = {"abbreviations": 40, "contractions": 60, "words": 60, "upper": 70, "proper-names": 70}
"""The largest size taken of each kind: rare words hide slips, rare names hardly any."""
BRITISH = ("english", "british", "british_z", "british_variant_1")
MADE = """\
# Made from SCOWL 2020.12.07 by tools/make_spelling.py: a modified version.
# The notices are in LICENSE-SCOWL beside it.
"""
BRITISH_HEAD = f"# British words, with -ise and with -ize, without accents or possessives.\n{MADE}"
AMERICAN_HEAD = f"# Spellings that are American only, each before the British one.\n{MADE}"
BRITISH_TOO = """
    borage costumier draftsman draftsmanship draftsmen draftswoman draftswomen fosse livable manila
    maters naught naughts peddler peddlers penne performative perv prized prizing slier sliest
    specialties specialty virtualization whiskey whiskeys
"""
"""What SCOWL has as American only and the British write as well, some in another sense."""
IRREGULAR = """
    afterward>afterwards airfoil>aerofoil airfoils>aerofoils airplane>aeroplane
    airplanes>aeroplanes aluminum>aluminium ax>axe flutist>flautist flutists>flautists
    jewelry>jewellery licorice>liquorice math>maths mom>mum moms>mums tidbit>titbit tidbits>titbits
"""
REGULAR = r"""
    or>our dgm>dgem yz>ys ens>enc euver(?=[aei])>oeuvr euver>oeuvre er(?=ed$|ings?$)>r (?<!y)er>re
    ^e(?=[ds])>oe rhea>rhoea e(?!$)>ae ll>l l>ll el(?=s?$)>elle let>lette (?=abl|abil)>e in$>ine
    or(?=s?$)>ore it(?=s?$)>ite tor>ttor tist>ttist og(?=s?$)>ogue og(?=[ei])>ogu
    check(?=b)>cheque check>chequ coz>cos aft>aught ifact>efact gray>grey ol>oul rub>roub
    must>moust paj>pyj sk>sc ow>ough ctic>ctis f>ph ship>shipp
"""
"""How an American spelling becomes a British one: the first that makes a known word holds."""


def main(scowl: Path) -> None:
    """Write both lists."""
    american = read(scowl, "american")
    british = set(BRITISH_TOO.split()).union(*(read(scowl, variety) for variety in BRITISH))
    british |= american & read(scowl, "british_variant_2")
    save("en-gb.txt", BRITISH_HEAD, british)
    only_american = filter(str.islower, american - british)
    only_british = british - american - read(scowl, "english")
    pairs = american_pairs(only_american, british, only_british)
    save("american.txt", AMERICAN_HEAD, pairs)


def read(scowl: Path, variety: str) -> set[str]:
    """Read the words of a variety; capitals alone and possessives can be told without a list."""
    kinds = [(kind, size) for kind, most in LARGEST.items() for size in SIZES if size <= most]
    paths = [scowl / f"{variety}-{kind}.{size}" for kind, size in kinds]
    found = [path.read_text("utf-8").split() for path in paths if path.exists()]
    words = {without_accents(word) for each in found for word in each}
    return {word for word in words if not word.endswith("'s") and not word.isupper()}


def without_accents(word: str) -> str:
    """Spell a word as on a keyboard without accents, such as "cafe"."""
    return "".join(letter for letter in normalize("NFD", word) if not combining(letter))


def american_pairs(
    american: Iterable[str], known: Collection[str], british: Collection[str]
) -> Iterator[str]:
    """Walk the pairs of the American words for which the British one is known."""
    irregular = dict(pair.split(">") for pair in IRREGULAR.split())
    for word in american:
        other = irregular.get(word) or next(changed(word, known, british), "")
        if other in known:
            yield f"{word} {other}"


def changed(word: str, known: Collection[str], british: Collection[str]) -> Iterator[str]:
    """Walk the British words that one change of spelling makes; -lyses may be a noun as well."""
    for rule in REGULAR.split():
        pattern, instead = rule.split(">")
        for found in re.finditer(pattern, word):
            other = word[: found.start()] + instead + word[found.end() :]
            if other in british or (rule == "yz>ys" and other in known):
                yield other


def save(name: str, head: str, lines: Iterable[str]) -> None:
    """Write one list, sorted."""
    text = head + "".join(f"{line}\n" for line in sorted(lines))
    (PACKS / name).write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
