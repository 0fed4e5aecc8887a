"""STR002 incomplete-priority: a priority lacks a part that most of the others have."""

from collections.abc import Callable, Iterator

from cpstrategy.diagnostic import Severity
from cpstrategy.model.byname import byname
from cpstrategy.model.priority import Priority
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Finding, Rule

_FEW = 2
"""Of two priorities, neither is the rule for the other."""

_PARTS: tuple[tuple[str, str, Callable[[Priority], bool]], ...] = (
    (
        "what young people said",
        "told-us",
        lambda priority: bool(priority.told_us or priority.quotes or priority.words),
    ),
    ("an aim", "statement", lambda priority: priority.statement is not None),
    ("achievements", "achievements", lambda priority: bool(priority.achievements)),
    ("next steps", "next-steps", lambda priority: bool(priority.next_steps)),
)
_QUOTES = ("quotes", "quotes", lambda priority: bool(priority.quotes))


def check(strategy: Strategy) -> Iterator[Finding]:
    """Compare each priority with the others; no part is needed where most do without."""
    for part in _PARTS:
        yield from _lacking(strategy, *part, None)
    yield from _lacking(strategy, *_QUOTES, Severity.INFO)
    bare = [
        priority
        for priority in strategy.priorities
        if not any(has(priority) for _, _, has in _PARTS)
    ]
    if (
        bare
        and len(bare) == len(strategy.priorities)
        and not any(priority.rationale for priority in bare)
    ):
        yield Finding(
            bare[0].at("title"),
            "the priorities are titles and nothing else",
            "say what young people told you, what you want to reach and what comes next",
            severity=Severity.INFO,
        )


def _lacking(
    strategy: Strategy,
    what: str,
    key: str,
    has: Callable[[Priority], bool],
    severity: Severity | None,
) -> Iterator[Finding]:
    without = [priority for priority in strategy.priorities if not has(priority)]
    others = len(strategy.priorities) - len(without)
    if others > max(_FEW - 1, len(without)):
        for priority in without:
            part = what.removeprefix("an ")
            message = f"the priority `{byname(priority)}` has no {part}; {others} others have"
            yield Finding(priority.at("id"), message, f"add `{key}:`", severity=severity)


UNIT = Rule(
    code="STR002",
    name="incomplete-priority",
    severity=Severity.WARNING,
    summary="A priority that lacks a part which most of the others have.",
    why=(
        "Readers who care for that priority find less than under the others: no voice, no aim, "
        "nothing done, or nothing to come."
    ),
    hint="add the part, or say in the text why it is not there",
    bad="""\
priorities:
  - id: home
    title: A safe home
    next-steps: [{id: flats, text: Build flats.}]
  - id: health
    title: Good health
    next-steps: [{id: nurse, text: Find a nurse.}]
  - id: education
    title: Education
    statement: Everybody learns.
""",
    good="""\
priorities:
  - id: home
    title: A safe home
    next-steps: [{id: flats, text: Build flats.}]
  - id: health
    title: Good health
    next-steps: [{id: nurse, text: Find a nurse.}]
  - id: education
    title: Education
    next-steps: [{id: tutors, text: Pay for tutors.}]
""",
    false_positives=(
        """\
priorities:
  - {id: home, title: A safe home}
  - {id: health, title: Good health}
""",
    ),
    blind_spots="A part that most priorities lack is not missed; GOV003 asks who leads them.",
    check=check,
    of_absence=True,
)
