"""Glossary: the first use of each explained word becomes a link to its meaning."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from markdown_it.token import Token

from cpstrategy.document.blocks import Definitions
from cpstrategy.document.document import Section
from cpstrategy.document.every_block import every_block
from cpstrategy.html.tokens import text
from cpstrategy.html.typography import typographic
from cpstrategy.text.plain_text import in_one_line, plain_text
from cpstrategy.text.sentences import sentences

Linker = Callable[[Iterable[Token]], Iterator[Token]]
"""From the tokens of one run of text to the same tokens, some of them changed."""

USE = "use-"
"""What the anchor of the first use of a word begins with, before the anchor of its meaning."""


MEANING = "data-meaning"
"""What a style sheet shows of a word in the margin, where there is one, and nobody hears twice."""
_ENOUGH = 40
"""So many letters say what something is."""
NO_MEANINGS: Mapping[str, str] = MappingProxyType({})


def meanings_in(sections: Iterable[Section]) -> Mapping[str, str]:
    """What each explained word means in few words, by the anchor of its meaning."""
    blocks = (block for section in sections for block in every_block(section.blocks))
    lists = (block.entries for block in blocks if isinstance(block, Definitions))
    return {anchor: _briefly(meaning) for entries in lists for anchor, _, meaning in entries}


def _briefly(meaning: str) -> str:
    """As many of its sentences as it takes to say something: of `The council.` one more."""
    told = ""
    for sentence in sentences(plain_text(in_one_line(meaning))):
        if len(told) < _ENOUGH:
            told = f"{told} {sentence}".strip()
    return typographic(told)


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


def linker(
    glossary: Mapping[str, str], prefix: str, meanings: Mapping[str, str] = NO_MEANINGS
) -> FirstUses:
    """Make a linker for one document: it must see the texts once, in reading order.

    `glossary` maps spellings to anchors, and `meanings` anchors to what stands in the margin;
    a word is linked once, whichever its spelling, and not at all after a link that the author made.
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
                yield from _link(match.group(), prefix, anchor, meanings.get(anchor, ""))
                end = match.end()
        yield text(content[end:]) if end else token

    return FirstUses(link, used)


def _pattern(spellings: Iterable[str]) -> re.Pattern[str]:
    """Whole words, the longest first: “care leaver” is found before “care”."""
    longest_first = sorted(spellings, key=lambda spelling: (-len(spelling), spelling))
    either = "|".join(map(re.escape, longest_first)) or r"(?!)"
    return re.compile(rf"(?<!\w)(?:{either})(?!\w)", re.IGNORECASE)


def _link(word: str, prefix: str, anchor: str, meaning: str) -> Iterator[Token]:
    attrs: dict[str, str | int | float] = {
        "class": "cps-term",
        "href": f"#{prefix}{anchor}",
        "role": "doc-glossref",
        "id": f"{prefix}{USE}{anchor}",
    }
    if meaning:
        attrs[MEANING] = meaning
    yield Token("link_open", "a", 1, attrs=attrs)
    yield text(word)
    yield Token("link_close", "a", -1)
