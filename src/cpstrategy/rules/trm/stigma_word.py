"""TRM008 stigma-word: a word that wounds the people it is about."""

from collections.abc import Iterator

from cpstrategy.analysis.wordings import avoidable
from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Finding, Rule


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look for the words of the lists that hold for every council."""
    for use in avoidable(strategy, for_all=True):
        is_mild = use.advised.wording.mild
        message = f"`{use.words}` can wound"
        if is_mild:
            message = f"many young people would rather not read `{use.words}`"
        severity = Severity.INFO if use.said or is_mild else None
        yield Finding(use.place, message, use.hint, severity=severity)


UNIT = Rule(
    code="TRM008",
    name="stigma-word",
    severity=Severity.WARNING,
    draft=Severity.INFO,
    summary="A word that blames or belittles the people it is about.",
    why=(
        "Children read what is written about them, now or when they ask for their records. A word "
        "that makes a need into a fault stays with them."
    ),
    hint="say what happened, or what is needed",
    bad="""\
vision: We help young people with challenging behaviour to stay in their homes.
""",
    good="""\
vision: We help young people who find things hard to stay in their homes.
""",
    false_positives=(
        """\
vision: We were inspired by the Challenging Behaviour Foundation.
""",
        """\
vision: We no longer say “hard to reach”. We have not found the right way yet.
""",
        """\
vision: >-
  We care for looked after children. Ask the Homeless Link, the chair of the Coloured Pencil Society
  and the National Association for Special Needs in Care about a work placement.
""",
    ),
    blind_spots="It knows the words of its list, and not what is said with others.",
    check=check,
)
