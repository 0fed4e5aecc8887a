"""PRI001 small-number: so few people that somebody may recognise one of them."""

import re
from collections.abc import Iterator
from itertools import islice

from cpstrategy.analysis.factual import factual, lead_of
from cpstrategy.analysis.figures_of_people import is_about_people, value_of
from cpstrategy.analysis.people_counts import PeopleCount, counted, may_count
from cpstrategy.analysis.told_apart import called
from cpstrategy.analysis.withheld_told import tells_withheld
from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.words import MOST_FINDS, FieldWords
from cpstrategy.rule import Actor, Finding, Rule
from cpstrategy.source import Span
from cpstrategy.text.around import sentence_at
from cpstrategy.text.normal_form import single_spaced
from cpstrategy.text.patterns import lazily, small
from cpstrategy.text.people import PEOPLE

_IN_PUBLIC = lazily(
    r"\b(?:ambassadors?|board|champions?|(?:co-)?chair(?:s|ed)?|council|forum|governors?|group"
    r"|interview\w*|members?|mentors?|panels?|represent\w*|volunteer\w*|workshops?|consult\w*"
    r"|told us|took part|events?|conference|awards?)\b",
    re.IGNORECASE,
)
"""Who sits on a panel does so in public: this is for somebody to decide."""
_ALONE = lazily(
    r"\W*[a-z0-9-]+\s+(?:of\s+)?(?:(?:former|older|our|the|younger)\s+){0,2}"
    + PEOPLE.pattern
    + r"\W*"
)
"""Words for who is speaking, or for who has a seat, that say nothing else of them."""
_CLAUSE = lazily(r"(?:\s+(?!and\b|but\b)[\w'’%-]+){0,8}")
_ONE = "leave out what is said of one child or young person"


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look at figures, and at numbers of people in all words for readers."""
    threshold = UNIT.limit(strategy, "threshold")
    yield from _statistics(strategy, threshold)
    for written in factual(strategy, may_count):
        for count in _numbers(written, lead_of(strategy, written), threshold):
            # That a record withholds the number says more, and one finding is enough.
            if not tells_withheld(strategy, written, count.start, count.end):
                yield _finding(written, count, threshold)


def _numbers(written: FieldWords, lead: str, threshold: int) -> Iterator[PeopleCount]:
    """Walk the small numbers; `One young person` alone is anybody."""
    counts = islice(counted(written.words, threshold - 1, lead), MOST_FINDS)
    return (one for one in counts if one.value > 1 or not _is_alone(written.words))


def _is_alone(words: str) -> bool:
    return _ALONE.fullmatch(small(words)) is not None


def _finding(written: FieldWords, count: PeopleCount, threshold: int) -> Finding:
    words = written.words
    is_mild = _IN_PUBLIC.search(words, *sentence_at(words, count.start)) or _is_alone(words)
    return Finding(
        written.place(count.start, count.end),
        _message(words, count, threshold),
        _ONE if count.value == 1 else _hint(threshold),
        severity=Severity.INFO if is_mild else None,
    )


def _message(words: str, count: PeopleCount, threshold: int) -> str:
    """Name the people: what is counted may stand in the words before."""
    phrase = single_spaced(words[count.start : count.end])
    few = f"fewer than {threshold} people"
    if not count.of:
        return f"`{phrase}` tells of {few}"
    rest = _CLAUSE.match(words, count.end)
    clause = single_spaced(f"{phrase}{rest[0] if rest else ''}")
    return f"`{clause}` is told of {count.value} {count.of}, which is {few}"


def _statistics(strategy: Strategy, threshold: int) -> Iterator[Finding]:
    for statistic in strategy.statistics:
        value = value_of(statistic)
        if value is None or not is_about_people(statistic):
            continue
        if 0 < value < threshold:
            few = f"tells of {value}, which is fewer than {threshold} people"
            message = f"{called(statistic, strategy)} {few}"
            hint = f"put `withheld: {threshold}` in the place of its `value`"
            yield Finding(statistic.at("value"), message, hint, _printed(strategy, statistic.id))
        for earlier in statistic.previous:
            if 0 < earlier.value < threshold:
                name = called(statistic, strategy)
                message = f"an earlier value of {name} tells of fewer than {threshold} people"
                yield Finding(earlier.at("value"), message, "leave out this earlier value")


def _printed(strategy: Strategy, key: str) -> tuple[tuple[Span, str], ...]:
    """Where a figure is first printed in a text."""
    for text in strategy.texts:
        for cited in text.inline():
            if (cited.kind, cited.id, cited.part) == ("stat", key, ""):
                return ((cited.span, "printed here"),)
    return ()


def _hint(threshold: int) -> str:
    return f"write `fewer than {threshold}`, or say it without a number"


UNIT = Rule(
    code="PRI001",
    name="small-number",
    severity=Severity.ERROR,
    summary="A number of children or young people below the threshold.",
    why=(
        "A child in care is known to a school, a street and a family. Where a number is small, "
        "they can tell who is meant, and learn what else the sentence says about that child."
    ),
    hint="write `fewer than 10`, or say it without a number",
    bad="""\
statistics:
  - {id: custody, value: 4, label: care leavers in custody, as-at: 2026-03}
priorities:
  - id: separated
    title: Separated young people
    rationale: Most of the young people we support are men, with one female.
    achievements:
      - id: traineeship
        text: Twelve care leavers joined the traineeship, five of whom now have a job.
""",
    good="""\
statistics:
  - {id: custody, withheld: small, label: care leavers in custody, as-at: 2026-03}
priorities:
  - id: separated
    title: Separated young people
    rationale: Most of the young people we support are men.
    achievements:
      - id: traineeship
        text: Twelve care leavers joined the traineeship, and some of them now have a job.
""",
    false_positives=(
        """\
key-figures:
  text: |
    Of every ten children, 35% are aged 10 to 15. One in three children lives outside the borough,
    and fewer than 10 young people live in a hostel. Two social workers support each child.
narratives:
  - id: facts
    heading: Facts
    text: |
      Three new homes opened, each for two children. Children in Years 9 and 11 visited a college.
      Children over the age of four take part in reviews. We have two children's homes and three
      children in care nurses. Every one of our children matters; one young person said so.
      Young people agreed seven promises, three of which are new. For every child that enters care,
      1 child exits.
""",
        """\
pledges:
  - id: pledge
    title: Our pledge
    items:
      - We will give two young people a place on the board.
statistics:
  - {id: homes, value: 3, label: "children's homes rated good", population: Children's homes}
  - {id: moves, value: 2, label: moves for each child on average}
  - {id: carers, value: 8, label: foster families approved}
""",
    ),
    limits={"threshold": 10},
    blind_spots=(
        "Of numbers without a word for people beside them, it sees `five of whom`, `2 adoptions`, "
        "`4 moved placement` and the like only. A sentence that promises, plans, asks or supposes "
        "it leaves alone, with what a comma and `and` join to it. Of people who speak or sit on a "
        "board it gives information, since they may do so in public."
    ),
    check=check,
    actor=Actor.PRIVACY,
)
