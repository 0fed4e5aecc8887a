"""NUM018 two-bases: a percentage is said to be of a number and of a record, and one is not told."""

from collections.abc import Iterator

from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Actor, Finding, Rule


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look at the figures that have a number and a record for the same thing."""
    for statistic in strategy.statistics:
        if statistic.base is not None and statistic.base_statistic:
            message = f"readers are told `base: {statistic.base}` and nothing of `base-statistic:`"
            yield Finding(statistic.at("base-statistic"), message)


UNIT = Rule(
    code="NUM018",
    name="two-bases",
    severity=Severity.WARNING,
    summary="A percentage has a base of its own and a record that is its base.",
    why=(
        "Both say how many people it is of, and readers are told only one. When the figures of "
        "next year are put in, one is changed and the other is forgotten."
    ),
    hint="keep `base-statistic:` where the record has that number, and else `base:`",
    bad="""\
statistics:
  - {id: all, value: 250, label: young people answered}
  - {id: safe, value: 84, unit: percent, label: feel safe, base: 250, base-statistic: all}
""",
    good="""\
statistics:
  - {id: all, value: 250, label: young people answered}
  - {id: safe, value: 84, unit: percent, label: feel safe, base-statistic: all}
""",
    false_positives=(
        """\
statistics:
  - {id: all, value: 250, label: young people answered}
  - {id: safe, value: 84, unit: percent, label: feel safe, base: 240}
""",
    ),
    blind_spots="Whether two records mean the same people is for somebody who knows them.",
    actor=Actor.FIGURES,
    check=check,
)
