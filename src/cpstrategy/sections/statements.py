"""Statements: what each service says that it will do."""

from collections.abc import Iterator
from dataclasses import replace

from cpstrategy.document.blocks import Block, Signature
from cpstrategy.model.strategy import Strategy
from cpstrategy.section import SectionUnit
from cpstrategy.telling.pieces import letter
from cpstrategy.telling.references import escape
from cpstrategy.telling.telling import Telling


def blocks(strategy: Strategy, telling: Telling) -> Iterator[Block]:
    """One letter for each service, under its own title or the role of whoever speaks."""
    for number, statement in enumerate(strategy.statements, start=1):
        told = letter(statement, telling, f"statement-{statement.id or number}")
        if not told.title and told.speaker and told.speaker.role:
            title = telling.expand(escape(told.speaker.role))
            told = replace(told, title=title, speaker=Signature(told.speaker.name))
        yield told


UNIT = SectionUnit("statements", "What our services will do", blocks, needs=("statements",))
