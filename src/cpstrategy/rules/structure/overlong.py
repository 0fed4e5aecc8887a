"""STR023 overlong: a title or words so long that nobody reads them, and pages take minutes."""

from collections.abc import Iterator

from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.text import Text
from cpstrategy.model.words import FieldWords
from cpstrategy.rule import Finding, Rule
from cpstrategy.source import Span
from cpstrategy.text.patterns import lazily

_TITLES = ("title", "heading", "name", "subtitle", "label")

_LONG_WORD = lazily(
    r"[^\s\-\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff"
    r"\uff00-\uffef\U00020000-\U0003ffff]{41,}"
)
"""What may be longer than a line; some languages have no spaces, and break anywhere."""
_PARAGRAPH_END = lazily(r"\n[ \t]*(?=\n|[-*+>|#]|\d{1,9}[.)])")


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look at titles, and for long words in texts that have room for too many."""
    longest, most = UNIT.limit(strategy, "title"), UNIT.limit(strategy, "words")
    for words in strategy.words:
        length = len(words.words)
        if length > longest and _is_title(words):
            message = f"this title has {length:,} letters"
            hint = "write a short title, and put the rest into the text below it"
            yield Finding(_beginning(words, 0), message, hint)
        elif length > most:
            yield from _long_words(words, most)


def _is_title(words: FieldWords) -> bool:
    if not isinstance(words.record, Text):
        return words.field in _TITLES
    return any(words.stands_in(getattr(words.owner, name, None)) for name in _TITLES)


def _long_words(words: FieldWords, most: int) -> Iterator[Finding]:
    ends = [found.start() for found in _PARAGRAPH_END.finditer(words.words)]
    for start, end in zip([0, *ends], [*ends, len(words.words)], strict=True):
        long = [found.span() for found in _LONG_WORD.finditer(words.words, start, end)]
        letters = sum(last - first for first, last in long)
        if letters > most:
            message = f"from here on, words of more than 40 letters have {letters:,} letters"
            yield Finding(_beginning(words, long[0][0]), message)
            break


def _beginning(words: FieldWords, start: int) -> Span:
    return words.place(start, start + 40)


UNIT = Rule(
    code="STR023",
    name="overlong",
    severity=Severity.ERROR,
    summary="A title of thousands of letters, or a paragraph of words without spaces.",
    why=(
        "Nobody reads it, and to find where its lines may end takes minutes for a PDF. Most often "
        "a text was pasted into a title, or something that is no text at all."
    ),
    hint="put spaces between the words, or delete what is no text; of addresses take short ones",
    bad="""\
priorities:
  - id: home
    title: >-
      A safe home, which is what each of us wants for every child who comes into our care, whatever
      has happened before, and for as long as they want to stay with those who look after them
rules:
  - {rule: overlong, limits: {title: 100}, because: An example of 2000 letters would be long.}
""",
    good="""\
priorities:
  - id: home
    title: A safe home
    statement: Every child who comes into our care has a home for as long as they want to stay.
""",
    limits={"title": 2_000, "words": 5_000},
    check=check,
)
