"""NUM009 missing-base: shares of a survey of which nobody knows how many were asked, or when."""

from collections.abc import Iterator

from cpstrategy.diagnostic import Severity
from cpstrategy.model.evidence import Statistic, Survey
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Actor, Finding, Rule


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look at each survey that percentages are from, then at percentages of an unknown number."""
    shares = [statistic for statistic in strategy.statistics if _is_told_share(statistic)]
    for survey in strategy.surveys:
        theirs = [share for share in shares if share.survey == survey.id]
        if theirs:
            yield from _of_survey(survey, all(map(_has_base, theirs)))
    for share in shares:
        if not share.survey and not _has_base(share):
            message = "nothing says how many people this percentage is of"
            hint = "add `base:` with their number, or `base-statistic:` with the id of a record"
            yield Finding(share.at("value"), message, hint, severity=Severity.INFO)


def _of_survey(survey: Survey, has_base: bool) -> Iterator[Finding]:
    missing = {
        "how many answered": survey.answered or has_base,
        "when they were asked": survey.date,
    }
    lacking = " or ".join(words for words, fact in missing.items() if not fact)
    if lacking:
        message = f"percentages are told of this survey, and nothing says {lacking}"
        yield Finding(survey.at("id"), message)


def _is_told_share(statistic: Statistic) -> bool:
    has_value = statistic.told is not None
    return has_value and statistic.unit == "percent"


def _has_base(statistic: Statistic) -> bool:
    return bool(statistic.base or statistic.base_statistic)


UNIT = Rule(
    code="NUM009",
    name="missing-base",
    severity=Severity.WARNING,
    draft=Severity.INFO,
    summary="Percentages are told of a survey, but not how many people answered or when.",
    why=(
        "84% may be 21 of 25 young people or 210 of 250. Without the number and the year nobody "
        "can tell how much it says, or compare it with the next survey."
    ),
    hint="add `answered:` with the number of answers, and `date:` with the month or the year",
    bad="""\
surveys:
  - id: children-survey
    name: Survey of children in our care
statistics:
  - {id: listened, value: 84, unit: percent, label: feel listened to, survey: children-survey}
""",
    good="""\
surveys:
  - id: children-survey
    name: Survey of children in our care
    date: 2026-02
    answered: 125
statistics:
  - {id: listened, value: 84, unit: percent, label: feel listened to, survey: children-survey}
""",
    false_positives=(
        """\
surveys:
  - {id: talks, name: Our listening days}
statistics:
  - {id: listened, value: 84, label: young people came, survey: talks}
""",
    ),
    of_absence=True,
    blind_spots="A percentage that is not from a survey and has no base is information only.",
    actor=Actor.FIGURES,
    check=check,
)
