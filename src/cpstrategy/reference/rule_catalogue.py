"""Rule catalogue: every rule with its reasons and its examples, family by family."""

import pkgutil
from collections.abc import Iterator
from importlib import import_module
from itertools import groupby

from cpstrategy import rules
from cpstrategy.discovery import discover
from cpstrategy.reference.markdown import MADE, anchor, fenced, page, sentences, table
from cpstrategy.rule import Rule

_OPENING = """\
# Rules

Everything that `cpstrategy validate` can find wrong, with the reason and an example.
An error stops a build.
A warning does not, unless `--strict` is given.
Information (`info`) is only shown with `--verbose`.
The same pages are in the program: `cpstrategy explain SYN002`.
"""


def rule_catalogue() -> str:
    """Write the page: an index, then each rule."""
    found = sorted(discover(rules, Rule).values(), key=lambda rule: rule.code)
    families = _families()
    return page(
        [
            MADE + _OPENING,
            table(("Rule", "Level", "What it finds"), map(_line, found)),
            *(
                part
                for letters, family in groupby(found, key=lambda rule: rule.code[:3])
                for part in (f"## {families[letters]}", *map(_rule, family))
            ),
        ]
    )


def _line(rule: Rule) -> tuple[str, str, str]:
    return f"[{_title(rule)}](#{anchor(_title(rule))})", rule.severity, rule.summary


def _title(rule: Rule) -> str:
    return f"{rule.code} {rule.name}"


def _families() -> dict[str, str]:
    """What each family is about, by its letters, as the docstring of its package says."""
    folders = (entry.name for entry in pkgutil.iter_modules(rules.__path__) if entry.ispkg)
    told = (import_module(f"{rules.__name__}.{name}").__doc__ or "" for name in sorted(folders))
    return {about[:3]: about.strip().removesuffix(".") for about in told}


def _rule(rule: Rule) -> str:
    return page(_parts(rule))


def _parts(rule: Rule) -> Iterator[str]:
    yield f"### {_title(rule)}"
    yield f"{sentences(rule.summary)}\n{sentences(rule.why)}"
    yield f"Level: {rule.severity}.\nWhat to do: {rule.hint}."
    yield "Wrong:"
    yield fenced(rule.bad, "yaml")
    yield "Right:"
    yield fenced(rule.good, "yaml")
