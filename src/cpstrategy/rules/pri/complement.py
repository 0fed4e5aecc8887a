"""PRI004 complement: a small number that can be worked out from what is told beside it."""

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import islice

from cpstrategy.analysis.disclosure import (
    leaves_few,
    rests_between_registers,
    rests_in_sentences,
)
from cpstrategy.analysis.factual import factual
from cpstrategy.analysis.figures_of_people import base_of, is_about_people, value_of
from cpstrategy.analysis.people_counts import may_count
from cpstrategy.analysis.shares import may_have_share, shares, told_share
from cpstrategy.analysis.withheld_told import tells_withheld
from cpstrategy.diagnostic import Severity
from cpstrategy.model.evidence import Statistic
from cpstrategy.model.strategy import Index, Strategy
from cpstrategy.model.words import MOST_FINDS, FieldWords
from cpstrategy.rule import Actor, Finding, Rule
from cpstrategy.text.around import sentence_at
from cpstrategy.text.patterns import lazily, small
from cpstrategy.text.people import AFTER_MANY, PEOPLE

_FEW = r"(?:\d|one|two|three|four|five|six|seven|eight|nine)"
_ALL_BUT = lazily(
    r"\b(?:all|everybody|everyone|none) (?:but|except(?: for)?|bar|apart from) " + _FEW + r"\b",
    re.IGNORECASE,
)

_OF_OTHERS = lazily(
    r"\s+(?:of\s+)?(?!(?:of|them|these|those|which|whom|you)\b)[a-z'’-]+s\b(?<!\bwas)(?<!\bhas)(?<!\bis)"
    r"|\s+of\s+(?:all\s+)?(?:my|our|the|these|those)\s+[a-z]"
)


def check(strategy: Strategy) -> Iterator[Finding]:
    """Take what is told away from what it is of."""
    threshold, small = UNIT.limit(strategy, "threshold"), UNIT.limit(strategy, "max_base")
    for statistic in strategy.statistics:
        yield from _rest_of_figure(statistic, strategy.index, threshold, small)
        yield from _change(statistic, threshold, small)
    texts = list(factual(strategy, _may_tell))
    for written in texts:
        yield from _all_but(written)
        yield from _shares(written, strategy.index, threshold, small)
    within = (rest for written in texts for rest in rests_in_sentences(written, strategy.index))
    in_registers = [written for written in texts if written.register]
    for rest in (*within, *rests_between_registers(in_registers)):
        # That a record withholds the rest says more, and one finding is enough for a sum.
        is_told = tells_withheld(strategy, rest.written, rest.start, rest.end)
        if rest.whole - rest.part < threshold <= rest.part and not is_told:
            message = _message(str(rest.part), rest.whole, str(rest.whole - rest.part), threshold)
            yield Finding(rest.written.place(rest.start, rest.end), message)


def _rest_of_figure(
    statistic: Statistic, index: Index, least: int, small: int
) -> Iterator[Finding]:
    share, value, base = (
        told_share(statistic, index),
        value_of(statistic),
        base_of(statistic, index),
    )
    if share and leaves_few(*share, least):
        # Of a large group a rounded percentage tells nobody who the few are.
        weight = None if share[1] <= small else Severity.INFO
        yield Finding(statistic.at("value"), _of_percent(*share, least), severity=weight)
    elif value and base and is_about_people(statistic) and least <= value < base < value + least:
        message = _message(str(value), base, str(base - value), least)
        yield Finding(statistic.at("value"), message)


def _change(statistic: Statistic, least: int, small: int) -> Iterator[Finding]:
    value = value_of(statistic)
    if value is None or not statistic.previous or not is_about_people(statistic):
        return
    earlier = max(statistic.previous, key=lambda previous: previous.date)
    if (
        least <= value <= small
        and least <= earlier.value <= small
        and 0 < abs(value - earlier.value) < least
    ):
        message = f"from {earlier.value:f} to {value} is a change of fewer than {least} people"
        yield Finding(earlier.at("value"), message, severity=Severity.INFO)


def _may_tell(words: str) -> bool:
    return may_have_share(words) or may_count(words) or bool(_ALL_BUT.search(words))


def _all_but(written: FieldWords) -> Iterator[Finding]:
    for match in islice(_ALL_BUT.finditer(written.words), MOST_FINDS):
        if _is_of_people(small(written.words), *match.span()):
            place = written.place(*match.span())
            yield Finding(place, f"`{match[0]}` tells how few are left")


def _is_of_people(words: str, start: int, end: int) -> bool:
    """Whether `all but two` are people: those named after it, or in its sentence if none is."""
    if AFTER_MANY.match(words, end):
        return True
    others = _OF_OTHERS.match(words, end)
    return not others and PEOPLE.search(words, *sentence_at(words, start)) is not None


def _shares(written: FieldWords, index: Index, least: int, small: int) -> Iterator[Finding]:
    for share in islice(shares(written.words, index), MOST_FINDS):
        if share.base <= small and leaves_few(share.percent, share.base, least):
            place = written.place(share.start, share.end)
            yield Finding(place, _of_percent(share.percent, share.base, least))


def _of_percent(percent: Decimal, base: int, least: int) -> str:
    rest = ((100 - percent) * base / 100).quantize(Decimal("0.1")).normalize()
    return _message(f"{percent.normalize():f}%", base, f"{rest:f}", least)


def _message(part: str, whole: int, rest: str, least: int) -> str:
    return f"{part} of {whole:,} leaves {rest}, fewer than {least} people"


UNIT = Rule(
    code="PRI004",
    name="complement",
    severity=Severity.WARNING,
    summary="A small number of people can be worked out from what is told.",
    why=(
        "A number that is hidden, or not mentioned, is told all the same if the total and the "
        "other parts are. Readers who do such sums are those who would like to know who is meant."
    ),
    hint="leave out the part or the total",
    bad="""\
statistics:
  - {id: suitable, value: 25, label: care leavers live in suitable homes, base: 27}
narratives:
  - id: facts
    heading: Facts
    text: All but two of our care leavers have a passport. Of 40 children, 37 are at school.
""",
    good="""\
statistics:
  - {id: suitable, value: 12, label: care leavers live in suitable homes, base: 27}
narratives:
  - id: facts
    heading: Facts
    text: Nearly all of our care leavers have a passport. Of 40 children, most are at school.
""",
    false_positives=(
        """\
statistics:
  - {id: seen, value: 99, unit: percent, label: of children saw a dentist, base: 708}
  - {id: men, value: 57, unit: percent, label: of the children are boys, base: 708}
  - {id: women, value: 43, unit: percent, label: of the children are girls, base: 708}
  - {id: care, value: 30, label: children in our care, previous: [{value: 28, date: 2024}]}
key-figures:
  charts:
    - {id: sexes, title: Boys, summary: Most are boys., statistics: [men, women], whole: true}
narratives:
  - id: facts
    heading: Facts
    text: |
      58% of our 27 care leavers live in Anytown and the rest elsewhere. All but two of the homes
      are in the borough.
""",
    ),
    limits={"threshold": 10, "max_base": 50},
    blind_spots=(
        "It takes one part from one total: in a figure, a sentence, or two registers. Of shares of "
        "a larger group, and of small changes since an earlier value, it gives information only. "
        "Figures that are withheld have a rule of their own."
    ),
    check=check,
    actor=Actor.PRIVACY,
)
