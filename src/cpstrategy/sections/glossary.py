"""Glossary: words of the trade and what they mean."""

from collections.abc import Iterator

from cpstrategy.document.blocks import Block, Definitions
from cpstrategy.formatting.formatter import Formatter
from cpstrategy.model.strategy import Strategy
from cpstrategy.section import SectionUnit


def blocks(strategy: Strategy, formatter: Formatter) -> Iterator[Block]:
    """One block with the terms in alphabetical order."""
    terms = sorted(strategy.glossary, key=lambda term: term.term.casefold())
    explained = ((term, formatter.say(term.meaning)) for term in terms)
    entries = tuple((f"term-{term.id}", term.term, words) for term, words in explained if words)
    if entries:
        yield Definitions(entries)


UNIT = SectionUnit("glossary", blocks, needs=("glossary",), accompanies=True)
