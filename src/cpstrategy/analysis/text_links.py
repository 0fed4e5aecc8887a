"""Text links: the links and pictures that authors write in their texts, with their places."""

from collections.abc import Iterator
from typing import NamedTuple
from urllib.parse import unquote

from cpstrategy.model.strategy import Strategy
from cpstrategy.model.words import FieldWords
from cpstrategy.source import Span
from cpstrategy.text.links import TextLink, links


class WrittenLink(NamedTuple):
    """A link or a picture, and the words that it stands in."""

    written: FieldWords
    link: TextLink

    @property
    def span(self) -> Span:
        """Where it is written, from its first bracket to its last."""
        return self.written.place(self.link.start, self.link.end)


def text_links(strategy: Strategy) -> Iterator[WrittenLink]:
    """Walk them all; most texts have none."""
    for words in strategy.containing("]("):
        if words.is_markdown:
            yield from (WrittenLink(words, link) for link in links(words.words))


def pictures_in_texts(strategy: Strategy) -> Iterator[tuple[str, Span]]:
    """Walk the pictures that texts show: the path from the council's folder, and its place.

    What is no path at all is a dead link.
    """
    for one in text_links(strategy):
        path = one.link.target
        if one.link.is_picture and path and ":" not in path and not path.startswith("/"):
            yield unquote(path), one.span
