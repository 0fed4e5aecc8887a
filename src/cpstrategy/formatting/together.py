"""Together: what young people said beside what was done and what will be done about it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from cpstrategy.document.blocks import Answers, Items, Markdown
from cpstrategy.formatting.answers import giving
from cpstrategy.formatting.formatter import Formatter
from cpstrategy.formatting.steps import did, told, will
from cpstrategy.model.priority import Achievement, NextStep, ToldUs


@dataclass(frozen=True, slots=True)
class Exchange:
    """Some of what was told, and all that answers any of it, each in the order of the content."""

    told: tuple[ToldUs, ...]
    did: tuple[Achievement, ...]
    will: tuple[NextStep, ...]


def exchanges(
    views: Sequence[ToldUs], done: Sequence[Achievement], steps: Sequence[NextStep]
) -> Iterator[Exchange]:
    """Put together what answers the same, in the order in which it was told.

    Each record is in one of them at most, so nothing is told twice.
    """
    answers = [*(one.answers for one in done), *(one.answers for one in steps)]
    for ids in _shares([view.id for view in views], answers):
        yield Exchange(
            tuple(view for view in views if view.id in ids),
            tuple(one for one in done if not ids.isdisjoint(one.answers)),
            tuple(one for one in steps if not ids.isdisjoint(one.answers)),
        )


def _shares(told_ids: Sequence[str], answers: Sequence[Sequence[str]]) -> list[set[str]]:
    shares: list[set[str]] = []
    for keys in answers:
        share = {key for key in keys if key in told_ids}
        if share:
            share.update(*(one for one in shares if one & share))
            shares = [one for one in shares if not one & share] + [share]
    return sorted(shares, key=lambda share: min(map(told_ids.index, share)))


def beside(
    found: Sequence[Exchange], reasons: Mapping[str, Markdown], formatter: Formatter
) -> Iterator[Answers]:
    """A table for those that have the same columns: no cell of any is empty."""
    words = formatter.words
    said = words.you_said if "youth" in formatter.registers else words.they_said
    columns = (said, words.we_did, words.we_will)
    shapes: dict[tuple[bool, ...], list[tuple[tuple[Items, ...], ...]]] = {}
    for one in found:
        lists = (
            tuple(told(one.told, formatter)),
            tuple(giving(reasons, did(one.did, formatter))),
            tuple(giving(reasons, will(one.will, formatter))),
        )
        row = tuple(cell for cell in lists if cell)
        shapes.setdefault(tuple(map(bool, lists)), []).append(row)
    for shape, rows in shapes.items():
        named = tuple(name for name, has in zip(columns, shape, strict=True) if has)
        yield Answers(named, tuple(rows))
