"""CUR003 cited-plan-ended: another plan that this one relies on is past its end."""

from collections.abc import Iterator

from cpstrategy.analysis.document_kind import told_from
from cpstrategy.analysis.time import day, is_over
from cpstrategy.diagnostic import Severity
from cpstrategy.formatting.dates import tell_moment
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Finding, Rule


def check(strategy: Strategy) -> Iterator[Finding]:
    """Compare the last year of each plan's period with today, or with what a report is about."""
    today = told_from(strategy) or day(strategy)
    for plan in strategy.plans:
        if plan.period and is_over(plan.period.end, today):
            message = f"`{plan.title}` ended with {tell_moment(plan.period.end)}"
            yield Finding(plan.period.at("end"), message)


UNIT = Rule(
    code="CUR003",
    name="cited-plan-ended",
    severity=Severity.WARNING,
    summary="Another plan that this one relies on is past its end.",
    why=(
        "What is to be done `as part of` a plan that has ended may be done by nobody. Readers who "
        "look for the plan find another one, or none."
    ),
    hint="name the plan that has taken its place, with its years; ask its owners if there is one",
    bad="""\
plans:
  - id: sufficiency
    title: Sufficiency Strategy
    period: {from: 2023, to: 2025}
vision: More homes nearby, as the {plan:sufficiency} says.
""",
    good="""\
plans:
  - id: sufficiency
    title: Sufficiency Strategy
    period: {from: 2026, to: 2029}
vision: More homes nearby, as the {plan:sufficiency} says.
""",
    false_positives=(
        """\
document:
  subtitle: Annual report
  period: {from: 2024-04, to: 2025-03}
plans:
  - id: sufficiency
    title: Sufficiency Strategy
    period: {from: 2021, to: 2024}
vision: We found more homes nearby, as the {plan:sufficiency} said.
""",
        """\
plans:
  - id: education
    title: Excellence in Education Strategy
    period: {from: 2020, to: 2030}
vision: Good schools for all, as the {plan:education} says.
""",
        """\
plans:
  - id: deal
    title: Deal 2030
vision: The best start in life, as the {plan:deal} says.
""",
    ),
    blind_spots="It looks at the plans' own records, not at years in the middle of a sentence.",
    check=check,
)
