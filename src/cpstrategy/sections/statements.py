"""Statements: what each service says that it will do."""

from collections.abc import Iterator
from dataclasses import replace

from cpstrategy.document.blocks import Block, Signature
from cpstrategy.formatting.formatter import Formatter
from cpstrategy.formatting.pieces import letter
from cpstrategy.formatting.references import escape
from cpstrategy.model.strategy import Strategy
from cpstrategy.section import SectionUnit


def blocks(strategy: Strategy, formatter: Formatter) -> Iterator[Block]:
    """One letter for each service, under its own title or the role of whoever speaks."""
    for number, statement in enumerate(strategy.statements, start=1):
        block = letter(statement, formatter, f"statement-{statement.id or number}")
        if not block.title and block.speaker and block.speaker.role:
            title = formatter.expand(escape(block.speaker.role))
            block = replace(block, title=title, speaker=Signature(block.speaker.name))
        yield block


UNIT = SectionUnit("statements", blocks, needs=("statements",))
