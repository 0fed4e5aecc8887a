"""NUM005 parts-do-not-sum: parts of one whole that do not make it."""

from collections.abc import Iterator
from decimal import Decimal

from cpstrategy.analysis.amounts import (
    HEDGED,
    PERCENT,
    amount_of,
    base_of,
    percent,
    percentages,
)
from cpstrategy.diagnostic import Severity
from cpstrategy.model.evidence import Chart, Statistic
from cpstrategy.model.strategy import Index, Strategy
from cpstrategy.model.words import FieldWords
from cpstrategy.rule import Actor, Finding, Rule
from cpstrategy.text.patterns import lazily, small
from cpstrategy.text.percentages import adds_up

_ALL = Decimal(100)
_STOP = lazily(r"[.!?;:]\s|\n\s*\n")
_REMAINING = lazily(
    rf"\b(?:the|a)\s+(?:remaining|other)\s+(?P<percent>{PERCENT})"
    rf"|\b(?:the\s+(?:rest|others|remainder))\s?[,(]\s?(?P<in_brackets>{PERCENT})"
)
_OTHERS = lazily(r"[Rr]emain|\bother|\brest\b")
_SEX = r"(?P<{0}>(?:boys|males?|young\s+men|men)|girls|females?|young\s+women|women)\b"
_BE = r"(?:\s+(?:of\s+[^%.,;(]{1,60}\s)?(?:are|is|were|identif(?:y|ied)(?:\s+as)?)|)\s+"
_BOTH_SEXES = lazily(
    rf"(?P<first>{PERCENT}){_BE}{_SEX.format('one')}"
    rf"(?:\s+and\s+young\s+(?:wo)?men)?,?\s+(?:and|while)\s+"
    rf"(?P<second>{PERCENT}){_BE}{_SEX.format('other')}"
)
_SEVERAL = lazily(PERCENT)


def check(strategy: Strategy) -> Iterator[Finding]:
    """Add up what charts and sentences say are the parts of one whole."""
    tolerance = Decimal(UNIT.limit(strategy, "tolerance"))
    for record in strategy.key_figures.charts if strategy.key_figures else ():
        if record.whole:
            yield from _in_chart(record, strategy.index, tolerance)
    for words in percentages(strategy):
        yield from _in_text(words, strategy.index, tolerance)


def _in_chart(chart: Chart, index: Index, tolerance: Decimal) -> Iterator[Finding]:
    records = (index.get(("stat", key)) for key in chart.statistics)
    statistics = [record for record in records if isinstance(record, Statistic)]
    parts = [amount for statistic in statistics if (amount := amount_of(statistic))]
    units = {part.unit for part in parts}
    if len(parts) < 2 or len(units) != 1:
        return
    whole, sign = (_ALL, "%") if units == {"percent"} else (_total(statistics, index), "")
    total = sum((part.value for part in parts), Decimal(0))
    hidden = len(statistics) - len(parts)
    # Parts that are not told may be what is missing, but cannot be less than nothing.
    if whole is None or (hidden and total <= whole):
        return
    # Counts are not rounded.
    fits = adds_up([part.value for part in parts], whole, tolerance) if sign else total == whole
    if not fits:
        message = f"the parts of this whole make {total:,f}{sign}, not {whole:,f}{sign}"
        hint = "add the part that is missing, mend the numbers, or delete `whole: true`"
        yield Finding(chart.at("statistics"), message, hint)


def _total(statistics: list[Statistic], index: Index) -> Decimal | None:
    """What counts are counts of, if all of them have the same base."""
    bases = {base_of(statistic, index) for statistic in statistics}
    base = bases.pop() if len(bases) == 1 else None
    return Decimal(base) if base else None


def _in_text(words: FieldWords, index: Index, tolerance: Decimal) -> Iterator[Finding]:
    text = small(words.words)
    for match in _REMAINING.finditer(text) if _OTHERS.search(words.words) else ():
        group = "percent" if match["percent"] else "in_brackets"
        stops = [stop.end() for stop in _STOP.finditer(text, 0, match.start())]
        before = list(_SEVERAL.finditer(text, max(stops, default=0), match.start()))
        if len(before) == 1:
            spans = [before[0].span(), match.span(group)]
            yield from _weigh(words, index, spans, tolerance, exceed=False)
    if "girl" not in text and "women" not in text and "female" not in text:
        return
    for match in _BOTH_SEXES.finditer(text):
        if match["one"] != match["other"]:
            spans = [match.span("first"), match.span("second")]
            yield from _weigh(words, index, spans, tolerance, exceed=True)


def _weigh(
    words: FieldWords,
    index: Index,
    spans: list[tuple[int, int]],
    tolerance: Decimal,
    *,
    exceed: bool,
) -> Iterator[Finding]:
    """Add up parts that are typed or cited; some may be neither, so that only more is wrong."""
    parts = [percent(words.words[start:end], index) for start, end in spans]
    hedged = any(HEDGED.search(words.words[max(start - 20, 0) : start]) for start, _ in spans)
    percentages = [part for part in parts if part is not None]
    total = sum(percentages, Decimal(0))
    wrong = len(percentages) == len(parts) and not adds_up(percentages, _ALL, tolerance)
    if wrong and not hedged and (total > _ALL or not exceed):
        place = words.place(*spans[-1])
        yield Finding(place, f"these parts of one whole make {total:f}%, not 100%")


UNIT = Rule(
    code="NUM005",
    name="parts-do-not-sum",
    severity=Severity.WARNING,
    summary="The parts of one whole do not make the whole, even with rounding.",
    why=(
        "Who adds the parts up asks where the others are, or how there can be more than all. "
        "Mostly a part is missing or two figures are of different days."
    ),
    hint="add the part that is missing, or mend the numbers",
    bad="""\
statistics:
  - {id: in-education, value: 54, unit: percent, label: are in education}
  - {id: not-learning, value: 45, unit: percent, label: are not in education or work}
key-figures:
  charts:
    - id: learning
      title: Education and work
      summary: Many young people are in education.
      statistics: [in-education, not-learning]
      whole: true
""",
    good="""\
statistics:
  - {id: in-education, value: 47, unit: percent, label: are in education}
  - {id: at-work, value: 50, unit: percent, label: are at work}
  - {id: not-learning, value: 3, unit: percent, label: are not in education or work}
key-figures:
  charts:
    - id: learning
      title: Education and work
      summary: Many young people are in education.
      statistics: [in-education, at-work, not-learning]
      whole: true
""",
    false_positives=(
        """\
statistics:
  - {id: red, value: 33, unit: percent, label: are red}
  - {id: green, value: 33, unit: percent, label: are green}
  - {id: blue, value: 33, unit: percent, label: are blue}
key-figures:
  charts:
    - id: colours
      title: Colours
      summary: All are alike.
      statistics: [red, green, blue]
      whole: true
""",
        """\
vision: >-
  84% of boys and 79% of girls go to a good school. 47% are in education and 3% are looking for
  work. 57% are boys and 43% are girls.
""",
    ),
    limits={"tolerance": 0},
    blind_spots=(
        "In a text only `the remaining 42%`, `the rest (42%)` and the shares of boys and girls are "
        "taken for parts of one whole. Counts are added up only if all have the same base."
    ),
    actor=Actor.FIGURES,
    check=check,
)
