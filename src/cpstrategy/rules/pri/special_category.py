"""PRI008 special-category: health, origin, faith, status or love of one person or of a few."""

from collections.abc import Iterator
from itertools import islice

from cpstrategy.analysis.factual import factual
from cpstrategy.analysis.quotations import quotes
from cpstrategy.analysis.shares import bases, group_before, may_have_base
from cpstrategy.diagnostic import Severity
from cpstrategy.invariants import of_kind
from cpstrategy.model.evidence import Quote
from cpstrategy.model.strategy import Index, Strategy
from cpstrategy.model.words import MOST_FINDS, FieldWords
from cpstrategy.rule import Actor, Finding, Rule
from cpstrategy.text.around import sentence_at
from cpstrategy.text.patterns import lazily, small
from cpstrategy.text.sensitive import HEALTH, SPECIAL

_OF_THEM = lazily(
    r"\b(?:they|them|their|these|those|whom|cohort|group|majority|most|predominantly|mainly|all"
    r"|the (?:young people|children))\b"
)
_MARK = "leave it out, or agree on it with the speaker and add `sensitive: true`"


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look at quotations, and at what is said of a group after its small number."""
    told: set[int] = set()
    for quote in quotes(strategy):
        words = small(quote.words)
        trait = HEALTH.search(words) or SPECIAL.search(words)
        if trait and not of_kind(quote.record, Quote).sensitive:
            phrase = quote.words[trait.start() : trait.end()]
            message = f"`{phrase}` tells of something that the law protects most"
            yield Finding(quote.place(*trait.span()), message, _MARK)
            told.add(id(quote.record))
    for written in factual(strategy, _is_likely):
        if id(written.record) not in told:  # One finding is enough for a quotation.
            yield from _groups(written, strategy.index, UNIT.limit(strategy, "max_base"))


def _is_likely(words: str) -> bool:
    return may_have_base(words) and bool(SPECIAL.search(small(words)))


def _groups(written: FieldWords, index: Index, largest: int) -> Iterator[Finding]:
    words, numbers = small(written.words), bases(written.words, index)
    ended = 0
    for match in islice(SPECIAL.finditer(words), MOST_FINDS if numbers else 0):
        if match.start() < ended:
            continue  # One finding is enough for a sentence.
        opening, ended = sentence_at(words, match.start())
        group = group_before(words, numbers, ended)
        here = any(opening <= base.start < ended for base in numbers)
        is_of_them = here or _OF_THEM.search(words, opening, ended)
        if group and group <= largest and is_of_them:
            phrase = written.words[match.start() : match.end()]
            message = f"`{phrase}` is told of {group} people, few enough to be known"
            yield Finding(written.place(*match.span()), message)


UNIT = Rule(
    code="PRI008",
    name="special-category",
    severity=Severity.WARNING,
    summary="Health, ethnicity, faith, immigration or sexual life of one person or of a few.",
    why=(
        "The law protects these most (UK GDPR, article 9), because they can be turned against "
        "somebody. In a small group they fit somebody whom readers know."
    ),
    hint="say it in general words, such as `from several countries`, or leave it out",
    bad="""\
priorities:
  - id: separated
    title: Separated young people
    rationale: |
      We care for 24 separated children. Most of them are Sudanese, and their immigration status
      differs.
    quotes:
      - {id: one, text: Talking about my depression helped., who: A young person}
""",
    good="""\
priorities:
  - id: separated
    title: Separated young people
    rationale: |
      We care for 24 separated children. They come from several countries, and some are still
      waiting to hear whether they can stay.
    quotes:
      - id: one
        text: Talking about my depression helped.
        who: A young person
        sensitive: true
        consent: {given: 2026-03, scope: This strategy and these words}
""",
    false_positives=(
        """\
narratives:
  - id: facts
    heading: Facts
    text: |
      We speak of separated children; officially they are unaccompanied asylum-seeking children. Of
      the 708 children in our care, most have the same ethnicity as their carers.

      Two of our workers speak Arabic. Health staff advise on mental health and counselling.
priorities:
  - id: health
    title: Health
    statement: We respect the faith, the ethnicity and the nationality of all children.
    quotes:
      - {id: one, text: I want to be healthy and strong., who: A young person}
""",
    ),
    limits={"max_base": 50},
    blind_spots=(
        "It looks for a small number of people before the words, in the same text. It knows a list "
        "of words, and not every country or illness."
    ),
    check=check,
    actor=Actor.PRIVACY,
)
