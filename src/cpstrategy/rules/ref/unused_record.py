"""REF002 unused-record: a figure, a person or a plan that nothing cites."""

from collections.abc import Iterator

from cpstrategy.diagnostic import Severity
from cpstrategy.model.byname import byname
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.text import Text
from cpstrategy.rule import Actor, Finding, Rule


def check(strategy: Strategy) -> Iterator[Finding]:
    """Compare what is written with what fields and texts cite."""
    cited = set(_cited(strategy))
    for (kind, key), record in strategy.index.items():
        if record.is_only_cited and (kind, key) not in cited:
            hint = f"cite it as `{{{kind}:{key}}}` in a text, or delete it"
            message = f"nothing cites the {record.noun or kind} `{byname(record)}`"
            yield Finding(record.at("id"), message, hint)


def _cited(strategy: Strategy) -> Iterator[tuple[str, str]]:
    for record in strategy.records:
        for cited in record.references():
            yield cited.kind, cited.id
        if isinstance(record, Text):
            for reference in record.inline():
                yield reference.kind, reference.id


UNIT = Rule(
    code="REF002",
    name="unused-record",
    severity=Severity.INFO,
    summary="A figure, survey, person, organisation or plan that nothing cites.",
    why=(
        "Such records are written once to be cited elsewhere. One that nothing cites is often left "
        "over from an earlier text, and somebody has to keep it up to date for nothing."
    ),
    hint="cite it, or delete it",
    bad="""\
statistics:
  - id: in-care
    value: 708
    label: children in our care
vision: We want the best for all children in our care.
""",
    good="""\
statistics:
  - id: in-care
    value: 708
    label: children in our care
vision: We want the best for all {stat:in-care} children in our care.
""",
    check=check,
    of_absence=True,
    actor=Actor.EDITOR,
)
