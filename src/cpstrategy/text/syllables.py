"""Syllables: how many a word has when it is read aloud."""

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from unicodedata import normalize

from cpstrategy.text.lists.miscounted import MISCOUNTED
from cpstrategy.text.lists.spoken import SPOKEN
from cpstrategy.text.normal_form import straight
from cpstrategy.text.patterns import lazily
from cpstrategy.text.words import ADDRESS_SIGN

_JOINT = lazily(r"[^\w'’.]+|_+")
_LETTERS = lazily(r"(?:[^\W\d_]\.)+[^\W\d_]?|[B-DF-HJ-NP-TV-XZ]{2,}(?=s?\Z)")
_CONTRACTION = lazily(r"(.+?)(n't|'(?:s|d|m|ll|re|ve))", re.IGNORECASE)
_HISS = lazily(r"(?:[sxz]|[cs]h|[csz]e|ge)\Z")

_VOWELS = r"[aeiouy]+"
_SILENT = r"""
      (?<![aeiouy]) (?<![^aeiouyr]l) e\Z              # care, but not table
    | (?<![aeiouysxzcgh]) (?<![^aeiouyr]l) es\Z       # homes, but not houses or tables
    | (?<![aeiouytd]) (?<![^aeiouylr][lr]) ed\Z       # cared, but not wanted or settled
    | (?<=[qg]) ues?\Z                                # league
    | (?<=[lnr][cgsv]) e (?= ful | ly | ment | ness )
    | (?<=[aeiou][bcdfgklmnprstvz]) e                 # safety keeps its e, safely does not
      (?= back | board | book | bound | by | ful | fire | for | guard | hood | house | keep | land
        | less | line | ly | m[ae]n | make | ment | ness | ship | side | some | stone | thing | time
        | town | w?om[ae]n | wood | work )
    | (?<=^for) e (?= [bcfghlmnpw] )                  # forename
    | (?<=ic) a (?= lly\Z )                           # basically
"""
_PARTED = r"""
      (?<![tcsg]) (?! (?<=l) ia[nr] ) i (?= a )       # di-al, but not social or familiar
    | (?<=[ct]) i (?= a[tr] )                         # associ-ate
    | (?<![tscxg]) (?<!ll) (?<!ni) i (?= o )          # peri-od, but not nation or million
    | (?<![tcs]) i (?= en )                           # sci-ence, but not patient
    | i (?= ers?\Z | est\Z | et | u )                  # carri-er, qui-et, medi-um
    | (?<!g) e (?= o[^p] )                            # vide-o, but not pigeon or people
    | (?<=^g) e (?= o[glm] )                          # ge-ography
    | e (?= um | us\Z )                               # muse-um, nucle-us
    | (?<=cr) e (?= at(?!ure) )                       # cre-ate
    | (?<=^r) e (?= a(?: ct | li[stz] | ll[^y] | pp | ss ) )
    | (?<![qg]) u (?= a | e[ln] )                     # annu-al, flu-ent
    | (?<![qgb]) u (?= i(?: cid | d | ns?\Z | t[oy] ) )
    | u (?= ou ) | [ao] (?= ic )                      # continu-ous, sto-ic
    | [aeo] (?= y[aeiou] ) (?! ye d?\Z )              # play-er, but not played
    | [aeiou] (?= ing ) | [^aeiou]y (?= ing )         # be-ing, carry-ing
    | (?<=.) [bcdfgkptz] (?= ling\Z )                 # settl-ing
    | [st] (?= hms?\Z | ms?\Z )                        # rhyth-m, autis-m
"""


@lru_cache(maxsize=1 << 15)
def syllables(word: str) -> int:
    """Count the syllables of an English word; at least one, none if it has no letter or digit.

    Rules do for most words, and a list for those that they would miscount. The list is made from
    the first pronunciations of CMUdict by `tools/make_word_lists.py`. An address or a group of
    figures counts as one, although it takes more to say it: plain language asks for figures, and
    Flesch leaves them out where there are many. Capitals without a vowel are spelled out.
    """
    if ADDRESS_SIGN.search(word):
        return 1
    return sum(_part(part) for part in _JOINT.split(word) if part.strip("'’."))


def _part(part: str) -> int:
    bare = straight(part.strip("'’."))
    contraction = _CONTRACTION.fullmatch(bare)
    if contraction is None or bare.casefold() in _by_word():
        return _of_word(bare)
    stem, ending = contraction.groups()
    return _of_word(stem) + _is_said(ending.casefold(), stem.casefold())


def _of_word(word: str) -> int:
    if count := _by_word().get(word.casefold()):
        return count
    if letters := _LETTERS.match(word):
        return sum(3 if letter in "Ww" else 1 for letter in letters[0] if letter != ".")
    return by_rule(word.casefold())


def _is_said(ending: str, stem: str) -> bool:
    """Tell whether what was contracted is a syllable of its own: didn't, police's; not we'll."""
    return ending == "n't" or (ending == "'s" and _HISS.search(stem) is not None)


def by_rule(word: str) -> int:
    """Count by the rules alone: groups of vowels, less the silent, more where a group is parted."""
    plain = word
    if not (word.isascii() and word.isalpha()):
        plain = "".join(letter for letter in normalize("NFKD", word) if letter.isalpha())
    vowels, parted, silent = (len(pattern.findall(plain)) for pattern in _patterns())
    return max(vowels + parted - silent, 1)


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    """Compile the rules when they are first needed: it takes longer than all else at start-up."""
    return tuple(re.compile(rule, re.VERBOSE) for rule in (_VOWELS, _PARTED, _SILENT))


@cache
def _by_word() -> Mapping[str, int]:
    counts = {word: count for count, words in MISCOUNTED for word in words.split()}
    return counts | {word: count for count, words in SPOKEN for word in words.split()}
