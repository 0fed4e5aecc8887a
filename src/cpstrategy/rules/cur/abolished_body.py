"""CUR005 abolished-body: an organisation that is no more, named as if it were."""

from collections.abc import Iterator

from cpstrategy.analysis.ended import EndedMention, ended, ending
from cpstrategy.analysis.time import day, is_over, months_since
from cpstrategy.diagnostic import Severity
from cpstrategy.formatting.dates import tell_moment
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.time import Moment
from cpstrategy.rule import Actor, Finding, Rule


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look for the names of ended bodies in all words, and of those that will soon end."""
    for mention in ended(strategy):
        body = mention.body
        message = f"`{_written(mention)}` ended {_when(body.ended)}"
        hint = f"the work went to {body.successor}: name who does it for you"
        is_asked = mention.is_sure and not mention.words.voice.is_of_the_young
        severity = None if is_asked else Severity.INFO
        yield _finding(mention, message, hint if body.successor else "", severity)
    yield from _ending(strategy)


def _ending(strategy: Strategy) -> Iterator[Finding]:
    """Name each body once that will have ended while the document still holds."""
    told: set[str] = set()
    for mention in ending(strategy):
        body = mention.body
        if body.id not in told and _is_soon(strategy, body.ended):
            told.add(body.id)
            message = f"`{_written(mention)}` ends {_when(body.ended)}"
            hint = f"the work goes to {body.successor}: say who will keep what is promised here"
            yield _finding(mention, message, hint if body.successor else "", Severity.INFO)


def _is_soon(strategy: Strategy, end: Moment) -> bool:
    period, today = strategy.document.period, day(strategy)
    if period is not None:
        return is_over(end, period.end)
    return today is not None and months_since(today, end) < UNIT.limit(strategy, "soon_months")


def _written(mention: EndedMention) -> str:
    return mention.words.words[mention.start : mention.end]


def _when(end: Moment) -> str:
    return f"{'on' if end.day else 'with'} {tell_moment(end)}"


def _finding(mention: EndedMention, message: str, hint: str, severity: Severity | None) -> Finding:
    place = mention.words.place(mention.start, mention.end)
    return Finding(place, message, hint, severity=severity)


UNIT = Rule(
    code="CUR005",
    name="abolished-body",
    severity=Severity.ERROR,
    draft=Severity.WARNING,
    summary="An organisation that is no more, named as if it were.",
    why=(
        "Young people and professionals look for somebody who is not there. A seat that is kept "
        "for such a body is empty."
    ),
    hint="name who does the work now",
    limits={"soon_months": 18},
    bad="""\
boards:
  - id: panel
    name: Corporate Parenting Panel
    seats:
      - Lay member of the CCG governing body
""",
    good="""\
boards:
  - id: panel
    name: Corporate Parenting Panel
    seats:
      - Lay member of the integrated care board
""",
    false_positives=(
        """\
vision: Until July 2022 the clinical commissioning group paid for these nurses.
""",
        """\
statistics:
  - id: jabs
    value: 91
    unit: percent
    label: of our children had their jabs
    as-at: 2020-03
    source: Public Health England
""",
        """\
glossary:
  - id: isa
    term: ISA
    meaning: An individual savings account, which we open for every child in our care.
vision: Each child has an ISA.
services:
  - id: connexions
    name: Connexions
    text: Connexions is what we call our careers service.
""",
        """\
document:
  period: {from: 2026, to: 2030}
vision: The roads of the county are the work of Cumbria, and nurses teach PSHE.
""",
        """\
pledges:
  - id: pledge
    title: Our pledge
    items:
      - We took over from the primary care trust.
      - The health promise was made in 2012 with the PCT.
""",
    ),
    blind_spots=(
        "It knows the bodies of the packs, and a body that your area closed only if a pack of your "
        "own lists it. A sentence that names an old year passes, whatever it says. A name that is "
        "also something else, a document of years that are over, and a body that is to end while "
        "the document holds, are information."
    ),
    check=check,
    actor=Actor.GOVERNANCE,
)
