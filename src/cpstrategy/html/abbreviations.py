"""Abbreviations: under each heading the first use says in its title what it stands for.

Said at every use it would tire listeners; and whoever jumps from heading to heading meets it.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType

from markdown_it.token import Token

from cpstrategy.html.tokens import text, words
from cpstrategy.text.abbreviations import explanations

NOTHING: Mapping[str, str] = MappingProxyType({})
"""What a page has that explains no abbreviation."""


@dataclass
class Abbreviations:
    """The abbreviations of one document, which must see the texts once, in reading order.

    `told` are those that the words below the last heading have said, or a title.
    """

    longs: Mapping[str, str] = field(default_factory=dict)
    told: set[str] = field(default_factory=set)

    def begin(self) -> None:
        """Begin with what stands below another heading."""
        self.told.clear()

    def anew(self) -> "Abbreviations":
        """The same, of which nothing is told yet."""
        return Abbreviations(self.longs)

    def mark(self, tokens: Iterable[Token]) -> Iterator[Token]:
        """Mark those among the tokens of one run of text, which are not within a link."""
        if not self.longs:
            return iter(tokens)
        line = list(tokens)
        spoken = words(line)
        return self._marked(line, spoken) if self._pattern.search(spoken) else iter(line)

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        longest_first = sorted(self.longs, key=lambda short: (-len(short), short))
        either = "|".join(map(re.escape, longest_first))
        return re.compile(rf"(?<![\w&@#./-])(?:{either})(?=s?(?![\w&/-]))")

    def _marked(self, line: Iterable[Token], spoken: str) -> Iterator[Token]:
        explained = {one.start for one in explanations(spoken)}
        linked, start = 0, 0
        for token in line:
            if token.type in ("link_open", "link_close"):
                linked += token.nesting
            if token.type == "text" and not linked:
                yield from self._split(token, start, explained)
            else:
                yield token
            start += len(words([token]))

    def _split(self, token: Token, start: int, explained: set[int]) -> Iterator[Token]:
        content, end = token.content, 0
        for match in self._pattern.finditer(content):
            short = match[0]
            if short not in self.told and start + match.start() not in explained:
                yield text(content[end : match.start()])
                yield from _titled(short, self.longs[short])
                end = match.end()
            self.told.add(short)
        yield text(content[end:]) if end else token


def _titled(short: str, long: str) -> Iterator[Token]:
    yield Token("abbr_open", "abbr", 1, attrs={"title": long})
    yield text(short)
    yield Token("abbr_close", "abbr", -1)
