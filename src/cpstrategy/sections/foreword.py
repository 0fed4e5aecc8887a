"""Foreword: the council's own opening words."""

from collections.abc import Iterator

from cpstrategy.document.blocks import Block
from cpstrategy.formatting.formatter import Formatter
from cpstrategy.formatting.pieces import letter
from cpstrategy.model.strategy import Strategy
from cpstrategy.section import SectionUnit


def blocks(strategy: Strategy, formatter: Formatter) -> Iterator[Block]:
    """One letter with its signatures."""
    if strategy.foreword is not None:
        yield letter(strategy.foreword, formatter, "foreword-letter")


UNIT = SectionUnit("foreword", blocks, needs=("foreword",))
