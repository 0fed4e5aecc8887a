"""STR012 duplicate-boilerplate: the same sentence or lead-in in several places."""

from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from cpstrategy.analysis.prose import is_stem, prose
from cpstrategy.diagnostic import Severity
from cpstrategy.model.action import Action
from cpstrategy.model.narrative import Term
from cpstrategy.model.strategy import Strategy
from cpstrategy.model.words import FieldWords
from cpstrategy.rule import Finding, Rule
from cpstrategy.source import Span
from cpstrategy.text.normal_form import single_spaced
from cpstrategy.text.patterns import lazily

# Where `e.g.` cuts a sentence short, its parts are still the same in every place.
_BETWEEN = lazily(r"(?<=[.!?:])\s+")
_STOPS = (".", "!", "?", ":")
_SHOWN = 60
_MOST_FINDINGS = 50
_ECHOED = (Strategy, Term)


class _Sentence(NamedTuple):
    """A sentence, or a lead-in, and the text that it stands in."""

    words: str
    within: FieldWords

    @property
    def span(self) -> Span:
        """Where it is written."""
        return self.within.record.place_of(self.within.field, self.words)


def check(strategy: Strategy) -> Iterator[Finding]:
    """Collect the sentences of the full text by their words, and report each repeated one once."""
    least = UNIT.limit(strategy, "words")
    pledged = _pledged(strategy)
    met: dict[tuple[str, str], list[_Sentence]] = {}
    for words in prose(strategy):
        # A stem belongs to each list, and the vision and the glossary may be echoed.
        if type(words.owner) not in _ECHOED and not is_stem(words) and not _is_shared(words):
            whose = pledged.get(id(words.record), "")
            for sentence in _BETWEEN.split(words.words):
                parts = sentence.casefold().split()
                if len(parts) >= least and sentence.endswith(_STOPS):
                    met.setdefault((" ".join(parts), whose), []).append(_Sentence(sentence, words))
    several = (places for places in met.values() if _differ(places))
    yield from map(_finding, islice(several, _MOST_FINDINGS))


def _is_shared(words: FieldWords) -> bool:
    """Whether it is what several actions are for: a plan tells it of each of them."""
    owner = words.owner
    return isinstance(owner, Action) and words.stands_in(owner.outcome)


def _differ(places: list[_Sentence]) -> bool:
    return len({id(place.within.record) for place in places}) > 1


def _pledged(strategy: Strategy) -> dict[int, str]:
    """The pledge that each text of a pledge belongs to: two pledges may promise the same."""
    return {id(record): pledge.id for pledge in strategy.pledges for record in pledge.walk()}


def _finding(places: list[_Sentence]) -> Finding:
    first, second, *more = places
    sentence = single_spaced(second.words)
    shown = sentence if len(sentence) <= _SHOWN else f"{sentence[:_SHOWN].rstrip()}…"
    related = (
        (first.span, "first written here"),
        *((place.span, "and here") for place in more[:4]),
    )
    return Finding(second.span, f"`{shown}` is written {len(places)} times", related=related)


UNIT = Rule(
    code="STR012",
    name="duplicate-boilerplate",
    severity=Severity.WARNING,
    summary="The same sentence or lead-in in several places.",
    why=(
        "What is copied from item to item is skipped by readers, and changed in one place and not "
        "in the others. Headings such as `What we have done` are printed anyway."
    ),
    hint="say in each place what is different there; where nothing is, say it once, above them all",
    limits={"words": 4},
    bad="""\
priorities:
  - id: home
    title: A safe home
    achievements:
      - {id: lead-home, text: "Since the last strategy we have succeeded in:"}
      - {id: flats, text: Building ten flats for care leavers.}
  - id: health
    title: Good health
    achievements:
      - {id: lead-health, text: "Since the last strategy we have succeeded in:"}
      - {id: nurse, text: Finding a nurse for the hub.}
""",
    good="""\
priorities:
  - id: home
    title: A safe home
    achievements:
      - {id: flats, text: We built ten flats for care leavers.}
  - id: health
    title: Good health
    achievements:
      - {id: nurse, text: We found a nurse for the hub.}
""",
    false_positives=(
        """\
vision: Every child in our care is safe and well.
foreword: {text: Every child in our care is safe and well.}
pledges:
  - id: children
    title: To children in care
    groups:
      - {id: one, stem: We promise that we will, items: [Listen to you when you speak.]}
      - {id: two, stem: We promise that we will, items: [Visit you.]}
  - id: leavers
    title: To care leavers
    items: [Listen to you when you speak.]
""",
        """\
actions:
  - {id: lawyers, text: Find more advocates., outcome: More children are heard in their plans.}
  - {id: rooms, text: Open a quiet room., outcome: More children are heard in their plans.}
""",
    ),
    blind_spots="It finds the same words only; STR014 looks for the same event in other words.",
    check=check,
)
