"""Outline: which sections an edition has of a council's strategy, in order."""

from cpstrategy.model.edition import Edition
from cpstrategy.model.publication import OutlineEntry
from cpstrategy.model.strategy import Strategy


def outline(strategy: Strategy, edition: Edition) -> list[OutlineEntry]:
    """The council's own outline for the full edition and what follows it, else the edition's.

    `narratives` stands for every narrative that the outline does not place elsewhere.
    """
    own = strategy.document.outline if edition.is_outlined_by_the_council else []
    entries = own or edition.sections
    placed = {entry.narrative for entry in entries}
    spare = [narrative.id for narrative in strategy.narratives if narrative.id not in placed]
    return [
        expanded
        for entry in entries
        for expanded in (
            [OutlineEntry.model_validate({"narrative": key}) for key in spare]
            if entry.section == "narratives"
            else [entry]
        )
    ]
