"""Abbreviations: which ones stand in a text, which are known, and which are explained."""

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain
from typing import NamedTuple, get_args

from cpstrategy.analysis.phrases import shown
from cpstrategy.model.lexicon import Abbreviation
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.text import Register
from cpstrategy.model.words import FieldWords, Voice
from cpstrategy.source import Span
from cpstrategy.text.familiar import is_familiar
from cpstrategy.text.patterns import lazily

_CAPITALS = lazily(r"[A-Z][a-z]*[A-Z]")
_TOKEN = lazily(r"(?<![\w&@#./-])[A-Z][A-Za-z&]*[A-Z][A-Za-z&]*\+?(?![\w&/-])")
_BESIDE = lazily(r"[\s,:–-]*([A-Z][A-Z'’]+)(?![a-z\w])")
_BESIDE_BEFORE = lazily(r"(?<!\w)([A-Z][A-Z'’]+)[\s,:–-]*\Z")
_WORD = lazily(r"[^\W_]+")
_NAMED = lazily(
    r"(?: [\w'’-]+){0,4} (?:app|award|board|caf[eé]|campaign|centre|charter|club|committee|council"
    r"|course|festival|forum|fund|group|hub|model|network|panel|programme|project|scheme|service"
    r"|team|toolkit)\b",
    re.IGNORECASE,
)
_CITED = lazily(r"\}[\"'”’*]*\s*\([\s\"'“‘*]*\Z")
_CALLED = lazily(
    r"\b(?:called|calls? (?:it|them|this)|short for|known as)\s+(?:an?\s|the\s)?[\"'“‘*]*\Z"
)
_UNWRITTEN = frozenset({"TBA", "TBC", "TBD", "TODO"})
_NEAR = 30
_LONGEST = 7
"""So many capitals are a word that shouts."""

_HIDDEN_FIELDS = frozenset(
    ("accessibility_statement", "aliases", "alt", "email", "file", "link", "source", "website")
)
"""Names that no reader meets, or that name where something comes from."""

_SAYS_WHAT = (
    r"(?:,?\s+(?:means?|stands? for|(?:is|are) short for|is (?:a|an|our|the|your)"
    r"|are (?:people|the))|\s+[–—-]\s+(?:an?|our|the|your))\b"
)


class Use(NamedTuple):
    """An abbreviation as it stands somewhere, without the ending of a plural."""

    short: str
    written: FieldWords
    start: int
    end: int

    @property
    def place(self) -> Span:
        """Where it is written."""
        return self.written.place(self.start, self.end)

    @property
    def is_explained(self) -> bool:
        """Whether the words beside it say what it stands for."""
        words, end = self.written.words, self.end
        before = words[max(0, self.start - 15 * len(self.short)) : self.start]
        if before.rstrip(" \"'“‘*").endswith("("):
            # The name of a record is told where it is cited, and what follows is short for it.
            return _CITED.search(before) is not None or _spells(self.short, _WORD.findall(before))
        after = words[end : end + 15 * len(self.short) + 20]
        if bracket := re.match(r"['’]?s?[\s*]*\(([^()]+)\)", after):
            return _spells(self.short, _WORD.findall(bracket[1]))
        called = _CALLED.search(before)
        return bool(called or re.match(rf"['’]?s?[\"'”’*]*{_SAYS_WHAT}", after))


Uses = Mapping[str, list[Use]]
"""Where each abbreviation stands, by its letters."""


def known(strategy: Strategy) -> Mapping[str, Abbreviation]:
    """The abbreviations of the lists, by their letters; the first of two entries wins."""
    abbreviations: dict[str, Abbreviation] = {}
    for abbreviation in strategy.supplies.abbreviations:
        abbreviations.setdefault(abbreviation.short, abbreviation)
    return abbreviations


def in_glossary(strategy: Strategy) -> frozenset[str]:
    """The words that the glossary explains, one by one, as they are written."""
    spellings = (word for term in strategy.glossary for word in (term.term, *term.aliases))
    return frozenset(part for word in spellings for part in re.findall(r"[\w&+]+", word))


