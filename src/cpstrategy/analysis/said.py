"""Said: where the words of young people stand, which nobody changes."""

from collections.abc import Callable, Iterator

from cpstrategy.model.strategy import Strategy
from cpstrategy.model.words import FieldWords
from cpstrategy.source import Span
from cpstrategy.text.patterns import lazily

_SINGLE = (
    # An apostrophe ends a word as a quotation mark does: what ends a sentence goes before it.
    r"(?<!\w)%(?=\w)((?:[^%{0}\n]|(?<=\w){0}){{1,2000}}?[.!?,…]){0}(?!\w)"
    r"|(?<!\w)%(?=\w)((?:[^%{0}\n]|(?<=\w){0}(?=\w)){{1,2000}}){0}(?!\w)"
)
_QUOTED = lazily(
    r"“([^”]{1,2000})”|(?<!\w)\"([^\"\n]{1,2000})\"(?!\w)|(?m:((?:^[ \t]*>[^\n]*\n?)+))|"
    + _SINGLE.format("’").replace("%", "‘")
    + "|"
    + _SINGLE.format("'").replace("%", "'")
)
"""What stands between quotation marks, and what Markdown sets as a quotation."""
_SIGNS = ("“", '"', ">", "‘")
_OPENING = lazily(r"(?<!\w)'\w")


def said_in(strategy: Strategy | None) -> Callable[[Span], bool]:
    """Tell of places whether they are in what young people said, asked for or wrote.

    That is what quotations, asks and messages hold, what they told the council, and whatever a
    text quotes: who is quoted nobody can tell, so it may be one of them.
    """
    places = strategy.once(_places) if strategy else ()
    return lambda span: any(place.contains(span) for place in places)


def _places(strategy: Strategy) -> tuple[Span, ...]:
    return tuple(_walk(strategy))


def _walk(strategy: Strategy) -> Iterator[Span]:
    for words in strategy.words:
        if words.voice.is_of_the_young or words.owner.hears_the_young:
            yield words.span
    quoting = strategy.lookup.containing(*_SIGNS) | strategy.lookup.matching(_OPENING)
    for words in strategy.numbered(quoting):
        if words.is_markdown:
            yield from _quoted(words)


def _quoted(words: FieldWords) -> Iterator[Span]:
    for match in _QUOTED.finditer(words.words):
        yield words.place(*match.span(match.lastindex or 0))
