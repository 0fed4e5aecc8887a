"""PRI007 quote-plus-count: a quotation names what the text says of very few people."""

from collections.abc import Iterator
from typing import NamedTuple

from cpstrategy.analysis.factual import factual
from cpstrategy.analysis.figures_of_people import is_about_people, value_of
from cpstrategy.analysis.identifiers import Identifier, identifiers
from cpstrategy.analysis.people_counts import counted, may_count
from cpstrategy.analysis.quotations import quotes
from cpstrategy.diagnostic import Severity
from cpstrategy.model.evidence import Statistic
from cpstrategy.model.strategy import Index, Strategy
from cpstrategy.rule import Actor, Finding, Rule
from cpstrategy.source import Span
from cpstrategy.text.references import REFERENCE


class Few(NamedTuple):
    """Words that tell of a small number of people, and where."""

    words: str
    place: Span


def check(strategy: Strategy) -> Iterator[Finding]:
    """Look for the names of each quotation beside small numbers of people."""
    pairs = [
        (quote, identifier)
        for quote in quotes(strategy)
        for identifier in identifiers(strategy, quote.words)
        if identifier.names
    ]
    few = list(_few(strategy)) if pairs else []
    for quote, identifier in pairs if few else ():
        beside = _beside(identifier, few, strategy)
        if beside:
            name = quote.words[identifier.start : identifier.end]
            message = f"the speaker is one of few people with `{name}`"
            related = ((beside, "so few are told of here"),)
            yield Finding(quote.place(identifier.start, identifier.end), message, related=related)


def _beside(identifier: Identifier, few: list[Few], strategy: Strategy) -> Span | None:
    """Where one of the names stands beside a small number."""
    bodies = [body for body in strategy.bodies if body.name in identifier.names]
    names = (*identifier.names, *(f"{{body:{body.id}}}" for body in bodies))
    return next((some.place for some in few if any(name in some.words for name in names)), None)


def _few(strategy: Strategy) -> Iterator[Few]:
    below = UNIT.limit(strategy, "threshold")
    for written in factual(strategy, lambda words: "{stat:" in words or may_count(words)):
        places = (
            *(count[1:3] for count in counted(written.words, below - 1)),
            *_cited(written.words, strategy.index, below),
        )
        if places:
            yield Few(written.words, written.place(*places[0]))


def _cited(words: str, index: Index, below: int) -> Iterator[tuple[int, int]]:
    """Where a small figure is cited; one that is hidden is as small as it was."""
    for match in REFERENCE.finditer(words):
        figure = index.get(("stat", match[2])) if match[1] == "stat" else None
        if isinstance(figure, Statistic) and is_about_people(figure):
            value = value_of(figure)
            if (figure.withheld and figure.withheld.hides_people) or (
                value is not None and value < below
            ):
                yield match.span()


UNIT = Rule(
    code="PRI007",
    name="quote-plus-count",
    severity=Severity.ERROR,
    summary="A quotation names something that the text says of very few people.",
    why=(
        "The two together are more than each alone: if five work for an employer and a quotation "
        "names the employer, one of the five said it. Colleagues need no more than that."
    ),
    hint="take the name out of the quotation, or choose another quotation",
    bad="""\
bodies:
  - {id: millers, name: Millers Bakery}
priorities:
  - id: work
    title: Work
    achievements:
      - id: traineeship
        text: "{body:millers} gave five care leavers an apprenticeship."
    quotes:
      - {id: one, text: I am on an apprenticeship with Millers Bakery., who: A care leaver}
""",
    good="""\
bodies:
  - {id: millers, name: Millers Bakery}
priorities:
  - id: work
    title: Work
    achievements:
      - id: traineeship
        text: "{body:millers} gave five care leavers an apprenticeship."
    quotes:
      - {id: one, text: I am on an apprenticeship., who: A care leaver}
""",
    false_positives=(
        # So many that the name says little.
        """\
bodies:
  - {id: college, name: Example College}
narratives:
  - id: facts
    heading: Facts
    text: Forty care leavers study at {body:college}. Five homes are near it.
priorities:
  - id: work
    title: Work
    quotes:
      - {id: one, text: I like it at Example College., who: A care leaver}
""",
    ),
    limits={"threshold": 10},
    blind_spots="It compares names. What is told in other words on both sides it does not see.",
    check=check,
    actor=Actor.PRIVACY,
)
