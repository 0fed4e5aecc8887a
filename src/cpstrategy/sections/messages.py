"""Messages: what young people want readers to know first."""

from collections.abc import Iterator

from cpstrategy.document.blocks import Block
from cpstrategy.formatting.formatter import Formatter
from cpstrategy.formatting.pieces import letter
from cpstrategy.model.strategy import Strategy
from cpstrategy.section import SectionUnit


def blocks(strategy: Strategy, formatter: Formatter) -> Iterator[Block]:
    """One letter for each message."""
    for number, message in enumerate(strategy.messages, start=1):
        yield letter(message, formatter, f"message-{message.id or number}")


UNIT = SectionUnit("messages", blocks, needs=("messages",))
