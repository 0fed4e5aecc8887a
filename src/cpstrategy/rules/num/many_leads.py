"""NUM024 many-leads: more figures lead than can stand large."""

from collections.abc import Iterator

from cpstrategy.diagnostic import Severity
from cpstrategy.formatting.tiles import MOST_LEADS
from cpstrategy.model.byname import byname
from cpstrategy.model.evidence import Statistic
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Actor, Finding, Rule


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look at the key figures that are marked, in their order."""
    listed = strategy.key_figures.statistics if strategy.key_figures else []
    figures = (strategy.index.get(("stat", key)) for key in listed)
    leads = [one for one in figures if isinstance(one, Statistic) and one.lead]
    large = ", ".join(f"`{byname(lead)}`" for lead in leads[:MOST_LEADS])
    for figure in leads[MOST_LEADS:]:
        yield Finding(figure.at("lead"), f"`{byname(figure)}` is not large, as {large} are")


UNIT = Rule(
    code="NUM024",
    name="many-leads",
    severity=Severity.WARNING,
    summary="More than three key figures are marked as those that lead.",
    why=(
        "Large figures are what readers remember, and nobody remembers more than three. Where all "
        "are large, none is."
    ),
    hint="take `lead: true` from the figures that matter less",
    bad="""\
statistics:
  - {id: children, value: 212, label: children in our care, lead: true}
  - {id: carers, value: 98, label: foster families, lead: true}
  - {id: leavers, value: 104, label: care leavers, lead: true}
  - {id: homes, value: 31, label: homes that we run, lead: true}
key-figures:
  statistics: [children, carers, leavers, homes]
""",
    good="""\
statistics:
  - {id: children, value: 212, label: children in our care, lead: true}
  - {id: carers, value: 98, label: foster families, lead: true}
  - {id: leavers, value: 104, label: care leavers, lead: true}
  - {id: homes, value: 31, label: homes that we run}
key-figures:
  statistics: [children, carers, leavers, homes]
""",
    false_positives=(
        """\
statistics:
  - {id: children, value: 212, label: children in our care, lead: true}
  - {id: carers, value: 98, label: foster families, lead: true}
  - {id: leavers, value: 104, label: care leavers, lead: true}
  - {id: homes, value: 31, label: homes that we run, lead: true}
key-figures:
  statistics: [children, carers, leavers]
""",
    ),
    actor=Actor.FIGURES,
    check=check,
)
