"""Derivation: whether a word is made of a known one, as `connectedness` and `subregional` are.

What a list of words lacks is mostly a form or a child of a word that it has. A slip of the pen may
look like one: `occuring` is `occur` and `ing`. So what the list spells otherwise is none.
"""

from collections.abc import Container, Iterator

from cpstrategy.text.misspelling import one_slip_away

_ENDINGS = ("ness", "ship", "less", "like")
_BEGINNINGS = ("co", "inter", "multi", "non", "over", "re", "sub", "un", "under")
_OTHER_BEGINNINGS = (
    *("anti", "cyber", "de", "dis", "dys", "hyper", "macro", "micro", "mini", "mis", "neuro"),
    *("post", "pre", "pseudo", "psycho", "tele", "trans", "ultra", "up"),
)
"""What begins with these may be a slip of a word that the list has."""

_BASE = 5
"""Letters of a word, at least, that is told from a slip after its beginning."""

_ROOT = 4
_TENSES = ("ing", "ed", "er", "ers")
_OF_A_NOUN = ("al", "ism", "ist", "ity", "ise", "ised", "ising", "isation", "able", "ability")
_HAVE_ADVERBS = ("al", "ful", "ive", "less", "able")
_COUNTED = ("ee", "er", "ing", "ism", "ist", "ity", "or", "ship")


def is_derived(word: str, dictionary: Container[str]) -> bool:
    """Whether a word is made of a known one, in a way in which English makes words."""
    return (
        _is_made(word, dictionary)
        or _is_tense(word, dictionary)
        or _is_adverb(word, dictionary)
        or (word.endswith("s") and _is_several(word.removesuffix("s"), dictionary))
    )


def _is_made(word: str, dictionary: Container[str]) -> bool:
    if any(_has_base(word.removesuffix(end), word, dictionary) for end in _ENDINGS):
        return True
    rests = (word[len(start) :] for start in _BEGINNINGS if word.startswith(start))
    if any(len(rest) >= _BASE and rest in dictionary for rest in rests):
        return True
    return any(base in dictionary for base in _bases(word)) and not _is_near(word, dictionary)


def _has_base(base: str, word: str, dictionary: Container[str]) -> bool:
    return base != word and base in dictionary


def _bases(word: str) -> Iterator[str]:
    """What the word may be made of, in ways in which slips look like words."""
    for start in _OTHER_BEGINNINGS:
        if word.startswith(start) and len(word) >= len(start) + _BASE:
            yield word[len(start) :]
    for end in _OF_A_NOUN:
        stem = word.removesuffix(end)
        if stem != word and len(stem) >= _ROOT:
            yield from (stem, f"{stem}e", f"{stem}y")


def _is_near(word: str, dictionary: Container[str]) -> bool:
    """Whether a known word is one slip away, which the word is not made of."""
    return any(other in dictionary and other not in word for other in one_slip_away(word))


def _is_tense(word: str, dictionary: Container[str]) -> bool:
    """Whether it is a form of a known word that the list does not spell otherwise."""
    for end in _TENSES:
        stem = word.removesuffix(end)
        if stem != word and len(stem) >= _ROOT:
            bases = (stem, f"{stem}e", stem[:-1])
            return any(
                base in dictionary and not any(form in dictionary for form in _forms(base, end))
                for base in bases
                if word in _forms(base, end)
            )
    return False


def _forms(base: str, end: str) -> tuple[str, ...]:
    """How a form of a word may be written: `planing`, `planning`; of `write` there is `writing`."""
    if base.endswith("e"):
        return (base[:-1] + end,)
    return (base + end, base + base[-1] + end)


def _is_adverb(word: str, dictionary: Container[str]) -> bool:
    base = word.removesuffix("ly")
    return base != word and base.endswith(_HAVE_ADVERBS) and _is_word(base, dictionary)


def _is_several(one: str, dictionary: Container[str]) -> bool:
    return one.endswith(_COUNTED) and _is_word(one, dictionary)


def _is_word(word: str, dictionary: Container[str]) -> bool:
    return word in dictionary or _is_made(word, dictionary)
