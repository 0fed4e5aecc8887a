"""NUM010 missing-as-at: a figure without a date, or without a source."""

from collections.abc import Iterator

from cpstrategy.analysis.told_apart import called
from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Actor, Finding, Rule


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look at every record of a figure; what a survey does not say is said of the survey."""
    own = [statistic for statistic in strategy.statistics if not statistic.survey]
    for statistic in own:
        if not statistic.as_at and not statistic.period:
            message = f"nothing says when {called(statistic, strategy)} was counted"
            yield Finding(statistic.at("id"), message)
    unknown = [statistic for statistic in own if not statistic.source]
    if unknown:
        many = "this figure is" if len(unknown) == 1 else f"{len(unknown)} figures are"
        message = f"nothing says where {many} from"
        hint = "add `source:` with the report or the records"
        related = tuple((statistic.at("id"), "this too") for statistic in unknown[1:])
        yield Finding(unknown[0].at("id"), message, hint, related, Severity.INFO)


UNIT = Rule(
    code="NUM010",
    name="missing-as-at",
    severity=Severity.WARNING,
    draft=Severity.INFO,
    summary="A figure has no date.",
    why=(
        "Figures about children in care change every month. Without a date readers cannot tell "
        "whether a figure still holds, and nobody notices when it is old."
    ),
    hint="add `as-at:` with the date it was true on, or `period:` with `from` and `to`",
    bad="""\
statistics:
  - {id: in-care, value: 312, label: children in our care, source: Our own records}
""",
    good="""\
statistics:
  - {id: in-care, value: 312, label: children in our care, source: Our own records, as-at: 2026-03}
""",
    false_positives=(
        """\
surveys:
  - {id: listening, name: Listening days, date: 2026-02, answered: 60}
statistics:
  - {id: happy, value: 80, unit: percent, label: of young people are happy, survey: listening}
  - id: visits
    value: 40
    label: visits
    source: Our own records
    period: {from: 2025-04, to: 2026-03}
""",
    ),
    of_absence=True,
    blind_spots="That nothing says where a figure is from is told once, as information only.",
    actor=Actor.FIGURES,
    check=check,
)
