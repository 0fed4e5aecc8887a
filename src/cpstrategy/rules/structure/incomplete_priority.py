"""STR002 incomplete-priority: a priority lacks a part that most of the others have."""

from collections.abc import Callable, Iterator

from cpstrategy.diagnostic import Severity
from cpstrategy.model.priority import Priority
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Finding, Rule

_FEW = 2
"""Of two priorities, neither is the rule for the other."""

_PARTS: tuple[tuple[str, str, Callable[[Priority], bool]], ...] = (
    (
        "what young people said",
        "told-us",
        lambda one: bool(one.told_us or one.quotes or one.words),
    ),
    ("an aim", "statement", lambda one: one.statement is not None),
    ("achievements", "achievements", lambda one: bool(one.achievements)),
    ("next steps", "next-steps", lambda one: bool(one.next_steps)),
)
_QUOTES = ("quotes", "quotes", lambda one: bool(one.quotes))


def check(strategy: Strategy) -> Iterator[Finding]:
    """Compare each priority with the others; no part is needed where most do without."""
    for part in _PARTS:
        yield from _lacking(strategy, *part, None)
    yield from _lacking(strategy, *_QUOTES, Severity.INFO)
    bare = [one for one in strategy.priorities if not any(has(one) for _, _, has in _PARTS)]
    if bare and len(bare) == len(strategy.priorities) and not any(one.rationale for one in bare):
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
    without = [one for one in strategy.priorities if not has(one)]
    others = len(strategy.priorities) - len(without)
    if others > max(_FEW - 1, len(without)):
        for one in without:
            message = (
                f"the priority `{one.id}` has no {what.removeprefix('an ')}; {others} others have"
            )
            yield Finding(one.at("id"), message, f"add `{key}:`", severity=severity)


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
