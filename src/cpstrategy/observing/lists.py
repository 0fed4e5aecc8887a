"""Lists: how many entries the lists of a strategy have, by what they are called."""

from collections.abc import Iterator, Mapping

from cpstrategy.model.items import ItemGroup
from cpstrategy.model.pledge import Ask, Pledge
from cpstrategy.model.strategy import Strategy

Counts = Mapping[str, frozenset[int]]


def counts(strategy: Strategy) -> Counts:
    """For each word for entries, the numbers that a reader may count; none where there is no list.

    Promises may be counted one by one or by their groups, in one pledge or in all together.
    """
    promises = frozenset(
        (len(strategy.pledges), *_each_and_all(strategy.pledges), *_groups(strategy.pledges))
    )
    found = {
        "priorities": frozenset((len(strategy.priorities),)),
        "promises": promises,
        "pledges": promises,
        "asks": frozenset((len(strategy.asks), *_each_and_all(strategy.asks))),
        "levels": frozenset((len(strategy.levels),)),
        "principles": frozenset(_principles(strategy)),
    }
    lists = [one for one in strategy.records if isinstance(one, ItemGroup) and one.title]
    return {name: told | _titled(lists, name) for name, told in found.items() if any(told)}


def length(group: ItemGroup | Pledge | Ask) -> int:
    """How many entries a list has, those of its smaller lists among them."""
    below = [] if isinstance(group, Ask) else group.groups
    return len(group.items) + sum(map(length, below))


def _each_and_all(lists: list[Pledge] | list[Ask]) -> Iterator[int]:
    lengths = [length(one) for one in lists]
    yield from lengths
    yield sum(lengths)


def _groups(pledges: list[Pledge]) -> Iterator[int]:
    lengths = [len(pledge.groups) for pledge in pledges]
    yield from filter(None, lengths)
    yield sum(lengths)


def _principles(strategy: Strategy) -> Iterator[int]:
    statutory = len(strategy.pack.principles) if strategy.pack else 0
    local = len(strategy.principles.local) if strategy.principles else 0
    yield from filter(None, (statutory, local, statutory + local))


def _titled(lists: list[ItemGroup], name: str) -> frozenset[int]:
    """The lengths of the lists whose heading names the word."""
    return frozenset(
        length(one) for one in lists if one.title and name in one.title.full.casefold()
    )
