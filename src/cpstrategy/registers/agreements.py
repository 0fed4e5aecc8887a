"""Agreements: pledges as others agreed them, and what has changed in one since."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from cpstrategy.model.items import ItemGroup
from cpstrategy.model.lock import AgreedPledge, AgreedPromise, Lock
from cpstrategy.model.pledge import Pledge
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.text import Text
from cpstrategy.registers.addresses import words_in
from cpstrategy.text.tokens import same


class PledgeChanges(NamedTuple):
    """The promises that are gone, new, worded otherwise or at another place, in their words."""

    gone: tuple[str, ...]
    new: tuple[str, ...]
    reworded: tuple[str, ...]
    moved: tuple[str, ...]


def agree(
    lock: Lock, strategy: Strategy, names: Collection[str], by: str, on: str, *, everything: bool
) -> tuple[Lock, list[str]]:
    """Write down pledges as agreed that are named, and list their addresses.

    Who accepts everything has not said that a changed pledge was agreed again: of those that are
    written down already, only one that is named is written anew.
    """
    agreed = dict(lock.agreed)
    for pledge in strategy.pledges:
        is_named = f"{Pledge.kind}:{pledge.id}" in names
        is_meant = is_named or (everything and pledge.id not in agreed)
        promises = promises_of(pledge)
        known = agreed.get(pledge.id)
        if pledge.is_agreed and is_meant and (known is None or known.promises != promises):
            agreed[pledge.id] = AgreedPledge(promises, by, on)
    new = [f"{Pledge.kind}:{key}" for key in agreed if agreed[key] is not lock.agreed.get(key)]
    return replace(lock, agreed=agreed), new


def promises_of(pledge: Pledge) -> tuple[AgreedPromise, ...]:
    """Every promise in its order, and the words that lead into them, which change what they say."""
    return tuple(_promises(pledge))


def _promises(group: Pledge | ItemGroup) -> Iterator[AgreedPromise]:
    if group.stem:
        yield AgreedPromise("", _words(group.stem))
    yield from (AgreedPromise(item.id, _words(item.text)) for item in group.items)
    for below in group.groups:
        yield from _promises(below)


def _words(text: Text) -> str:
    return text.full or text.plain or text.youth or words_in(text, "easy")


def changes(before: Sequence[AgreedPromise], now: Sequence[AgreedPromise]) -> PledgeChanges:
    """Compare what was agreed with what stands there; how words look does not count."""
    partners = {old: new for old in before if (new := _partner(old, now))}
    found = {*partners.values()}
    order = [one for one in now if one in found]
    stayed = _in_both([*partners.values()], order) if [*partners.values()] != order else order
    return PledgeChanges(
        gone=tuple(one.words for one in before if one not in partners),
        new=tuple(one.words for one in now if one not in found),
        reworded=tuple(
            new.words for old, new in partners.items() if not same(old.words, new.words)
        ),
        moved=tuple(one.words for one in order if one not in stayed),
    )


def _in_both(
    before: Sequence[AgreedPromise], now: Sequence[AgreedPromise]
) -> Collection[AgreedPromise]:
    """The most that stand in one order in both."""
    # Whoever has changed nothing need not wait until it is imported.
    from difflib import SequenceMatcher

    blocks = SequenceMatcher(None, before, now, autojunk=False).get_matching_blocks()
    return [one for block in blocks for one in before[block.a : block.a + block.size]]


def _partner(old: AgreedPromise, now: Sequence[AgreedPromise]) -> AgreedPromise | None:
    """What it is now: the one of its id, or else of its words."""
    of_its_id = (one for one in now if old.id and one.id == old.id)
    of_its_words = (one for one in now if not (old.id and one.id) and same(one.words, old.words))
    return next(of_its_id, None) or next(of_its_words, None)
