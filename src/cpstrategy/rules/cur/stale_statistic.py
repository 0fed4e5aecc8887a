"""CUR002 stale-statistic: figures that were true long ago."""

from collections import defaultdict
from collections.abc import Iterator

from cpstrategy.analysis.time import day, months_since, true_on
from cpstrategy.diagnostic import Severity
from cpstrategy.formatting.dates import tell_moment
from cpstrategy.model.byname import byname
from cpstrategy.model.evidence import Statistic
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.time import Moment
from cpstrategy.rule import Actor, Finding, Rule


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look at the date of each figure; figures of one date are told of together."""
    today = day(strategy)
    longest = UNIT.limit(strategy, "max_age_months")
    of_one_date: defaultdict[Moment, list[Statistic]] = defaultdict(list)
    for statistic in strategy.statistics if today else ():
        moment = true_on(statistic, strategy)
        # A census is taken every ten years, and the last one is the latest there is.
        if moment and "census" not in statistic.source.casefold():
            of_one_date[moment].append(statistic)
    for moment, figures in of_one_date.items():
        if today and months_since(moment, today) > longest:
            yield _finding(moment, figures, months_since(moment, today))


def _finding(moment: Moment, figures: list[Statistic], age: int) -> Finding:
    first, others = figures[0], len(figures) - 1
    subject = f"`{byname(first)}`"
    if others:
        subject += f" and {others} other figure{'s' if others > 1 else ''}"
    verb = "are" if others else "is"
    message = f"{subject} {verb} of {tell_moment(moment)}, which is {age} months ago"
    dated = next(
        (field for field in ("as_at", "period") if getattr(first, field) is not None), "survey"
    )
    return Finding(first.at(dated), message)


UNIT = Rule(
    code="CUR002",
    name="stale-statistic",
    severity=Severity.WARNING,
    summary="Figures that are older than a year and a half.",
    why=(
        "How many children are in care, and how they are, changes every year. Readers take an old "
        "figure for the present one, and decisions are made on it."
    ),
    hint="ask for the latest figures; the old ones may stay as `previous`",
    bad="""\
statistics:
  - id: in-care
    value: 708
    label: children in our care
    as-at: 2023-09
  - id: care-leavers
    value: 364
    label: care leavers
    as-at: 2023-09
key-figures:
  statistics: [in-care, care-leavers]
""",
    good="""\
statistics:
  - id: in-care
    value: 671
    label: children in our care
    as-at: 2026-03-31
    previous:
      - {value: 708, date: 2023-09}
key-figures:
  statistics: [in-care]
""",
    false_positives=(
        """\
statistics:
  - id: children
    value: 72100
    label: children live here
    as-at: 2021-03-21
    source: Census 2021, Office for National Statistics
""",
        """\
statistics:
  - id: good-schools
    value: 91
    unit: percent
    label: of our children go to a good school
    period: {from: 2023-09, to: 2024}
""",
    ),
    limits={"max_age_months": 18},
    blind_spots=(
        "A figure without a date has no age. One that is told on purpose as it once was, in a "
        "sentence about that year, is found too."
    ),
    check=check,
    actor=Actor.FIGURES,
)
