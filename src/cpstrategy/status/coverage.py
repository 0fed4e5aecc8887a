"""Coverage: how the texts of one edition stand, and how hard they are to read."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from cpstrategy.analysis.readability import ReadingLevel, levels
from cpstrategy.compose.compose import compose
from cpstrategy.invariants import present
from cpstrategy.model.edition import Edition
from cpstrategy.model.name import Name
from cpstrategy.model.strategy import Strategy
from cpstrategy.registers.addresses import Variant, addressed, register_of, variants, words_in
from cpstrategy.registers.expanded import longest
from cpstrategy.registers.state import RegisterState, RegisterText
from cpstrategy.status.visible import visible_texts

_HEADINGS = ("/title", "/heading")
"""The full ones serve in every edition."""


@dataclass(frozen=True, slots=True)
class CoveredText:
    """One text of an edition: how it stands, the register it is told in, its longest sentence.

    `told_in` is None where the edition leaves the text out. `borrowed` says that it has no words of
    its own, but those of another register are short enough.
    """

    standing: RegisterText
    told_in: Variant | None
    borrowed: bool
    sentence: str
    words: int


@dataclass(frozen=True, slots=True)
class Coverage:
    """An edition with the texts that it has a place for, and the reading levels of its sections."""

    edition: Edition
    register: Variant
    items: tuple[CoveredText, ...]
    levels: tuple[ReadingLevel, ...]

    @property
    def counts(self) -> Counter[RegisterState]:
        """How many texts stand how; borrowed ones are not counted."""
        return Counter(item.standing.state for item in self.items if not item.borrowed)

    @property
    def borrowed(self) -> int:
        """How many texts do with the words of another register."""
        return sum(item.borrowed for item in self.items)

    @property
    def longest(self) -> list[CoveredText]:
        """The items by their longest sentence, longest first."""
        return sorted(self.items, key=lambda item: -item.words)


def coverages(
    strategy: Strategy, editions: Iterable[Edition], stand: Iterable[RegisterText]
) -> Iterator[Coverage]:
    """Look at each edition whose own register is not the full one."""
    by_name = {text.name: text for text in stand}
    for edition in editions:
        register = edition.tried[0]
        if register != "full":
            texts = visible_texts(strategy, edition, addressed(strategy))
            standings = (by_name[text.key, register] for text in texts)
            items = tuple(_item(standing, edition, strategy) for standing in standings)
            reading_levels = levels(compose(strategy, edition, ""))
            yield Coverage(edition, register, items, reading_levels)


def has_registers(strategy: Strategy) -> bool:
    """Whether any text has words besides the full ones, so that there is something to track."""
    return any(variants(text) for text in strategy.texts)


def _item(standing: RegisterText, edition: Edition, strategy: Strategy) -> CoveredText:
    text = present(standing.text, "a text that is shown is there").text
    serves = isinstance(text, Name) or standing.key.endswith(_HEADINGS)
    tried = (*edition.tried, *(("full",) if serves else ()))
    told_in = next((register for register in tried if words_in(text, register)), None)
    sentence, words = _longest(words_in(text, told_in), told_in, strategy) if told_in else ("", 0)
    short = serves or words <= edition.longest_sentence
    borrowed = standing.state is RegisterState.MISSING and told_in is not None and short
    return CoveredText(standing, told_in, borrowed, sentence, words)


def _longest(words: str, told_in: Variant, strategy: Strategy) -> tuple[str, int]:
    return longest(words, strategy.index, register_of(told_in, strategy))
