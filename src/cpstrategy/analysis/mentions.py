"""Mentions: words that stand in a name, are quoted or are explained, and so are not just used."""

import re

from cpstrategy.analysis.phrases import Hit, T, plainly
from cpstrategy.model.narrative import Term
from cpstrategy.text.around import sentence_of
from cpstrategy.text.patterns import lazily

_NEAR = 60
"""So many characters beside words may hold the rest of a name."""

_OPENED = lazily(r"(?<![\w’'])['‘][^'‘\n]*\Z")
_CLOSED = lazily(r"[^'‘’\n]*['’](?!\w)")
_WORD = lazily(r"[^\W\d_][\w’'-]*")
_BEFORE = lazily(r"([^\W\d_][\w’'-]*),?\s+(?:(?:of|for|the|to|with)\s+)*\(?\Z")
_AFTER = lazily(r"[’']?s?\s+\(?(?:of\s+)?([^\W\d_])")
_AS_IF = lazily(r"\s+as\s+(?:if|though)\b")
_ORDINARY = frozenset(
    (
        *("a", "all", "an", "any", "as", "at", "both", "by", "each", "every", "for", "from"),
        *("if", "in", "it", "many", "most", "no", "our", "some", "that", "the", "their", "these"),
        *("they", "this", "those", "to", "we", "when", "who", "with", "you", "your"),
    )
)
"""What may begin a sentence with a capital, but no name."""

_EXPLAINS = lazily(
    r"""\b(?:
        (?:the|our|official|legal|formal|old|this|these)
            \s (?:terms?|words?|names?|phrases?|labels?|jargon|language) \b
      | (?:also|is|are|was|were|often|sometimes|formally|legally|previously|formerly)
            \s (?:called|known \s as|named|termed|referred \s to \s as)
      | known \s (?:in \s law \s)? as | referred \s to \s as | in \s legal \s terms
      | (?:in|the) \s law ,? \s (?:calls|says|uses|speaks|a \s child|as)
      | (?:say|use|write|call \s \w+) \b [^.!?]* \b (?:instead|rather \s than|,\s not|and \s not)
      | (?:means|stands \s for) \b
      | prefer (?:red|s)? \s (?:to \s (?:be \s called|say|use)|the \s (?:term|word))
    )""",
    re.VERBOSE,
)
"""What a sentence about words has, in small letters."""


def is_mention(hit: Hit[T]) -> bool:
    """Whether words are the name of something, quoted, explained, or a verb (`as if`)."""
    words, start, end = hit.written.words, hit.start, hit.end
    return (
        _is_own_term(hit)
        or _AS_IF.match(words, end) is not None
        or is_in_name(words, start, end)
        or is_quoted(words, start, end)
        or _EXPLAINS.search(sentence_of(words, start, end).lower()) is not None
    )


def is_quoted(words: str, start: int, end: int) -> bool:
    """Whether a part of some words stands in quotation marks, in one paragraph."""
    first = words.rfind("\n\n", 0, start) + 1
    last = words.find("\n\n", end)
    last = len(words) if last < 0 else last
    if words.rfind("“", first, start) > words.rfind("”", first, start):
        return words.find("”", end, last) >= 0
    if words.count('"', first, start) % 2:
        return words.find('"', end, last) >= 0
    # An apostrophe looks like a closing mark, so single ones are looked for near the words alone.
    opened = _OPENED.search(words[max(first, start - _NEAR) : start])
    return opened is not None and _CLOSED.match(words[end : min(last, end + _NEAR)]) is not None


def is_in_name(words: str, start: int, end: int) -> bool:
    """Whether a part of some words has capitals, and a neighbour with one that names something."""
    if not all(word[0].isupper() for word in _WORD.findall(words[start:end]) if len(word) > 3):
        return False
    if not words[start].isupper():
        return False
    after = _AFTER.match(words, end)
    if after and after[1].isupper():
        return True
    before = _BEFORE.search(words[max(0, start - _NEAR) : start])
    return bool(before and before[1][0].isupper() and before[1].lower() not in _ORDINARY)


def _is_own_term(hit: Hit[T]) -> bool:
    """Whether the words are what the glossary explains here."""
    owner = hit.written.owner
    if not isinstance(owner, Term):
        return False
    phrase = plainly(hit.words)
    spellings = (plainly(spelling) for spelling in (owner.term, *owner.aliases))
    return any(phrase in spelling or spelling in phrase for spelling in spellings)
