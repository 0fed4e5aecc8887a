"""Expanded: words as their readers meet them, as far as the records that they cite are known."""

from collections.abc import Iterator

from cpstrategy.formatting.references import tell_references
from cpstrategy.model.strategy import Index
from cpstrategy.model.text import Register
from cpstrategy.text.patterns import lazily
from cpstrategy.text.plain_text import paragraphs
from cpstrategy.text.sentences import sentences
from cpstrategy.text.words import words

_BROKEN = lazily(r"(?:\\|(?<=\S) {2,})\n")
"""What makes a line break that readers see."""

_PROSE = lazily(
    r"\A\s*[a-z]|[.!?;:,]\s*\Z|.{50}"
    r"|\b(?:a|an|and|are|at|by|for|from|in|is|of|on|or|our|that|the|to|with)\s*\Z"
)
"""A line of a sentence goes on in small letters, has a stop, or is as long as its page allows."""
_LEAST = 3
"""Two lines may be a sentence that happens to be broken before a name."""


def told(written: str, index: Index, register: Register = "full") -> str:
    """Put records in the place of references; an unknown one stays, as a rule complains of it."""
    return tell_references(written, index, (), register)


def told_sentences(written: str, index: Index, register: Register = "full") -> Iterator[str]:
    """Walk the sentences of a text; a line that its author broke, as in an address, ends one."""
    for lines in _BROKEN.split(told(written, index, register)):
        for paragraph in paragraphs(lines):
            for part in _labels(paragraph):
                yield from sentences(part)


def _labels(paragraph: str) -> list[str]:
    """The lines of an address or a list without marks: all begin with capitals, and none stops."""
    lines = paragraph.split("\n")
    if len(lines) < _LEAST or any(_PROSE.search(line) for line in lines):
        return [paragraph]
    return lines


def longest(written: str, index: Index, register: Register = "full") -> tuple[str, int]:
    """The longest sentence of a text, with the number of its words."""
    lengths = (
        (sentence, len(words(sentence))) for sentence in told_sentences(written, index, register)
    )
    return max(lengths, key=lambda sentence: sentence[1], default=("", 0))
