"""Messages: what young people want readers to know first."""

from collections.abc import Iterator

from cpstrategy.document.blocks import Block
from cpstrategy.model.strategy import Strategy
from cpstrategy.section import SectionUnit
from cpstrategy.telling.pieces import letter
from cpstrategy.telling.telling import Telling


def blocks(strategy: Strategy, telling: Telling) -> Iterator[Block]:
    """One letter for each message."""
    for number, message in enumerate(strategy.messages, start=1):
        yield letter(message, telling, f"message-{message.id or number}")


UNIT = SectionUnit("messages", "Messages from young people", blocks, needs=("messages",))
