"""NUM001 number-mismatch: a typed number differs from the record of the same figure."""

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import chain

from cpstrategy.analysis.aliases import NUMBER_SIGNS, AliasCount, by_alias, counted, pattern_of
from cpstrategy.diagnostic import Severity
from cpstrategy.invariants import present
from cpstrategy.model.evidence import Statistic
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.words import FieldWords, Voice
from cpstrategy.rule import Actor, Finding, Rule
from cpstrategy.text.around import sentence_at
from cpstrategy.text.normal_form import folded
from cpstrategy.text.patterns import lazily

_YEAR = lazily(r"\b(?:19|20)\d\d\b")
# A sentence with such a word tells another number beside the present one, or instead of it.
_ELSEWHERE = lazily(
    r"\b(?:england|scotland|wales|northern ireland|uk|nation\w*|countr\w+|region\w*|neighbour\w*"
    r"|average|expect\w*|target|aim\w*|forecast\w*|capacity|previous\w*|last year|year before"
    r"|earlier|ago|used to|rose|risen|fell|fallen|grew|increas\w+|decreas\w+|compar\w+|from \d"
    r"|another|other|more|fewer|new)\b",
    re.IGNORECASE,
)
_HEDGE = lazily(r"\b(?:about|almost|around|least|most|nearly|over|under|up to|some|than)\s*\Z")
_CLOSE = Decimal("0.1")
"""A number this near to the record is an older or a newer count of the same, by its share."""


def check(strategy: Strategy) -> Iterator[Finding]:
    """Compare records of one name, then typed numbers with the record that their words name."""
    yield from _between_records(strategy.statistics)
    aliases = by_alias(strategy.statistics)
    pattern = pattern_of(aliases)
    for words in strategy.containing(*NUMBER_SIGNS) if aliases else ():
        if words.voice is Voice.COUNCIL:
            for count in counted(words.words, aliases, pattern):
                if _differs(count) and _is_about_now(count, words.words):
                    yield _finding(count, words)


def _finding(count: AliasCount, words: FieldWords) -> Finding:
    severity = None if _is_close(count) else Severity.WARNING
    place = words.place(count.number.start, count.number.end)
    typed, value = words.words[count.number.start : count.number.end], count.statistic.value
    message = f"here `{count.alias}` are {typed}, but their record says {value:,f}"
    hint = f"write `{{stat:{count.statistic.id}}}` in the place of the number, or mend the record"
    return Finding(place, message, hint, ((count.statistic.at("value"), "the record"),), severity)


def _differs(count: AliasCount) -> bool:
    record, number = count.statistic, count.number.value
    values = {present(record.value), record.target, *(earlier.value for earlier in record.previous)}
    values |= {elsewhere.value for elsewhere in record.comparators}
    return number not in values and (count.sure or _is_close(count))


def _is_close(count: AliasCount) -> bool:
    value = present(count.statistic.value)
    return abs(count.number.value - value) <= max(value * _CLOSE, Decimal(1))


def _is_about_now(count: AliasCount, words: str) -> bool:
    """Whether the sentence is about the place and the time of the record, to the letter."""
    start, end = sentence_at(words, count.number.start, count.number.end)
    sentence = words[start:end]
    when = count.statistic.as_at
    if any(when is None or int(year) != when.year for year in _YEAR.findall(sentence)):
        return False
    before = words[start : count.number.start]
    return not _HEDGE.search(before) and not _ELSEWHERE.search(sentence)


def _between_records(statistics: list[Statistic]) -> Iterator[Finding]:
    """Compare records that go by the same words, unless they are of other times."""
    seen: dict[tuple[str, str], Statistic] = {}
    for statistic in statistics:
        # What a chart shows side by side goes by its names, whatever the label says of all.
        name = [(statistic.name or statistic.label).full]
        for alias in dict.fromkeys(folded(w) for w in chain(name, statistic.aliases)):
            first = seen.setdefault((alias, statistic.unit), statistic) if alias else statistic
            if first is not statistic and _disagree(first, statistic):
                message = f"two records are called `{alias}`, and their numbers differ"
                hint = "keep one record; if they count different people, give each its own name"
                yield Finding(
                    statistic.at("value"), message, hint, ((first.at("value"), "the other"),)
                )
                break


def _disagree(first: Statistic, second: Statistic) -> bool:
    values = (first.value, second.value)
    if None in values or first.withheld or second.withheld or values[0] == values[1]:
        return False
    if first.name is None and second.name is None and _of_others(first, second):
        return False
    times = [
        (statistic.as_at, statistic.period and (statistic.period.start, statistic.period.end))
        for statistic in (first, second)
    ]
    return times[0] == times[1] or (None, None) in times


def _of_others(first: Statistic, second: Statistic) -> bool:
    """Whether two records of one label count different people, or at different places."""
    return any(
        getattr(first, field) != getattr(second, field)
        for field in ("population", "base", "base_statistic", "survey", "definition")
    )


UNIT = Rule(
    code="NUM001",
    name="number-mismatch",
    severity=Severity.ERROR,
    summary="A number in the text differs from the record of the same figure.",
    why=(
        "Two pages give two numbers for the same children. Readers cannot tell which is right, "
        "and trust neither."
    ),
    hint="cite the record in the place of the number, or mend the record",
    bad="""\
statistics:
  - id: former-separated
    value: 28
    label: former separated young people
    aliases: [former separated young people]
vision: The group of former separated young people is changing. There are 27 \
former separated young people.
""",
    good="""\
statistics:
  - id: former-separated
    value: 28
    label: former separated young people
    aliases: [former separated young people]
vision: "There are {stat:former-separated} former separated young people."
""",
    false_positives=(
        """\
statistics:
  - id: care-leavers
    value: 235
    label: care leavers
    aliases: [care leavers, our care leavers]
    as-at: 2026-03
vision: >-
  Ten care leavers joined the course, and 3 of our care leavers lead it. We support care leavers
  aged 17 to 24. In 2024 there were 210 care leavers. There are 48,000 care leavers in England.
""",
        """\
statistics:
  - id: children-in-care
    value: 708
    label: children in our care
    aliases: [children in our care]
vision: >-
  There are 250 children in our care who live outside the borough. Of the children in our care,
  57% are boys. We care for 3 children in our care council.
""",
    ),
    blind_spots=(
        "Only `label` and `aliases` are looked for, with a number within three words. A number far "
        "from the record is only found where the words say that all are counted, as in `there are "
        "27 …`; `12 care leavers joined` may be true of some."
    ),
    actor=Actor.FIGURES,
    check=check,
)
