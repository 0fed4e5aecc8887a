"""Glossary: the first use of each explained word becomes a link to its meaning."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from markdown_it.token import Token

from cpstrategy.html.tokens import text

Linker = Callable[[Iterable[Token]], Iterator[Token]]
"""From the tokens of one run of text to the same tokens, some of them changed."""

USE = "use-"
"""What the anchor of the first use of a word begins with, before the anchor of its meaning."""


@dataclass(frozen=True, slots=True)
class FirstUses:
    """From the tokens of one run of text to the same tokens with links to the glossary.

    `used` are the anchors of the meanings that were linked so far: there is a way back from them.
    """

    link: Linker
    used: set[str]

    def __call__(self, tokens: Iterable[Token]) -> Iterator[Token]:
        """Link the first use of each word among `tokens`."""
        return self.link(tokens)


def linker(glossary: Mapping[str, str], prefix: str) -> FirstUses:
    """Make a linker for one document: it must see the texts once, in reading order.

    `glossary` maps spellings to anchors; a word is linked once, whichever its spelling,
    and not at all after a link that the author made.
    """
    anchors = {spelling.lower(): anchor for spelling, anchor in glossary.items()}
    pattern = _pattern(anchors)
    waiting = set(anchors.values())
    used: set[str] = set()

    def link(tokens: Iterable[Token]) -> Iterator[Token]:
        linked = False
        for token in tokens:
            if token.type == "link_open":
                waiting.discard(str(token.attrs["href"]).removeprefix(f"#{prefix}"))
            linked = token.type == "link_open" or (linked and token.type != "link_close")
            if token.type == "text" and waiting and not linked:
                yield from split(token)
            else:
                yield token

    def split(token: Token) -> Iterator[Token]:
        content, end = token.content, 0
        for match in pattern.finditer(content):
            anchor = anchors[match.group().lower()]
            if anchor in waiting:
                waiting.remove(anchor)
                used.add(anchor)
                yield text(content[end : match.start()])
                yield from _link(match.group(), prefix, anchor)
                end = match.end()
        yield text(content[end:]) if end else token

    return FirstUses(link, used)


def _pattern(spellings: Iterable[str]) -> re.Pattern[str]:
    """Whole words, the longest first: “care leaver” is found before “care”."""
    longest_first = sorted(spellings, key=lambda spelling: (-len(spelling), spelling))
    either = "|".join(map(re.escape, longest_first)) or r"(?!)"
    return re.compile(rf"(?<!\w)(?:{either})(?!\w)", re.IGNORECASE)


def _link(word: str, prefix: str, anchor: str) -> Iterator[Token]:
    attrs: dict[str, str | int | float] = {
        "class": "cps-term",
        "href": f"#{prefix}{anchor}",
        "role": "doc-glossref",
        "id": f"{prefix}{USE}{anchor}",
    }
    yield Token("link_open", "a", 1, attrs=attrs)
    yield text(word)
    yield Token("link_close", "a", -1)
