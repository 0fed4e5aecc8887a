"""STR030 unreachable-help: whom young people can turn to, without a way that was looked up."""

from collections.abc import Iterator

from cpstrategy.analysis.time import months_since
from cpstrategy.diagnostic import Severity
from cpstrategy.formatting.dates import tell_moment
from cpstrategy.model.byname import byname
from cpstrategy.model.help import Help
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Actor, Finding, Rule


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look at all that the council names itself; the national lines have packs of their own."""
    for one in strategy.helps:
        if not one.can_be_reached:
            message = f"nobody can tell from this how to reach “{byname(one)}”"
            hint = "look up its number, and write it as `phone:`, `text:` or `web:`"
            yield Finding(one.span, message, hint)
        elif not (one.source and one.checked):
            message = f"nothing says where and when the number of “{byname(one)}” was looked up"
            yield Finding(one.span, message, "write where as `source:`, and the day as `checked:`")
        else:
            yield from _old(strategy, one)


def _old(strategy: Strategy, one: Help) -> Iterator[Finding]:
    today, longest = strategy.supplies.today, UNIT.limit(strategy, "max_age_months")
    if today and one.checked and months_since(one.checked, today) > longest:
        message = f"the number of “{byname(one)}” was last looked up in {tell_moment(one.checked)}"
        yield Finding(one.at("checked"), message, "look it up again, then write the day")


UNIT = Rule(
    code="STR030",
    name="unreachable-help",
    severity=Severity.WARNING,
    draft=Severity.INFO,
    summary="Somebody to turn to, without a way there that was looked up within a year.",
    why=(
        "Who needs help may try once. A number that nobody answers, or none at all, is worse than "
        "a page without this name."
    ),
    hint="look it up, and write it with `source:` and `checked:`",
    bad="""\
helps:
  - id: advocate
    name: An advocate
    for: Somebody from outside the council who speaks up for you.
""",
    good="""\
helps:
  - id: advocate
    name: An advocate
    for: Somebody from outside the council who speaks up for you.
    phone: 01632 960001
    source: The contract with the advocacy service
    checked: 2026-05
""",
    limits={"max_age_months": 12},
    blind_spots="It rings nobody: that the number is the right one somebody must have tried.",
    check=check,
    actor=Actor.PARTICIPATION,
)
