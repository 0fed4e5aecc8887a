"""CUR002 stale-statistic: figures that were true long ago."""

from collections import defaultdict
from collections.abc import Iterator

from cpstrategy.analysis.document_kind import told_from
from cpstrategy.analysis.time import day, months_since, true_on
from cpstrategy.diagnostic import Severity
from cpstrategy.formatting.dates import tell_moment
from cpstrategy.model.byname import byname
from cpstrategy.model.evidence import Chart, Statistic
from cpstrategy.model.name import words_of
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.time import Moment
from cpstrategy.rule import Actor, Finding, Rule


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look at the date of each figure; figures of one date are told of together."""
    told = told_from(strategy)
    today = told or day(strategy)
    longest = UNIT.limit(strategy, "max_age_months")
    if today is None:
        return
    for moment, figures in _by_date(strategy):
        age = months_since(moment, today)
        if age > longest:
            since = "before the time that this is about" if told else "ago"
            yield _finding(moment, figures, f"which is {age} months {since}")


def _by_date(strategy: Strategy) -> Iterator[tuple[Moment, list[Statistic]]]:
    earlier = _earlier_in_charts(strategy)
    of_one_date: defaultdict[Moment, list[Statistic]] = defaultdict(list)
    for statistic in strategy.statistics:
        moment = true_on(statistic, strategy)
        # A census is taken every ten years, and the last one is the latest there is.
        is_census = "census" in words_of(statistic.source).casefold()
        if moment and not is_census and statistic.id not in earlier:
            of_one_date[moment].append(statistic)
    yield from of_one_date.items()


def _earlier_in_charts(strategy: Strategy) -> frozenset[str]:
    """The figures that a chart shows beside a later one: it is told how they have changed."""
    charts = strategy.key_figures.charts if strategy.key_figures else ()
    return frozenset(key for chart in charts for key in _all_but_latest(chart, strategy))


def _all_but_latest(chart: Chart, strategy: Strategy) -> Iterator[str]:
    records = (strategy.index.get(("stat", key)) for key in chart.statistics)
    figures = (record for record in records if isinstance(record, Statistic))
    dated = [(moment, one.id) for one in figures if (moment := true_on(one, strategy))]
    latest = max((moment for moment, _ in dated), default=None)
    yield from (key for moment, key in dated if moment != latest)


def _finding(moment: Moment, figures: list[Statistic], age: str) -> Finding:
    first, others = figures[0], len(figures) - 1
    subject = f"`{byname(first)}`"
    if others:
        subject += f" and {others} other figure{'s' if others > 1 else ''}"
    verb = "are" if others else "is"
    message = f"{subject} {verb} of {tell_moment(moment)}, {age}"
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
        """\
statistics:
  - {id: y22, value: 700, label: children in our care, name: "2022", as-at: 2022-03}
  - {id: y24, value: 650, label: children in our care, name: "2024", as-at: 2024-03}
  - {id: y26, value: 671, label: children in our care, name: "2026", as-at: 2026-03}
key-figures:
  charts:
    - {id: trend, title: Children, summary: Fewer than before., statistics: [y22, y24, y26]}
""",
        """\
document:
  subtitle: Performance report
  period: {from: 2022-04, to: 2023-03}
statistics:
  - {id: visits, value: 97, unit: percent, label: of visits were on time, as-at: 2023-03}
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
