"""Rule catalogue: an index of all rules, and a page for each family with reasons and examples."""

import pkgutil
import re
from collections.abc import Iterator, Mapping
from importlib import import_module
from itertools import groupby

from cpstrategy import rules
from cpstrategy.discovery import discover
from cpstrategy.rule import Profile, Rule
from reference.left_out import LEFT_OUT
from reference.markdown import MADE, anchor, fenced, page, sentences, table

_OPENING = """\
# Rules

Everything that `cpstrategy validate` can find wrong, with the reason and an example.
An error stops a build.
A warning does not, unless `--strict` is given.
Information (`info`) is only shown with `--verbose`.
Some rules are milder with a draft: a document whose status is `draft`, or `--profile draft`.
The same pages are in the program: `cpstrategy explain SYN002`.
[How often the rules are right](precision.md) was counted on published documents.
"""

_SETTINGS = """\
## Other levels and limits

A council can set another level or limit for a rule, and allow what is right as it stands.
A rule about privacy (`PRI`) is not eased without a reason.

```yaml
rules:
  - {rule: placeholder, level: error}
allow:
  - rule: placeholder
    match: TBC
    because: The chair is named at the meeting in May.
    until: 2027-05-31
```

An allowance needs its reason, fits the findings on lines with the words of `match`, and can name
the `record` that it is for.
One that fits nothing is a finding itself.
"""

_CODES = """\
## Free codes

For those who add a rule: a code is never given twice, not even that of a rule that is not there.
"""

_CODE = re.compile(r"[A-Z]{3}\d{3}")


def rule_catalogue() -> dict[str, str]:
    """Write the pages by their file name: the index, then one for each family."""
    found = sorted(discover(rules, Rule).values(), key=lambda rule: rule.code)
    titles = _families()
    families = {letters: list(group) for letters, group in groupby(found, lambda one: one.code[:3])}
    pages = {
        f"{letters.lower()}.md": page([f"{MADE}# {titles[letters]}", *map(_rule, family)])
        for letters, family in families.items()
    }
    return {"README.md": _index(families, titles), **pages}


def _index(families: Mapping[str, list[Rule]], titles: Mapping[str, str]) -> str:
    lists = (
        part
        for letters, family in families.items()
        for part in (f"## {titles[letters]}", table(_HEAD, map(_line, family)))
    )
    left_out = table(("Rule", "Why it is not there"), map(_left_out, LEFT_OUT))
    free = table(("Family", "Next code"), ((letters, next_code(letters)) for letters in families))
    parts = (*lists, _SETTINGS, "## Not there, and why", left_out, _CODES, free)
    return page([MADE + _OPENING, *parts])


def next_code(letters: str) -> str:
    """The next code of a family that no rule has, and none had that was left out."""
    rules_left_out = (code for told, _, _ in LEFT_OUT for code in _CODE.findall(told))
    known = (rule.code for rule in discover(rules, Rule).values())
    numbers = (int(code[3:]) for code in (*known, *rules_left_out) if code.startswith(letters))
    return f"{letters}{max(numbers, default=0) + 1:03}"


_HEAD = ("Rule", "Level", "What it finds")


def _line(rule: Rule) -> tuple[str, str, str]:
    target = f"{rule.code[:3].lower()}.md#{anchor(_title(rule))}"
    return f"[{_title(rule)}]({target})", _levels(rule), rule.summary


def _left_out(entry: tuple[str, str, str]) -> tuple[str, str]:
    code, name, why = entry
    return f"{code} {name}".strip(), why


def _title(rule: Rule) -> str:
    return f"{rule.code} {rule.name}"


def _levels(rule: Rule) -> str:
    draft = rule.severity_in(Profile.DRAFT)
    return rule.severity if draft is rule.severity else f"{rule.severity}, in a draft {draft}"


def _families() -> dict[str, str]:
    """What each family is about, by its letters, as the docstring of its package says."""
    folders = (entry.name for entry in pkgutil.iter_modules(rules.__path__) if entry.ispkg)
    told = (import_module(f"{rules.__name__}.{name}").__doc__ or "" for name in sorted(folders))
    return {about[:3]: about.strip().removesuffix(".") for about in told}


def _rule(rule: Rule) -> str:
    return page(_parts(rule))


def _parts(rule: Rule) -> Iterator[str]:
    yield f"## {_title(rule)}"
    yield f"{sentences(rule.summary)}\n{sentences(rule.why)}"
    yield "\n".join(_facts(rule))
    yield "Wrong:"
    yield fenced(rule.bad, "yaml")
    yield "Right:"
    yield fenced(rule.good, "yaml")
    for example in rule.false_positives:
        yield "Right as well, although it looks like the fault:"
        yield fenced(example, "yaml")


def _facts(rule: Rule) -> Iterator[str]:
    yield f"Level: {_levels(rule)}."
    yield f"For: {rule.actor}."
    yield f"What to do: {rule.hint}."
    if rule.registers:
        yield f"Looks at the registers {', '.join(f'`{one}`' for one in rule.registers)}."
    for name, value in rule.limits.items():
        yield f"Its limit `{name}` is {value}."
    if rule.blind_spots:
        yield sentences(rule.blind_spots)
