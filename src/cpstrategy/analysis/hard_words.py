"""Hard words: where words stand that not every reader knows, and whether they are explained."""

import re
from collections.abc import Iterator

from cpstrategy.analysis.mentions import is_mention
from cpstrategy.analysis.phrases import Hit, PhraseEntry, hits, plainly
from cpstrategy.analysis.spellings import dictionary
from cpstrategy.model.lexicon import PlainWord
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.text import EasyLine
from cpstrategy.text.around import sentence_after, sentence_of
from cpstrategy.text.imperatives import is_bare_verb, with_ing
from cpstrategy.text.patterns import lazily

_LINKING = frozenset(
    (
        *("a", "an", "and", "as", "at", "by", "in", "is", "not", "of", "on", "so", "such", "that"),
        *("the", "to", "with"),
    )
)
"""What a phrase has that takes long to say little; the name of a thing has none of it."""

_OF_A_THING = lazily(
    r"(?i)\b(?:an?|the|any|each|every|some|my|your|his|her|its|our|their)\s+"
    r"(?:(?:first|formal|further|new|other|own|same|special|specific|urgent|written)\s+)?\Z"
)
"""What stands before a noun and before no verb."""

_NEAR = 30

_MEANS = lazily(
    r"\b(?:means?|meaning|stands? for|(?:is|are) when|that is|in other words|called"
    r"|which (?:is|are))\b"
)
_BRACKET = lazily(r"['\"’”*]*\s\([a-z]+(?:\s[a-z]+){0,3}\)")
_SAYS = lazily(r"\b(?:means?|is|are)\b")
_ASIDE = lazily(
    r"['\"’”*]*(?: [\w'-]+)?(?:\s\(|,\s(?:an?|or|the|which)\s|\s[–-]\s|:\s"
    r"|\s(?:is|are)\s(?:an?|how|what|when|where)\s)"
)


def hard_words(strategy: Strategy, *, wordy: bool) -> tuple[Hit[PlainWord], ...]:
    """The hard words, or the wordy phrases, that are used."""
    return strategy.once(_wordy if wordy else _hard)


def _wordy(strategy: Strategy) -> tuple[Hit[PlainWord], ...]:
    return tuple(_uses(strategy, wordy=True))


def _hard(strategy: Strategy) -> tuple[Hit[PlainWord], ...]:
    return tuple(_uses(strategy, wordy=False))


def _uses(strategy: Strategy, *, wordy: bool) -> Iterator[Hit[PlainWord]]:
    terms = _glossary(strategy)
    entries = (
        PhraseEntry(
            plain_word,
            tuple(word for word in plain_word.words if is_wordy(word) is wordy),
            plain_word.unless,
        )
        for plain_word in strategy.supplies.plain_words
        # A word that the glossary explains is explained in all its forms.
        if terms.isdisjoint(map(plainly, plain_word.words))
    )
    for hit in hits(strategy, entries):
        if not is_mention(hit):
            yield hit


def is_wordy(phrase: str) -> bool:
    """Whether a phrase takes long to say little, such as `in order to`."""
    return " " in phrase and not _LINKING.isdisjoint(phrase.lower().split())


def is_explained(hit: Hit[PlainWord], strategy: Strategy) -> bool:
    """Whether what stands beside a word explains it."""
    word = plainly(hit.words)
    if isinstance(hit.written.record, EasyLine):
        return _by_a_row(hit, word, strategy)
    words, end = hit.written.words, hit.end
    beside = sentence_after(words, end)
    return (
        _ASIDE.match(words, end) is not None
        or _MEANS.search(sentence_of(words, hit.start, end)) is not None
        or (_MEANS.search(beside) is not None)
    )


def is_glossed(hit: Hit[PlainWord]) -> bool:
    """Whether brackets behind a word say what it means."""
    return _BRACKET.match(hit.written.words, hit.end) is not None


def names_a_thing(hit: Hit[PlainWord], strategy: Strategy) -> bool:
    """Whether a word that is a verb in the list is a noun here: nobody writes `your ask for`."""
    bare = plainly(hit.words).removesuffix("s")
    if not set(with_ing(bare)).isdisjoint(hit.entry.words):
        before = hit.written.words[max(0, hit.start - _NEAR) : hit.start]
        known = dictionary(strategy).words
        are_verbs = all(is_bare_verb(say.split()[0], known) for say in hit.entry.say)
        return are_verbs and _OF_A_THING.search(before) is not None
    return False


def _glossary(strategy: Strategy) -> frozenset[str]:
    terms = strategy.glossary
    return frozenset(plainly(spelling) for term in terms for spelling in (term.term, *term.aliases))


def _by_a_row(hit: Hit[PlainWord], word: str, strategy: Strategy) -> bool:
    """Whether the row itself or one beside it says what a word means."""
    for number in (hit.number - 1, hit.number, hit.number + 1):
        row = strategy.words[number] if 0 <= number < len(strategy.words) else hit.written
        if isinstance(row.record, EasyLine) and row.owner is hit.written.owner:
            plain = plainly(row.words)
            # In two steps: looking on from each place of the word takes the square of the time.
            first = re.search(rf"\b{re.escape(word)}s?\b", plain)
            if first and _SAYS.search(plain, first.end()):
                return True
            if _MEANS.search(plain):
                return True
    return False
