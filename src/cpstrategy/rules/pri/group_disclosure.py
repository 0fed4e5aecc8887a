"""PRI003 group-disclosure: what is said of all, or of none, of a small group is said of each."""

from collections.abc import Iterator
from itertools import islice

from cpstrategy.analysis.factual import factual
from cpstrategy.analysis.shares import bases, group_before, told_share
from cpstrategy.diagnostic import Severity
from cpstrategy.model.strategy import Index, Strategy
from cpstrategy.model.words import MOST_FINDS, FieldWords
from cpstrategy.rule import Actor, Finding, Rule
from cpstrategy.text.around import sentence_at
from cpstrategy.text.patterns import lazily, small
from cpstrategy.text.sensitive import SENSITIVE

_GROUP = r"(?:them|these|those|whom|which|(?:the|this|that) (?:cohort|group))"
_VERB = r"(?:are|were|have|had|has|is|was|came|come|identify|live|speak)"
_ALL = lazily(
    rf"\b(?:all|none|100%|0%|every one)(?:(?: of)? {_GROUP})? {_VERB}\b"
    rf"|\b(?:they|who|these|those) (?:are|were) all\b"
    rf"|\b(?:all|none) of (?:the |our )?(?:these |those )?\d+\b|\ball \d+\b"
)


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look at shares of 100% and 0%, and at `all of them are` in words about a small group."""
    largest = UNIT.limit(strategy, "max_base")
    for statistic in strategy.statistics:
        share = told_share(statistic, strategy.index)
        if share and share[0] in (0, 100) and share[1] <= largest:
            is_sensitive = SENSITIVE.search(small(statistic.label.full))
            message = f"this says the same of {'all' if share[0] else 'none'} of {share[1]} people"
            weight = None if is_sensitive else Severity.INFO
            yield Finding(statistic.at("value"), message, severity=weight)
    for written in factual(strategy, _says_all):
        yield from _words(written, strategy.index, largest)


def _says_all(words: str) -> bool:
    folded = words.casefold()
    likely = "all" in folded or "none" in folded or "0%" in folded or "every one" in folded
    return likely and bool(_ALL.search(small(words)))


def _words(written: FieldWords, index: Index, largest: int) -> Iterator[Finding]:
    words, numbers = small(written.words), bases(written.words, index)
    for match in islice(_ALL.finditer(words), MOST_FINDS):
        _, closing = sentence_at(words, match.start())
        trait = SENSITIVE.search(words, match.start(), closing)
        group = group_before(words, numbers, match.end())
        if trait and group and 1 < group <= largest:
            place = written.place(match.start(), trait.end())
            phrase = written.words[trait.start() : trait.end()]
            yield Finding(place, f"`{phrase}` is said of each of {group} people")


UNIT = Rule(
    code="PRI003",
    name="group-disclosure",
    severity=Severity.WARNING,
    summary="Something is said of all, or of none, of a small group.",
    why=(
        "Whoever knows that somebody belongs to the group then knows this of them too, however "
        "many they are. No single person has to be counted for that."
    ),
    hint="leave out what they all have in common, or how many they are",
    bad="""\
priorities:
  - id: separated
    title: Separated young people
    rationale: We care for 24 separated children, and all of these are male.
""",
    good="""\
priorities:
  - id: separated
    title: Separated young people
    rationale: We care for 24 separated children, and most are boys and young men.
""",
    false_positives=(
        """\
narratives:
  - id: facts
    heading: Facts
    text: |
      All of our children have a social worker. We support 24 care leavers, and all are in touch
      with us. Schools for girls are all in the borough.

      We care for 708 children; all of them are heard in court.
statistics:
  - id: in-touch
    value: 100
    unit: percent
    label: of care leavers are in touch with us
    base: 24
""",
    ),
    limits={"max_base": 50},
    blind_spots=(
        "It looks for a number of people before the words, in the same text, and knows a list of "
        "sensitive words. Of other figures of 100% or 0% it gives information only."
    ),
    check=check,
    actor=Actor.PRIVACY,
)
