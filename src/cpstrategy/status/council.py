"""Council: all that there is to say of one council's registers."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from cpstrategy.model.edition import Edition
from cpstrategy.pipeline import CheckedCouncil
from cpstrategy.registers.addresses import Variant
from cpstrategy.registers.state import RegisterState, RegisterText, standings
from cpstrategy.status.coverage import Coverage, CoveredText, coverages, has_registers
from cpstrategy.status.tellable import tellable


@dataclass(frozen=True, slots=True)
class CouncilStatus:
    """One council, by folder and by name: how each text stands, and how each edition covers them.

    `coverages` are of the editions that have a register of their own.
    """

    folder: str
    name: str
    standings: tuple[RegisterText, ...]
    coverages: tuple[Coverage, ...]

    @property
    def items(self) -> Iterator[CoveredText]:
        """Every text of every edition."""
        return (item for coverage in self.coverages for item in coverage.items)

    @property
    def has_changed_facts(self) -> bool:
        """Whether some register says what the full text no longer says."""
        return any(text.state is RegisterState.FACTS_CHANGED for text in self.standings)

    @property
    def gone(self) -> list[RegisterText]:
        """The sign-offs of texts that are there no more."""
        return [text for text in self.standings if text.text is None]

    @property
    def seen(self) -> frozenset[tuple[str, Variant]]:
        """The addresses and registers of the texts that some edition shows."""
        names = ((item.standing.key, item.told_in) for item in self.items)
        shown = ((key, register) for key, register in names if register and register != "full")
        return frozenset((*shown, *(item.standing.name for item in self.items)))

    @property
    def unread(self) -> Mapping[tuple[str, Variant], int]:
        """How many words of a register no edition shows, by the key that they stand below."""
        seen = self.seen
        return Counter(
            (text.text.part, text.register)
            for text in self.standings
            if text.text and text.words and text.name not in seen
        )

    @property
    def unseen(self) -> list[RegisterText]:
        """The words with changed facts that no edition shows."""
        seen = self.seen
        changed = (text for text in self.standings if text.state is RegisterState.FACTS_CHANGED)
        return [text for text in changed if text.name not in seen]


def track(checked: CheckedCouncil, editions: Sequence[Edition]) -> CouncilStatus:
    """Compare every register of a council with the full text, for the editions that it has.

    Raises UnreadError if it could not be read.
    """
    strategy = tellable(checked.read)
    stand = tuple(standings(strategy))
    covered = coverages(strategy, editions, stand) if has_registers(strategy) else ()
    return CouncilStatus(checked.council.name, strategy.council.name, stand, tuple(covered))
