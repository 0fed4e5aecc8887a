"""TRM001 guide-breach: a word that a guide asks not to use, where the council follows it."""

from collections.abc import Iterator

from cpstrategy.analysis.wordings import avoidable
from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.rule import Finding, Rule


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look for the words of the lists that the council has chosen, or wrote itself."""
    for use in avoidable(strategy, for_all=False):
        severity = Severity.INFO if use.said else None
        message = f"`{use.words}` is among the words to avoid ({use.source})"
        yield Finding(use.place, message, use.hint, severity=severity)


UNIT = Rule(
    code="TRM001",
    name="guide-breach",
    severity=Severity.WARNING,
    draft=Severity.INFO,
    summary="A word that the guide of the council, or a list that it follows, asks not to use.",
    why=(
        "Young people have said which words hurt or shut them out. A council that promised to use "
        "theirs, and then does not, shows that it did not listen."
    ),
    hint="use the words that young people prefer",
    bad="""\
packs: [terms-sandwell]
vision: Every child should have a placement that lasts.
""",
    good="""\
packs: [terms-sandwell]
vision: Every child should have a home that lasts.
""",
    false_positives=(
        """\
packs: [terms-sandwell]
vision: Young people can try out a job in a work placement.
""",
        """\
packs: [terms-wigan]
vision: We write of separated young people, not of “UASC”.
""",
        """\
packs: [terms-wigan]
vision: Separated young people is our term for unaccompanied asylum-seeking children.
""",
        """\
packs: [terms-wigan]
glossary:
  - id: separated
    term: separated young people
    aliases: [UASC]
    meaning: Young people who came here alone. Laws write of UASC.
""",
        """\
packs: [terms-ofsted]
vision: Children have a right to be looked after as if they were our own.
people:
  - {id: nurse, name: Jo Example, role: Designated Nurse for Looked After Children}
""",
        """\
packs: [terms-ofsted]
vision: The Designated Doctor for Looked After Children reports to the board every year.
""",
        """\
packs: [terms-sandwell]
asks:
  - {id: ask, title: What we ask, items: [{text: Find us placements near our friends.}]}
""",
    ),
    blind_spots=(
        "It knows the forms that are listed, and no others. It takes a run of words with capitals "
        "for a name, and leaves a sentence alone that explains a word."
    ),
    check=check,
)
