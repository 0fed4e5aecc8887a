"""Lists: how many entries the lists of a strategy have, by what they are called."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import takewhile

from cpstrategy.model.base import Record, has_field
from cpstrategy.model.items import ItemGroup
from cpstrategy.model.kinds import counted_words
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.words import FieldWords
from cpstrategy.text.patterns import lazily

_BREAK = lazily(r"\n\s*\n|\Z")
_BULLET = lazily(r"(?P<indent>[ \t]*)(?:[-*+]|\d{1,3}[.)])[ \t]+\S")

_FAR = 5000
"""A list with more characters than this is not counted."""

Counts = Mapping[str, frozenset[int]]


def counts(strategy: Strategy) -> Counts:
    """For each word for entries, the numbers that a reader may count; none where there is no list.

    Promises may be counted one by one or by their groups, in one pledge or in all together.
    """
    records_of: dict[str, list[Record]] = {word: [] for word in counted_words()}
    for _, record in strategy.children():
        for word in record.counted_as:
            records_of[word].append(record)
    numbers_of = {word: frozenset(_numbers(records)) for word, records in records_of.items()}
    # The nation's pack brings principles as well.
    numbers_of["principles"] = frozenset(_principles(strategy))
    titled = [
        record for record in strategy.records if isinstance(record, ItemGroup) and record.title
    ]
    return {
        word: numbers | _titled(titled, word)
        for word, numbers in numbers_of.items()
        if any(numbers)
    }


def length(record: Record) -> int:
    """How many entries a list has, those of its smaller lists among them."""
    return len(_of(record, "items")) + sum(map(length, _of(record, "groups")))


def _numbers(records: Sequence[Record]) -> Iterator[int]:
    """How many there are, and how many entries or groups they have, in each and all together."""
    yield len(records)
    yield from _each_and_all([length(record) for record in records])
    yield from _each_and_all([len(_of(record, "groups")) for record in records])


def _each_and_all(lengths: Sequence[int]) -> Iterator[int]:
    yield from filter(None, (*lengths, sum(lengths)))


def _of(record: Record, field: str) -> Sequence[Record]:
    return getattr(record, field) if has_field(type(record), field) else ()


def _principles(strategy: Strategy) -> Iterator[int]:
    statutory = len(strategy.pack.principles) if strategy.pack else 0
    local = len(strategy.principles.local) if strategy.principles else 0
    yield from filter(None, (statutory, local, statutory + local))


def _titled(lists: list[ItemGroup], name: str) -> frozenset[int]:
    """The lengths of the lists whose heading names the word."""
    return frozenset(
        length(group) for group in lists if group.title and name in group.title.full.casefold()
    )


def announced(words: FieldWords) -> Iterator[tuple[str, int, int]]:
    """Walk the lead-ins, each with where it starts and how many entries follow."""
    start = 0
    for gap in _BREAK.finditer(words.words):
        lead = words.words[start : gap.start()]
        if lead.endswith(":"):
            following = words.words[gap.end() : gap.end() + _FAR]
            yield lead, start, _bullets(following) if following else _below(words)
        start = gap.end()


def _bullets(text: str) -> int:
    """How many entries the list has that a text begins with; smaller lists below count as one."""
    first = _BULLET.match(text)
    if not first or len(text) == _FAR:
        return 0
    lines = (line for line in text.splitlines() if line.strip())
    entries = takewhile(lambda line: _BULLET.match(line) or line[0].isspace(), lines)
    marks = (_BULLET.match(line) for line in entries)
    return sum(1 for mark in marks if mark and mark["indent"] == first["indent"])


def _below(words: FieldWords) -> int:
    """How many entries the record of a text has, if it is a list with words that lead into it."""
    owner = words.owner
    return length(owner) if has_field(type(owner), "stem") else 0
