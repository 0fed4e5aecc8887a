"""Explain: the command that says what a finding means, why it matters and what to do."""

import textwrap
from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from cpstrategy.build.choice import choose
from cpstrategy.terminal import Terminal

if TYPE_CHECKING:
    from cpstrategy.rule import Rule

_WIDTH = 80


def explain(
    code: Annotated[
        str | None,
        typer.Argument(
            metavar="[CODE]",
            help="A code or a name; without one, all are listed.",
            show_default=False,
        ),
    ] = None,
) -> None:
    """Say what a finding means, why it matters and what to do."""
    from cpstrategy import rules
    from cpstrategy.discovery import discover
    from cpstrategy.rule import Rule

    all_rules = sorted(discover(rules, Rule).values(), key=lambda rule: rule.code)
    if code is None:
        lines = [f"{rule.code}  {rule.name}  ({rule.severity})" for rule in all_rules]
    else:
        names = {name: rule for rule in all_rules for name in (rule.code, rule.name)}
        name = next((name for name in names if name.casefold() == code.casefold()), code)
        [chosen] = choose([name], names, "CODE", "; `cpstrategy explain` lists all")
        lines = list(_lines(names[chosen]))
    Terminal().result("\n".join(lines))


def _lines(rule: "Rule") -> Iterator[str]:
    draft = f", in a draft {rule.draft}" if rule.draft else ""
    yield f"{rule.code} {rule.name} ({rule.severity}{draft})"
    yield ""
    yield textwrap.fill(rule.summary, _WIDTH)
    yield from ("", "Why")
    yield textwrap.indent(textwrap.fill(rule.why, _WIDTH - 2), "  ")
    yield from ("", "What to do")
    yield textwrap.indent(textwrap.fill(rule.hint, _WIDTH - 2), "  ")
    yield from ("", "Instead of")
    yield textwrap.indent(rule.bad.rstrip(), "  ")
    yield from ("", "write")
    yield textwrap.indent(rule.good.rstrip(), "  ")
    if rule.limits:
        yield from ("", "Limits")
        yield from (f"  {name}: {value}" for name, value in rule.limits.items())
    if rule.blind_spots:
        yield from ("", "What it cannot see")
        yield textwrap.indent(textwrap.fill(rule.blind_spots, _WIDTH - 2), "  ")
