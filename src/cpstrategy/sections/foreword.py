"""Foreword: the council's own opening words."""

from collections.abc import Iterator

from cpstrategy.document.blocks import Block
from cpstrategy.model.strategy import Strategy
from cpstrategy.section import SectionUnit
from cpstrategy.telling.pieces import letter
from cpstrategy.telling.telling import Telling


def blocks(strategy: Strategy, telling: Telling) -> Iterator[Block]:
    """One letter with its signatures."""
    if strategy.foreword is not None:
        yield letter(strategy.foreword, telling, "foreword-letter")


UNIT = SectionUnit("foreword", "Foreword", blocks, needs=("foreword",))