def right_ones(strategy: Strategy, register: Register) -> frozenset[str]:
    """The abbreviations that are no slips: listed, explained, or of a body that there was."""
    by_short = uses(strategy, register)
    told = (short for short, places in by_short.items() if places[0].is_explained)
    bodies = (name for body in strategy.supplies.ended_bodies for name in body.aliases)
    return frozenset((*known(strategy), *in_glossary(strategy), *told, *bodies))


def uses(strategy: Strategy, register: Register) -> Uses:
    """The abbreviations in all words of a register; names belong to the full one."""
    return strategy.once(_uses)[register]


def _uses(strategy: Strategy) -> Mapping[Register, Uses]:
    lists = known(strategy)
    by_register: dict[Register, dict[str, list[Use]]] = {
        register: {} for register in get_args(Register)
    }
    # Most words have no two capitals in a row, and looking closely takes long.
    likely = strategy.lookup.with_word_matching(_CAPITALS) | strategy.lookup.containing("&")
    for piece in strategy.numbered(likely):
        if piece.field not in _HIDDEN_FIELDS:
            for use in _in_piece(piece, lists):
                by_register[piece.register or "full"].setdefault(use.short, []).append(use)
    return by_register


def swapped(short: str, others: Iterable[str]) -> str:
    """The abbreviation of which two letters changed places, or one was doubled, if there is one."""
    if len(short) < 4:
        return ""
    abbreviations = frozenset(others)
    turned = (
        short[:at] + short[at + 1] + short[at] + short[at + 2 :] for at in range(len(short) - 1)
    )
    pairs = [at for at in range(len(short) - 1) if short[at] == short[at + 1]]
    single = (short[:at] + short[at + 1 :] for at in pairs if len(short) > 4)
    # The neighbour is the one that is doubled: `CCSIW` for `CSSIW`.
    after = (short[: at + 1] + short[at + 2] + short[at + 2 :] for at in pairs if short[at + 2 :])
    before = (short[:at] + short[at - 1] + short[at + 1 :] for at in pairs if at)
    candidates = chain(turned, single, after, before)
    return next(
        (
            candidate
            for candidate in candidates
            if candidate != short and candidate in abbreviations
        ),
        "",
    )


def mildest(uses: Iterable[Use]) -> Use:
    """The first use by the council, or else in a name, or else by a young person."""
    order = {Voice.COUNCIL: 0, Voice.NAME: 1}
    return min(uses, key=lambda use: order.get(use.written.voice, 2))


def _in_piece(piece: FieldWords, lists: Mapping[str, Abbreviation]) -> Iterator[Use]:
    words = shown(piece.words)
    for match in _TOKEN.finditer(words):
        short = _singular(match[0], lists)
        if _is_abbreviation(short, lists) and not _is_name(words, *match.span(), short, lists):
            yield Use(short, piece, match.start(), match.start() + len(short))


def _singular(token: str, lists: Mapping[str, Abbreviation]) -> str:
    stem = token.removesuffix("s")
    return stem if token not in lists and (stem in lists or stem.isupper()) else token


def _is_abbreviation(short: str, lists: Mapping[str, Abbreviation]) -> bool:
    if short in lists:
        return True
    if short in _UNWRITTEN or not short.strip("IVX") or len(short) > _LONGEST:
        return False
    return short.isupper() and not is_familiar(short.lower())


def _is_name(
    words: str, start: int, end: int, short: str, lists: Mapping[str, Abbreviation]
) -> bool:
    """Whether it is a word among others in capitals, or the name of what is named after it."""
    beside = (
        _BESIDE.match(words, end),
        _BESIDE_BEFORE.search(words[max(0, start - _NEAR) : start]),
    )
    others = [match[1] for match in beside if match is not None]
    if short in lists:
        return any(is_familiar(other.lower()) for other in others)
    return any(other not in lists for other in others) or bool(_NAMED.match(words, end))


def _spells(short: str, words: list[str]) -> bool:
    """Whether the first letters of some words, in order, make up an abbreviation."""
    initials = iter("".join(word[0] for word in words).lower())
    letters = [letter for letter in short.lower() if letter.isalpha()]
    missing = sum(letter not in chain(initials) for letter in letters)
    return missing == 0
