"""Facts: the numbers, references, addresses and names that words in any register must agree on."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from cpstrategy.text.masking import mask_cited
from cpstrategy.text.normal_form import straight
from cpstrategy.text.numbers import numbers
from cpstrategy.text.patterns import lazily
from cpstrategy.text.plain_text import paragraphs
from cpstrategy.text.references import ADDRESS, REFERENCE
from cpstrategy.text.sentences import sentences
from cpstrategy.text.tokens import tokens

_WORD = lazily(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_OPENS = lazily(r"[:“\"‘(\[]\W*\Z")
_POSSESSIVE = lazily(r"(?:['’]s|s['’]|s)\Z")
_NO_NAMES = frozenset({"i", "i'm", "i'll", "i've", "i'd"})
_SMALL = frozenset(
    (
        *("a", "an", "and", "as", "at", "but", "by", "for", "from", "in", "into", "is", "of", "on"),
        *("or", "our", "the", "to", "with", "your"),
    )
)
"""Words that keep their small letters in a title: `Moving on to Work and Training`."""


@dataclass(frozen=True, slots=True)
class FactSet:
    """What of a text can be right or wrong; names are in small letters and without endings."""

    numbers: frozenset[Decimal]
    references: frozenset[str]
    addresses: frozenset[str]
    names: frozenset[str]


def facts(words: str) -> FactSet:
    """Take the facts from a text as it is written."""
    cited = REFERENCE.finditer(words)
    parts = tokens(words)
    return FactSet(
        numbers=numbers(words),
        references=frozenset(match[0] for match in cited if match[1] != "term"),
        addresses=frozenset(token for token in parts if ADDRESS.fullmatch(token)),
        names=frozenset(_stem(name) for name in names(words)),
    )


def names(words: str) -> Iterator[str]:
    """Walk the words with a capital that no beginning of a sentence and no title explains."""
    for paragraph in paragraphs(mask_cited(words)):
        for sentence in sentences(paragraph):
            matches = list(_WORD.finditer(sentence))
            if not _is_title([match[0] for match in matches]):
                yield from (
                    match[0]
                    for match in matches[1:]
                    if match[0][0].isupper()
                    and straight(match[0]).casefold() not in _NO_NAMES
                    and not _OPENS.search(sentence[: match.start()])
                )


def lost(old: FactSet, new: FactSet, new_words: str) -> FactSet:
    """The facts of an old text that a new one lacks; a name may have lost its capital."""
    stems = frozenset(_stem(match[0]) for match in _WORD.finditer(new_words))
    return FactSet(
        numbers=old.numbers - new.numbers,
        references=old.references - new.references,
        addresses=old.addresses - new.addresses,
        names=old.names - new.names - stems,
    )


def listed(some: FactSet, text: str = "") -> list[str]:
    """Facts as words for people, numbers first, all as the text itself has them, if it does."""
    written = _figures_of(text) if some.numbers else {}
    figures = (written.get(number, f"{number.normalize():f}") for number in sorted(some.numbers))
    names = (_as_written(name, text) for name in sorted(some.names))
    return [*figures, *sorted(some.references), *sorted(some.addresses), *names]


def _as_written(name: str, text: str) -> str:
    found = re.search(rf"\b{re.escape(name)}s?\b", straight(text), re.IGNORECASE)
    return found[0] if found else name.title()


def _figures_of(text: str) -> dict[Decimal, str]:
    """The numbers that a text has in one word each, with that word."""
    words = (word.strip(".,;:!?()“”‘’\"'") for word in text.split())
    pairs = ((numbers(word), word) for word in words if word)
    return {number: word for found, word in pairs if len(found) == 1 for number in found}


def _is_title(words: list[str]) -> bool:
    large = [word for word in words if word not in _SMALL]
    return len(large) > 1 and all(word[0].isupper() for word in large)


def _stem(word: str) -> str:
    return _POSSESSIVE.sub("", word.casefold())
