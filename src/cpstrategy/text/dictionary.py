"""Dictionary: whether a word is spelt as a list of English words spells it."""

import re
from collections.abc import Collection, Iterable, Mapping
from unicodedata import combining, normalize

from cpstrategy.text.normal_form import straight
from cpstrategy.text.patterns import lazily
from cpstrategy.text.words import ADDRESS_SIGN

_COMMENTS = lazily(r"(?:#.*\n?)*")
_JOINT = lazily(r"[^\w']+|_+")
_DOMAIN = lazily(r"\w\.(?:uk|com|org|net|info|cymru|scot|wales)(?:/|\Z)")
_PRONOUNS = frozenset(
    ("her", "hers", "his", "its", "our", "ours", "their", "theirs", "your", "yours")
)
"""Possessives of their own: no 's follows them."""
_AFFIXES = frozenset(
    (
        *(
            "anti",
            "bi",
            "co",
            "counter",
            "cyber",
            "de",
            "dis",
            "dys",
            "eco",
            "ex",
            "hyper",
            "inter",
        ),
        *("intra", "macro", "micro", "mid", "mini", "multi", "neuro", "non", "olds", "pan"),
        *("post", "pre", "pro", "pseudo", "psycho", "re", "semi", "socio", "sub", "tele", "trans"),
        *("tri", "ultra", "un", "uni"),
    )
)
"""Parts of words with a hyphen; "pre" also stands before an "and"."""
_NO_WORD = lazily(
    r"""
      .?                                                      # a letter alone
    | (?: [A-Z]+ | [a-z] )? \d+                               # a figure: 18, KS4, p16
      (?: [A-Z]+ | [ap]m | bn | hrs? | k[gm]? | m(?:in)? | mph | p | s | '?s | yrs? )?
    | \d* (?: 1\dth | (?<!1) (?:1st|2nd|3rd) | [04-9]th )     # 1st, 11th, 21st
    | [A-Z]+ [a-z]? [A-Z]+ (?: '?s )?                         # PA, PAs, CiC
    | x{0,3} (?: ix | iv | v?i{0,3} )                         # vii
    | [^a-zA-Z]+                                              # another script
    """,
    re.VERBOSE,
)


def parse_words(text: str, others: Iterable[str] = ()) -> frozenset[str]:
    """Return the words of a list, one a line, below lines that begin with `#`, and some others."""
    words = _below_comments(text).split()
    words += others  # There are a hundred thousand words, and copying them takes as long again.
    return frozenset(words)


def parse_pairs(text: str) -> Mapping[str, str]:
    """Map the first word of every line to the second, below lines that begin with `#`."""
    words = _below_comments(text).split()
    return dict(zip(words[::2], words[1::2], strict=True))


def is_known(word: str, dictionary: Collection[str]) -> bool:
    """Tell whether a word, as `words` cuts it from a sentence, is in a dictionary in some form.

    What the dictionary has in small letters may begin with a capital, as sentences do; a name needs
    its capital. A possessive is known if its owner is, a word with a hyphen if its parts are, and a
    word with accents if it is known without. What a dictionary cannot judge is known: figures,
    single letters, Roman numerals, abbreviations in capitals, addresses and other scripts.
    """
    if word in dictionary:
        return True
    if word.isascii() and word.isalpha():  # Most are, and looking closely takes long.
        return _is_part_known(word, dictionary)
    if ADDRESS_SIGN.search(word) or _DOMAIN.search(word):
        return True
    plain = straight(word)
    return _are_parts_known(plain, dictionary) or (
        not plain.isascii() and _are_parts_known(_without_accents(plain), dictionary)
    )


def _below_comments(text: str) -> str:
    comments = _COMMENTS.match(text)
    return text[comments.end() :] if comments else text


def _without_accents(word: str) -> str:
    """Spell a word as on a keyboard without accents; soft hyphens go as well."""
    marked = normalize("NFKD", word.replace("\xad", ""))
    return "".join(letter for letter in marked if not combining(letter))


def _are_parts_known(word: str, dictionary: Collection[str]) -> bool:
    return all(_is_part_known(part, dictionary) for part in _JOINT.split(word))


def _is_part_known(part: str, dictionary: Collection[str]) -> bool:
    bare = part.strip("'")
    owner = bare.removesuffix("'s")
    if owner.lower() in _PRONOUNS:
        owner = bare
    return (
        _is_listed(bare, dictionary)
        or _is_listed(owner, dictionary)
        or _NO_WORD.fullmatch(bare) is not None
    )


def _is_listed(word: str, dictionary: Collection[str]) -> bool:
    small = word[:1].lower() + word[1:]
    return word in dictionary or small in dictionary or small in _AFFIXES
