"""NUM014 mixed-precision: percentages side by side with and without decimals, or too exact."""

from collections.abc import Iterator
from decimal import Decimal

from cpstrategy.analysis.amounts import amount_of, base_of
from cpstrategy.diagnostic import Severity
from cpstrategy.model.evidence import Statistic
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Actor, Finding, Rule
from cpstrategy.source import Span
from cpstrategy.text.percentages import decimals, is_possible

_HINT = "write it with as many decimals as the others; whole numbers do for most readers"


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look at what stands side by side, then at decimals of small groups, then at all together."""
    seen: set[str] = set()
    for place, ids in _side_by_side(strategy):
        records = (strategy.index.get(("stat", key)) for key in ids)
        shares = _shares([record for record in records if isinstance(record, Statistic)])
        if odd := _odd(shares):
            seen |= {statistic.id for statistic, _ in odd}
            values = ", ".join(f"{value:f}%" for _, value in odd)
            rest = ", ".join(
                f"{value:f}%" for statistic, value in shares if (statistic, value) not in odd
            )
            yield Finding(place, f"`{values}` stands beside `{rest}`", _HINT)
    yield from _of_small_groups(strategy, seen)
    for statistic, value in _odd(_shares(strategy.statistics)):
        if statistic.id not in seen:
            message = f"`{value:f}%` has more decimals than most percentages here"
            yield Finding(statistic.at("value"), message, _HINT, severity=Severity.INFO)


def _side_by_side(strategy: Strategy) -> Iterator[tuple[Span, list[str]]]:
    if figures := strategy.key_figures:
        yield figures.at("statistics"), figures.statistics
        yield from ((chart.at("statistics"), chart.statistics) for chart in figures.charts)


def _shares(statistics: list[Statistic]) -> list[tuple[Statistic, Decimal]]:
    """The percentages that could be told without decimals: of 99.7% that would be all."""
    amounts = ((statistic, amount_of(statistic)) for statistic in statistics)
    shares = [
        (statistic, amount.value)
        for statistic, amount in amounts
        if amount and amount.unit == "percent"
    ]
    half = Decimal("0.5")
    return [
        (statistic, value)
        for statistic, value in shares
        if not decimals(value) or half < value < 100 - half
    ]


def _odd(shares: list[tuple[Statistic, Decimal]]) -> list[tuple[Statistic, Decimal]]:
    """Those with decimals, where more have none."""
    exact = [(statistic, value) for statistic, value in shares if decimals(value)]
    return exact if len(exact) < len(shares) - len(exact) or len(shares) == 2 * len(exact) else []


def _of_small_groups(strategy: Strategy, seen: set[str]) -> Iterator[Finding]:
    most = UNIT.limit(strategy, "small")
    for statistic, value in _shares(strategy.statistics):
        base = base_of(statistic, strategy.index)
        if base and base < most and decimals(value) and is_possible(value, base):
            seen.add(statistic.id)
            rounded = value.quantize(Decimal(1))
            message = f"`{value:f}%` of {base} people looks more exact than it is"
            hint = (
                f"write {rounded}: one person more or less would change it by {100 // base} points"
            )
            yield Finding(statistic.at("value"), message, hint)


UNIT = Rule(
    code="NUM014",
    name="mixed-precision",
    severity=Severity.WARNING,
    summary="Percentages side by side have different decimals, or a small group has decimals.",
    why=(
        "Decimals look exact. Beside whole numbers they make readers wonder what is special, and "
        "of a small group they promise what one person more or less would overturn."
    ),
    hint="write all of them with as many decimals, mostly none",
    bad="""\
statistics:
  - {id: own-home, value: 48.1, unit: percent, label: of our care leavers have a home, base: 27}
""",
    good="""\
statistics:
  - {id: own-home, value: 48, unit: percent, label: of our care leavers have a home, base: 27}
""",
    false_positives=(
        """\
statistics:
  - {id: set-share, value: 0.1, unit: percent, label: of all children in the area}
  - {id: reviews, value: 99.7, unit: percent, label: of reviews were on time}
  - {id: visits, value: 97, unit: percent, label: of visits were on time}
key-figures:
  statistics: [set-share, reviews, visits]
""",
        """\
statistics:
  - {id: rate, value: 61.5, unit: percent, label: of pupils reach the standard}
  - {id: england, value: 62.4, unit: percent, label: of pupils in England do}
key-figures:
  statistics: [rate, england]
""",
    ),
    limits={"small": 100},
    blind_spots=(
        "Percentages that stand in different places are compared as information only. 99.7% may "
        "keep its decimal, as 100% would be untrue."
    ),
    actor=Actor.FIGURES,
    check=check,
)
