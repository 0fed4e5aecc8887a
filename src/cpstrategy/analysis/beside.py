"""Beside: words that readers meet and that are none of the strategy's own texts.

They stand in the files of editions, in the credits of sets of pictures, in drawings, in templates
and styles of the council's own, and in the addresses of links, which are told on paper and under
the pointer.
"""

import re
from collections.abc import Iterator
from itertools import islice

from cpstrategy.analysis.printed import printed
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.words import MOST_FINDS, FieldWords, written
from cpstrategy.source import Span
from cpstrategy.text.patterns import lazily

_STOP = r"\s<>()\[\]\"|"
_ADDRESS = lazily(
    rf"(?:(?<=\]\()|\b(?=https?://|mailto:|www\.))"
    rf"(?:https?://[^/{_STOP}]*|mailto:|www\.[^/{_STOP}]*)?(?P<path>[^{_STOP}]*)",
    re.IGNORECASE,
)
_SIGNS = lazily(r"%20|[^\w'’,]|[\d_]")
"""What parts words in an address. Figures in it count its files: `3-children-in-care.pdf`."""


class Address(FieldWords):
    """The words of an address that stands in others; whatever is found is found in all of it."""

    begins: int = 0
    whole: FieldWords | None = None

    def place(self, start: int, end: int) -> Span:  # noqa: ARG002
        """Where the address is written."""
        return FieldWords.place(self.whole or self, self.begins, self.begins + len(self.words))


def beside(strategy: Strategy) -> tuple[FieldWords, ...]:
    """List what else readers meet."""
    return strategy.once(_beside)


def _beside(strategy: Strategy) -> tuple[FieldWords, ...]:
    return (*_supplied(strategy), *printed(strategy), *_addresses(strategy))


def _supplied(strategy: Strategy) -> Iterator[FieldWords]:
    supplies = strategy.supplies
    for edition in supplies.editions:
        yield from written(edition)
    for picture_set in supplies.pictures:
        # What a drawing shows is told to whoever chooses it, and nobody in it is real.
        yield from (one for one in written(picture_set) if one.record is picture_set)


def _addresses(strategy: Strategy) -> Iterator[FieldWords]:
    for words in strategy.containing("://", "](", "www.", "mailto:"):
        for match in islice(_ADDRESS.finditer(words.words), MOST_FINDS):
            yield _address(words, *match.span("path"))


def _address(written: FieldWords, start: int, end: int) -> FieldWords:
    read = _SIGNS.sub(lambda sign: " " * len(sign[0]), written.words[start:end])
    address = Address(*written._replace(words=read))
    address.begins, address.whole = start, written
    return address
